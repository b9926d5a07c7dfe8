import { backoffDelay } from "./backoff";
import { closeAction } from "./closeCodes";
import { CommandError } from "./errors";
import type { ErrorBody, HeadsEvent, HelloResult, ServerEvent } from "./frames";

export type ConnectionState =
  | { name: "idle" }
  | { name: "connecting" }
  | { name: "online" }
  /** `retryAt` is a `Date.now()` moment, for a countdown. */
  | { name: "offline"; retryAt: number }
  /** Final until `start()` is called again: signed out, refused, or the site is gone. */
  | { name: "ended"; reason: string };

export interface ConnectionOptions {
  url: string;
  /** The token for the next hello. `isRefused` says that the last one was not accepted. Null ends the connection. */
  token: (isRefused: boolean) => Promise<string | null>;
  /** Everything else in the hello: positions, epoch, page. Read anew at each attempt. */
  hello?: () => Record<string, unknown>;
  openSocket?: (url: string) => WebSocket;
  random?: () => number;
}

interface Pending {
  resolve: (result: never) => void;
  reject: (error: CommandError) => void;
  timer: Timer;
}

type Timer = ReturnType<typeof setTimeout>;
type Handler<E> = (event: E) => void;
type EventNamed<E extends ServerEvent, T> = Extract<E, { type: T }>;

const CONNECT_MILLISECONDS = 10_000;
const ANSWER_MILLISECONDS = 15_000;
/** Only a connection that lasted this long makes the next return quick again. */
const STABLE_MILLISECONDS = 10_000;

/**
 * Owns the one socket to the server: says hello, answers by id, hands out events, notices a dead line and comes back.
 * It never repeats a command by itself: the outbox does, because only it knows that the command is idempotent.
 */
export class Connection<E extends ServerEvent = ServerEvent> {
  state: ConnectionState = { name: "idle" };
  /** Round trip of the last ping in milliseconds. */
  latency: number | null = null;
  epoch: string | null = null;

  private socket: WebSocket | null = null;
  private pending = new Map<string, Pending>();
  private handlers = new Map<string, Set<Handler<never>>>();
  private stateHandlers = new Set<(state: ConnectionState) => void>();
  private readyHandlers = new Set<(hello: HelloResult<never>) => void>();
  private timers: { [name in "retry" | "heartbeat" | "connect" | "stable"]?: Timer } = {};
  private heartbeat = { every: 25_000, answer: 10_000 };
  private limits = { firstSeconds: 2, maxSeconds: 30 };
  private attempt = 0;
  private refusals = 0;
  private nextId = 1;
  private lastHeardAt = 0;
  /** Grows with each socket, so that what an older one still says is not believed. */
  private generation = 0;

  constructor(private readonly options: ConnectionOptions) {}

  start(): void {
    if (this.state.name !== "idle" && this.state.name !== "ended") return;
    this.listenToBrowser(true);
    this.attempt = this.refusals = 0;
    void this.connect();
  }

  /** Leave for good, e.g. on sign-out. */
  stop(reason = "stopped"): void {
    this.drop(1000);
    this.end(reason);
  }

  /** Try now instead of when the countdown ends. */
  retryNow(): void {
    if (this.state.name === "offline") void this.connect();
  }

  on<T extends E["type"] | "heads">(
    type: T,
    handler: Handler<T extends "heads" ? HeadsEvent : EventNamed<E, T>>,
  ): () => void {
    const known = this.handlers.get(type) ?? new Set();
    this.handlers.set(type, known.add(handler as Handler<never>));
    return () => void known.delete(handler as Handler<never>);
  }

  onState(handler: (state: ConnectionState) => void): () => void {
    this.stateHandlers.add(handler);
    return () => void this.stateHandlers.delete(handler);
  }

  /** Called after each hello, before any event that follows it. */
  onReady<M>(handler: (hello: HelloResult<M>) => void): () => void {
    this.readyHandlers.add(handler as (hello: HelloResult<never>) => void);
    return () => void this.readyHandlers.delete(handler as (hello: HelloResult<never>) => void);
  }

