import { describe, expect, it } from "vitest";
import { aVisitor } from "../../common/testing";
import { countVisitors } from "../../state/visitorCounts";
import { selectVisitors } from "./visitorFilter";

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
const find = (search: string) => selectVisitors(all, { filter: "all", search, siteId: null }).map(({ id }) => id);
const filter = (name: "unserved" | "interested" | "members") =>
  selectVisitors(all, { filter: name, search: "", siteId: null }).map(({ id }) => id);

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
    expect([filter("unserved"), filter("interested"), filter("members")]).toEqual([["a", "d", "c"], ["b"], ["c"]]);
  });

  it("A11: counts who is online by state", () => {
    expect(countVisitors(all, null)).toEqual({ online: 4, chatting: 1, queued: 1, invited: 1 });
    expect(countVisitors(all, "s2")).toEqual({ online: 1, chatting: 0, queued: 1, invited: 0 });
  });
});
