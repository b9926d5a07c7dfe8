import { useState } from "preact/hooks";
import type { Attachment } from "../types";
import { useChat } from "./context";

/** Signed addresses run out. The first failure asks for a fresh one, the second is believed. */
export function useFileUrl(attachment: Attachment) {
  const { chat } = useChat();
  const [fresh, setFresh] = useState<Attachment | null>(null);
  const current = opened(fresh ?? attachment);
  const renew = async (): Promise<Attachment> => {
    const renewed = await chat.renewFile(attachment.id);
    setFresh(renewed);
    return opened(renewed);
  };

  function opened(file: Attachment): Attachment {
    const { url, thumbnail_url } = file;
    return { ...file, url: chat.withPass(url), thumbnail_url: thumbnail_url && chat.withPass(thumbnail_url) };
  }

  return {
    current,
    renew,
    onError: () => {
      if (!fresh) renew().catch(() => undefined);
    },
  };
}