  request<R = unknown>(type: string, data: object = {}, timeout = ANSWER_MILLISECONDS): Promise<R> {
    if (this.state.name !== "online") return Promise.reject(new CommandError("offline"));
    return this.ask(type, data, timeout);
  }

  /** For what is worth nothing later, such as typing: without an id, so that nobody answers. */
  tell(type: string, data: object = {}): void {
    if (this.state.name === "online" && this.socket?.readyState === 1) this.socket.send(JSON.stringify({ type, data }));
  }

  private async connect(): Promise<void> {
    clearTimeout(this.timers.retry);
    const generation = ++this.generation;
    this.enter({ name: "connecting" });

    let token: string | null;
    try {
      token = await this.options.token(this.refusals > 0);
    } catch (error) {
      if (generation === this.generation) this.comeBackUnlessFinal(codeOfRefusal(error));
      return;
    }
    if (generation !== this.generation) return;
    if (token === null) return this.end("unauthenticated");

    let socket: WebSocket;
    try {
      socket = (this.options.openSocket ?? ((url) => new WebSocket(url)))(this.options.url);
    } catch {
      return this.comeBack();
    }
    this.socket = socket;
    this.timers.connect = setTimeout(() => this.lose(generation, 1006), CONNECT_MILLISECONDS);
    socket.onopen = () => void this.sayHello(generation, token);
    socket.onmessage = (event) => this.receive(generation, event.data);
    socket.onclose = (event) => this.lose(generation, event.code);
  }

  private async sayHello(generation: number, token: string): Promise<void> {
    try {
      const data = { ...this.options.hello?.(), token };
      const hello = await this.ask<HelloResult<never>>("hello", data, CONNECT_MILLISECONDS);
      if (generation === this.generation) this.becomeReady(hello);
    } catch (error) {
      this.lose(generation, codeOfRefusal(error));
    }
  }

  private becomeReady(hello: HelloResult<never>): void {
    clearTimeout(this.timers.connect);
    this.refusals = 0;
    this.epoch = hello.epoch;
    const { limits } = hello;
    if (limits) {
      this.heartbeat = {
        every: limits.heartbeat_seconds * 1000,
        answer: limits.heartbeat_answer_seconds * 1000,
      };
      this.limits = {
        firstSeconds: limits.reconnect_first_seconds,
        maxSeconds: limits.reconnect_max_seconds,
      };
    }
    this.timers.stable = setTimeout(() => {
      this.attempt = 0;
    }, STABLE_MILLISECONDS);
    this.state = { name: "online" };
    for (const handler of [...this.readyHandlers]) safely(() => handler(hello));
    this.enter(this.state);
    this.scheduleHeartbeat();
  }

  /**
   * Each beat is scheduled in the answer to the one before, not by an interval: browsers slow down chained timers of
   * hidden tabs to one a minute, which is longer than the server waits, but not a timer set by a network event.
   */
  private scheduleHeartbeat(): void {
    clearTimeout(this.timers.heartbeat);
    this.timers.heartbeat = setTimeout(() => void this.beat(), this.heartbeat.every);
  }

  private async beat(): Promise<void> {
    clearTimeout(this.timers.heartbeat);
    const generation = this.generation;
    const sentAt = performance.now();
    try {
      const { heads, held_ms = 0 } = await this.ask<{ heads?: HeadsEvent["heads"]; held_ms?: number }>(
        "ping",
        {},
        this.heartbeat.answer,
      );
      if (generation !== this.generation) return;
      this.latency = Math.max(0, Math.round(performance.now() - sentAt) - held_ms);
      this.scheduleHeartbeat();
      if (heads) this.emit({ type: "heads", heads } as HeadsEvent);
      this.enter(this.state);
    } catch (error) {
      // An error answer is still an answer: the line is alive.
      if (error instanceof CommandError && error.code === "timeout") this.lose(generation, 1006);
      else if (generation === this.generation) this.scheduleHeartbeat();
    }
  }

