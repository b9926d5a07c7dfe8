/** What a website pastes into its pages. */
export function snippetOf(siteKey: string, origin = location.origin): string {
  return `<script async src="${origin}/widget.js"\n        data-site="${siteKey}"></script>`;
}

/** The hosted chat page, for a link, a QR code or a mail signature. */
export function chatLinkOf(siteKey: string, origin = location.origin): string {
  return `${origin}/chat/${encodeURIComponent(siteKey)}`;
}
