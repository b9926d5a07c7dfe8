import type { AgentOut } from "@smt/shared/api";
import type { AvatarChange } from "../../common/card/avatar";
import { type CardValues, cardForForm, cardForServer } from "../../common/card/cardValues";
import type { AgentInput } from "./agentQueries";

export interface AgentFormValues {
  name: string;
  nickname: string;
  role_id?: string;
  gender: AgentOut["gender"];
  mobile: string;
  email: string;
  password: string;
  confirmation: string;
  max_chats: number;
  site_ids: string[];
  card: CardValues;
  avatar?: AvatarChange;
}

export function valuesOf(
  agent: AgentOut | null,
  defaults: { role_id?: string; site_ids?: string[] } = {},
): AgentFormValues {
  return {
    name: agent?.name ?? "",
    nickname: agent?.nickname ?? "",
    role_id: agent?.role.id ?? defaults.role_id,
    gender: agent?.gender ?? "hidden",
    mobile: agent?.mobile ?? "",
    email: agent?.email ?? "",
    password: "",
    confirmation: "",
    max_chats: agent?.max_chats ?? 12,
    site_ids: agent?.site_ids ?? defaults.site_ids ?? [],
    card: cardForForm(agent?.card),
  };
}

/** MA04: an empty password is not sent at all, so it stays as it is. */
export function inputOf(values: AgentFormValues): AgentInput {
  return {
    name: values.name.trim(),
    nickname: values.nickname.trim(),
    role_id: values.role_id ?? "",
    gender: values.gender,
    mobile: values.mobile.trim() || null,
    email: values.email.trim(),
    ...(values.password ? { password: values.password } : {}),
    max_chats: values.max_chats,
    site_ids: values.site_ids,
    card: cardForServer(values.card),
  };
}
