const SHOWN_MILLISECONDS = 6_000;
const TOLD_EVERY_MILLISECONDS = 3_000;
const STOPS_AFTER_MILLISECONDS = 5_000;

/** Both directions of "is typing". Neither is ever stored, so both run out by themselves. */
export class Typing {
  isAgentTyping = false;
  private hideTimer: ReturnType<typeof setTimeout> | undefined;
  private stopTimer: ReturnType<typeof setTimeout> | undefined;
  private toldAt = 0;

  constructor(
    private readonly tell: (isTyping: boolean) => void,
    private readonly onChange: () => void,
  ) {}

  /** The agent types, or has stopped, or has sent what was typed. */
  hear(isTyping: boolean): void {
    clearTimeout(this.hideTimer);
    if (isTyping) this.hideTimer = setTimeout(() => this.hear(false), SHOWN_MILLISECONDS);
    if (isTyping === this.isAgentTyping) return;
    this.isAgentTyping = isTyping;
    this.onChange();
  }

  /** The visitor pressed a key. */
  keyPressed(): void {
    clearTimeout(this.stopTimer);
    this.stopTimer = setTimeout(() => this.stopped(), STOPS_AFTER_MILLISECONDS);
    if (Date.now() - this.toldAt < TOLD_EVERY_MILLISECONDS) return;
    this.toldAt = Date.now();
    this.tell(true);
  }

  stopped(): void {
    clearTimeout(this.stopTimer);
    if (this.toldAt === 0) return;
    this.toldAt = 0;
    this.tell(false);
  }
}
