import { useT } from "@smt/shared/i18n/index.ts";
import type { Quote } from "../../common/wire";
import styles from "./QuoteView.module.css";

/** The message above the answer, as it is now: once it is taken back there are no words left of it. */
export function QuoteView({ quote, onJump }: { quote: Quote; onJump: (seq: number) => void }) {
  const t = useT();
  return (
    <button
      type="button"
      className={styles.quote}
      title={t("chat.message.jump")}
      data-quote={quote.seq}
      onClick={() => onJump(quote.seq)}
    >
      <bdi className={styles.name}>{quote.sender_name}</bdi>
      <bdi className={styles.text}>{quote.is_recalled ? t("chat.message.quote_recalled") : quote.text || "…"}</bdi>
    </button>
  );
}
