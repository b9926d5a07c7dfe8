import { CommandError } from "@smt/shared/realtime/index.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { aVisitor } from "../../common/testing";
import { bulkLimit, type Outcome, runForEach } from "./bulk";
import { defaultColumns, placeColumn } from "./columns";
import {
  changeFilters,
  changeSearch,
  clearFilters,
  moveView,
  openView,
  removeTemplate,
  removeView,
  renameView,
  restoreMonitor,
  saveTemplate,
  saveView,
  storedMonitor,
  templateLimit,
  tickAll,
  toggleTick,
  useMonitor,
} from "./monitor";
import { makeCounts } from "./useViewCounts";

const now = () => useMonitor.getState();
const names = () => now().views.map(({ name }) => name);

describe("V16: those who are ticked", () => {
  beforeEach(() => restoreMonitor({}));

  it("are ticked and unticked one by one", () => {
    tickAll([]);
    toggleTick("a");
    toggleTick("b");
    toggleTick("a");
    expect([...now().ticked]).toEqual(["b"]);
  });

  it.each([
    ["filter", () => changeFilters({ tab: "members" })],
    ["search", () => changeSearch("佛山")],
    ["cleared filter", clearFilters],
  ])("are nobody under another %s, which may hide them", (_name, change) => {
    tickAll(["a", "b"]);
    change();
    expect(now().ticked.size).toBe(0);
  });

  it("are nobody in another view", () => {
    saveView("晚班");
    tickAll(["a"]);
    openView(now().views[0] as ReturnType<typeof now>["views"][number]);
    expect(now().ticked.size).toBe(0);
  });
});

describe("V19: views and templates", () => {
  beforeEach(() => restoreMonitor({}));

  it("are renamed, put in order, deleted, and come back with the account", () => {
    for (const name of ["一", "二", "三"]) saveView(name);
    const [first, second, third] = now().views.map(({ id }) => id) as [string, string, string];
    moveView(third, -1);
    moveView(first, -1);
    renameView(second, "乙");
    removeView(first);
    saveTemplate("需要选型吗？");
    saveTemplate("需要选型吗？");
    const stored = JSON.parse(JSON.stringify(storedMonitor(now())));
    restoreMonitor({});
    expect(names()).toEqual([]);
    restoreMonitor(stored);
    expect(names()).toEqual(["三", "乙"]);
    expect(now().templates.map(({ text }) => text)).toEqual(["需要选型吗？"]);
    removeTemplate(now().templates[0]?.id ?? "");
    expect(now().templates).toEqual([]);
  });

  it("keep the newest templates, and survive what somebody else stored", () => {
    for (let index = 0; index < templateLimit + 3; index += 1) saveTemplate(`文字 ${index}`);
    expect(now().templates.length).toBe(templateLimit);
    expect(now().templates[0]?.text).toBe("文字 3");
    restoreMonitor({ templates: [{ id: 1 }, null, { id: "a", text: "" }], inviteOptions: "x" });
    expect(now().templates).toEqual([]);
    expect(now().inviteOptions).toEqual({ showsCard: true, isBrief: false });
  });

  it("are counted, each by its own filter and within the site", () => {
    changeFilters({ tab: "members" });
    saveView("会员");
    clearFilters();
    saveView("所有");
    const [members, all] = now().views.map(({ id }) => id);
    const counts = makeCounts(
      now().views,
      "s1",
    )([
      aVisitor({ id: "a", type: "member" }),
      aVisitor({ id: "b" }),
      aVisitor({ id: "c", type: "member", site_id: "s2" }),
    ]);
    expect([counts.get(members ?? ""), counts.get(all ?? "")]).toEqual([1, 2]);
  });
});

describe("V19: a column that is dropped on another", () => {
  it("takes its place, from either side", () => {
    const order = (columns: readonly { name: string }[]) => columns.slice(0, 4).map(({ name }) => name);
    expect(order(placeColumn(defaultColumns, "stay", "visits"))).toEqual(["visitor", "stay", "visits", "region"]);
    expect(order(placeColumn(defaultColumns, "visitor", "region"))).toEqual(["visits", "region", "visitor", "stay"]);
  });
});

describe("V16 C20: the same for several", () => {
  const subjects = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `v${index}`, name: `${index}` }));

  it("tells each outcome, and one refusal does not stop the rest", async () => {
    const told: (readonly Outcome[])[] = [];
    const ask = async (id: string) => {
      if (id === "v1") throw new CommandError("invitation_limit");
    };
    const outcomes = await runForEach(subjects(6), ask, (now) => told.push(now));
    expect(told[0]?.every(({ isDone }) => isDone === null)).toBe(true);
    expect(outcomes.map(({ isDone }) => isDone)).toEqual([true, false, true, true, true, true]);
    expect(outcomes[1]?.error).toMatchObject({ code: "invitation_limit" });
  });

  it("asks four at a time, and never more than the limit", async () => {
    let [running, most, asked] = [0, 0, 0];
    await runForEach(
      subjects(bulkLimit + 10),
      async () => {
        running += 1;
        asked += 1;
        most = Math.max(most, running);
        await Promise.resolve();
        running -= 1;
      },
      () => undefined,
    );
    expect([most, asked]).toEqual([4, bulkLimit]);
  });

  it("stops when the server says that it goes too fast, and says so of those who were not asked", async () => {
    let asked = 0;
    const outcomes = await runForEach(
      subjects(20),
      async () => {
        asked += 1;
        throw new CommandError("too_many_requests");
      },
      () => undefined,
    );
    expect(asked).toBe(4);
    expect(outcomes.map(({ error }) => (error as CommandError).code)).toEqual(Array(20).fill("too_many_requests"));
  });
});
