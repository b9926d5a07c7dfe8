import { act, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, expectTypeOf, it } from "vitest";
import { format, type VariablesOf } from "./format";
import { setLanguage } from "./language";
import errorsEn from "./locales/en/errors.json";
import errorsZh from "./locales/zh-CN/errors.json";
import { translatorFor } from "./translate";
import { errorText } from "./useErrorText";
import { useT } from "./useT";

const modules = import.meta.glob<Record<string, Record<string, string>>>("./locales/*/*.ts", { eager: true });

function textsOf(language: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [path, module] of Object.entries(modules)) {
    if (!path.includes(`/${language}/`)) continue;
    for (const [namespace, entries] of Object.entries(module))
      for (const [key, text] of Object.entries(entries)) texts[`${namespace}.${key}`] = text;
  }
  const errors: Record<string, string> = language === "en" ? errorsEn : errorsZh;
  for (const [code, text] of Object.entries(errors)) texts[`error.${code}`] = text;
  return texts;
}

const variables = (text: string) => [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name))].sort();

describe("the dictionary", () => {
  const english = textsOf("en");
  const chinese = textsOf("zh-CN");

  it("has every key in both languages", () => {
    expect(Object.keys(english).length).toBeGreaterThan(150);
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  });

  it("has no empty text and no Chinese left in English", () => {
    const names = new Set(["common.language.zh-CN"]);
    for (const [key, text] of [...Object.entries(english), ...Object.entries(chinese)]) expect(text, key).not.toBe("");
    for (const [key, text] of Object.entries(english))
      if (!names.has(key)) expect(text, key).not.toMatch(/\p{Script=Han}/u);
  });

  it("uses the same variables in both languages", () => {
    const differing = Object.keys(english).filter((key) => {
      const [source, translated] = [english[key] ?? "", chinese[key] ?? ""];
      return variables(source).join() !== variables(translated).join();
    });
    expect(differing).toEqual([]);
  });
});

describe("a message", () => {
  const items = "{count, plural, one {# item} other {# items}} of {owner}";

  it("takes its plural from the language", () => {
    expect(format(items, { count: 1, owner: "Lin" }, "en")).toBe("1 item of Lin");
    expect(format(items, { count: 1204, owner: "Lin" }, "en")).toBe("1,204 items of Lin");
  });

  it("puts a value in as it is, whatever it looks like", () => {
    expect(format("Hello {name}", { name: "{name} $& <b>" }, "en")).toBe("Hello {name} $& <b>");
  });

  it("names its variables to the compiler", () => {
    expectTypeOf<VariablesOf<typeof items>>().toEqualTypeOf<"count" | "owner">();
    const t = translatorFor("en");
    // @ts-expect-error a variable is missing
    t("common.error_id");
    // @ts-expect-error no such key
    expect(t("common.nonsense")).toBe("common.nonsense");
  });
});

describe("words for an error", () => {
  it("come from its code, and never from its message", () => {
    expect(errorText(Object.assign(new Error("boom at line 3"), { code: "email_taken" }), "zh-CN")).toBe(
      "该邮箱已被使用。",
    );
    expect(errorText(new Error("boom at line 3"), "en")).toBe(errorsEn.unknown);
    expect(errorText({ code: "constructor" }, "en")).toBe(errorsEn.unknown);
  });
});

describe("the language", () => {
  afterEach(() => setLanguage("zh-CN"));

  it("W20: changes on the page at once and stays in this browser", () => {
    function Save() {
      return <b>{useT()("common.save")}</b>;
    }
    setLanguage("zh-CN");
    render(<Save />);
    expect(screen.getByText("保存")).toBeTruthy();

    act(() => setLanguage("en"));

    expect(screen.getByText("Save")).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    expect(localStorage.getItem("smt.language")).toBe("en");
  });
});
