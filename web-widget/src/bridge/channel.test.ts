import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openChannel } from "./channel";
import { isFrameMessage } from "./fromFrame";
import { isHostMessage } from "./fromHost";
import type { FrameMessage, HostMessage } from "./messages";

const ORIGIN = "https://chat.example";
const peer = { postMessage: vi.fn() };
const handle = vi.fn();
let channel: { post: (message: HostMessage) => void; close: () => void };

function say(data: unknown, { origin = ORIGIN, source = peer as unknown } = {}) {
  const event = new MessageEvent("message", { data, origin });
  Object.defineProperty(event, "source", { value: source });
  window.dispatchEvent(event);
}
const marked = (message: unknown) => ({ mark: "smt-1", message });
const good = marked({ type: "panel", isOpen: true, isAsked: true });

beforeEach(() => {
  channel = openChannel<FrameMessage, HostMessage>(
    { window: () => peer as unknown as Window, origin: ORIGIN },
    isFrameMessage,
    handle,
  );
});
afterEach(() => {
  channel.close();
  vi.clearAllMocks();
});

describe("a message (SC5)", () => {
  it("is taken from the one window of the one origin", () => {
    say(good);

    expect(handle).toHaveBeenCalledExactlyOnceWith({ type: "panel", isOpen: true, isAsked: true });
  });

  it.each([
    "https://evil.example",
    "https://chat.example.evil.test",
    "http://chat.example",
    "null",
    "",
    `${ORIGIN}:8443`,
  ])("of origin %j is ignored", (origin) => {
    say(good, { origin });

    expect(handle).not.toHaveBeenCalled();
  });

  it.each([[null], [{}], [window]])("from another window is ignored", (source) => {
    say(good, { source });

    expect(handle).not.toHaveBeenCalled();
  });

  it.each([
    [null],
    ["text"],
    [42],
    [[]],
    [{ type: "panel", isOpen: true, isAsked: true }],
    [{ mark: "other", message: { type: "ready" } }],
    [marked(null)],
    [marked("ready")],
    [marked({ type: "toString" })],
    [marked({ type: "constructor" })],
    [marked({ type: "panel", isOpen: "yes", isAsked: true })],
    [marked({ type: "panel", isOpen: true })],
    [marked({ type: "unread", count: "1" })],
    [marked({ type: "unread", count: Number.NaN })],
    [marked({ type: "unread", count: 1e9 })],
    [marked({ type: "invitation", card: { name: 1 } })],
    [marked({ type: "look", look: { side: "top" } })],
  ])("of the wrong shape is ignored: %j", (data) => {
    say(data);

    expect(handle).not.toHaveBeenCalled();
  });

  it("is sent to that origin and never to everybody", () => {
    channel.post({ type: "focus", isFocused: true });

    expect(peer.postMessage).toHaveBeenCalledExactlyOnceWith(marked({ type: "focus", isFocused: true }), ORIGIN);
  });
});

describe("what the frame takes from the page", () => {
  const page = { url: "https://shop.example/", title: "Shop" };
  const hello = { type: "host", page, referrer: "", isPhone: false, isFocused: true, isOpen: false };

  it.each([
    [hello],
    [{ type: "page", page, referrer: "" }],
    [{ type: "identify", person: { name: "Zhang" } }],
    [{ type: "identify", person: {} }],
    [{ type: "invitation", id: "i1", response: "accepted" }],
  ])("is %j", (message) => expect(isHostMessage(message)).toBe(true));

  it.each([
    [{ ...hello, page: { url: 1, title: "" } }],
    [{ ...hello, page: null }],
    [{ type: "page", page, referrer: null }],
    [{ type: "identify", person: { name: { evil: true } } }],
    [{ type: "identify", person: { name: "x".repeat(10_001) } }],
    [{ type: "invitation", id: "i1", response: "maybe" }],
    [{ type: "unknown" }],
  ])("is not %j", (message) => expect(isHostMessage(message)).toBe(false));

  it("is judged by own properties, however the page has bent the prototypes (SC6)", () => {
    const polluted = Object.prototype as unknown as Record<string, unknown>;
    polluted.isOpen = true;
    polluted.isAsked = true;
    try {
      expect(isHostMessage({ type: "panel" })).toBe(false);
    } finally {
      delete polluted.isOpen;
      delete polluted.isAsked;
    }
  });
});
