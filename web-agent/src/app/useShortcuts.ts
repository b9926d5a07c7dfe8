import { useEffect } from "react";
import { widthClass } from "../common/useWidthClass";
import { useListOrder } from "../state/listOrder";
import { selectConversation, selectedId } from "../state/selection";
import { useVerbs } from "../state/useVerbs";
import { changeView, cycleDock, togglePanel, useView } from "../state/view";

/** The keys of the workbench. Single letters work only where nobody types; Alt works everywhere. */
export function useShortcuts(): void {
  const { accept } = useVerbs();

  useEffect(() => {
    const actions: Record<string, () => void> = {
      F2: () => void accept(),
      "?": () => changeView({ isKeySheetOpen: !useView.getState().isKeySheetOpen }),
      v: cycleDock,
      "Alt+KeyV": cycleDock,
      "Alt+ArrowUp": () => step(-1),
      "Alt+ArrowDown": () => step(1),
      "Alt+KeyU": toLongestWait,
      "Mod+KeyB": () => togglePanel(["normal", "wide"].includes(widthClass())),
      "Mod+KeyM": () => changeView({ isSoundOn: !useView.getState().isSoundOn }),
    };
    for (let place = 1; place <= 9; place += 1) actions[`Alt+Digit${place}`] = () => jump(place - 1);

    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const action = actions[nameOf(event)];
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [accept]);
}

/** `Alt+KeyV` by the place of the key, because Option turns letters into signs on a Mac; a plain key by its letter. */
function nameOf(event: KeyboardEvent): string {
  if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) return `Alt+${event.code}`;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) return `Mod+${event.code}`;
  if (event.ctrlKey || event.metaKey || event.altKey) return "";
  if (event.key.length > 1) return event.key;
  return isTyping(event.target) || isUnderDialog() ? "" : event.key.toLowerCase();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function isUnderDialog(): boolean {
  if (useView.getState().isKeySheetOpen) return false;
  // A dialog that was closed may stay in the document, hidden.
  const dialogs = [...document.querySelectorAll("[role=dialog][aria-modal=true]")];
  return dialogs.some((dialog) => dialog.getClientRects().length > 0);
}

function step(by: number): void {
  const { ids } = useListOrder.getState();
  if (ids.length === 0) return;
  const current = ids.indexOf(selectedId() ?? "");
  const next = current < 0 ? (by > 0 ? 0 : ids.length - 1) : (current + by + ids.length) % ids.length;
  selectConversation(ids[next] ?? null);
}

function jump(place: number): void {
  const id = useListOrder.getState().ids[place];
  if (id) selectConversation(id);
}

function toLongestWait(): void {
  const { waiting } = useListOrder.getState();
  const id = waiting.find((candidate) => candidate !== selectedId()) ?? waiting[0];
  if (id) selectConversation(id);
}
