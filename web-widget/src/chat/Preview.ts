import { maskNumbers } from "./maskNumbers";

const EVERY_MILLISECONDS = 600;
const MAX_CHARACTERS = 500;

/** Shows the agent what is being typed, where the site does so and the visitor was told (T03, D08). */
export class Preview {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private latest = "";
  private told = "";

  constructor(private readonly tell: (text: string) => void) {}

  /** The text changed. What is told is the newest at that moment, at most every half a second or so. */
  typed(text: string): void {
    this.latest = text;
    if (this.timer) return;
    this.show();
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.latest !== this.told) this.typed(this.latest);
    }, EVERY_MILLISECONDS);
  }

  /** Sent, or cleared: nothing of it shall come after that. */
  ended(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.latest = "";
    if (this.told) this.show();
  }

  private show(): void {
    this.told = this.latest;
    // Masked whole and then cut, or a number at the end would lose the places by which it is known.
    this.tell(Array.from(maskNumbers(this.latest)).slice(0, MAX_CHARACTERS).join(""));
  }
}
