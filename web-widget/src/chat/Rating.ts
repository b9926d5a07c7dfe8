import type { components } from "@smt/shared/api/schema.d.ts";
import { recall, remember } from "../frame/storage";
import type { Conversation, Message } from "../types";

export type OwnRating = components["schemas"]["OwnRating"];
export type RatingTag = OwnRating["tags"][number];
export type NewRating = Pick<OwnRating, "score" | "tags" | "comment">;

interface Options {
  conversation: () => Conversation | null;
  messages: () => readonly Message[];
  send: (conversationId: string, rating: NewRating) => Promise<OwnRating>;
  read: (conversationId: string) => Promise<OwnRating>;
  onChange: () => void;
}

/** Whether the visitor is asked for a rating (W14): by the agent, at the end, or because they want to. */
export class Rating {
  /** What was given before, to be changed. */
  own: OwnRating | null = null;
  private wantedFor: string | null = null;

  constructor(private readonly options: Options) {}

  /** Somebody served them: there is something to rate. */
  get isPossible(): boolean {
    const conversation = this.options.conversation();
    return conversation?.agent != null && conversation.status !== "queued";
  }

  get isOpen(): boolean {
    const conversation = this.options.conversation();
    if (!conversation || !this.isPossible) return false;
    if (this.wantedFor === conversation.id) return true;
    if (conversation.rating !== null) return false;
    const skipped = recall(keyOf(conversation)) ?? "0";
    if (conversation.status === "closed") return skipped !== "end";
    return this.askedSeq() > (Number(skipped) || 0);
  }

  open(): void {
    const conversation = this.options.conversation();
    if (!conversation) return;
    this.wantedFor = conversation.id;
    this.own = null;
    if (conversation.rating !== null) {
      this.options
        .read(conversation.id)
        .then((rating) => {
          this.own = rating;
          this.options.onChange();
        })
        // Then it is given anew.
        .catch(() => undefined);
    }
    this.options.onChange();
  }

  /** Not now: the same question is not asked again. */
  skip(): void {
    const conversation = this.options.conversation();
    this.wantedFor = null;
    if (conversation && conversation.rating === null) {
      remember(keyOf(conversation), conversation.status === "closed" ? "end" : String(this.askedSeq()));
    }
    this.options.onChange();
  }

  async give(rating: NewRating): Promise<void> {
    const conversation = this.options.conversation();
    if (!conversation) return;
    this.own = await this.options.send(conversation.id, rating);
    this.wantedFor = null;
    remember(keyOf(conversation), null);
    this.options.onChange();
  }

  private askedSeq(): number {
    const asked = this.options.messages().filter(({ event }) => event?.action === "rating_requested");
    return asked.at(-1)?.seq ?? 0;
  }
}

function keyOf({ id }: Conversation): string {
  return `smt:rating-skipped:${id}`;
}
