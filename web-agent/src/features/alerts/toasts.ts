import { create } from "zustand";
import type { AlertEvent } from "../../common/alertEvents";
import type { AlertAction } from "../../state/alerts";

export interface Toast {
  /** One for each conversation, or for each thing that happened without one. */
  key: string;
  event: AlertEvent;
  title: string;
  text: string;
  actions: AlertAction[];
  at: number;
}

const maxToasts = 3;
export const toastMilliseconds = 30_000;

/** Newest first, at most three; what is said of the same visitor again takes the place of what was said before. */
export const useToasts = create<{ toasts: readonly Toast[] }>(() => ({ toasts: [] }));

export function addToast(toast: Toast): void {
  useToasts.setState(({ toasts }) => ({
    toasts: [toast, ...toasts.filter(({ key }) => key !== toast.key)].slice(0, maxToasts),
  }));
}

/** `at` names one toast, so that what is settled late does not take away what came after it. */
export function dropToast(key: string, at?: number): void {
  useToasts.setState(({ toasts }) => ({
    toasts: toasts.filter((toast) => toast.key !== key || (at !== undefined && toast.at !== at)),
  }));
}
