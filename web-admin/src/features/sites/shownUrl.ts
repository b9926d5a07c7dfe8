/** www.langchuan.example rather than https://www.langchuan.example/ */
export function shownUrl(url: string): string {
  return url.replace(/^https?:\/\//i, "").replace(/\/$/, "");
}

/** The address if it may be opened as a link; a stored text is never trusted to be one. */
export function linkTo(url: string): string | null {
  try {
    const parsed = new URL(url);
    return parsed.protocol === "https:" || parsed.protocol === "http:" ? parsed.href : null;
  } catch {
    return null;
  }
}
