import type { LiveVisitor } from "../../common/wire";

/** The same rows in the same places with their newest data; who is gone is drawn as left until the hold ends. */
export function holdRows(
  shown: readonly LiveVisitor[],
  wanted: readonly LiveVisitor[],
  byId: ReadonlyMap<string, LiveVisitor>,
): { rows: readonly LiveVisitor[]; withheld: number } {
  const known = new Set(shown.map(({ id }) => id));
  return {
    rows: shown.map((visitor) => byId.get(visitor.id) ?? asLeft(visitor)),
    withheld: wanted.reduce((count, { id }) => (known.has(id) ? count : count + 1), 0),
  };
}

function asLeft(visitor: LiveVisitor): LiveVisitor {
  return visitor.state === "left" ? visitor : { ...visitor, state: "left" };
}
