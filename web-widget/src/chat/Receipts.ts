import type { Message } from "../types";

type Positions = { delivered_seq?: number; read_seq?: number };

/** Tells the server once how far this visitor has received and read, and again after each reconnect if in doubt. */
export class Receipts {
  readSeq = 0;
  private deliveredSeq = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told: Positions = {};

  constructor(private readonly tell: (positions: Positions) => Promise<unknown>) {}

  /** Another tab, or the server, knows of a later read position. */
  learnRead(seq: number): void {
    this.readSeq = Math.max(this.readSeq, seq);
  }

  /** `isSeen`: the panel is open in a visible, focused window. */
  look(messages: readonly Message[], isSeen: boolean): void {
    const lastSeq = messages.at(-1)?.seq ?? 0;
    if (lastSeq === 0) return;
    this.deliveredSeq = Math.max(this.deliveredSeq, lastSeq);
    if (isSeen) this.readSeq = Math.max(this.readSeq, lastSeq);
    const isNews = this.deliveredSeq > (this.told.delivered_seq ?? 0) || this.readSeq > (this.told.read_seq ?? 0);
    // A burst of messages is one receipt.
    if (isNews) this.timer ??= setTimeout(() => void this.flush(), 150);
  }

  unread(messages: readonly Message[]): number {
    return messages.filter(({ seq, sender }) => sender.type === "agent" && seq > this.readSeq).length;
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private async flush(): Promise<void> {
    this.timer = undefined;
    const positions = { delivered_seq: this.deliveredSeq, ...(this.readSeq > 0 ? { read_seq: this.readSeq } : {}) };
    const before = this.told;
    this.told = positions;
    try {
      await this.tell(positions);
    } catch {
      // The next look tells it again.
      this.told = before;
    }
  }
}
