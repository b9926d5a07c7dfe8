import type { Key, Translate } from "../i18n";
import type { Language, SystemEvent } from "../types";
import { isSameDay } from "./timeline";

const CLOSED_BY: Record<string, "system.closed.visitor" | "system.closed.idle"> = {
  visitor: "system.closed.visitor",
  idle: "system.closed.idle",
};

/** What happened, in words. */
export function systemText(t: Translate, event: SystemEvent): string {
  const name = event.agent_name ?? "";
  switch (event.action) {
    case "requested":
      return t("system.requested");
    case "assigned":
    case "accepted":
      return t("system.serving", { name });
    case "direct":
      return t("system.direct", { name });
    case "invitation_accepted":
      return t("system.invitation_accepted", { name });
    case "closed":
      return t(CLOSED_BY[event.reason ?? ""] ?? "system.closed.agent");
    case "transferred":
      return t(event.reason === "quiet" ? "system.serving" : "system.transferred", {
        name: event.to_agent_name ?? event.to_team_name ?? "",
      });
    case "taken_over":
      return t("system.serving", { name });
    case "rated":
      return t("system.rated", { score: String(event.score ?? 0) });
    case "requeued":
    case "joined":
    case "left":
    case "recalled":
    case "rating_requested":
    case "blocked":
    case "unblocked":
      return t(`system.${event.action}`, { name });
  }
}

export function clockText(at: number, language: Language): string {
  return new Date(at).toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** Time alone today, with the day otherwise. Always in the visitor's own zone. */
export function momentText(t: Translate, at: number, now: number, language: Language): string {
  const clock = clockText(at, language);
  if (isSameDay(at, now)) return clock;
  if (isSameDay(at, now - 24 * 60 * 60 * 1000)) return `${t("day.yesterday")} ${clock}`;
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const day = new Date(at).toLocaleDateString(language, {
    ...(isThisYear ? {} : { year: "numeric" }),
    month: language === "en" ? "short" : "numeric",
    day: "numeric",
  });
  return `${day} ${clock}`;
}

export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

const KNOWN = new Set<Key>([
  "error.file_type_refused",
  "error.image_too_large",
  "error.too_many_requests",
  "error.outbox_full",
  "error.expired",
  "error.invalid_text",
  "error.offline",
]);

export function errorText(t: Translate, code: string, maxBytes: number): string {
  if (code === "file_too_large" || code === "body_too_large")
    return t("error.file_too_large", { size: sizeText(maxBytes) });
  const key = `error.${code === "upload_quota_reached" ? "too_many_requests" : code}` as "error.offline";
  return t(KNOWN.has(key) ? key : "error.other");
}
