import type { LiveVisitor } from "../../common/wire";
import { isLongEnough, makeMatch, type VisitorQuery } from "./visitorFilter";
import { compareBy, type Order } from "./visitorOrder";

/**
 * The visitors that match, in order, again and again as they change. Five thousand of them change several times a second:
 * who did not change is not judged again, and the order of before is nearly the order of now, which sorts in one pass.
 */
export function makeSelection() {
  let key = "";
  let matches: (visitor: LiveVisitor) => boolean = () => true;
  let compare = compareBy({ by: "stay", isDescending: false });
  let judged = new WeakMap<LiveVisitor, boolean>();
  let order: string[] = [];

  const fits = (visitor: LiveVisitor): boolean => {
    let answer = judged.get(visitor);
    if (answer === undefined) {
      answer = matches(visitor);
      judged.set(visitor, answer);
    }
    return answer;
  };

  return (byId: ReadonlyMap<string, LiveVisitor>, query: VisitorQuery, by: Order, now: number): LiveVisitor[] => {
    const asked = JSON.stringify([query, by]);
    if (asked !== key) {
      key = asked;
      matches = makeMatch(query);
      compare = compareBy(by);
      judged = new WeakMap();
      order = [];
    }
    const placed = new Set(order);
    const { stayMinutes } = query.filters;
    const found: LiveVisitor[] = [];
    const take = (visitor: LiveVisitor | undefined) => {
      if (visitor && fits(visitor) && isLongEnough(visitor, stayMinutes, now)) found.push(visitor);
    };
    for (const id of order) take(byId.get(id));
    for (const visitor of byId.values()) if (!placed.has(visitor.id)) take(visitor);
    found.sort(compare);
    order = found.map(({ id }) => id);
    return found;
  };
}
