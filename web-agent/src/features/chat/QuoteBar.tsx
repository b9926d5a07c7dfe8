import { useT } from "@smt/shared/i18n/index.ts";
import { Quote as QuoteIcon, X } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { IconButton } from "../../common/IconButton";
import type { Message } from "../../common/wire";
import { quoteMessage } from "../../state/quoting";
import styles from "./QuoteBar.module.css";
import { quoteOf } from "./quoteOf";

/** Over the field: what the answer will quote, and a way to let it be. */
export function QuoteBar({ conversationId, message }: { conversationId: string; message: Message | undefined }) {
  const t = useT();
  const quote = message && quoteOf(message);
  return (
    <div className={styles.bar}>
      <Icon of={QuoteIcon} size={13} />
      <span className={styles.text}>
        {quote ? (
          <>
            {t("chat.message.quoting", { name: quote.sender_name })}{" "}
            <bdi>{quote.is_recalled ? t("chat.message.quote_recalled") : quote.text}</bdi>
          </>
        ) : (
          t("chat.message.quote_far")
        )}
      </span>
      <IconButton icon={X} label={t("chat.message.quote_cancel")} onClick={() => quoteMessage(conversationId, null)} />
    </div>
  );
}
