import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Conversation, LiveVisitor } from "../common/wire";
import type { Workbench } from "./workbench";

export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error("useWorkbench is used outside WorkbenchProvider");
  return workbench;
}

export function useBook() {
  return useStore(useWorkbench().conversations.store, (state) => state.book);
}

export function useConversation(id: string | null): Conversation | undefined {
  return useStore(useWorkbench().conversations.store, (state) => (id ? state.book.get(id) : undefined));
}

export function useLiveVisitor(id: string | null | undefined): LiveVisitor | undefined {
  return useStore(useWorkbench().visitors.store, (state) => (id ? state.table.byId.get(id) : undefined));
}

export function useIsTyping(conversationId: string): boolean {
  return useStore(useWorkbench().typing.store, (state) => state.ids.has(conversationId));
}

/** What the visitor has typed and not sent yet; empty where the site does not show it. */
export function usePreview(conversationId: string): string {
  return useStore(useWorkbench().previews.store, (state) => state.texts.get(conversationId) ?? "");
}

export function useLine() {
  return useStore(useWorkbench().line.store);
}
