/** Where a click on a notice leads. It travels through the service worker, so it holds nothing but text. */
export interface Target {
  conversationId?: string;
  page?: string;
}

export interface Notice extends Target {
  /** The next notice of the same thing takes the place of the last. */
  tag: string;
  title: string;
  body: string;
}

export function noticePermission(): NotificationPermission | "unsupported" {
  return "Notification" in globalThis ? Notification.permission : "unsupported";
}

/**
 * A notice of the desktop. The service worker shows it where there is one: phones allow no other way, and a click still
 * finds a window, or opens one, when this tab is gone.
 */
export async function showNotice(notice: Notice, open: (target: Target) => void): Promise<void> {
  if (noticePermission() !== "granted") return;
  const { tag, title, body, conversationId, page } = notice;
  const target: Target = { ...(conversationId && { conversationId }), ...(page && { page }) };
  const options = { body, tag, icon: "/agent/icon-192.png", data: target };
  const worker = await navigator.serviceWorker?.getRegistration("/agent/");
  if (worker?.active) return worker.showNotification(title, options);
  try {
    const shown = new Notification(title, options);
    shown.onclick = () => {
      window.focus();
      open(target);
      shown.close();
    };
  } catch {
    // Some phones only allow notices from a service worker: the badge and the sound have to do.
  }
}

export async function dropNotice(tag: string): Promise<void> {
  const worker = await navigator.serviceWorker?.getRegistration("/agent/");
  for (const notice of (await worker?.getNotifications({ tag })) ?? []) notice.close();
}

/** A click on a notice of the service worker, which has brought this window to the front. */
export function onNoticeClick(open: (target: Target) => void): () => void {
  const listen = ({ data }: MessageEvent) => {
    if (data?.type === "smt.open") open(data.target as Target);
  };
  navigator.serviceWorker?.addEventListener("message", listen);
  return () => navigator.serviceWorker?.removeEventListener("message", listen);
}
