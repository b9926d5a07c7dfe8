import type { Key, Translate } from "../i18n";
import type { AgentCard } from "../types";
import type { IconName } from "./Icon";

export interface Contact {
  icon: IconName;
  kind: string;
  value: string;
  /** Null where no address exists that a browser can open: then the value is copied. */
  href: string | null;
}

type Field = "phone" | "email" | "qq" | "wechat" | "taobao" | "alibaba" | "skype";

const KINDS: { field: Field; icon: IconName; href: ((value: string) => string) | null }[] = [
  { field: "phone", icon: "phone", href: (value) => `tel:${value.replace(/[^\d+*#,;]/g, "")}` },
  {
    field: "qq",
    icon: "qq",
    href: (value) => `https://wpa.qq.com/msgrd?v=3&site=qq&menu=yes&uin=${encodeURIComponent(value)}`,
  },
  { field: "wechat", icon: "wechat", href: null },
  { field: "email", icon: "mail", href: (value) => `mailto:${encodeURIComponent(value).replace("%40", "@")}` },
  {
    field: "taobao",
    icon: "tag",
    href: (value) =>
      `https://www.taobao.com/go/market/webww/ww.php?ver=3&status=1&siteid=cntaobao&touid=${encodeURIComponent(value)}`,
  },
  {
    field: "alibaba",
    icon: "tag",
    href: (value) =>
      `https://amos.alicdn.com/getcid.aw?v=3&site=cnalichn&groupid=0&s=1&uid=${encodeURIComponent(value)}`,
  },
  { field: "skype", icon: "chat", href: (value) => `skype:${encodeURIComponent(value)}?chat` },
];

/** The ways to reach an agent that their card names. Every href begins with a scheme of ours, never with a visitor's or agent's text. */
export function contactsOf(agent: Pick<AgentCard, Field>, t: Translate): Contact[] {
  return KINDS.flatMap(({ field, icon, href }) => {
    const value = agent[field]?.trim();
    if (!value) return [];
    return [{ icon, kind: t(`agent.${field}` as Extract<Key, "agent.phone">), value, href: href?.(value) ?? null }];
  });
}
