import { currentLanguage, translatorFor } from "@smt/shared/i18n/index.ts";
import type { ChatSlots } from "../common/chatSlots";
import { BlockButton } from "../features/blocks/BlockButton";
import { CalculatorTool } from "../features/calculator/CalculatorTool";
import { CannedTool } from "../features/canned/CannedTool";
import { SaveAsResponse } from "../features/canned/SaveAsResponse";
import { SlashPicker } from "../features/canned/SlashPicker";
import { ShareEntry } from "../features/colleagues/ShareEntry";
import { FilingButton } from "../features/filing/FilingButton";
import { StarButton } from "../features/filing/StarButton";
import { UnreadEntry } from "../features/filing/UnreadEntry";
import { BesideFoot } from "../features/notes/BesideFoot";
import { NoteMode } from "../features/notes/NoteMode";
import { FoundChip } from "../features/profile/FoundChip";
import { OpenProfile } from "../features/profile/OpenProfile";
import { AskRating } from "../features/rating/AskRating";
import { RatingMark } from "../features/rating/RatingMark";
import { ScreenshotTool } from "../features/screenshot/ScreenshotTool";
import { TakeOverButton } from "../features/team/TakeOverButton";
import { WatchBar } from "../features/team/WatchBar";
import { TransferBar } from "../features/transfer/TransferBar";
import { TransferButton } from "../features/transfer/TransferButton";

/** What the features put into the chat, in the order in which it is drawn. */
export const chatParts: ChatSlots = {
  header: [
    { key: "star", Part: StarButton },
    { key: "filing", Part: FilingButton },
    { key: "rating", Part: RatingMark },
    { key: "take_over", Part: TakeOverButton },
    { key: "transfer", Part: TransferButton },
    { key: "block", Part: BlockButton },
  ],
  top: [{ key: "watch", Part: WatchBar }],
  above: [
    { key: "found", Part: FoundChip },
    { key: "transfer", Part: TransferBar },
  ],
  tools: [
    { key: "screenshot", Part: ScreenshotTool },
    { key: "canned", Part: CannedTool },
    { key: "calculator", Part: CalculatorTool },
    { key: "rating", Part: AskRating },
  ],
  field: [{ key: "canned", Part: SlashPicker }],
  more: [
    { key: "unread", Part: UnreadEntry },
    { key: "share", Part: ShareEntry },
    { key: "profile", Part: OpenProfile },
  ],
  modes: [{ key: "note", label: () => translatorFor(currentLanguage())("team.way.note"), Part: NoteMode }],
  feet: [{ key: "beside", Part: BesideFoot }],
  messageActions: [{ key: "canned", Part: SaveAsResponse }],
};
