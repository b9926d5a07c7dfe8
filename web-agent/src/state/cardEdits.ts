import { ApiError, api, unwrap } from "@smt/shared/api/index.ts";
import type { Connection } from "@smt/shared/realtime/index.ts";
import { createStore } from "zustand/vanilla";
import type { AgentEvent, VisitorCard, VisitorProfile } from "../common/wire";
import { again } from "./again";

export type CardField = keyof VisitorCard;

/** What became of one change of one field. It lives on while another chat is open, and while the line is down. */
export interface CardEdit {
  visitorId: string;
  field: CardField;
  value: string;
  /** What stood there when the agent began; what undo gives back. */
  base: string;
  state: "saving" | "waiting" | "saved" | "failed" | "conflict";
  error: unknown;
  /** What a colleague has written there meanwhile. */
  theirs: string;
  by: string;
}

interface Known {
  card: VisitorCard;
  version: number;
  by: string;
}

// Nothing is wrong with the change: the line or the server is away, and it is tried again.
const passing = new Set(["network", "unavailable", "busy", "request_timeout", "too_many_requests"]);

export const editKey = (visitorId: string, field: string) => `${visitorId} ${field}`;

/**
 * Changes of cards on their way to the server, one after the other for each visitor. What has not arrived is kept with
 * this tab: a page that is loaded again sends it then.
 */
export function openCardEdits(
  connection: Connection<AgentEvent>,
  agentId: string,
  storage: Pick<Storage, "getItem" | "setItem"> | null = tabStorage(),
) {
  const key = `smt.card_edits.${agentId}`;
  const store = createStore<{ edits: ReadonlyMap<string, CardEdit> }>(() => ({ edits: kept() }));
  const known = new Map<string, Known>();
  const listeners = new Set<(visitorId: string, card: VisitorCard, version: number) => void>();
  const lines = new Map<string, Promise<void>>();

  function kept(): ReadonlyMap<string, CardEdit> {
    try {
      const stored = JSON.parse(storage?.getItem(key) ?? "[]") as CardEdit[];
      return new Map(stored.map((edit) => [editKey(edit.visitorId, edit.field), { ...edit, state: "waiting" }]));
    } catch {
      return new Map();
    }
  }

  const keep = () => {
    const left = [...store.getState().edits.values()].filter(({ state }) => state !== "saved");
    try {
      storage?.setItem(key, JSON.stringify(left.map((edit) => ({ ...edit, error: null }))));
    } catch {
      // The quota is used up: the change lives as long as this page.
    }
  };

  const put = (edit: CardEdit) =>
    store.setState(({ edits }) => ({ edits: new Map(edits).set(editKey(edit.visitorId, edit.field), edit) }));

  const drop = (visitorId: string, field: string) =>
    store.setState(({ edits }) => {
      const rest = new Map(edits);
      rest.delete(editKey(visitorId, field));
      return { edits: rest };
    });

  const learn = (visitorId: string, card: VisitorCard, version: number, by = "") => {
    const before = known.get(visitorId);
    if (before && version <= before.version) return;
    known.set(visitorId, { card, version, by });
    for (const listener of listeners) listener(visitorId, card, version);
  };

  const save = (visitorId: string, field: CardField, value: string, base: string) => {
    const edit: CardEdit = { visitorId, field, value, base, state: "saving", error: null, theirs: "", by: "" };
    put(edit);
    lineUp(edit);
  };

  const lineUp = (edit: CardEdit) => {
    const before = lines.get(edit.visitorId) ?? Promise.resolve();
    lines.set(
      edit.visitorId,
      before.then(() => deliver(edit)),
    );
  };

  const deliver = async (edit: CardEdit): Promise<void> => {
    const { visitorId, field, value, base } = edit;
    // Somebody wrote something newer into the field before this one's turn came.
    if (store.getState().edits.get(editKey(visitorId, field)) !== edit) return;
    try {
      if (!known.has(visitorId)) await look(visitorId);
      const now = known.get(visitorId);
      const theirs = now?.card[field] ?? "";
      if (now && theirs !== base && theirs !== value) return put({ ...edit, state: "conflict", theirs, by: now.by });
      const body = { [field]: value || null, ...(now ? { version: now.version } : {}) };
      const path = { visitor_id: visitorId };
      const profile: VisitorProfile = await unwrap(
        api.PATCH("/api/v1/visitors/{visitor_id}", { params: { path }, body }),
      );
      learn(visitorId, profile.card, profile.card_version);
      retry.succeeded();
      if (store.getState().edits.get(editKey(visitorId, field)) === edit) put({ ...edit, state: "saved" });
    } catch (error) {
      if (error instanceof ApiError && error.code === "card_changed") {
        learn(visitorId, error.details.card as VisitorCard, error.details.version as number);
        return deliver(edit);
      }
      const isPassing = error instanceof ApiError && passing.has(error.code);
      if (store.getState().edits.get(editKey(visitorId, field)) !== edit) return;
      put({ ...edit, state: isPassing ? "waiting" : "failed", error });
      if (isPassing) retry.later();
    }
  };

  /** A change that outlived its page may have been overtaken by a colleague's. */
  const look = async (visitorId: string): Promise<void> => {
    const params = { path: { visitor_id: visitorId } };
    const profile: VisitorProfile = await unwrap(api.GET("/api/v1/visitors/{visitor_id}", { params }));
    learn(visitorId, profile.card, profile.card_version);
  };

  const tryAgain = () => {
    for (const edit of store.getState().edits.values()) {
      if (edit.state !== "waiting") continue;
      const fresh: CardEdit = { ...edit, state: "saving", error: null };
      put(fresh);
      lineUp(fresh);
    }
  };
  const retry = again(tryAgain);

  const stops = [
    store.subscribe(keep),
    connection.onReady(tryAgain),
    connection.on("visitor.card_changed", ({ visitor_id, card, version, agent_name }) =>
      learn(visitor_id, card, version, agent_name),
    ),
  ];

  return {
    store,
    learn,
    /** A profile that was asked for before a change came says less than is known by now. */
    withNewest: (profile: VisitorProfile): VisitorProfile => {
      const newest = known.get(profile.id);
      if (!newest || newest.version <= profile.card_version) return profile;
      return withCard(profile, newest.card, newest.version);
    },
    /** Call `listener` with each newer card, whoever wrote it. */
    onNewer: (listener: (visitorId: string, card: VisitorCard, version: number) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    save,
    drop,
    /** Of two texts for one field, one's own goes over the colleague's. */
    insist: ({ visitorId, field, value, theirs }: CardEdit) => save(visitorId, field, value, theirs),
    /** Something was written by other means than the field, and can be taken back in the field. */
    note: (visitorId: string, field: CardField, value: string, base: string) =>
      put({ visitorId, field, value, base, state: "saved", error: null, theirs: "", by: "" }),
    stop: () => {
      retry.stop();
      for (const stop of stops) stop();
    },
  };
}

export function withCard(profile: VisitorProfile, card: VisitorCard, version: number): VisitorProfile {
  return { ...profile, card, card_version: version, name: card.name ?? profile.name };
}

function tabStorage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
