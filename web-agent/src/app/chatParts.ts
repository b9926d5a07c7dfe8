import { currentLanguage, translatorFor } from "@smt/shared/i18n/index.ts";
import type { ChatSlots } from "../common/chatSlots";
import { BesideFoot } from "../features/notes/BesideFoot";
import { NoteMode } from "../features/notes/NoteMode";
import { AskRating } from "../features/rating/AskRating";
import { RatingMark } from "../features/rating/RatingMark";
import { TakeOverButton } from "../features/team/TakeOverButton";
import { WatchBar } from "../features/team/WatchBar";

/** What the features put into the chat, in the order in which it is drawn. */
export const chatParts: ChatSlots = {
  header: [
    { key: "rating", Part: RatingMark },
    { key: "take_over", Part: TakeOverButton },
  ],
  top: [{ key: "watch", Part: WatchBar }],
  above: [],
  tools: [{ key: "rating", Part: AskRating }],
  field: [],
  more: [],
  modes: [{ key: "note", label: () => translatorFor(currentLanguage())("team.way.note"), Part: NoteMode }],
  feet: [{ key: "beside", Part: BesideFoot }],
  messageActions: [],
};
