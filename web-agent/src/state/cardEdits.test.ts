import { FakeSocket } from "@smt/shared/realtime/fakeSocket.ts";
import { Connection } from "@smt/shared/realtime/index.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AgentEvent, VisitorCard, VisitorProfile } from "../common/wire";
import { editKey, openCardEdits } from "./cardEdits";

/** The card as the server holds it. */
let card: Partial<VisitorCard>;
let version: number;
let isDown: boolean;
let edits: ReturnType<typeof openCardEdits>;

let kept: Map<string, string>;

const open = () =>
  openCardEdits(
    new Connection<AgentEvent>({ url: "ws://x", token: async () => "t", openSocket: FakeSocket.open }),
    "me",
    { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
  );
const edit = (field: string) => edits.store.getState().edits.get(editKey("visitor", field));
const learn = () => edits.learn("visitor", { ...card } as VisitorCard, version);

function byColleague(changes: Partial<VisitorCard>): void {
  card = { ...card, ...changes };
  version += 1;
}

describe("changes of a visitor card", () => {
  beforeEach(() => {
    card = {};
    version = 1;
    isDown = false;
    vi.stubGlobal("fetch", async (request: Request) => {
      if (isDown) throw new TypeError("Failed to fetch");
      if (request.method === "GET") return Response.json({ card, card_version: version });
      const { version: told, ...changes } = await request.json();
      if (told !== version) {
        return Response.json({ code: "card_changed", details: { version, card } }, { status: 409 });
      }
      byColleague(changes);
      return Response.json({ card, card_version: version });
    });
    kept = new Map();
    edits = open();
  });
  afterEach(() => {
    edits.stop();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it("C16: a profile that was asked for before a change came does not take it back", () => {
    const asked = { id: "visitor", card: {}, card_version: 1, name: "" } as VisitorProfile;
    edits.learn("visitor", { name: "张老师" } as VisitorCard, 2);

    expect(edits.withNewest(asked)).toMatchObject({ card: { name: "张老师" }, card_version: 2, name: "张老师" });
    const later = { ...asked, card_version: 3 };
    expect(edits.withNewest(later)).toBe(later);
  });

  it("C16: another field that a colleague changed is no conflict; the change is made again on the newer card", async () => {
    learn();
    byColleague({ company: "甲厂" });

    edits.save("visitor", "name", "张老师", "");

    await vi.waitFor(() => expect(edit("name")?.state).toBe("saved"));
    expect(card).toEqual({ company: "甲厂", name: "张老师" });
  });

  it("C16: the same field is one: both texts are kept until the agent chooses", async () => {
    learn();
    byColleague({ mobile: "13700137000" });

    edits.save("visitor", "mobile", "13800138000", "");

    await vi.waitFor(() => expect(edit("mobile")?.state).toBe("conflict"));
    expect(edit("mobile")).toMatchObject({ value: "13800138000", theirs: "13700137000" });
    expect(card.mobile).toBe("13700137000");

    const conflict = edit("mobile");
    if (conflict) edits.insist(conflict);
    await vi.waitFor(() => expect(card.mobile).toBe("13800138000"));
  });

  it("C16: several fields at once do not refuse each other", async () => {
    learn();

    edits.save("visitor", "name", "张老师", "");
    edits.save("visitor", "mobile", "13800138000", "");
    edits.save("visitor", "company", "甲厂", "");

    await vi.waitFor(() => expect(card).toEqual({ name: "张老师", mobile: "13800138000", company: "甲厂" }));
  });

  it("C16: what the line swallowed waits, and is tried again", async () => {
    learn();
    isDown = true;
    edits.save("visitor", "remark", "月底开标", "");
    await vi.waitFor(() => expect(edit("remark")?.state).toBe("waiting"));

    isDown = false;

    await vi.waitFor(() => expect(card.remark).toBe("月底开标"), { timeout: 5000 });
  });

  it("C16: what has not arrived outlives the page, and is compared with the card before it is sent", async () => {
    learn();
    isDown = true;
    edits.save("visitor", "remark", "月底开标", "");
    await vi.waitFor(() => expect(edit("remark")?.state).toBe("waiting"));
    edits.stop();
    edits = open();

    expect(edit("remark")).toMatchObject({ value: "月底开标", base: "", state: "waiting" });

    isDown = false;
    byColleague({ company: "甲厂" });
    edits.save("visitor", "company", "乙厂", "");
    await vi.waitFor(() => expect(edit("company")).toMatchObject({ state: "conflict", theirs: "甲厂" }));
    edits.save("visitor", "remark", "月底开标", "");
    await vi.waitFor(() => expect(edit("remark")?.state).toBe("saved"));
    edits.stop();
    edits = open();
    expect(edit("remark")).toBeUndefined();
    expect(edit("company")?.value).toBe("乙厂");
  });
});
