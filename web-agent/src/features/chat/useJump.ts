import type { Virtualizer } from "@tanstack/react-virtual";
import { useEffect, useState } from "react";
import type { Message } from "../../common/wire";
import { jumpDone, useWantedSeq } from "../../state/messageJump";
import type { Entry } from "./entries";

const flashMilliseconds = 1600;

interface Options {
  conversationId: string;
  messages: readonly Message[];
  entries: readonly Entry[];
  isLoaded: boolean;
  hasMoreBefore: boolean;
  loadBefore: () => Promise<void>;
  virtual: Virtualizer<HTMLDivElement, Element>;
}

/** Brings the wanted message into sight, page by page if it stands further up. The one to be pointed out for a moment. */
export function useJump({ conversationId, messages, entries, isLoaded, hasMoreBefore, loadBefore, virtual }: Options) {
  const wanted = useWantedSeq(conversationId);
  const [flashing, setFlashing] = useState<number | null>(null);
  const firstSeq = messages[0]?.seq ?? 0;

  useEffect(() => {
    if (wanted === null || !isLoaded) return;
    if (wanted < firstSeq && hasMoreBefore) {
      // The next page draws this again; without a line the jump is given up.
      loadBefore().catch(jumpDone);
      return;
    }
    const index = entries.findIndex(
      (entry) => entry.kind !== "day" && entry.kind !== "note" && entry.message?.seq === wanted,
    );
    jumpDone();
    if (index < 0) return;
    virtual.scrollToIndex(index, { align: "center" });
    setFlashing(wanted);
  }, [wanted, firstSeq, hasMoreBefore, isLoaded, entries, loadBefore, virtual]);

  useEffect(() => {
    if (flashing === null) return;
    const timer = setTimeout(() => setFlashing(null), flashMilliseconds);
    return () => clearTimeout(timer);
  }, [flashing]);

  return flashing;
}
