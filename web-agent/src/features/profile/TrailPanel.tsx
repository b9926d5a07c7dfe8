import type { Conversation } from "../../common/wire";
import { TrailTab } from "./TrailTab";

export function TrailPanel({ conversation }: { conversation: Conversation | null }) {
  return conversation && <TrailTab key={conversation.visitor.id} visitorId={conversation.visitor.id} />;
}
