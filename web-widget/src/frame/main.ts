import { openChannel } from "../bridge/channel";
import { isHostMessage } from "../bridge/fromHost";
import type { FrameMessage, HostMessage, Person } from "../bridge/messages";
import type { Invitation } from "../types";
import { clean } from "./clean";
import { Core } from "./core";
import { embeddingHost } from "./host";
import { lookOf } from "./look";
import { hasKeys } from "./storage";
import { loadStyles } from "./styles";
import { applyTheme } from "./theme";

const query = new URLSearchParams(location.search);
const siteKey = query.get("site") ?? "";

/** The page around us names itself in the fragment; where the browser knows better, it must agree. */
function hostOrigin(): string | null {
  let claimed: string;
  try {
    claimed = new URL(decodeURIComponent(location.hash.slice(1))).origin;
  } catch {
    return null;
  }
  const actual = location.ancestorOrigins?.[0];
  return actual === undefined || actual === claimed ? claimed : null;
}

function start(origin: string): void {
  const channel = openChannel<HostMessage, FrameMessage>(
    { window: () => (window.parent === window ? null : window.parent), origin },
    isHostMessage,
    (message) => host.receive(message),
  );
  const host = embeddingHost(origin, channel.post, begin);
  const core = new Core(siteKey, host, query.get("lang") ?? "", async (itself) => {
    const [{ startChat }] = await Promise.all([import("../app/main"), loadStyles()]);
    return startChat(itself);
  });

  function begin(): void {
    core.start();
    if (host.isOpen || hasKeys(`smt:outbox:${siteKey}:`)) void core.loadChat();
    if (host.isOpen) void core.show();
  }

  // Few visitors are invited: the card comes with the first invitation.
  let invited: Promise<(invitation: Invitation) => void> | null = null;
  core.connection.on("invitation.created", ({ invitation }) => {
    invited ??= import("./invitations").then(({ showInvitations }) => showInvitations(core, host));
    invited.then(
      (show) => show(invitation),
      () => {
        invited = null;
      },
    );
  });
  core.onSession((session) => {
    const { site } = session;
    document.documentElement.lang = core.language;
    applyTheme(site.appearance, () => host.showLook(lookOf(site, core.language)));
    host.showUnread(session.conversation?.unread ?? 0);
    if (session.conversation && session.conversation.status !== "closed") void core.loadChat();
  });
  host.onChange(() => {
    if (host.isOpen) void core.show();
  });

  let person: Person | null = null;
  const introduce = async () => {
    if (!person) return;
    try {
      const { token } = await core.connection.request<{ token: string | null }>("visitor.identify", person);
      if (token) await core.startAnew(token);
    } catch {
      // What the page says of its visitor was refused; they can chat all the same.
    }
  };
  host.onPerson = (given) => {
    // A proof stays as it was signed; the server refuses what is none.
    const isProof = (field: string) => /^(jwt|member|signature)$/.test(field);
    person = Object.fromEntries(
      Object.entries(given).map(([field, text]) => [field, isProof(field) ? text : clean(text, 200)]),
    );
    void introduce();
  };
  host.onForget = () => {
    person = null;
    void core.startAnew(null);
  };
  core.connection.onReady(() => void introduce());
  host.onPage = (page) => core.connection.tell("page.view", { ...page, referrer: host.referrer });

  channel.post({ type: "ready" });
}

const origin = hostOrigin();
if (location.pathname.startsWith("/chat/")) void import("../hosted/start");
else if (origin && siteKey) start(origin);
