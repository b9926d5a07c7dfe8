import { api, unwrap } from "@smt/shared/api/index.ts";
import { useState } from "react";
import { useFilePass } from "./filePass";
import type { Attachment } from "./wire";

/** The address of a file is signed for a while; a chat that stays open all day asks for a new one when it ran out. */
export function useFreshUrl(attachment: Attachment) {
  const withPass = useFilePass();
  const [known, setKnown] = useState(attachment);
  const [isBroken, setBroken] = useState(false);
  // A fresh copy of the message may bring a fresh address.
  const current = known.id === attachment.id ? known : attachment;

  const read = async (): Promise<Attachment> => {
    const fresh: Attachment = await unwrap(
      api.GET("/api/v1/files/{attachment_id}", { params: { path: { attachment_id: attachment.id } } }),
    );
    setKnown(fresh);
    return fresh;
  };

  /** After an error: once, then the picture is given up. */
  const renew = async (): Promise<void> => {
    if (current !== attachment) return setBroken(true);
    await read().catch(() => setBroken(true));
  };

  const open = async (): Promise<void> => {
    const { url, name } = hasExpired(current.url) ? await read().catch(() => current) : current;
    const link = document.createElement("a");
    link.href = withPass(url);
    link.download = name;
    link.rel = "noopener";
    link.click();
  };

  const thumbnailUrl = current.thumbnail_url && withPass(current.thumbnail_url);
  return { url: withPass(current.url), thumbnailUrl, isBroken, renew, open };
}

function hasExpired(url: string): boolean {
  const seconds = Number(new URL(url, location.origin).searchParams.get("exp"));
  return seconds > 0 && seconds * 1000 < Date.now() + 30_000;
}
