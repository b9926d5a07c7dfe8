import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { HostMessage, Look } from "../bridge/messages";
import type { PublicApi } from "./publicApi";

const ORIGIN = "https://chat.example";
const look: Look = {
  side: "left",
  shape: "text",
  label: "在线咨询",
  closeLabel: "收起",
  bottom: 30,
  inset: 40,
  colours: { "--brand": "teal" },
};
const page = window as unknown as { SMT?: unknown };
const api = () => page.SMT as PublicApi;

let sent: HostMessage[];
let isPhone: boolean;

function addTag(attributes: Record<string, string> = {}) {
  const script = document.createElement("script");
  script.setAttribute("type", "text/plain");
  script.setAttribute("src", `${ORIGIN}/widget.js`);
  script.setAttribute("data-site", "site-key");
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  document.head.append(script);
}

/** As the browser does when it meets the tag; the module's own state is new each time. */
async function load() {
  vi.resetModules();
  await import("./index");
}

const hosts = () => [...document.body.children].filter((element) => element.shadowRoot);
const shadow = () => hosts()[0]?.shadowRoot as ShadowRoot;
const find = <E extends HTMLElement>(selector: string) => shadow().querySelector<E>(selector) as E;

function sayFromFrame(message: unknown, origin = ORIGIN) {
  const event = new MessageEvent("message", { data: { mark: "smt-1", message }, origin });
  Object.defineProperty(event, "source", { value: find<HTMLIFrameElement>("iframe").contentWindow });
  window.dispatchEvent(event);
}

/** The frame is ready and knows its looks. */
async function loadReady() {
  addTag();
  await load();
  sent = [];
  const contentWindow = {
    postMessage: (data: { message: HostMessage }, target: string) => {
      expect(target).toBe(ORIGIN);
      sent.push(data.message);
    },
  };
  Object.defineProperty(find("iframe"), "contentWindow", { value: contentWindow });
  sayFromFrame({ type: "ready" });
  sayFromFrame({ type: "look", look });
}

beforeEach(() => {
  isPhone = false;
  vi.stubGlobal("matchMedia", () => ({ matches: isPhone, addEventListener: () => undefined }));
  const { settings } = (window as unknown as { happyDOM: { settings: Record<string, unknown> } }).happyDOM;
  settings.disableIframePageLoading = true;
  settings.handleDisabledFileLoadingAsSuccess = true;
});
afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
  sessionStorage.clear();
  delete page.SMT;
  Reflect.deleteProperty(document, Symbol.for("smt.widget"));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the script tag", () => {
  it("names server, site and language", async () => {
    addTag({ "data-lang": "en" });
    await load();

    expect(find<HTMLIFrameElement>("iframe").src).toBe(
      `${ORIGIN}/widget/frame?site=site-key&lang=en#${encodeURIComponent(location.origin)}`,
    );
  });

  it("twice on a page makes one launcher (SC6)", async () => {
    addTag();
    await load();
    addTag({ "data-site": "other" });
    await load();

    expect(hosts()).toHaveLength(1);
  });

  it("without a site does nothing", async () => {
    const script = document.createElement("script");
    script.setAttribute("src", `${ORIGIN}/widget.js`);
    document.head.append(script);
    await load();

    expect(hosts()).toHaveLength(0);
    expect(page.SMT).toBeUndefined();
  });
});

describe("the launcher", () => {
  it("is not seen before the frame says that this site may chat here (SC2)", async () => {
    addTag();
    await load();

    expect(find(".root").hidden).toBe(true);
  });

  it("looks as the site wants it (W17)", async () => {
    await loadReady();

    expect(find(".root").hidden).toBe(false);
    expect(find(".root").className).toBe("root left");
    expect(find(".launcher").getAttribute("aria-label")).toBe("在线咨询");
    expect((hosts()[0] as HTMLElement).style.getPropertyValue("--brand")).toBe("teal");
    expect((hosts()[0] as HTMLElement).style.getPropertyValue("--inset")).toBe("40px");
  });

  it("opens and closes the panel", async () => {
    await loadReady();
    find(".launcher").click();
    expect(find(".root").classList.contains("open")).toBe(true);
    expect(sent.at(-1)).toEqual({ type: "panel", isOpen: true, isAsked: true });
    find(".launcher").click();

    expect(find(".root").classList.contains("open")).toBe(false);
  });

  it("shows how many messages are unread, not while open", async () => {
    await loadReady();
    sayFromFrame({ type: "unread", count: 120 });
    expect([find(".badge").hidden, find(".badge").textContent]).toEqual([false, "99+"]);
    sayFromFrame({ type: "unread", count: 0 });

    expect(find(".badge").hidden).toBe(true);
  });

  it("believes nobody but the frame (SC5)", async () => {
    await loadReady();
    sayFromFrame({ type: "panel", isOpen: true, isAsked: true }, "https://evil.example");

    expect(find(".root").classList.contains("open")).toBe(false);
  });
});

