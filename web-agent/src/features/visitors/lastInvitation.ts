const key = "smt.invitation";

/** The last text used comes back, most invitations are alike. */
export function readLastText(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

export function keepLastText(text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // The next invitation starts from the default text.
  }
}
