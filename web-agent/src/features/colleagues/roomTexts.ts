import type { Translate } from "@smt/shared/i18n/index.ts";
import type { Room, RoomMessage } from "../../common/wire";
import type { People } from "./roomNames";

/** What happened in a group, in the words of the reader's language. */
export function happeningText(t: Translate, message: RoomMessage, agentId: string): string {
  const { event, sender } = message;
  if (!event) return "";
  const name = sender.id === agentId ? t("contacts.room.you") : sender.name;
  const others = event.agent_names.join(t("contacts.room.and"));
  return t(`contacts.happening.${event.action}`, { name, others, group: event.name ?? "" });
}

/** The last word of a room, in one line. */
export function lineOf(t: Translate, message: RoomMessage, room: Room, agentId: string, people: People): string {
  if (message.kind === "system") return happeningText(t, message, agentId);
  const text = {
    text: message.text,
    file: t(message.attachment?.kind === "image" ? "contacts.room.image" : "contacts.room.file", {
      name: message.attachment?.name ?? "",
    }),
    card: t("contacts.room.card"),
  }[message.kind];
  if (message.sender.id === agentId) return t("contacts.room.said", { name: t("contacts.room.you"), text });
  const name = (message.sender.id && people.get(message.sender.id)?.nickname) || message.sender.name;
  return room.kind === "group" ? t("contacts.room.said", { name, text }) : text;
}
