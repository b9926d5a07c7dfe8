import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { BookmarkPlus } from "@smt/shared/ui/icons.ts";
import { MenuEntry } from "../../common/MenuEntry";
import type { Message } from "../../common/wire";
import { openCannedDialog } from "../../state/cannedDialog";

/** 存为常用语: what was said well once is a canned response the next time. */
export function SaveAsResponse({ message, onDone }: { message: Message; onDone: () => void }) {
  const t = useT();
  const can = useCan();
  if (message.kind !== "text" || !message.text || !can("canned:edit_own")) return null;
  const save = () => {
    onDone();
    const [firstLine = ""] = message.text.trim().split("\n");
    openCannedDialog({ response: null, start: { text: message.text, title: [...firstLine].slice(0, 20).join("") } });
  };
  return <MenuEntry icon={BookmarkPlus} label={t("canned.save_as")} onClick={save} />;
}
