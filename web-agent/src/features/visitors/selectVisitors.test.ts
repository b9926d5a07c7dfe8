import { describe, expect, it } from "vitest";
import { aVisitor } from "../../common/testing";
import { applyDeltas, emptyVisitorTable } from "../../state/visitorTable";
import { makeSelection } from "./selectVisitors";
import { noFilters } from "./visitorFilter";
import { defaultOrder, type Order } from "./visitorOrder";

const query = { filters: noFilters, search: "", siteId: null };
const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 8, 0, second)).toISOString();

describe("V01 V19: the selection, renewed by who changed", () => {
  it.each<Order>([
    defaultOrder,
    { by: "visits", isDescending: true },
    { by: "page", isDescending: false },
    { by: "last_active", isDescending: true },
  ])("is what sorting everything anew would give, order %o", (order) => {
    const select = makeSelection();
    const filters = { ...noFilters, tab: "unserved" as const };
    let [table, seed] = [emptyVisitorTable, 7];
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let rev = 1; rev < 60; rev += 1) {
      const upserts = Array.from({ length: random(9) }, () => {
        const number = random(40);
        return aVisitor({
          id: `v${number}`,
          rev: rev * 100,
          entered_at: at(number),
          visits: random(4),
          last_active_at: at(random(50)),
          state: random(5) === 0 ? "chatting" : "browsing",
          page: random(3) ? { url: "https://shop.example/", title: `页 ${random(5)}` } : null,
        });
      });
      table = applyDeltas(table, [{ upserts, removes: [`v${random(40)}`] }], 0);
      const renewed = select(table.byId, { ...query, filters }, order, 0, table.change);
      const anew = makeSelection()(table.byId, { ...query, filters }, order, 0);
      expect(renewed.map(({ id, rev }) => `${id} ${rev}`)).toEqual(anew.map(({ id, rev }) => `${id} ${rev}`));
    }
  });

  it("looks at everybody again when it has missed a change", () => {
    const select = makeSelection();
    const one = applyDeltas(emptyVisitorTable, [{ upserts: [aVisitor({ id: "a" })], removes: [] }], 0);
    select(one.byId, query, defaultOrder, 0, one.change);
    const two = applyDeltas(one, [{ upserts: [aVisitor({ id: "b" })], removes: [] }], 0);
    const three = applyDeltas(two, [{ upserts: [], removes: ["a"] }], 0);
    expect(select(three.byId, query, defaultOrder, 0, three.change).map(({ id }) => id)).toEqual(["b"]);
  });
});
