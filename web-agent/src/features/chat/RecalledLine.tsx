import { useMe } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { fullTime } from "../../common/moments";
import type { Conversation, Message } from "../../common/wire";
import { composerOf } from "../../state/composers";
import { recalledText } from "../../state/recalledTexts";
import styles from "./RecalledLine.module.css";

/** In the place of a message that was taken back. Who took it back can write it anew, as long as this tab remembers it. */
export function RecalledLine({ message, conversation }: { message: Message; conversation: Conversation }) {
  const t = useT();
  const me = useMe();
  const { sender, seq, created_at } = message;
  const text = recalledText(conversation.id, seq);
  const words =
    sender.id === me.id
      ? t("chat.message.recalled_you")
      : sender.type === "visitor"
        ? t("chat.message.recalled_visitor")
        : t("chat.message.recalled_agent", { name: sender.name });
  return (
    <p className={styles.line} data-seq={seq} data-recalled title={fullTime(created_at)}>
      <bdi>{words}</bdi>
      {text !== undefined && (
        <button type="button" className={styles.again} onClick={() => composerOf(conversation.id)?.replace(text)}>
          {t("chat.message.edit_again")}
        </button>
      )}
    </p>
  );
}
