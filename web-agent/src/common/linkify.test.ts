import { describe, expect, it } from "vitest";
import { linkify, safeHref } from "./linkify";

const links = (text: string) => linkify(text).flatMap((part) => (part.kind === "link" ? [part.href] : []));

describe("linkify", () => {
  it.each([
    ["看这里 https://example.com/a?b=1。谢谢", ["https://example.com/a?b=1"]],
    ["www.example.com", ["https://www.example.com/"]],
    ["(https://en.example.org/wiki/Bubble_(chat)).", ["https://en.example.org/wiki/Bubble_(chat)"]],
    ["http://a.example, http://b.example", ["http://a.example/", "http://b.example/"]],
    ["a@www.example.com", []],
    ["https://", []],
    ["https://bank.example@evil.example/", []],
    ["https://ok.example/\u202Egpj.exe", ["https://ok.example/"]],
  ])("finds the links of %s", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)//http://x",
    "data:text/html,<script>1</script>",
    "vbscript:x",
    "file:///etc/passwd",
  ])("SX1: never makes a link that opens as code: %s", (text) => {
    expect(links(text).every((href) => href.startsWith("http"))).toBe(true);
    expect(safeHref(text)).toBeNull();
  });

  it("gives the text back when its parts are joined", () => {
    const text = "one https://a.example/(x) two www.b.example, <b>three</b> ".repeat(3);
    expect(
      linkify(text)
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });

  it("SX6: stays quick on hostile text", () => {
    const started = performance.now();
    for (const text of ["http://".repeat(1200), `www.${")".repeat(8000)}`, `http://${"(".repeat(8000)}`]) linkify(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