  private ask<R>(type: string, data: object, timeout: number): Promise<R> {
    const { socket } = this;
    if (socket?.readyState !== 1) return Promise.reject(new CommandError("offline"));
    const id = String(this.nextId++);
    return new Promise<R>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.pending.delete(id);
        reject(new CommandError("timeout"));
      }, timeout);
      this.pending.set(id, { resolve, reject, timer });
      socket.send(JSON.stringify({ id, type, data }));
    });
  }

  private receive(generation: number, text: unknown): void {
    if (generation !== this.generation || typeof text !== "string") return;
    this.lastHeardAt = Date.now();
    let frame: { id?: unknown; type?: unknown; result?: unknown; error?: ErrorBody };
    try {
      frame = JSON.parse(text);
    } catch {
      return;
    }
    if (typeof frame !== "object" || frame === null) return;
    if (typeof frame.type === "string") this.emit(frame as ServerEvent);
    else this.settle(String(frame.id), frame.result, frame.error);
  }

  private settle(id: string, result: unknown, error: ErrorBody | undefined): void {
    const pending = this.pending.get(id);
    if (!pending) return;
    this.pending.delete(id);
    clearTimeout(pending.timer);
    if (error) pending.reject(new CommandError(error.code, error.details));
    else pending.resolve(result as never);
  }

  private emit(event: ServerEvent): void {
    for (const handler of [...(this.handlers.get(event.type) ?? [])]) safely(() => handler(event as never));
  }

  /** The socket of this generation is gone, or as good as gone. */
  private lose(generation: number, code: number): void {
    if (generation !== this.generation) return;
    this.drop(1000);
    const action = closeAction(code);
    if (action === "refresh_token") this.refusals++;
    if (action === "return_slowly") this.attempt = Math.max(this.attempt, 3);
    if (action === "end") this.comeBackUnlessFinal(code);
    else if (this.refusals > 2) this.end("unauthenticated");
    else this.comeBack();
  }

  private comeBackUnlessFinal(code: number): void {
    if (closeAction(code) !== "end") this.comeBack();
    else this.end({ 4404: "site_not_found", 4410: "blocked" }[code] ?? "forbidden");
  }

  private comeBack(): void {
    const delay = backoffDelay(this.attempt++, this.limits, this.options.random);
    this.enter({ name: "offline", retryAt: Date.now() + delay });
    this.timers.retry = setTimeout(() => void this.connect(), delay);
  }

  private drop(code: number): void {
    this.generation++;
    for (const timer of Object.values(this.timers)) clearTimeout(timer);
    const { socket } = this;
    this.socket = null;
    if (socket) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      try {
        socket.close(code);
      } catch {
        // Already closed, or never opened: nothing is left to do.
      }
    }
    const lost = [...this.pending.values()];
    this.pending.clear();
    for (const { reject, timer } of lost) {
      clearTimeout(timer);
      reject(new CommandError("disconnected"));
    }
  }

  private end(reason: string): void {
    this.listenToBrowser(false);
    this.enter({ name: "ended", reason });
  }

  private enter(state: ConnectionState): void {
    this.state = state;
    for (const handler of [...this.stateHandlers]) safely(() => handler(state));
  }

  /** A laptop that wakes up or finds its network again should not wait for a countdown or a missed heartbeat. */
  private wake = (): void => {
    if (typeof document !== "undefined" && document.visibilityState === "hidden") return;
    if (this.state.name === "offline") void this.connect();
    else if (this.state.name === "online" && Date.now() - this.lastHeardAt > 5_000) void this.beat();
  };

  private listenToBrowser(isOn: boolean): void {
    if (typeof window === "undefined") return;
    const change = isOn ? "addEventListener" : "removeEventListener";
    for (const name of ["online", "offline", "pageshow", "focus"]) window[change](name, this.wake);
    document[change]("visibilitychange", this.wake);
  }
}

/** A refused hello may be answered with an error instead of, or before, a close code. */
function codeOfRefusal(error: unknown): number {
  const code = error instanceof CommandError ? error.code : "";
  if (code === "unauthenticated") return 4401;
  if (code === "site_not_found") return 4404;
  if (code === "blocked") return 4410;
  if (/^(forbidden|account_disabled|domain_not_allowed|origin_not_allowed)$/.test(code)) return 4403;
  return 1006;
}

/** One listener that throws must not keep the news from the others. */
function safely(action: () => void): void {
  try {
    action();
  } catch (error) {
    setTimeout(() => {
      throw error;
    });
  }
}
