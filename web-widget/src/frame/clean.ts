/** Text of the host page as the server takes it: bounded, without halves of characters and without NUL. */
export function clean(text: string, max: number): string {
  return text
    .slice(0, max)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\0/g, "")
    .trim();
}
