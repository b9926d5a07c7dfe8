import type { AlertEvent } from "../common/alertEvents";

export interface AlertAction {
  label: string;
  run: () => void;
  isPrimary?: boolean;
}

/** Something that the agent must hear of. How they hear of it is theirs to choose; `features/alerts` sees to it. */
export interface Alert {
  event: AlertEvent;
  /** A click leads there, and alerts of the same conversation become one. */
  conversationId?: string;
  /** The page of the rail to which a click leads instead, see `app/pages.ts`. */
  page?: string;
  title: string;
  text: string;
  /** Buttons of the toast; without any it has the one that leads there. */
  actions?: AlertAction[];
  /** The same in every tab of this agent, so that one of them speaks; by default event, conversation and text. */
  key?: string;
}

/** Takes the alert back: answered, gone, taken by somebody else. Toast, notice and repeated ring end. */
export type Settle = () => void;
type Listener = (alert: Alert) => Settle;

const listeners = new Set<Listener>();

export function raiseAlert(alert: Alert): Settle {
  const settles = [...listeners].map((listener) => listener(alert));
  return () => {
    for (const settle of settles) settle();
  };
}

export function onAlert(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
