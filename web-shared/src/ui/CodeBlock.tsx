import styles from "./CodeBlock.module.css";
import { CopyButton } from "./CopyButton";

interface Props {
  code: string;
  copyLabel?: string;
  onCopied?: () => void;
}

const part = /("[^"]*")|(<\/?[a-z]+|\/?>)|(<!--.*?-->)/gi;

/** Markup to paste elsewhere, lightly coloured, always as text. */
export function CodeBlock({ code, copyLabel, onCopied }: Props) {
  return (
    <div className={styles.block}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <pre className={styles.code} tabIndex={0}>
        <code>{coloured(code)}</code>
      </pre>
      <CopyButton className={styles.copy} size="small" text={code} label={copyLabel} onCopied={onCopied} />
    </div>
  );
}

function coloured(code: string) {
  const pieces = [];
  let position = 0;
  for (const match of code.matchAll(part)) {
    pieces.push(code.slice(position, match.index));
    const style = match[1] ? styles.value : match[2] ? styles.tag : styles.quiet;
    pieces.push(
      <span key={match.index} className={style}>
        {match[0]}
      </span>,
    );
    position = match.index + match[0].length;
  }
  pieces.push(code.slice(position));
  return pieces;
}
