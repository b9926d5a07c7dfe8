import { selectConversation } from "../../state/selection";

export function noticePermission(): NotificationPermission | "unsupported" {
  return "Notification" in globalThis ? Notification.permission : "unsupported";
}

/** A notice of the desktop. One for each conversation: the next replaces the last, and a click opens the chat. */
export function showNotice(conversationId: string, title: string, body: string): void {
  if (noticePermission() !== "granted") return;
  try {
    const notice = new Notification(title, { body, tag: conversationId, icon: "/agent/favicon.svg" });
    notice.onclick = () => {
      window.focus();
      selectConversation(conversationId);
      notice.close();
    };
  } catch {
    // Some phones only allow notices from a service worker: the badge and the sound have to do.
  }
}
