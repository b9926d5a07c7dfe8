import type { CannedResponse } from "@smt/shared/canned/types.ts";
import { expect, it } from "vitest";
import { suggestResponses, tokensOf } from "./suggest";

const response = (title: string, text: string) =>
  ({ id: title, title, text, shortcut: null }) as unknown as CannedResponse;
const all = [
  response("检测报告", "有的。每个型号都有 CMA 资质机构出具的水质检测报告，招标可直接使用。"),
  response("交货周期", "常规型号现货 3 天发出，定制款 15–20 个工作日。"),
  response("开票说明", "可开 13% 增值税专用发票，付款后 3 个工作日内寄出。"),
  response("Warranty", "The filter comes with a warranty of two years."),
];
const titles = (question: string) => suggestResponses(all, question).map(({ title }) => title);

it("P01: suggests what speaks of the last question, the best first", () => {
  expect(titles("有没有水质检测报告？招标要用")).toEqual(["检测报告"]);
  expect(titles("定制款的交货要多久")[0]).toBe("交货周期");
  expect(titles("Is there a warranty?")).toEqual(["Warranty"]);
});

it("P01: suggests nothing where nothing matches", () => {
  for (const question of ["", "在吗？", "您好", "好的谢谢", "hello there", "佛山有门店吗"])
    expect(titles(question)).toEqual([]);
});

it("D09: takes Chinese by pairs, and leaves out how one asks", () => {
  expect([...tokensOf("有没有检测报告吗")]).toEqual(["检测", "测报", "报告"]);
});

it("keeps its pace with two thousand phrases of the longest kind", () => {
  const many = Array.from({ length: 2000 }, (_, index) => response(`标题 ${index}`, "检测报告与交货周期".repeat(20)));
  const began = performance.now();
  suggestResponses(many, "有没有水质检测报告");
  expect(performance.now() - began).toBeLessThan(1500);
});
