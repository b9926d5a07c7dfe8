/** The server's rule, so that a typing error is seen at once: shop.example, *.shop.example, localhost:3000. */
export function isDomainPattern(typed: string): boolean {
  const isWildcard = typed.startsWith("*.");
  const [host, ...rest] = typed.slice(isWildcard ? 2 : 0).split(":");
  if (!host || rest.length > 1) return false;
  const [port] = rest;
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536)) return false;
  if (host.length > 253 || (isWildcard && !host.includes("."))) return false;
  return host.split(".").every((label) => /^[\p{L}\p{N}_]([\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?$/u.test(label));
}

/** Somebody pastes a whole address: what counts of it is its host. */
export function domainOf(typed: string): string {
  const text = typed.trim().toLowerCase();
  const found = /^https?:\/\/([^/?#\s]+)/.exec(text);
  return found?.[1] ?? text;
}
