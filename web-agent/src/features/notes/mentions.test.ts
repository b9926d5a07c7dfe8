import type { Colleague } from "@smt/shared/api/index.ts";
import { expect, it } from "vitest";
import { findColleagues, mentionsIn, wordAt } from "./mentions";

const person = (id: string, nickname: string, name = nickname) => ({ id, nickname, name }) as Colleague;
const people = [person("1", "陈立"), person("2", "何嘉怡"), person("3", "Ann"), person("4", "Anna", "安娜")];

it("T04: an @ opens the list, an address does not", () => {
  expect(wordAt("请 @何", 4)).toEqual({ from: 2, word: "何" });
  expect(wordAt("@", 1)).toEqual({ from: 0, word: "" });
  expect(wordAt("me@shop.example", 15)).toBeNull();
});

it("T04: finds by nickname, by name and by pinyin initials", () => {
  const found = (word: string) => findColleagues(people, word).map(({ id }) => id);

  expect(found("hjy")).toEqual(["2"]);
  expect(found("陈")).toEqual(["1"]);
  expect(found("an")).toEqual(["3", "4"]);
  expect(found("安")).toEqual(["4"]);
});

it("T04: who is called by a longer name is not called by a shorter one", () => {
  expect(mentionsIn("@Anna 看一下，@陈立 也看", people)).toEqual(["4", "1"]);
});
