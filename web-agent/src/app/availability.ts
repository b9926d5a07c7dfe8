import type { Availability } from "@smt/shared/api/index.ts";
import type { PresenceDot } from "@smt/shared/ui/index.ts";

export const availabilities = ["online", "busy", "away", "invisible"] as const satisfies readonly Availability[];

/** Invisible looks like offline to everybody, and in one's own eyes as well. */
export function dotOf(availability: Availability): PresenceDot {
  return availability === "invisible" ? "offline" : availability;
}
