import { type ComponentType, createContext, type ReactNode, useContext } from "react";
import type { Conversation, Message } from "./wire";

/** What a tool may do with the field in which the answer is written. */
export interface ComposerHandle {
  /** Put text in place of what is selected, the caret after it. */
  insert: (text: string) => void;
  replace: (text: string) => void;
  /** Put the sign before and after what is selected. */
  wrap: (sign: string) => void;
  text: () => string;
  /** Send what stands in the field and the files beside it. */
  send: () => void;
  addFiles: (files: File[]) => void;
  focus: () => void;
}

interface Part<Props> {
  key: string;
  Part: ComponentType<Props>;
}

interface InChat {
  conversation: Conversation;
}

interface WithComposer extends InChat {
  composer: ComposerHandle;
}

/**
 * Where features that do not know each other meet: `app/chatParts.ts` says which component stands where, the chat draws them.
 * A part that has nothing to show for this conversation returns null.
 */
export interface ChatSlots {
  /** Buttons in the head of the chat, before 结束对话. */
  header: Part<InChat>[];
  /** Lines under the head of the chat, such as who looks on. */
  top: Part<InChat>[];
  /** Lines between the messages and the composer: an offer, a preview, a warning. */
  above: Part<InChat>[];
  /** Buttons over the field of the composer. */
  tools: Part<WithComposer>[];
  /** What hangs over the field and follows its text, such as the canned responses after "/". Keys: `state/composerTriggers.ts`. */
  field: Part<WithComposer & { text: string }>[];
  /** Further entries of the menu 更多 in the head of the chat, each a `common/MenuEntry` or nothing. */
  more: Part<InChat & { onDone: () => void }>[];
  /** Ways to write besides the reply to the visitor; each brings its own field. */
  modes: (Part<InChat> & { label: () => string })[];
  /** In place of the composer for one who does not serve this conversation; draws `otherwise` where it has nothing to say. */
  feet: Part<InChat & { otherwise: ReactNode }>[];
  /** Further entries in the menu of a message, each a `common/MenuEntry`. */
  messageActions: Part<InChat & { message: Message; onDone: () => void }>[];
}

export const noSlots: ChatSlots = {
  header: [],
  top: [],
  above: [],
  tools: [],
  field: [],
  more: [],
  modes: [],
  feet: [],
  messageActions: [],
};
export const ChatSlotsContext = createContext<ChatSlots>(noSlots);
export const useChatSlots = () => useContext(ChatSlotsContext);
