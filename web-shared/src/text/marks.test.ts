import { describe, expect, it } from "vitest";
import { withMarks } from "./marks";

const plain = (text: string) => withMarks([{ text }], () => true);
const shown = (text: string) =>
  plain(text)
    .map(({ text: words, isStrong, isEmphasis }) => `${isStrong ? "<b>" : ""}${isEmphasis ? "<i>" : ""}${words}`)
    .join("|");

describe("marks in a text (C10)", () => {
  it.each([
    ["价格是 *3,180 元* 起", "价格是 |<b>3,180 元| 起"],
    ["重点*说明*如下", "重点|<b>说明|如下"],
    ["_not_ *so* fast", "<i>not| |<b>so| fast"],
    ["*_both_*", "<b><i>both"],
    ["2*3*4 and snake_case_name", "2*3*4 and snake_case_name"],
    ["* a list\n* of two", "* a list\n* of two"],
    ["*open\nclosed*", "*open\nclosed*"],
    ["**** ____ ** *", "**** ____ ** *"],
    ["*", "*"],
    ["<b>*x*</b>", "<b>|<b>x|</b>"],
  ])("%s", (text, expected) => expect(shown(text)).toBe(expected));

  it("leaves the signs inside an address alone and sets the address with the rest", () => {
    const parts = [{ text: "*see " }, { text: "https://a.example/x_y_z*", isLink: true }, { text: " now*" }];
    const runs = withMarks(parts, (part) => !("isLink" in part));
    expect(runs.map(({ text, isStrong }) => [text, isStrong])).toEqual([
      ["see ", true],
      ["https://a.example/x_y_z*", true],
      [" now", true],
    ]);
  });

  it.each(["*a ", "*", "_*", "*a*", "(*", "a*"])("SX6: takes %j a hundred thousand times in its stride", (piece) => {
    const started = performance.now();
    plain(piece.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
