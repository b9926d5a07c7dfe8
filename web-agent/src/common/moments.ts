/** 15:20 */
export function clockTime(moment: string): string {
  const at = new Date(moment);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** 15:20:51 */
export function exactTime(moment: string): string {
  return `${clockTime(moment)}:${two(new Date(moment).getSeconds())}`;
}

/** 2026-01-06 15:20:51, for what must not be misread. */
export function fullTime(moment: string): string {
  return `${dayOf(moment)} ${exactTime(moment)}`;
}

/** 2026-01-06 on this computer's calendar; two messages of one day have the same. */
export function dayOf(moment: string | number): string {
  const at = new Date(moment);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** In a list: the time today, else the day. */
export function listTime(moment: string, now: number): string {
  return dayOf(moment) === dayOf(now) ? clockTime(moment) : dayOf(moment).slice(5);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
