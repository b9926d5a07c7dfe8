import { type Run, withMarks } from "@smt/shared/text/marks.ts";
import { useMemo } from "react";
import { type CallPart, cutCalls } from "./calls";
import styles from "./LinkedText.module.css";
import { linkify, shownHost } from "./linkify";

interface Props {
  text: string;
  className?: string;
  /** The colleagues whom it calls (T04): their @name stands out. */
  called?: readonly string[];
}

const nobody: readonly string[] = [];

/** The text as it was written: its addresses as links (C22), *bold* and _italic_ set so (C10). It is never read as markup. */
export function LinkedText({ text, className, called = nobody }: Props) {
  const parts = useMemo(
    () => withMarks(cutCalls(linkify(text), called), ({ kind }) => kind === "text"),
    [text, called],
  );
  return (
    <div className={className} dir="auto">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change their order.
        <Piece key={index} part={part} />
      ))}
    </div>
  );
}

function Piece({ part }: { part: Run<CallPart> }) {
  let piece = <>{part.text}</>;
  if (part.kind === "call") piece = <bdi className={styles.call}>{part.text}</bdi>;
  if (part.kind === "link") {
    const { host, isPlain } = shownHost(part.href);
    piece = (
      <a href={part.href} target="_blank" rel="noopener noreferrer" title={host}>
        <bdi>{part.text}</bdi>
        {/* Letters that look like others: where it really leads stands beside it. */}
        {!isPlain && ` (${host})`}
      </a>
    );
  }
  if (part.isEmphasis) piece = <em>{piece}</em>;
  return part.isStrong ? <strong>{piece}</strong> : piece;
}
