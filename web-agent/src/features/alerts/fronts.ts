import { selectedId } from "../../state/selection";
import { useView } from "../../state/view";

/** What the agent looks at, in whichever of their windows: the tab that speaks must not ring for what another shows. */
export interface Fronts {
  isInFront: () => boolean;
  isBeingRead: (conversationId: string | undefined) => boolean;
  stop: () => void;
}

interface News {
  tab: string;
  /** Null once the tab is behind or gone. */
  front: { conversationId: string | null } | null;
}

export function followFronts(): Fronts {
  const tab = crypto.randomUUID?.() ?? String(Math.random());
  const others = new Map<string, { conversationId: string | null }>();
  const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("smt.front") : null;

  const own = () =>
    isFocused() ? { conversationId: useView.getState().page === "inbox" ? selectedId() : null } : null;
  const tell = () => channel?.postMessage({ tab, front: own() } satisfies News);
  const bye = () => channel?.postMessage({ tab, front: null } satisfies News);

  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<News>) => {
      if (data.front) others.set(data.tab, data.front);
      else others.delete(data.tab);
    };
  }
  const names = ["focus", "blur", "hashchange", "popstate", "click", "keyup"] as const;
  for (const name of names) window.addEventListener(name, tell);
  document.addEventListener("visibilitychange", tell);
  window.addEventListener("pagehide", bye);
  tell();

  return {
    isInFront: () => own() !== null || others.size > 0,
    isBeingRead: (conversationId) =>
      conversationId !== undefined &&
      [own(), ...others.values()].some((front) => front?.conversationId === conversationId),
    stop: () => {
      bye();
      channel?.close();
      for (const name of names) window.removeEventListener(name, tell);
      document.removeEventListener("visibilitychange", tell);
      window.removeEventListener("pagehide", bye);
    },
  };
}

export function isFocused(): boolean {
  return document.visibilityState === "visible" && document.hasFocus();
}
