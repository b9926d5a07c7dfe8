import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { ChevronLeft, Contact, Eye } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { useChatSlots } from "../../common/chatSlots";
import { IconButton } from "../../common/IconButton";
import { safeHref } from "../../common/linkify";
import { SourceText } from "../../common/SourceText";
import { useMedia } from "../../common/useMedia";
import { VisitorAvatar } from "../../common/VisitorAvatar";
import { VisitorMark } from "../../common/VisitorMark";
import { regionText, visitorName } from "../../common/visitorText";
import type { Conversation, PageRef } from "../../common/wire";
import { useEndChat } from "../../state/useEndChat";
import { useLiveVisitor, useWorkbench } from "../../state/useWorkbench";
import styles from "./ChatHeader.module.css";
import { ChatMore } from "./ChatMore";

interface Props {
  conversation: Conversation;
  onBack?: () => void;
  onCard?: () => void;
}

/** C05: who this is, where they come from and what they look at right now. */
export function ChatHeader({ conversation, onBack, onCard }: Props) {
  const t = useT();
  const { visitor } = conversation;
  const { header } = useChatSlots();
  // On a phone the name needs the room: what else can be done folds behind the three dots.
  const isNarrow = useMedia("(max-width: 640px)");
  // What the live list tells is newer than what the conversation knew when it last changed.
  const live = useLiveVisitor(visitor.id);
  const page = live?.page ?? visitor.page;
  const region = regionText(live?.region ?? visitor.region);
  const name = live?.name || visitor.name;

  return (
    <header className={styles.header}>
      {onBack && <IconButton icon={ChevronLeft} label={t("workbench.chat.back")} onClick={onBack} />}
      <span className={styles.face}>
        <VisitorAvatar id={visitor.id} name={name} channel={visitor.channel} size={36} />
      </span>
      <div className={styles.text}>
        <div className={styles.line}>
          <h2 className={styles.name}>
            <bdi>{visitorName({ name, number: visitor.number })}</bdi>
          </h2>
          <VisitorMark type={live?.type ?? visitor.type} />
          {region && <span className={styles.region}>{region}</span>}
          <span className={`${styles.ip} smt-tabular`}>{visitor.ip}</span>
        </div>
        <div className={`${styles.line} ${styles.second}`}>
          {page && <Viewing page={page} />}
          <span>
            {t("workbench.chat.visits", { count: live?.visits ?? visitor.visits })} ·{" "}
            {t("workbench.chat.conversations", { count: visitor.conversations })}
          </span>
          <span className={styles.source}>
            <SourceText source={live?.source ?? visitor.source} />
          </span>
        </div>
      </div>
      <div className={styles.verbs}>
        {onCard && <IconButton icon={Contact} label={t("workbench.panel.card")} onClick={onCard} />}
        {!isNarrow && header.map(({ key, Part }) => <Part key={key} conversation={conversation} />)}
        <ChatMore conversation={conversation} folded={isNarrow ? header : []} />
      </div>
      <EndButton conversation={conversation} />
    </header>
  );
}

function Viewing({ page }: { page: PageRef }) {
  const t = useT();
  const href = safeHref(page.url);
  const title = <bdi>{page.title || page.url}</bdi>;
  return (
    <span className={styles.page} title={page.url}>
      <Icon of={Eye} size={15} /> {t("workbench.chat.viewing")}{" "}
      {href ? (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
    </span>
  );
}

function EndButton({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const can = useCan();
  const { agentId } = useWorkbench();
  const endChat = useEndChat();
  if (conversation.status !== "open" || conversation.agent?.id !== agentId || !can("conversation:close")) return null;
  return <Button onClick={() => endChat(conversation)}>{t("workbench.chat.end")}</Button>;
}
