import { create } from "zustand";

/** Whom a block would concern. */
export interface BlockSubject {
  visitorId: string;
  name: string;
  ip: string;
}

interface Dialogs {
  /** The conversation that is about to be handed on. */
  transferring: string | null;
  blocking: BlockSubject | null;
}

/** Dialogs that several features open. */
export const useDialogs = create<Dialogs>(() => ({ transferring: null, blocking: null }));

export const openTransferDialog = (conversationId: string) => useDialogs.setState({ transferring: conversationId });
export const openBlockDialog = (subject: BlockSubject) => useDialogs.setState({ blocking: subject });
export const closeTransferDialog = () => useDialogs.setState({ transferring: null });
export const closeBlockDialog = () => useDialogs.setState({ blocking: null });
