/**
 * Words in braces that become what they stand for when a canned response is put in. One pass over a fixed list and no
 * more: what is not in the list stays as it is, and what was put in is not read again (SX3).
 */
export const variableNames = ["visitor_name", "visitor_number", "agent_name", "site", "time_greeting"] as const;

export type VariableName = (typeof variableNames)[number];

const words: Record<string, VariableName> = {
  访客姓名: "visitor_name",
  访客编号: "visitor_number",
  客服昵称: "agent_name",
  网站: "site",
  时间问候: "time_greeting",
};

export function replaceVariables(text: string, values: Record<VariableName, string>): string {
  return text.replace(/\{([\w\u4e00-\u9fff]{1,20})\}/g, (whole, word: string) => {
    const name = Object.hasOwn(words, word) ? words[word] : word;
    return name && Object.hasOwn(values, name) ? values[name as VariableName] : whole;
  });
}

export type DayTime = "morning" | "afternoon" | "evening";

export function dayTime(hour: number): DayTime {
  if (hour >= 5 && hour < 12) return "morning";
  return hour >= 12 && hour < 18 ? "afternoon" : "evening";
}
