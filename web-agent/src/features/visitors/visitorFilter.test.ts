import { describe, expect, it } from "vitest";
import { aVisitor } from "../../common/testing";
import { countVisitors } from "../../state/visitorCounts";
import { makeSelection } from "./selectVisitors";
import { countTabs, noFilters, type VisitorFilters } from "./visitorFilter";
import { defaultOrder, type Order } from "./visitorOrder";

const all = [
  aVisitor({ id: "a", number: 350901960, entered_at: "2026-01-01T10:00:00.000Z" }),
  aVisitor({ id: "b", name: "张老师", type: "interested", state: "chatting", entered_at: "2026-01-01T11:00:00.000Z" }),
  aVisitor({
    id: "c",
    type: "member",
    region: { country: "中国", province: "山东省", city: "青岛市" },
    state: "queued",
    site_id: "s2",
  }),
  aVisitor({ id: "d", source: { kind: "search", name: "百度", keyword: "净水器厂家" }, state: "invited" }),
  aVisitor({ id: "e", page: { url: "https://shop.example/pricing", title: "价格与报价" }, state: "left" }),
];
const byId = new Map(all.map((visitor) => [visitor.id, visitor]));
const now = Date.parse("2026-01-01T11:30:00.000Z");

function select(filters: Partial<VisitorFilters> = {}, search = "", order: Order = defaultOrder): string[] {
  const query = { filters: { ...noFilters, ...filters }, search, siteId: null };
  return makeSelection()(byId, query, order, now).map(({ id }) => id);
}
const find = (search: string) => select({}, search);

describe("the visitor filter", () => {
  it("puts the newest arrival first", () => {
    expect(find("").slice(0, 2)).toEqual(["b", "a"]);
  });

  it.each([
    ["901960", ["b", "a", "e", "d", "c"]],
    ["张老", ["b"]],
    ["山东青岛", ["c"]],
    ["百度", ["d"]],
    ["净水器", ["d"]],
    ["PRICING", ["e"]],
    ["价格", ["e"]],
    ["百度 净水器", ["d"]],
    ["nothing", []],
  ])("V18: searches number, name, region, source, keyword and page: %s", (search, expected) => {
    expect(find(search)).toEqual(expected);
  });

  it("filters the unserved, the interested and the members", () => {
    const tabs = (["unserved", "interested", "members"] as const).map((tab) => select({ tab }));
    expect(tabs).toEqual([["a", "d", "c"], ["b"], ["c"]]);
    expect(countTabs(all, null)).toMatchObject({ all: 5, unserved: 3, chatting: 1, queued: 1, members: 1 });
  });

  it.each<[Partial<VisitorFilters>, string[]]>([
    [{ region: "山东省" }, ["c"]],
    [{ source: "百度" }, ["d"]],
    [{ source: "direct" }, ["b", "a", "e", "c"]],
    [{ type: "member" }, ["c"]],
    [{ channel: "mobile" }, []],
    [{ page: "PRICING" }, ["e"]],
    [{ agent: "none", tab: "queued" }, ["c"]],
    [{ stayMinutes: 60 }, ["a", "e", "d", "c"]],
  ])("V19: narrows to %j", (filters, expected) => expect(select(filters)).toEqual(expected));

  it("V19: sorts by a column both ways, and who has nothing there stands last", () => {
    expect(select({}, "", { by: "visitor", isDescending: false }).at(-1)).toBe("b");
    expect(select({}, "", { by: "stay", isDescending: true }).slice(-2)).toEqual(["a", "b"]);
    expect(select({}, "", { by: "type", isDescending: true }).slice(0, 2)).toEqual(["c", "b"]);
    expect(select({}, "", { by: "phone", isDescending: true })).toEqual(find(""));
  });

  it("V01: follows changes without judging anew who stayed the same", () => {
    const choose = makeSelection();
    const query = { filters: noFilters, search: "", siteId: null };
    choose(byId, query, defaultOrder, now);
    const later = new Map(byId);
    later.delete("a");
    later.set("f", aVisitor({ id: "f", entered_at: "2026-01-01T12:00:00.000Z" }));
    expect(choose(later, query, defaultOrder, now).map(({ id }) => id)).toEqual(["f", "b", "e", "d", "c"]);
  });

  it("A11: counts who is online by state", () => {
    expect(countVisitors(all, null)).toEqual({ online: 4, chatting: 1, queued: 1, invited: 1, unknown: 0 });
    expect(countVisitors(all, "s2")).toEqual({ online: 1, chatting: 0, queued: 1, invited: 0, unknown: 0 });
  });
});
