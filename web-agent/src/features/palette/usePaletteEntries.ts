import type { SearchOut } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { ChevronRight, History, MessageSquare, User, Zap } from "@smt/shared/ui/icons.ts";
import { App } from "antd";
import { useMemo } from "react";
import { serverNow } from "../../common/clock";
import { listTime } from "../../common/moments";
import { pinyinInitials } from "../../common/pinyinInitials";
import { visitorName } from "../../common/visitorText";
import { composerOf } from "../../state/composers";
import { jumpToMessage } from "../../state/messageJump";
import { openProfile } from "../../state/openProfile";
import { closePalette } from "../../state/palette";
import { usePaletteCommands } from "../../state/paletteCommands";
import { selectedId } from "../../state/selection";
import { useVerbs } from "../../state/useVerbs";
import { useWorkbench } from "../../state/useWorkbench";
import { changeView } from "../../state/view";
import { matchLabel, type PaletteEntry, plain } from "./entries";
import { recentSearches, rememberSearch } from "./recentSearches";

const mostCommands = 6;

/** Everything the palette offers for what is typed, in the order in which the arrows walk through it. */
export function usePaletteEntries(text: string, found: SearchOut | undefined, setText: (text: string) => void) {
  const t = useT();
  const { message } = App.useApp();
  const { agentId } = useWorkbench();
  const { open } = useVerbs();
  const commands = usePaletteCommands();

  return useMemo(() => {
    const typed = text.trim();
    /** Whatever is chosen, the palette is gone first: what it opens may take the focus. */
    const choose = (run: () => void) => () => {
      rememberSearch(agentId, typed);
      closePalette();
      run();
    };
    const show = async (conversationId: string, seq?: number) => {
      changeView({ page: "inbox" });
      await open(conversationId);
      if (seq) jumpToMessage(conversationId, seq);
    };
    const insert = async (words: string) => {
      const composer = composerOf(selectedId() ?? "");
      if (composer) return composer.insert(words);
      await navigator.clipboard.writeText(words).then(
        () => message.success(t("find.palette.canned_copied")),
        () => message.info(t("find.palette.canned_nowhere")),
      );
    };

    const entries: PaletteEntry[] = [];
    if (!typed) {
      for (const word of recentSearches(agentId)) {
        entries.push({
          key: `recent ${word}`,
          section: "recent",
          icon: History,
          title: plain(word),
          run: () => setText(word),
        });
      }
    }
    for (const hit of found?.visitors?.items ?? []) {
      const name = visitorName(hit.visitor);
      const id = hit.conversation_id;
      entries.push({
        key: `visitor ${hit.visitor.id}`,
        section: "visitors",
        icon: User,
        title: hit.field === "name" ? hit.segments : plain(name),
        ...(hit.field !== "name" && { text: hit.segments }),
        run: choose(() => (id ? void show(id) : openProfile(hit.visitor.id))),
      });
    }
    for (const hit of found?.messages?.items ?? []) {
      entries.push({
        key: `message ${hit.conversation_id} ${hit.seq}`,
        section: "messages",
        icon: MessageSquare,
        title: hit.segments,
        text: plain(
          hit.sender_type === "agent"
            ? t("find.palette.by_agent", { agent: hit.sender_name, visitor: visitorName(hit.visitor) })
            : visitorName(hit.visitor),
        ),
        hint: listTime(hit.created_at, serverNow()),
        run: choose(() => void show(hit.conversation_id, hit.seq)),
      });
    }
    for (const hit of found?.canned?.items ?? []) {
      entries.push({
        key: `canned ${hit.id}`,
        section: "canned",
        icon: Zap,
        title: hit.title,
        text: hit.text,
        run: choose(() => void insert(hit.plain_text)),
      });
    }
    let offered = 0;
    for (const command of commands) {
      const keywords = `${command.keywords ?? ""} ${pinyinInitials(command.label)}`;
      const title = typed ? matchLabel(command.label, keywords, typed) : plain(command.label);
      if (!title || offered++ >= mostCommands) continue;
      entries.push({
        key: `command ${command.key}`,
        section: "commands",
        icon: ChevronRight,
        title,
        ...(command.hint && { hint: command.hint }),
        run: choose(command.run),
      });
    }
    return entries;
  }, [text, found, commands, agentId, message, open, setText, t]);
}
