import { Fragment, useMemo } from "react";
import { linkify } from "./linkify";

/** The text as it was written, its addresses as links. It is never read as markup. */
export function LinkedText({ text, className }: { text: string; className?: string }) {
  const parts = useMemo(() => linkify(text), [text]);
  return (
    <div className={className} dir="auto">
      {parts.map((part, index) =>
        part.kind === "link" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change their order.
          <a key={index} href={part.href} target="_blank" rel="noopener noreferrer">
            {part.text}
          </a>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <Fragment key={index}>{part.text}</Fragment>
        ),
      )}
    </div>
  );
}
