import { create } from "zustand";

export interface Toast {
  conversationId: string;
  kind: "request" | "assigned";
  at: number;
}

const maxToasts = 3;

/** Newest first, at most three, one for each conversation. */
export const useToasts = create<{ toasts: readonly Toast[] }>(() => ({ toasts: [] }));

export function addToast(toast: Toast): void {
  useToasts.setState(({ toasts }) => ({
    toasts: [toast, ...toasts.filter((one) => one.conversationId !== toast.conversationId)].slice(0, maxToasts),
  }));
}

export function dropToast(conversationId: string): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((one) => one.conversationId !== conversationId) }));
}
