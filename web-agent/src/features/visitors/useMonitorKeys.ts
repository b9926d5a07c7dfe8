import { useCan } from "@smt/shared/api/index.ts";
import { useEffect, useEffectEvent } from "react";
import { visitorName } from "../../common/visitorText";
import type { LiveVisitor } from "../../common/wire";
import { openBlockDialog } from "../../state/dialogs";
import { useHotkey } from "../../state/hotkeys";
import { openProfile } from "../../state/openProfile";
import { useVerbs } from "../../state/useVerbs";
import { changeMonitor, toggleTick, useMonitor } from "./monitor";

/** J K walk through the rows; Enter, D and I do what the buttons of the row do, X and Space tick it. */
export function useMonitorKeys(rows: readonly LiveVisitor[], show: (index: number) => void, isTickable: boolean): void {
  const can = useCan();
  const { chatWith, open, accept } = useVerbs();
  const selected = () => rows.find(({ id }) => id === useMonitor.getState().selectedId);

  const walk = (by: number) => {
    if (rows.length === 0) return false;
    const current = rows.findIndex(({ id }) => id === useMonitor.getState().selectedId);
    const next = current < 0 ? 0 : Math.min(Math.max(current + by, 0), rows.length - 1);
    changeMonitor({ selectedId: rows[next]?.id ?? null });
    show(next);
    return true;
  };

  useHotkey("visitor_next", () => walk(1));
  useHotkey("visitor_previous", () => walk(-1));
  useHotkey("visitor_profile", ({ target }) => {
    const visitor = selected();
    // Enter on a button presses the button, and elsewhere it is not about visitors.
    const isHere = target === document.body || (target instanceof Element && target.closest("[data-dock]"));
    const isControl = target instanceof Element && target.closest("button, a, [role=separator], [role=combobox]");
    if (!visitor || !isHere || isControl) return false;
    openProfile(visitor.id);
    return true;
  });
  const tick = () => {
    const visitor = selected();
    if (!isTickable || !visitor) return false;
    toggleTick(visitor.id);
    return true;
  };
  useHotkey("visitor_tick", tick);
  const tickBySpace = useEffectEvent((event: KeyboardEvent) => {
    // Elsewhere it presses the control that has the focus, types, or scrolls a dialog.
    if (event.code === "Space" && !event.repeat && event.target === document.body && tick()) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => tickBySpace(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  useHotkey("visitor_chat", () => {
    const visitor = selected();
    if (!visitor || !can("conversation:accept")) return false;
    const { state, conversation_id } = visitor;
    if (state === "queued" && conversation_id) void accept(conversation_id);
    else if (state === "chatting" && conversation_id) void open(conversation_id);
    else if (state !== "left") void chatWith(visitor.id);
    return true;
  });
  useHotkey("visitor_invite", () => {
    const visitor = selected();
    if (visitor?.state !== "browsing" || !can("visitor:invite")) return false;
    changeMonitor({ invitingId: visitor.id });
    return true;
  });
  useHotkey("visitor_block", () => {
    const visitor = selected();
    if (!visitor || !can("visitor:block")) return false;
    openBlockDialog({ visitorId: visitor.id, name: visitorName(visitor), ip: visitor.ip });
    return true;
  });
}
