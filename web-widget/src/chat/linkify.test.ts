import { describe, expect, it } from "vitest";
import { linkify, safeHref, trueHost } from "./linkify";

const links = (text: string) => linkify(text).flatMap((part) => (typeof part === "string" ? [] : [part.href]));
const whole = (text: string) =>
  linkify(text)
    .map((part) => (typeof part === "string" ? part : part.text))
    .join("");

it("keeps every character of the message", () => {
  for (const text of [
    "",
    "a",
    "见 https://a.example/x。再见",
    "http://",
    "https://a.example https://b.example!",
    "a@b.example",
  ]) {
    expect(whole(text)).toBe(text);
  }
});

it("links web and mail addresses", () => {
  expect(links("看 https://a.example/路径?q=1#x 和 www.b.example")).toEqual([
    "https://a.example/%E8%B7%AF%E5%BE%84?q=1#x",
    "https://www.b.example/",
  ]);
  expect(links("写信 zhang.li@mail.example 或 mailto:b@c.example")).toEqual([
    "mailto:zhang.li@mail.example",
    "mailto:b@c.example",
  ]);
});

it("leaves the end of a sentence out of the address", () => {
  expect(links("(见 https://a.example/b).")).toEqual(["https://a.example/b"]);
  expect(links("https://a.example/b_(c)")).toEqual(["https://a.example/b_(c)"]);
  expect(links("https://a.example，谢谢")).toEqual(["https://a.example/"]);
});

describe("what runs code (SC7, SX1)", () => {
  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)//https://x",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "blob:https://a.example/1",
    "<img src=x onerror=alert(1)>",
  ])("never becomes a link: %s", (text) => {
    for (const href of links(text)) expect(href).toMatch(/^https?:/);
    expect(safeHref(text)).toBeNull();
  });
});

it("takes no longer for a hostile message (SX6)", () => {
  const hostile = [
    "a@".repeat(4000),
    "https://".repeat(1000),
    "www.".repeat(2000),
    ")".repeat(8000),
    `http://a${".a".repeat(4000)}`,
  ];
  for (const text of hostile) {
    const start = performance.now();
    linkify(text);
    expect(performance.now() - start).toBeLessThan(200);
  }
});

it("C22: an address that shows another host is no link, and letters that look like others are told", () => {
  expect(links("https://bank.example@evil.example/")).toEqual([]);
  expect(links("https://ok.example/\u202Egpj.exe")).toEqual(["https://ok.example/"]);
  expect(trueHost("https://xn--pple-43d.example/")).toBe("xn--pple-43d.example");
  expect(trueHost("https://apple.example/")).toBeNull();
});
