/** Name in the loader → design token. The build reads their values, so that the core needs no style sheet. */
export const TOKEN_NAMES = {
  "--brand": "--smt-msg-self",
  "--on-brand": "--smt-on-msg-self",
  "--brand-text": "--smt-primary-text",
  "--tint": "--smt-primary-bg",
  "--bg": "--smt-bg",
  "--text": "--smt-text",
  "--text-3": "--smt-text-3",
  "--border": "--smt-border",
  "--badge": "--smt-badge",
  "--on-badge": "--smt-on-msg-self",
  "--online": "--smt-online",
  "--success": "--smt-success",
  "--success-bg": "--smt-success-bg",
  "--shadow": "--smt-sh-3",
  "--focus": "--smt-info",
  "--font": "--smt-font",
  "--quick": "--smt-t-1",
  "--slow": "--smt-t-3",
  "--ease": "--smt-ease",
} as const;

export type LauncherTokens = Record<keyof typeof TOKEN_NAMES, string>;
