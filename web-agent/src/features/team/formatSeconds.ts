import type { Translate } from "@smt/shared/i18n/index.ts";

/** 41 秒, 3 分 */
export function formatSeconds(t: Translate, seconds: number): string {
  return seconds < 100 ? t("team.seconds", { count: seconds }) : t("team.minutes", { count: Math.round(seconds / 60) });
}
