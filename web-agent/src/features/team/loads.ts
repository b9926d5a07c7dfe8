import { waitsSince } from "../../common/durations";
import type { ConversationBook } from "../../state/conversationBook";

/** How much an agent serves, and since when somebody waits for them. */
export interface AgentLoad {
  open: number;
  waitingSince: string | null;
  /** What makes the longest wait too long: the rule of its site, counted from when this agent had it. */
  siteId: string;
  countedFrom: string;
}

/** Counted from the conversations this tab knows anyway, so that the page is as live as the inbox. */
export function loadsOf(book: ConversationBook): Map<string, AgentLoad> {
  const loads = new Map<string, AgentLoad>();
  for (const { status, agent, waiting_since, assigned_at, site_id } of book.values()) {
    if (status !== "open" || !agent) continue;
    const load = loads.get(agent.id) ?? { open: 0, waitingSince: null, siteId: site_id, countedFrom: "" };
    load.open += 1;
    if (waiting_since && (!load.waitingSince || waiting_since < load.waitingSince)) {
      load.waitingSince = waiting_since;
      load.siteId = site_id;
      load.countedFrom = waitsSince(waiting_since, assigned_at);
    }
    loads.set(agent.id, load);
  }
  return loads;
}
