import { useId } from "react";

interface Props {
  size?: number;
  /** Set where no product name stands beside it. */
  title?: string;
}

/** Two speech bubbles that face each other and overlap: left the agent, right the visitor, what they share between. */
export function Logo({ size = 32, title }: Props) {
  const gradient = useId();
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has a title, or is hidden beside the name of the product.
    <svg width={size} height={size} viewBox="0 0 48 48" role={title ? "img" : undefined} aria-hidden={!title}>
      {title && <title>{title}</title>}
      <defs>
        <linearGradient id={gradient} x2="0" y2="1">
          <stop style={{ stopColor: "var(--smt-logo-from)" }} />
          <stop offset="1" style={{ stopColor: "var(--smt-logo-to)" }} />
        </linearGradient>
      </defs>
      <rect width="48" height="48" rx="13" fill={`url(#${gradient})`} />
      <path
        fill="var(--smt-logo-visitor)"
        d="M29.4 13.6a9.6 9.6 0 0 1 7.7 15.3l1.1 4.6-4.9-1.2a9.6 9.6 0 1 1-3.9-18.7z"
      />
      <path
        fill="var(--smt-logo-agent)"
        d="M18.6 13.6a9.6 9.6 0 1 1-3.9 18.7l-4.9 1.2 1.1-4.6a9.6 9.6 0 0 1 7.7-15.3z"
      />
      <path fill="var(--smt-logo-to)" d="M24 15.3a9.6 9.6 0 0 1 0 15.8 9.6 9.6 0 0 1 0-15.8z" />
    </svg>
  );
}