describe("what an agent starts", () => {
  it("opens on a desktop", async () => {
    await loadReady();
    sayFromFrame({ type: "panel", isOpen: true, isAsked: false });

    expect(find(".root").classList.contains("open")).toBe(true);
  });

  it("never opens by itself on a phone", async () => {
    isPhone = true;
    sessionStorage.setItem("smt:open:site-key", "1");
    await loadReady();
    sayFromFrame({ type: "panel", isOpen: true, isAsked: false });
    expect(find(".root").classList.contains("open")).toBe(false);
    sayFromFrame({ type: "panel", isOpen: true, isAsked: true });

    expect(find(".root").classList.contains("open")).toBe(true);
  });
});

describe("an invitation (W15)", () => {
  const card = {
    id: "i1",
    name: "林晓雯",
    state: "在线",
    detail: "工号 1008",
    text: "<img src=x onerror=alert(1)>",
    avatarUrl: `${ORIGIN}/a.png`,
    accept: "马上咨询",
    decline: "稍后再说",
    close: "关闭",
  };

  it("is a card whose text is text (SX1)", async () => {
    await loadReady();
    sayFromFrame({ type: "invitation", card });

    expect(find(".text").textContent).toBe(card.text);
    expect(find(".text").children).toHaveLength(0);
    expect(sent.at(-1)).toEqual({ type: "invitation", id: "i1", response: "shown" });
  });

  it("opens the panel when accepted", async () => {
    await loadReady();
    sayFromFrame({ type: "invitation", card });
    find(".accept").click();

    expect(sent).toContainEqual({ type: "invitation", id: "i1", response: "accepted" });
    expect(shadow().querySelector(".card")).toBeNull();
    expect(find(".root").classList.contains("open")).toBe(true);
  });

  it("goes away when declined or withdrawn", async () => {
    await loadReady();
    sayFromFrame({ type: "invitation", card });
    find(".x").click();
    expect(sent).toContainEqual({ type: "invitation", id: "i1", response: "declined" });
    sayFromFrame({ type: "invitation", card });
    sayFromFrame({ type: "invitation", card: null });

    expect(shadow().querySelector(".card")).toBeNull();
  });

  it("loads no picture from elsewhere", async () => {
    await loadReady();
    sayFromFrame({ type: "invitation", card: { ...card, avatarUrl: `${ORIGIN}.evil.test/a.png` } });

    expect(shadow().querySelector(".card img")).toBeNull();
  });
});

describe("window.SMT", () => {
  it("does what was asked before it was there", async () => {
    page.SMT = [["open"], ["identify", { name: "Zhang", evil: 1 }], ["constructor"], "nonsense"];
    await loadReady();

    expect(find(".root").classList.contains("open")).toBe(true);
    expect(sent).toContainEqual({ type: "identify", person: { name: "Zhang" } });
  });

  it("V21: hands on a proof as it was signed, and claims as JSON with sorted keys", async () => {
    await loadReady();
    api().identify({ jwt: "a.b.c" });
    api().identify({ member: { sub: "7", aud: "site", exp: 1 } as never, signature: "ff" });

    expect(sent).toContainEqual({ type: "identify", person: { jwt: "a.b.c" } });
    expect(sent).toContainEqual({
      type: "identify",
      person: { member: '{"aud":"site","exp":1,"sub":"7"}', signature: "ff" },
    });
  });

  it("SC4: tells the frame to forget who sat here, and says no name afterwards", async () => {
    await loadReady();
    api().identify({ name: "Zhang" });
    api().forget();

    expect(sent.at(-1)).toEqual({ type: "forget" });
  });

  it("tells of events until told to stop", async () => {
    await loadReady();
    const heard = vi.fn();
    const stop = api().on("open", heard);
    api().open();
    api().close();
    stop();
    api().open();

    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("remembers an open panel for the next page", async () => {
    await loadReady();
    api().open();

    expect(sessionStorage.getItem("smt:open:site-key")).toBe("1");
  });
});
