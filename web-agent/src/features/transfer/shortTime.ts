import type { Translate } from "@smt/shared/i18n/index.ts";

/** 41 秒, 3 分钟 */
export function shortTime(t: Translate, seconds: number): string {
  return seconds < 100
    ? t("routing.transfer.seconds", { count: Math.round(seconds) })
    : t("routing.transfer.minutes", { count: Math.round(seconds / 60) });
}
