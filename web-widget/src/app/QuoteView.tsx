import type { Quote } from "../types";
import { useChat } from "./context";
import styles from "./QuoteView.module.css";

/** The message above the answer, as it is now: once it is taken back there are no words left of it. */
export function QuoteView({ quote }: { quote: Quote }) {
  const { t } = useChat();
  return (
    <blockquote class={styles.quote}>
      <b>{quote.sender_type === "visitor" ? t("messages.you") : quote.sender_name}</b>
      <span>{quote.is_recalled ? t("message.recalled") : quote.text || "…"}</span>
    </blockquote>
  );
}
