import { describe, expect, it } from "vitest";
import { contrast, parseHex, readableOn, textOn } from "./brand";

const rgb = (hex: string) => parseHex(hex) ?? [0, 0, 0];
const white = rgb("#ffffff");
const black = rgb("#14211f");

describe("whatever colour a site chooses", () => {
  it.each(["#0a7b74", "#2f5fd0", "#ffd400", "#000000", "#ffffff", "#ff0000", "#7f7f7f", "#00ff66"])(
    "%s can be read",
    (hex) => {
      const brand = rgb(hex);

      for (const [one, other] of [
        [white, black],
        [rgb("#141b1a"), rgb("#e7eeec")],
      ] as const)
        expect(contrast(brand, rgb(textOn(brand, one, other)))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(rgb(readableOn(brand, white, black)), white)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

it("keeps a colour that can be read as it is", () => {
  expect(readableOn(rgb("#0a7b74"), white, black)).toBe("#0a7b74");
});

it("takes nothing for a colour that is none", () => {
  for (const text of [null, undefined, "", "red", "#fff", "#12345g", "#0a7b74;background:url(x)"])
    expect(parseHex(text)).toBeNull();
});
