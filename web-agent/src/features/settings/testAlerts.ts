import { noticePermission, showNotice } from "../../state/notices";
import { settingsNow } from "../../state/settings";
import { playTone, unlockAudio, useAudio } from "../../state/tones";
import { useView } from "../../state/view";

export type Finding =
  | { isGood: true; name: "sound_ok" | "notice_ok" }
  | {
      isGood: false;
      name:
        | "sound_blocked"
        | "sound_muted"
        | "volume_zero"
        | "notice_denied"
        | "notice_unanswered"
        | "notice_off"
        | "notice_insecure"
        | "notice_unsupported"
        | "quiet";
    };

/** Does what an alert does and tells what came of it. Called by a click, which is what browsers wait for. */
export async function testAlerts(words: { title: string; body: string }, tell: (found: Finding[]) => void) {
  const found: Finding[] = [await testSound()];
  if (settingsNow().doNotDisturb.isOn) found.push({ isGood: false, name: "quiet" });
  // The browser may ask the agent first, and they may take their time.
  tell(noticePermission() === "default" ? [...found, { isGood: false, name: "notice_unanswered" }] : found);
  tell([...found, await testNotice(words)]);
}

async function testSound(): Promise<Finding> {
  await unlockAudio();
  if (useAudio.getState().isBlocked) return { isGood: false, name: "sound_blocked" };
  if (!useView.getState().isSoundOn) return { isGood: false, name: "sound_muted" };
  if (settingsNow().volume === 0) return { isGood: false, name: "volume_zero" };
  playTone("ring");
  return { isGood: true, name: "sound_ok" };
}

async function testNotice({ title, body }: { title: string; body: string }): Promise<Finding> {
  if (!globalThis.isSecureContext) return { isGood: false, name: "notice_insecure" };
  if (noticePermission() === "unsupported") return { isGood: false, name: "notice_unsupported" };
  const permission = noticePermission() === "default" ? await Notification.requestPermission() : noticePermission();
  if (permission === "denied") return { isGood: false, name: "notice_denied" };
  if (permission !== "granted") return { isGood: false, name: "notice_unanswered" };
  if (!useView.getState().areNoticesOn) return { isGood: false, name: "notice_off" };
  await showNotice({ tag: "smt.test", title, body }, () => undefined);
  return { isGood: true, name: "notice_ok" };
}
