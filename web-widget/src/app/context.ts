import { createContext } from "preact";
import { useContext, useEffect, useReducer } from "preact/hooks";
import type { Chat } from "../chat/Chat";
import type { Translate } from "../i18n";
import type { Language } from "../types";

interface Surroundings {
  chat: Chat;
  language: Language;
  t: Translate;
}

export const Context = createContext<Surroundings | null>(null);

/** The chat and its words. The component is drawn again whenever the chat changes. */
export function useChat(): Surroundings {
  const surroundings = useContext(Context);
  if (!surroundings) throw new Error("useChat needs its Context.");
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const { chat } = surroundings;
  useEffect(() => chat.subscribe(() => redraw()), [chat]);
  return surroundings;
}
