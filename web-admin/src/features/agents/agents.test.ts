import type { AgentOut } from "@smt/shared/api";
import { describe, expect, it } from "vitest";
import { AVATAR_MAX_BYTES, problemOf } from "../../common/card/avatar";
import { cardForForm } from "../../common/card/cardValues";
import { inputOf, valuesOf } from "./agentForm";
import { maskedMobile } from "./maskedMobile";

const agent: AgentOut = {
  id: "1",
  account: 10001,
  name: "Lin",
  nickname: "Lin",
  email: "lin@example.com",
  mobile: null,
  gender: "female",
  role: { id: "r", key: "agent", name: "agent" },
  is_enabled: true,
  max_chats: 12,
  site_ids: ["s"],
  card: { ...cardForForm(undefined), qq: "10001" } as AgentOut["card"],
  avatar_url: null,
  availability: "online",
  is_online: true,
  created_at: "2026-01-01T00:00:00.000Z",
};

describe("the agent form", () => {
  it("MA04: sends no password when none was typed", () => {
    expect(inputOf(valuesOf(agent))).not.toHaveProperty("password");
    expect(inputOf({ ...valuesOf(agent), password: "a new one" })).toHaveProperty("password", "a new one");
  });
  it("sends what is blank as absent", () => {
    const input = inputOf({ ...valuesOf(agent), mobile: "  ", card: { qq: " 10002 ", phone: " " } });
    expect([input.mobile, input.card.qq, input.card.phone, input.card.greeting]).toEqual([null, "10002", null, null]);
  });
  it("never sends whether the seat is enabled: that is the switch's matter", () => {
    expect(inputOf(valuesOf(agent))).not.toHaveProperty("is_enabled");
  });
});

describe("MA07: a photo", () => {
  it("is looked at before it travels", () => {
    expect(problemOf({ type: "image/svg+xml", size: 10 })).toBe("type");
    expect(problemOf({ type: "image/png", size: AVATAR_MAX_BYTES + 1 })).toBe("size");
    expect(problemOf({ type: "image/webp", size: AVATAR_MAX_BYTES })).toBeNull();
  });
});

it("shows only the ends of a mobile number", () => {
  expect(["13800000108", "+8613800000108", "12345", null].map(maskedMobile)).toEqual([
    "138****0108",
    "+86138****0108",
    "12****",
    "—",
  ]);
});
