import { describe, expect, it } from "vitest";
import { bestFor, matchesResponse } from "./matches";
import type { CannedResponse } from "./types";
import { dayTime, replaceVariables } from "./variables";

const values = {
  visitor_name: "张老师",
  visitor_number: "350901960",
  agent_name: "小雯",
  site: "朗川净水",
  time_greeting: "早上好",
};

describe("variables of canned responses", () => {
  it("P08: stand for the visitor, the agent and the site, in both languages", () => {
    expect(replaceVariables("{时间问候}，{访客姓名}！我是{网站}的{客服昵称}。", values)).toBe(
      "早上好，张老师！我是朗川净水的小雯。",
    );
    expect(replaceVariables("{visitor_name} {visitor_number}", values)).toBe("张老师 350901960");
  });

  it("SX3: everything else stays as it is", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: meant as it stands.
    for (const text of ["{{7*7}}", "${7*7}", "{0.__class__}", "%(x)s", "{constructor}", "{toString}", "{__proto__}"]) {
      expect(replaceVariables(text, values)).toBe(text);
    }
  });

  it("SX3: what was put in is not read again", () => {
    expect(replaceVariables("{visitor_name}", { ...values, visitor_name: "{agent_name}" })).toBe("{agent_name}");
  });

  it("knows the time of day", () => {
    expect([4, 5, 11, 12, 17, 18, 23].map(dayTime)).toEqual([
      "evening",
      "morning",
      "morning",
      "afternoon",
      "afternoon",
      "evening",
      "evening",
    ]);
  });
});

function aResponse(fields: Partial<CannedResponse>): CannedResponse {
  return {
    id: fields.title ?? "r",
    group_id: "g",
    scope: "shared",
    title: "检测报告",
    text: "有的，我把 PDF 发您",
    shortcut: "bg",
    initials: "jcbgydwbpdffn",
    position: 0,
    attachments: [],
    uses: 0,
    updated_by: null,
    updated_at: "2026-01-01T00:00:00Z",
    ...fields,
  };
}

describe("finding canned responses", () => {
  it("P06: by title, text, shortcut and pinyin initials", () => {
    for (const typed of ["检测", "pdf", "BG", "/bg", "jcbg", " "]) {
      expect(matchesResponse(aResponse({}), typed), typed).toBe(true);
    }
    expect(matchesResponse(aResponse({}), "退款")).toBe(false);
  });

  it("P09: offers the shortcut before the title, and the title before the text", () => {
    const all = [
      aResponse({ title: "三", text: "az", shortcut: "", initials: "saz" }),
      aResponse({ title: "安装", text: "x", shortcut: "", initials: "azx" }),
      aResponse({ title: "一", text: "x", shortcut: "az", initials: "yx" }),
    ];
    expect(bestFor(all, "az", 5).map(({ title }) => title)).toEqual(["一", "安装", "三"]);
  });
});
