import type { CannedResponse } from "@smt/shared/canned/types.ts";
import { create } from "zustand";

interface Wanted {
  response: CannedResponse | null;
  start?: { group_id?: string; text?: string; title?: string };
}

/** The form of a canned response, asked for from a message, from the panel, from anywhere. */
export const useCannedDialog = create<{ wanted: Wanted | null }>(() => ({ wanted: null }));

export const openCannedDialog = (wanted: Wanted) => useCannedDialog.setState({ wanted });
export const closeCannedDialog = () => useCannedDialog.setState({ wanted: null });
