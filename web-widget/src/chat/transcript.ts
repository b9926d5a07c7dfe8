import { errorOf } from "../frame/api";
import type { Core } from "../frame/core";

/** Save what was said as a text file. A link cannot carry the token, so the file is fetched first. */
export async function saveTranscript(core: Core, conversationId: string): Promise<void> {
  const query = `language=${core.language}&utc_offset=${-new Date().getTimezoneOffset()}`;
  const answer = await fetch(`/widget/v1/conversations/${conversationId}/transcript?${query}`, {
    headers: { Authorization: `Bearer ${await core.token(false)}` },
  });
  if (!answer.ok) {
    throw errorOf(answer.status, await answer.json().catch(() => ({})), answer.headers.get("Retry-After"));
  }
  const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("content-disposition") ?? "")?.[1];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = decodeURIComponent(name ?? "chat.txt");
  link.click();
  URL.revokeObjectURL(link.href);
}
