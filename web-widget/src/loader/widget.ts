import { openChannel } from "../bridge/channel";
import { isFrameMessage } from "../bridge/fromFrame";
import type { FrameMessage, HostMessage, InvitationCard, Look, Person } from "../bridge/messages";
import { ICONS, make, makeButton, makeIcon } from "./dom";
import { drawInvitation } from "./invitation";
import { rememberOpen, wasOpen } from "./keepOpen";
import { currentPage, watchPages } from "./pageViews";
import { makeApi, onlyPerson } from "./publicApi";
import type { Tag } from "./script";
import { addStyles } from "./styles";

/** The launcher, the invitation and the frame, and the wires between them. */
export function startWidget({ origin, site, language }: Tag) {
  const phone = matchMedia("(max-width: 639px)");
  const host = document.createElement("div");
  const shadow = host.attachShadow({ mode: "open" });
  addStyles(shadow);
  const root = make("div", "root right");
  root.hidden = true;
  shadow.append(root);

  const frame = make("iframe", "panel");
  frame.src = `${origin}/widget/frame?site=${encodeURIComponent(site)}&lang=${encodeURIComponent(language)}#${encodeURIComponent(location.origin)}`;
  frame.allow = "clipboard-write";
  const launcher = makeButton("launcher", "", () => setOpen(!isOpen));
  const label = make("span", "label");
  const badge = make("span", "badge");
  badge.hidden = true;
  launcher.append(makeIcon(ICONS.chat), label, badge);
  root.append(frame, launcher);

  let isOpen = !phone.matches && wasOpen(site);
  let isReady = false;
  let look: Look | undefined;
  let card: HTMLElement | undefined;
  let person: Person | undefined;
  let unread = 0;

  const channel = openChannel<FrameMessage, HostMessage>(
    { window: () => frame.contentWindow, origin },
    isFrameMessage,
    receive,
  );
  const { api, emit } = makeApi({
    open: () => setOpen(true),
    close: () => setOpen(false),
    identify: (value) => {
      person = onlyPerson(value);
      if (isReady) channel.post({ type: "identify", person });
    },
    forget: () => {
      person = undefined;
      if (isReady) channel.post({ type: "forget" });
    },
  });

  function receive(message: FrameMessage): void {
    if (message.type === "ready") greet();
    else if (message.type === "look") applyLook(message.look);
    else if (message.type === "unread") showUnread(message.count);
    else if (message.type === "invitation") showInvitation(message.card);
    // Nothing opens by itself on a phone.
    else if (message.isAsked || !message.isOpen || !phone.matches) setOpen(message.isOpen, message.isAsked);
  }

  function greet(): void {
    isReady = true;
    channel.post({
      type: "host",
      page: currentPage(),
      referrer: document.referrer.slice(0, 4000),
      isPhone: phone.matches,
      isFocused: document.hasFocus(),
      isOpen,
    });
    if (person) channel.post({ type: "identify", person });
  }

  function applyLook(next: Look): void {
    const isFirst = !look;
    look = next;
    for (const name of Object.keys(look.colours)) host.style.setProperty(name, look.colours[name] ?? "");
    host.style.setProperty("--bottom", `${look.bottom}px`);
    host.style.setProperty("--inset", `${look.inset}px`);
    root.hidden = false;
    draw();
    if (isFirst) emit("ready");
  }

  function draw(): void {
    if (!look) return;
    root.className = `root ${look.side}${isOpen ? " open" : ""}`;
    launcher.className = `launcher${isOpen || look.shape === "round" ? " round" : ""}`;
    launcher.setAttribute("aria-label", isOpen ? look.closeLabel : look.label);
    launcher.setAttribute("aria-expanded", String(isOpen));
    launcher.firstElementChild?.replaceWith(makeIcon(isOpen ? ICONS.down : ICONS.chat));
    frame.title = label.textContent = look.label;
    // Behind a full screen on a phone the page must not scroll.
    document.documentElement.style.setProperty("overflow", isOpen && phone.matches ? "hidden" : "");
    fitKeyboard();
  }

  function setOpen(next: boolean, isAsked = true): void {
    if (isOpen === next) return;
    isOpen = next;
    rememberOpen(site, isOpen);
    draw();
    channel.post({ type: "panel", isOpen, isAsked });
    if (isOpen) {
      showInvitation(null);
      // What an agent opens must not take the caret out of a form the visitor is filling in.
      if (isAsked) frame.focus();
    } else if (document.activeElement === host || document.activeElement === document.body) launcher.focus();
    emit(isOpen ? "open" : "close");
  }

  function showUnread(count: number): void {
    unread = count;
    drawBadge();
    emit("unread", count);
  }

  /** An invitation is something unread, too. */
  function drawBadge(): void {
    const count = unread + (card ? 1 : 0);
    badge.hidden = count < 1 || isOpen;
    badge.textContent = count > 99 ? "99+" : String(count);
  }

  function showInvitation(data: InvitationCard | null): void {
    card?.remove();
    card = undefined;
    if (data && !isOpen) {
      card = drawInvitation(data, origin, (response) => {
        showInvitation(null);
        channel.post({ type: "invitation", id: data.id, response });
        if (response === "accepted") setOpen(true);
      });
      root.append(card);
    }
    drawBadge();
    if (!data || !card) return;
    channel.post({ type: "invitation", id: data.id, response: "shown" });
    emit("invitation");
  }

  /** On phones the keyboard covers the page without resizing it: follow the part that is still seen. */
  function fitKeyboard(): void {
    const seen = window.visualViewport;
    if (!seen) return;
    const isCovered = isOpen && phone.matches && seen.height < innerHeight - 1;
    host.style.setProperty("--seen-height", isCovered ? `${seen.height}px` : "");
    host.style.setProperty("--seen-top", isCovered ? `${seen.offsetTop}px` : "");
  }

  const tellFocus = () => channel.post({ type: "focus", isFocused: document.hasFocus() });
  addEventListener("focus", tellFocus);
  // A click into the frame also blurs this window; `hasFocus()` tells the two apart, once the focus has moved.
  addEventListener("blur", () => setTimeout(tellFocus));
  document.addEventListener("visibilitychange", tellFocus);
  phone.addEventListener("change", () => {
    channel.post({ type: "phone", isPhone: phone.matches });
    draw();
  });
  window.visualViewport?.addEventListener("resize", fitKeyboard);
  window.visualViewport?.addEventListener("scroll", fitKeyboard);
  watchPages((page, referrer) => {
    // Some routers replace the whole body.
    if (!host.isConnected) document.body.append(host);
    channel.post({ type: "page", page, referrer });
  });

  document.body.append(host);
  return api;
}
