/** 48 seconds is "0:48", 72 minutes is "72:00": a wait is read in minutes. */
export function formatWait(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${pad(seconds % 60)}`;
}

/** A stay is always HH:MM:SS, and the hours may pass 24. */
export function formatStay(seconds: number): string {
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
}

/** A dwell on one page: 00:42, or 1:02:03 when it passes an hour. */
export function formatDwell(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const rest = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

export type WaitLevel = "calm" | "warning" | "overdue";

/** What a site promises until it says otherwise. */
export const responseSeconds = 120;

/** Amber from 20 seconds, red from what the site promises its visitors, however little that is. */
export function waitLevel(seconds: number, limit = responseSeconds): WaitLevel {
  if (seconds >= limit) return "overdue";
  return seconds >= 20 ? "warning" : "calm";
}

/** Since when a visitor waits for this agent, who may have got the chat later than the question; as the server counts. */
export function waitsSince(waitingSince: string, assignedAt: string | null): string {
  return assignedAt && assignedAt > waitingSince ? assignedAt : waitingSince;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
