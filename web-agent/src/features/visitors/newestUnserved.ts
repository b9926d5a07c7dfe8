import type { LiveVisitor } from "../../common/wire";

/** The few who came last and whom nobody serves; found in one pass, however many there are. */
export function newestUnserved(all: Iterable<LiveVisitor>, siteId: string | null, count: number): LiveVisitor[] {
  const newest: LiveVisitor[] = [];
  for (const visitor of all) {
    if ((siteId && visitor.site_id !== siteId) || visitor.state === "chatting" || visitor.state === "left") continue;
    const last = newest[count - 1];
    if (last && visitor.entered_at <= last.entered_at) continue;
    const place = newest.findIndex(({ entered_at }) => entered_at < visitor.entered_at);
    newest.splice(place < 0 ? newest.length : place, 0, visitor);
    newest.length = Math.min(newest.length, count);
  }
  return newest;
}
