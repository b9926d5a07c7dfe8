/** A WebSocket for tests, with the server's side in the hands of the test. */
export class FakeSocket {
  static all: FakeSocket[] = [];
  static get last(): FakeSocket {
    const socket = FakeSocket.all.at(-1);
    if (!socket) throw new Error("No socket was opened.");
    return socket;
  }
  static open = (url: string) => new FakeSocket(url) as unknown as WebSocket;

  readyState = 0;
  sent: { id: string; type: string; data: Record<string, unknown> }[] = [];
  closedWith: number | undefined;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor(readonly url: string) {
    FakeSocket.all.push(this);
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  close(code: number): void {
    this.readyState = 3;
    this.closedWith = code;
  }

  accept(): void {
    this.readyState = 1;
    this.onopen?.();
  }

  say(frame: unknown): void {
    this.onmessage?.({ data: typeof frame === "string" ? frame : JSON.stringify(frame) });
  }

  /** Answer the newest frame of a type. */
  answer(type: string, result: unknown): void {
    this.say({ id: this.sentOf(type).id, result });
  }

  refuse(type: string, code: string, details = {}): void {
    this.say({ id: this.sentOf(type).id, error: { code, details } });
  }

  sentOf(type: string) {
    const frame = this.sent.findLast((one) => one.type === type);
    if (!frame) throw new Error(`No ${type} was sent.`);
    return frame;
  }

  breakOff(code: number): void {
    this.readyState = 3;
    this.onclose?.({ code });
  }
}

export function helloResult(more: Record<string, unknown> = {}) {
  return {
    connection_id: "c1",
    epoch: "e1",
    server_time: "2026-01-01T00:00:00.000Z",
    limits: {
      heartbeat_seconds: 25,
      heartbeat_answer_seconds: 10,
      reconnect_first_seconds: 2,
      reconnect_max_seconds: 30,
    },
    resume: {},
    heads: {},
    ...more,
  };
}
