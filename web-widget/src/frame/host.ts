import type {
  FrameMessage,
  HostMessage,
  InvitationCard,
  InvitationResponse,
  Look,
  Page,
  Person,
} from "../bridge/messages";
import { clean } from "./clean";

/** Where the chat lives: inside somebody's page, or as a page of its own. */
export interface Host {
  readonly isHosted: boolean;
  readonly origin: string;
  page: Page;
  referrer: string;
  isOpen: boolean;
  /** Whether the visitor opened it, and not an agent or the page before. */
  isAsked: boolean;
  isPhone: boolean;
  isFocused: boolean;
  onChange(listener: () => void): () => void;
  open(isAsked: boolean): void;
  close(): void;
  showUnread(count: number): void;
}

/** What only a page around us can do. */
export interface EmbeddingHost extends Host {
  onPage: (page: Page) => void;
  onPerson: (person: Person) => void;
  onForget: () => void;
  onInvitation: (id: string, response: InvitationResponse) => void;
  showLook(look: Look): void;
  showInvitation(card: InvitationCard | null): void;
  receive(message: HostMessage): void;
}

const nothing = () => undefined;

export function embeddingHost(
  origin: string,
  post: (message: FrameMessage) => void,
  onGreeted: () => void,
): EmbeddingHost {
  const listeners = new Set<() => void>();
  let unread = -1;

  const host: EmbeddingHost = {
    isHosted: false,
    origin,
    page: { url: "", title: "" },
    referrer: "",
    isOpen: false,
    isAsked: false,
    isPhone: false,
    isFocused: false,
    onPage: nothing,
    onPerson: nothing,
    onForget: nothing,
    onInvitation: nothing,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open: (isAsked) => post({ type: "panel", isOpen: true, isAsked }),
    close: () => post({ type: "panel", isOpen: false, isAsked: true }),
    showUnread(count) {
      if (count === unread) return;
      unread = count;
      post({ type: "unread", count });
    },
    showLook: (look) => post({ type: "look", look }),
    showInvitation: (card) => post({ type: "invitation", card }),
    receive(message) {
      if (message.type === "identify") return host.onPerson(message.person);
      if (message.type === "forget") return host.onForget();
      if (message.type === "invitation") return host.onInvitation(message.id, message.response);
      const { type, ...news } = message;
      Object.assign(host, news);
      // Whatever the page is called, it must not keep the visitor from chatting.
      host.page = { url: clean(host.page.url, 2000), title: clean(host.page.title, 300) };
      host.referrer = clean(host.referrer, 2000);
      if (type === "host") onGreeted();
      if (type === "page") host.onPage(host.page);
      for (const listener of [...listeners]) listener();
    },
  };
  return host;
}
