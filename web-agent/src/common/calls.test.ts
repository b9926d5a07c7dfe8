import { expect, it } from "vitest";
import { cutCalls } from "./calls";
import { linkify } from "./linkify";

const cut = (text: string, names: string[]) =>
  cutCalls(linkify(text), names).map(({ kind, text }) => (kind === "text" ? text : `[${kind} ${text}]`));

it("T04: colleagues who are called stand out, the longer name first, and nothing else does", () => {
  expect(cut("@何嘉怡 帮忙确认，@Anna 也看看", ["何嘉怡", "Ann", "Anna"])).toEqual([
    "[call @何嘉怡]",
    " 帮忙确认，",
    "[call @Anna]",
    " 也看看",
  ]);
  expect(cut("发到 a@b.example，@陈立 不在", ["何嘉怡"])).toEqual(["发到 a@b.example，@陈立 不在"]);
});

it("T04: a name inside an address calls nobody, and no text is lost", () => {
  const text = "看 https://shop.example/@何嘉怡 @何嘉怡@何嘉怡";
  const parts = cutCalls(linkify(text), ["何嘉怡"]);
  expect(parts.map(({ text }) => text).join("")).toBe(text);
  expect(parts.filter(({ kind }) => kind === "call")).toHaveLength(2);
});
