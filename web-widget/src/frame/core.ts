import { CommandError, Connection, type Heads } from "@smt/shared/realtime/index.ts";
import { chooseLanguage } from "../i18n/language";
import type { Conversation, Invitation, Language, VisitorEvent, WidgetSession } from "../types";
import { alone } from "./alone";
import { call } from "./api";
import type { Host } from "./host";
import { forget, isBlocked, recall, remember } from "./storage";

/** A token that no visitor has: the server answers with a new one. */
const NOBODY = "-";

/** What the core needs of the chat once that is loaded. */
export interface LoadedChat {
  positions(): Heads;
  show(): void;
}

/**
 * The part of the widget that every page view pays for: who the visitor is, one socket, the pages they see. The chat
 * itself is fetched when there is something to say.
 */
export class Core {
  session: WidgetSession | null = null;
  language: Language;
  /** The newest state of the visitor's conversation, kept here until the chat is loaded. */
  conversation: Conversation | null = null;
  /** The one the visitor said yes to: its agent is asked for, and its text opens the chat. */
  invitation: Invitation | null = null;
  readonly connection: Connection<VisitorEvent>;

  private chat: Promise<LoadedChat> | null = null;
  private loaded: LoadedChat | null = null;
  private sessionListeners = new Set<(session: WidgetSession) => void>();
  private clockOffset = 0;
  private readonly tokenKey: string;

  constructor(
    readonly siteKey: string,
    readonly host: Host,
    private readonly wishedLanguage: string,
    private readonly importChat: (core: Core) => Promise<LoadedChat>,
  ) {
    this.language = chooseLanguage(wishedLanguage);
    this.tokenKey = `smt:token:${siteKey}`;
    this.connection = new Connection<VisitorEvent>({
      url: `${location.origin.replace(/^http/, "ws")}/ws/visitor`,
      token: (isRefused) => this.token(isRefused),
      hello: () => ({
        ...(this.connection.epoch ? { epoch: this.connection.epoch } : {}),
        positions: this.loaded?.positions() ?? {},
        page: { ...this.host.page, referrer: this.host.referrer },
        host_origin: this.host.origin,
      }),
    });
    this.connection.on("conversation.state", ({ conversation }) => {
      this.conversation = conversation;
      void this.loadChat();
    });
    this.connection.on("message.created", () => void this.loadChat());
    // Another tab may have begun a conversation while this one was away.
    this.connection.onReady(({ heads }) => {
      if (Object.keys(heads ?? {}).length > 0) void this.loadChat();
    });
  }

  start(): void {
    this.connection.start();
  }

  onSession(listener: (session: WidgetSession) => void): void {
    this.sessionListeners.add(listener);
    if (this.session) listener(this.session);
  }

  /** The server's clock: the visitor's may be wrong by days. */
  now(): number {
    return Date.now() + this.clockOffset;
  }

  loadChat(): Promise<LoadedChat | null> {
    this.chat ??= this.importChat(this);
    return this.chat.then(
      (chat) => {
        this.loaded = chat;
        return chat;
      },
      () => {
        // A network that failed now may work at the next click.
        this.chat = null;
        return null;
      },
    );
  }

  async show(): Promise<void> {
    (await this.loadChat())?.show();
  }

  /** A request with the visitor's token, renewed once if the server no longer accepts it. */
  async call<R>(method: string, path: string, body?: unknown): Promise<R> {
    const token = await this.token(false);
    try {
      return await call<R>(method, path, token, body);
    } catch (error) {
      if (!(error instanceof CommandError) || error.code !== "unauthenticated") throw error;
      return call<R>(method, path, await this.token(true), body);
    }
  }

  async token(isRefused: boolean): Promise<string | null> {
    if (this.session && !isRefused) return this.session.token;
    try {
      return (await this.openSession()).token;
    } catch (error) {
      if (error instanceof CommandError && /^(domain_not_allowed|site_not_found|forbidden)$/.test(error.code))
        return null;
      throw error;
    }
  }

  /**
   * Somebody else sits here now: nothing of the one before may be left in this browser. The session is asked for before the
   * frame loads again, since where storage is denied only its cookie says who the visitor is.
   */
  async startAnew(token: string | null): Promise<void> {
    this.connection.stop();
    forget(this.siteKey);
    remember(this.tokenKey, token ?? NOBODY);
    await alone(this.tokenKey, () => this.requestSession()).catch(() => undefined);
    location.reload();
  }

  private async openSession(): Promise<WidgetSession> {
    // Two tabs that open at once must not become two visitors.
    const session = await alone(this.tokenKey, () => this.requestSession());
    this.clockOffset = Date.parse(session.server_time) - Date.now() || 0;
    this.language = chooseLanguage(this.wishedLanguage, session.site.language);
    this.conversation = session.conversation;
    const isFirst = this.session === null;
    this.session = session;
    if (isFirst) for (const listener of this.sessionListeners) listener(session);
    return session;
  }

  private async requestSession(): Promise<WidgetSession> {
    const token = recall(this.tokenKey);
    const session = await call<WidgetSession>("POST", "/session", null, {
      site_key: this.siteKey,
      ...(token ? { token } : {}),
      host_origin: this.host.origin,
      page: this.host.page,
      ...(this.host.referrer ? { referrer: this.host.referrer } : {}),
      screen: `${screen.width}x${screen.height}`,
      language: navigator.language,
      timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      is_hosted: this.host.isHosted,
      is_storage_blocked: isBlocked(),
    });
    remember(this.tokenKey, session.token);
    return session;
  }
}
