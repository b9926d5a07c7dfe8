/** 138****0108: enough to recognise, too little to copy from over a shoulder. */
export function maskedMobile(mobile: string | null): string {
  if (!mobile) return "—";
  if (mobile.length < 8) return `${mobile.slice(0, 2)}****`;
  return `${mobile.slice(0, -8)}****${mobile.slice(-4)}`;
}
