import { useEffect } from "react";
import { widthClass } from "../common/useWidthClass";
import { onHotkey, useHotkey } from "../state/hotkeys";
import { openLongestWait, useListOrder } from "../state/listOrder";
import { selectConversation, selectedId } from "../state/selection";
import { useVerbs } from "../state/useVerbs";
import { changeView, cycleDock, togglePanel, useView } from "../state/view";

/** The keys of the workbench itself, and the listener for those of all features. */
export function useShortcuts(): void {
  const { accept } = useVerbs();

  useHotkey("accept", () => void accept());
  useHotkey("sheet", () => changeView({ isKeySheetOpen: !useView.getState().isKeySheetOpen }));
  useHotkey("dock", cycleDock);
  useHotkey("panel", () => togglePanel(["normal", "wide"].includes(widthClass())));
  useHotkey("mute", () => changeView({ isSoundOn: !useView.getState().isSoundOn }));
  useHotkey("settings", () => changeView({ settings: useView.getState().settings ? null : "general" }));
  useHotkey("previous", () => step(-1));
  useHotkey("next", () => step(1));
  useHotkey("jump", ({ code }) => jump(Number(code.at(-1)) - 1));
  useHotkey("longest", openLongestWait);

  useEffect(() => {
    window.addEventListener("keydown", onHotkey);
    return () => window.removeEventListener("keydown", onHotkey);
  }, []);
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
