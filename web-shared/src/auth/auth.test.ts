import { beforeEach, describe, expect, it } from "vitest";
import { forgetAccount, knownAccounts, rememberAccount } from "./knownAccounts";
import { strengthOf } from "./PasswordStrength";
import { MOBILE_PATTERN } from "./patterns";

describe("A03: accounts used before in this browser", () => {
  beforeEach(() => localStorage.clear());

  it("are the last five, newest first, with nothing but number and name", () => {
    for (const account of [1, 2, 3, 4, 5, 6, 2])
      rememberAccount({ account, name: `N${account}`, password: "secret" } as never);

    expect(knownAccounts().map(({ account }) => account)).toEqual(["2", "6", "5", "4", "3"]);
    expect(localStorage.getItem("smt.accounts")).not.toContain("secret");
  });

  it("can be forgotten, and damage in the store does no harm", () => {
    rememberAccount({ account: 1, name: "A" });
    forgetAccount("1");
    expect(knownAccounts()).toEqual([]);

    localStorage.setItem("smt.accounts", '[{"account":7},null,{"account":"8","name":"B"}]');
    expect(knownAccounts()).toEqual([{ account: "8", name: "B" }]);
    localStorage.setItem("smt.accounts", "{oops");
    expect(knownAccounts()).toEqual([]);
  });
});

describe("sign-up fields", () => {
  it.each([
    ["short", 1],
    ["aaaaaaaaaaaaaaaa", 1],
    ["langchuan", 2],
    ["Langchuan1", 3],
    ["Langchuan-water-2026", 4],
  ])("rate the password %s as %i", (password, level) => expect(strengthOf(password)).toBe(level));

  it.each([
    ["13800000108", true],
    ["+86 138 0000 0108", true],
    ["12", false],
    ["138abc00000", false],
  ])("take the mobile %s: %s", (mobile, isTaken) => expect(MOBILE_PATTERN.test(mobile)).toBe(isTaken));
});
