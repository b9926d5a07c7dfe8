export type Guard<T> = (data: unknown) => data is T;

interface Peer {
  window: () => Window | null | undefined;
  origin: string;
}

/** Every message carries this mark, so that other people's messages on the same window are not even looked at. */
const MARK = "smt-1";

/**
 * Listen to one window of one origin, and speak to it alone. What comes from elsewhere, or is not of the agreed shape,
 * is ignored; nothing is ever sent to "*".
 */
export function openChannel<In, Out extends object>(peer: Peer, isMessage: Guard<In>, handle: (message: In) => void) {
  const listener = (event: MessageEvent) => {
    const source = peer.window();
    if (!source || event.source !== source || event.origin !== peer.origin) return;
    const data = event.data as { mark?: unknown; message?: unknown } | null;
    if (typeof data !== "object" || data === null || data.mark !== MARK) return;
    if (isMessage(data.message)) handle(data.message);
  };
  window.addEventListener("message", listener);

  return {
    post: (message: Out) => peer.window()?.postMessage({ mark: MARK, message }, peer.origin),
    close: () => window.removeEventListener("message", listener),
  };
}
