import type { SiteOut } from "@smt/shared/api";

export type SnippetState = "live" | "quiet" | "link" | "missing";

const DAY_MILLISECONDS = 86_400_000;

/** A page reports when somebody opens it: a day without visitors is no fault yet, but it is no proof either. */
export function snippetState(site: Pick<SiteOut, "snippet_seen_at" | "url">, now = Date.now()): SnippetState {
  if (site.snippet_seen_at) return now - Date.parse(site.snippet_seen_at) < DAY_MILLISECONDS ? "live" : "quiet";
  // A site without an address has nothing to paste code into: its link and QR code work all the same.
  return site.url ? "missing" : "link";
}
