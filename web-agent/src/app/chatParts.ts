import type { ChatSlots } from "../common/chatSlots";

/** What the features put into the chat, in the order in which it is drawn. */
export const chatParts: ChatSlots = {
  header: [],
  above: [],
  tools: [],
  field: [],
  more: [],
  modes: [],
  feet: [],
  messageActions: [],
};
