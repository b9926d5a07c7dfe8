import type { Translate } from "@smt/shared/i18n/index.ts";
import type { LucideIcon } from "lucide-react";
import type { Segment } from "../../common/Marked";

/** One line of the palette, whatever it leads to. */
export interface PaletteEntry {
  key: string;
  section: "recent" | "visitors" | "messages" | "canned" | "commands";
  icon: LucideIcon;
  title: readonly Segment[];
  text?: readonly Segment[];
  hint?: string;
  run: () => void;
}

export function plain(text: string): Segment[] {
  return [{ text, is_hit: false }];
}

/** A label with the typed words marked; null when they do not all stand in it or in its other words. */
export function matchLabel(label: string, keywords: string, typed: string): Segment[] | null {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const all = `${label} ${keywords}`.toLowerCase();
  if (!words.every((word) => all.includes(word))) return null;
  const word = words.find((one) => label.toLowerCase().includes(one));
  if (!word) return plain(label);
  const start = label.toLowerCase().indexOf(word);
  const end = start + word.length;
  return [
    { text: label.slice(0, start), is_hit: false },
    { text: label.slice(start, end), is_hit: true },
    { text: label.slice(end), is_hit: false },
  ].filter(({ text }) => text !== "");
}

export function sectionName(t: Translate, section: PaletteEntry["section"]): string {
  return t(`find.palette.${section}`);
}
