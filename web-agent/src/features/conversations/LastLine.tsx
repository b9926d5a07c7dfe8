import { useT } from "@smt/shared/i18n/index.ts";
import { Paperclip, TriangleAlert } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { useStore } from "zustand";
import { isImageName } from "../../common/fileNames";
import { TypingDots } from "../../common/TypingDots";
import type { Conversation } from "../../common/wire";
import { useTransferredFrom } from "../../state/transferredIn";
import { useHasFailed } from "../../state/useOutbox";
import { useIsTyping, useWorkbench } from "../../state/useWorkbench";
import styles from "./LastLine.module.css";

/** What happens in a conversation, in one line: what failed first, then who types, then the draft, then the last word. */
export function LastLine({ conversation, isSelected }: { conversation: Conversation; isSelected: boolean }) {
  const t = useT();
  const { drafts } = useWorkbench();
  const isTyping = useIsTyping(conversation.id);
  const hasFailed = useHasFailed(conversation.id);
  const handedBy = useTransferredFrom(conversation.id);
  const draft = useStore(drafts.store, (state) => state.texts[conversation.id]);

  if (hasFailed) {
    return (
      <span className={`${styles.line} ${styles.failed}`}>
        <Icon of={TriangleAlert} size={13} /> {t("workbench.row.send_failed")}
      </span>
    );
  }
  if (isTyping) {
    return (
      <span className={`${styles.line} ${styles.typing}`}>
        <TypingDots /> {t("workbench.row.typing")}
      </span>
    );
  }
  if (draft && !isSelected) {
    return (
      <span className={styles.line}>
        <span className={styles.draft}>{t("workbench.row.draft")}</span> {draft}
      </span>
    );
  }
  return (
    <span className={`${styles.line} ${conversation.unread > 0 ? styles.unread : ""}`}>
      {handedBy && <span className={styles.handed}>{t("find.row.transferred")} </span>}
      {conversation.is_blocked && <span className={styles.blocked}>{t("find.row.blocked")} </span>}
      {conversation.status === "closed" ? (
        <span className={styles.gone}>{t("workbench.row.closed")} </span>
      ) : (
        !conversation.is_visitor_online && <span className={styles.gone}>{t("workbench.row.left")} </span>
      )}
      <LastWord conversation={conversation} />
    </span>
  );
}

function LastWord({ conversation: { last_message: last } }: { conversation: Conversation }) {
  const t = useT();
  if (!last) return <>{t("workbench.row.requested")}</>;
  const isMine = last.sender_type === "agent";
  if (last.is_recalled) return <>{t("chat.row.recalled")}</>;
  if (last.kind === "card") return <>{t("chat.row.card", { name: last.text })}</>;
  if (last.kind === "file" && isImageName(last.text)) {
    const image = t("workbench.row.image");
    return <>{isMine ? t("workbench.row.you", { text: image }) : image}</>;
  }
  if (last.kind === "file") {
    return (
      <>
        <Icon of={Paperclip} size={13} /> <bdi>{isMine ? t("workbench.row.you", { text: last.text }) : last.text}</bdi>
      </>
    );
  }
  return <bdi>{isMine ? t("workbench.row.you", { text: last.text }) : last.text}</bdi>;
}
