import { type Run, withMarks } from "@smt/shared/text/marks.ts";
import { useMemo } from "preact/hooks";
import { linkify, trueHost } from "../chat/linkify";
import type { Quote } from "../types";
import { QuoteView } from "./QuoteView";
import styles from "./TextBody.module.css";

interface Piece {
  text: string;
  href?: string;
}

/** What somebody wrote, as written: *bold* and _italic_ set so, web and mail addresses as links, never as markup. */
export function TextBody({ text, quote, isOwn }: { text: string; quote?: Quote | null; isOwn: boolean }) {
  const runs = useMemo(() => {
    const pieces = linkify(text).map((part): Piece => (typeof part === "string" ? { text: part } : part));
    return withMarks(pieces, ({ href }) => href === undefined);
  }, [text]);
  return (
    <div class={`${styles.bubble} ${isOwn ? styles.own : ""}`} dir="auto">
      {quote && <QuoteView quote={quote} />}
      {runs.map((run, index) => (
        <RunView key={index} run={run} />
      ))}
    </div>
  );
}

function RunView({ run: { text, href, isStrong, isEmphasis } }: { run: Run<Piece> }) {
  let piece = <>{text}</>;
  if (href) {
    const host = trueHost(href);
    piece = (
      <a class={styles.link} href={href} target="_blank" rel="noopener noreferrer nofollow">
        {text}
        {/* Letters that look like others: where it really leads stands beside it. */}
        {host && ` (${host})`}
      </a>
    );
  }
  if (isEmphasis) piece = <em>{piece}</em>;
  return isStrong ? <strong>{piece}</strong> : piece;
}
