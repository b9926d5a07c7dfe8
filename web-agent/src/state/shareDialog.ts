import { create } from "zustand";

/** The visitor who is to be shown to a colleague. */
export const useShareDialog = create<{ visitorId: string | null }>(() => ({ visitorId: null }));

export function openShareDialog(visitorId: string): void {
  useShareDialog.setState({ visitorId });
}

export function closeShareDialog(): void {
  useShareDialog.setState({ visitorId: null });
}
