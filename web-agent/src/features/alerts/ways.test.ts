import { describe, expect, it } from "vitest";
import { alertEvents, defaultAlerts } from "../../common/alertEvents";
import { isQuietAt, nothing, type Situation, waysOf } from "./ways";

const situation = (fields: Partial<Situation> = {}): Situation => ({
  choice: { popup: true, sound: true, system: true, tone: "ring" },
  availability: "online",
  isSupervisor: false,
  isQuiet: false,
  isInFront: false,
  isBeingRead: false,
  ...fields,
});

describe("N01: how an agent hears of something", () => {
  it("by what they chose for the event", () => {
    const choice = { popup: false, sound: true, system: false, tone: "soft" } as const;
    expect(waysOf("message", situation({ choice }))).toEqual({ popup: false, sound: true, system: false });
    expect(waysOf("message", situation({ choice: { ...choice, tone: "none" } })).sound).toBe(false);
  });

  it("never of the chat in front of a focused window", () => {
    for (const event of alertEvents) {
      expect(waysOf(event, situation({ isBeingRead: true, isInFront: true })), event).toEqual(nothing);
    }
  });

  it("of a message on the desktop only while the window is behind, of a request always", () => {
    expect(waysOf("message", situation({ isInFront: true })).system).toBe(false);
    expect(waysOf("message", situation()).system).toBe(true);
    expect(waysOf("request", situation({ isInFront: true })).system).toBe(true);
  });

  it("busy: not of requests, but of messages and transfers", () => {
    expect(waysOf("request", situation({ availability: "busy" }))).toEqual(nothing);
    expect(waysOf("message", situation({ availability: "busy" })).sound).toBe(true);
    expect(waysOf("transfer", situation({ availability: "busy" })).popup).toBe(true);
  });

  it("do not disturb: of nothing, but for transfers to supervisors", () => {
    for (const event of alertEvents) expect(waysOf(event, situation({ isQuiet: true })), event).toEqual(nothing);
    expect(waysOf("transfer", situation({ isQuiet: true, isSupervisor: true })).popup).toBe(true);
    expect(waysOf("message", situation({ isQuiet: true, isSupervisor: true }))).toEqual(nothing);
  });

  it("overdue is for supervisors", () => {
    expect(waysOf("overdue", situation())).toEqual(nothing);
    expect(waysOf("overdue", situation({ isSupervisor: true })).popup).toBe(true);
  });

  it("N02: visitors who enter are off until somebody wants them", () => {
    const ways = waysOf("enters", situation({ choice: defaultAlerts.enters }));
    expect(ways).toEqual(nothing);
  });
});

describe("do not disturb by the clock", () => {
  const at = (time: string) => new Date(`2026-03-01T${time}:00`);
  const night = { isOn: false, isScheduled: true, from: "22:00", to: "08:00" };

  it("passes midnight", () => {
    expect(["21:59", "08:00", "12:00"].map((time) => isQuietAt(night, at(time)))).toEqual([false, false, false]);
    expect(["22:00", "23:59", "00:00", "07:59"].every((time) => isQuietAt(night, at(time)))).toBe(true);
  });

  it("is off when not asked for, and on when switched on by hand", () => {
    expect(isQuietAt({ ...night, isScheduled: false }, at("23:00"))).toBe(false);
    expect(isQuietAt({ ...night, isScheduled: false, isOn: true }, at("12:00"))).toBe(true);
    expect(isQuietAt({ ...night, from: "09:00", to: "10:00" }, at("09:30"))).toBe(true);
  });
});
