import type { OutboxItem } from "@smt/shared/realtime/index.ts";
import { describe, expect, it } from "vitest";
import { aMessage } from "../../common/testing";
import type { Message, Note } from "../../common/wire";
import { entriesOf } from "./entries";

const me = { id: "me", name: "林晓雯", avatar_url: null };
const byMe = { type: "agent", id: "me", name: "林晓雯", avatar_url: null } as const;

function pending(fields: Partial<OutboxItem> = {}): OutboxItem {
  return {
    client_id: "k1",
    conversation_id: "c1",
    kind: "text",
    text: "好的",
    created_at: Date.parse("2026-01-01T10:00:00Z"),
    state: "sending",
    tab: "t",
    ...fields,
  };
}

describe("what stands in the chat", () => {
  it("keeps the key of a message when it moves from the outbox to the log", () => {
    const before = entriesOf([], [pending()], me);
    const after = entriesOf(
      [aMessage({ client_id: "k1", sender: byMe, created_at: "2026-01-01T10:00:01.000Z" })],
      [],
      me,
    );
    expect(before.at(-1)?.key).toBe("k1");
    expect(after.at(-1)?.key).toBe("k1");
  });

  it("G15: shows a message once while it stands in both", () => {
    const both = entriesOf([aMessage({ client_id: "k1", sender: byMe })], [pending()], me);
    expect(both.filter(({ kind }) => kind === "spoken")).toHaveLength(1);
  });

  it("G15: gives an unchanged message the same entry again, so that only what is new is drawn", () => {
    const first = aMessage({ seq: 1, sender: byMe, created_at: "2026-01-01T10:00:00.000Z" });
    const second = aMessage({ seq: 2, sender: byMe, created_at: "2026-01-01T10:09:00.000Z" });
    const third = aMessage({ seq: 3, sender: byMe, created_at: "2026-01-01T10:10:00.000Z" });
    const spoken = (messages: Message[]) => entriesOf(messages, [], me).filter(({ kind }) => kind === "spoken");

    const before = spoken([first, second]);
    const after = spoken([first, second, third]);

    expect(after[0]).toBe(before[0]);
    // It is no longer the last of its run.
    expect(before[1]).toMatchObject({ message: second, isLastOfRun: true });
    expect(after[1]).toMatchObject({ message: second, isLastOfRun: false });
  });

  it("G5: keeps the order of seq, whatever the clocks said", () => {
    const entries = entriesOf(
      [
        aMessage({ seq: 1, text: "first", created_at: "2026-01-01T12:00:00.000Z" }),
        aMessage({ seq: 2, text: "second", created_at: "2026-01-01T11:00:00.000Z" }),
      ],
      [],
      me,
    );
    expect(entries.flatMap((entry) => (entry.kind === "spoken" ? [entry.text] : []))).toEqual(["first", "second"]);
  });

  it("opens no day before the first message while there are older ones", () => {
    const kinds = (hasMore: boolean) => entriesOf([aMessage()], [], me, hasMore).map(({ kind }) => kind);
    expect(kinds(true)).toEqual(["spoken"]);
    expect(kinds(false)).toEqual(["day", "spoken"]);
  });

  it("opens each day with a line and lets a run of one sender share its time", () => {
    const at = (time: string) => new Date(`2026-01-05T${time}`).toISOString();
    const entries = entriesOf(
      [
        aMessage({ seq: 1, created_at: new Date("2026-01-04T23:59:00").toISOString() }),
        aMessage({ seq: 2, created_at: at("10:00:00") }),
        aMessage({ seq: 3, created_at: at("10:01:00") }),
        aMessage({ seq: 4, created_at: at("10:10:00") }),
      ],
      [],
      me,
    );
    expect(entries.map(({ kind }) => kind)).toEqual(["day", "spoken", "day", "spoken", "spoken", "spoken"]);
    expect(entries.flatMap((entry) => (entry.kind === "spoken" ? [entry.isLastOfRun] : []))).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it("G22: a message that was taken back is a line in its own place; the news of it draws nothing", () => {
    const entries = entriesOf(
      [
        aMessage({ seq: 1, client_id: "k1", text: "", is_recalled: true }),
        aMessage({ seq: 2, kind: "system", event: { action: "recalled", target_seq: 1 } as Message["event"] }),
      ],
      [],
      me,
    );
    expect(entries.map(({ kind, key }) => [kind, key]).slice(1)).toEqual([["recalled", "k1"]]);
  });

  it("quote: what is still to be sent shows the message that it answers, as it is now", () => {
    const log = [aMessage({ seq: 7, text: "多少钱" })];
    const last = entriesOf(log, [pending({ quote_seq: 7 })], me).at(-1);
    expect(last?.kind === "spoken" && last.quote).toMatchObject({ seq: 7, text: "多少钱", is_recalled: false });
  });

  it("T04: a note stands after its entry, waits for older pages, and settles in place", () => {
    const note = (seq: number, after_seq: number) =>
      ({ id: `n${seq}`, client_id: `k${seq}`, seq, after_seq, created_at: "2026-01-01T08:00:00.000Z" }) as Note;
    const log = [aMessage({ seq: 5 }), aMessage({ seq: 6 })];
    const own = pending({ client_id: "k4", conversation_id: "c1" });
    const keys = (notes: Note[], waiting: (typeof own)[], hasMoreBefore: boolean) =>
      entriesOf(log, [], me, hasMoreBefore, { notes, pending: waiting }).flatMap(({ kind, key }) =>
        kind === "day" ? [] : [key],
      );

    const notes = [note(1, 2), note(2, 5), note(3, 6)];
    expect(keys(notes, [own], true)).toEqual(["m5", "k2", "m6", "k3", "k4"]);
    expect(keys(notes, [own], false)).toEqual(["k1", "m5", "k2", "m6", "k3", "k4"]);
    expect(keys([...notes, note(4, 6)], [own], true)).toEqual(["m5", "k2", "m6", "k3", "k4"]);
  });
});
