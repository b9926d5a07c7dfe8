import { useEffect, useRef } from "react";
import { hotkeyActions } from "../common/hotkeyActions";
import { actionFor, combinationOf, isPlain, keysOf, signsOf } from "../common/hotkeys";
import { settingsNow, useSettings } from "./settings";
import { useView } from "./view";

/** Returns false when it is none of its business right now: then the one that came before it is asked. */
export type HotkeyHandler = (event: KeyboardEvent) => unknown;

const handlers = new Map<string, HotkeyHandler[]>();

/** Do this on the key of an action from `common/hotkeyActions.ts`, as long as the component is mounted. */
export function useHotkey(name: string, handler: HotkeyHandler): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => addHandler(name, (event) => latest.current(event)), [name]);
}

/** `Ctrl ,`: the key of an action as this agent has set it, for a hint beside its button. */
export function useKeySigns(name: string): string {
  const { hotkeys } = useSettings();
  const action = hotkeyActions.find((candidate) => candidate.name === name);
  const [first] = action ? keysOf(action, hotkeys) : [];
  return first ? signsOf(first).join(" ") : "";
}

function addHandler(name: string, handler: HotkeyHandler): () => void {
  handlers.set(name, [handler, ...(handlers.get(name) ?? [])]);
  return () => {
    handlers.set(
      name,
      (handlers.get(name) ?? []).filter((one) => one !== handler),
    );
  };
}

/** The one listener of the workbench. */
export function onHotkey(event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented) return;
  const pressed = combinationOf(event);
  // A key that is held down walks through a list, but does nothing else over and over.
  if (!pressed || (event.repeat && !pressed.includes("Arrow"))) return;
  if (isPlain(pressed) && (isTyping(event.target) || isUnderDialog())) return;
  const action = actionFor(pressed, settingsNow().hotkeys);
  if (!action) return;
  for (const handler of handlers.get(action.name) ?? []) {
    if (handler(event) === false) continue;
    event.preventDefault();
    return;
  }
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
