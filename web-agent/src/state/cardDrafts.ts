import { create } from "zustand";

/** What was typed into a card on a phone and not confirmed yet, by visitor. It stays while another page is open. */
export const useCardDrafts = create<Readonly<Record<string, Readonly<Record<string, string>>>>>(() => ({}));

export function draftField(visitorId: string, field: string, text: string | null): void {
  useCardDrafts.setState((all) => {
    const { [field]: _old, ...others } = all[visitorId] ?? {};
    return { [visitorId]: text === null ? others : { ...others, [field]: text } };
  });
}

export function dropDrafts(visitorId: string): void {
  useCardDrafts.setState({ [visitorId]: {} });
}
