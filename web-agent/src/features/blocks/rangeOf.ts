/** The neighbourhood of an address that is worth proposing: /24 of IPv4, /64 of IPv6. */
export function rangeOf(ip: string): string {
  if (!ip.includes(":")) return ip.replace(/\.\d+$/, ".0/24");
  const [head = "", tail] = ip.split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail === undefined ? [] : tail.split(":").filter(Boolean);
  const gap = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  return `${[...left, ...gap, ...right].slice(0, 4).join(":")}::/64`;
}
