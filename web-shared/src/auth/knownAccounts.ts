import type { Me } from "../api/types";

/** An account that signed in here before. Only its number and name are kept, never the password. */
export interface KnownAccount {
  account: string;
  name: string;
}

const KEY = "smt.accounts";
const MOST = 5;

export function knownAccounts(): KnownAccount[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isKnownAccount).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberAccount(me: Pick<Me, "account" | "name">): void {
  const { name } = me;
  const account = String(me.account);
  store([{ account, name }, ...knownAccounts().filter((known) => known.account !== account)].slice(0, MOST));
}

export function forgetAccount(account: string): void {
  store(knownAccounts().filter((known) => known.account !== account));
}

function store(accounts: KnownAccount[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(accounts));
  } catch {
    // Then the next sign-in is typed by hand.
  }
}

function isKnownAccount(value: unknown): value is KnownAccount {
  if (typeof value !== "object" || value === null) return false;
  const { account, name } = value as Partial<KnownAccount>;
  return typeof account === "string" && typeof name === "string";
}
