import type { VisitorCard } from "../../common/wire";

const mobile = /^(?:\+?86)?1[3-9]\d{9}$/u;
const international = /^\+\d{7,15}$/u;
const email = /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/u;

/** A doubt about what was typed. It is said and never in the way: people do write strange numbers down. */
export function doubt(field: keyof VisitorCard, text: string): "mobile" | "email" | null {
  if (!text) return null;
  if (field === "email") return email.test(text) ? null : "email";
  if (field !== "mobile") return null;
  const plain = text.replace(/[\s()-]/gu, "");
  return mobile.test(plain) || international.test(plain) ? null : "mobile";
}
