import { useState } from "preact/hooks";
import type { Attachment } from "../types";
import { useChat } from "./context";

/** Signed addresses run out. The first failure asks for a fresh one, the second is believed. */
export function useFileUrl(attachment: Attachment) {
  const { chat } = useChat();
  const [fresh, setFresh] = useState<Attachment | null>(null);
  const current = fresh ?? attachment;
  const renew = async (): Promise<Attachment> => {
    const renewed = await chat.renewFile(attachment.id);
    setFresh(renewed);
    return renewed;
  };
  return {
    current,
    renew,
    onError: () => {
      if (!fresh) renew().catch(() => undefined);
    },
  };
}
