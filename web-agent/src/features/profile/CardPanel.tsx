import type { Conversation } from "../../common/wire";
import { CardTab } from "./CardTab";

export function CardPanel({ conversation }: { conversation: Conversation | null }) {
  return conversation && <CardTab key={conversation.visitor.id} visitorId={conversation.visitor.id} />;
}
