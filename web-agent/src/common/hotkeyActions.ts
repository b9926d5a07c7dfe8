import type { Key } from "@smt/shared/i18n/index.ts";

/**
 * A key of the workbench. `useHotkey(name, …)` gives it its work; the sheet of keys and the settings show it.
 *
 * A combination is written with the place of the key (`event.code`), because Option turns letters into signs on a Mac:
 * `F2`, `KeyV`, `Alt+KeyT`, `Mod+KeyK`, `Mod+Shift+KeyE`; `Mod` is Ctrl, and ⌘ on a Mac. `Digit*` is any of 1 to 9.
 * Several stand beside each other with a space between. One without Alt and Mod works only where nobody types.
 */
export interface HotkeyAction {
  name: string;
  label: Key;
  group: "global" | "chats" | "visitors";
  keys: string;
  /** Listed, but handled by the field in which it is pressed, and not changeable. */
  isFixed?: boolean;
}

export const hotkeyActions: readonly HotkeyAction[] = [
  { name: "accept", label: "workbench.keys.accept", group: "global", keys: "F2" },
  { name: "palette", label: "find.palette.key", group: "global", keys: "Mod+KeyK" },
  { name: "dock", label: "workbench.keys.dock", group: "global", keys: "KeyV Alt+KeyV" },
  { name: "panel", label: "workbench.keys.panel", group: "global", keys: "Mod+KeyB" },
  { name: "mute", label: "workbench.keys.mute", group: "global", keys: "Mod+KeyM" },
  { name: "settings", label: "settings.title", group: "global", keys: "Mod+Comma" },
  { name: "sheet", label: "workbench.keys.sheet", group: "global", keys: "?" },
  { name: "close", label: "workbench.keys.close", group: "global", keys: "Escape", isFixed: true },
  { name: "previous", label: "settings.hotkey.previous", group: "chats", keys: "Alt+ArrowUp" },
  { name: "next", label: "settings.hotkey.next", group: "chats", keys: "Alt+ArrowDown" },
  { name: "jump", label: "workbench.keys.jump", group: "chats", keys: "Alt+Digit*" },
  { name: "note", label: "team.hotkey.note", group: "chats", keys: "Alt+KeyN" },
  { name: "transfer", label: "routing.transfer.hotkey", group: "chats", keys: "Alt+KeyT" },
  { name: "screenshot", label: "canned.screenshot.hotkey", group: "chats", keys: "Alt+KeyS" },
  { name: "longest", label: "workbench.keys.longest", group: "chats", keys: "Alt+KeyU" },
  { name: "visitor_next", label: "monitor.keys.next", group: "visitors", keys: "KeyJ" },
  { name: "visitor_previous", label: "monitor.keys.previous", group: "visitors", keys: "KeyK" },
  { name: "visitor_profile", label: "monitor.keys.profile", group: "visitors", keys: "Enter" },
  { name: "visitor_tick", label: "monitor.keys.tick", group: "visitors", keys: "KeyX" },
  { name: "visitor_tick_space", label: "monitor.keys.tick", group: "visitors", keys: "Space", isFixed: true },
  { name: "visitor_chat", label: "monitor.keys.chat", group: "visitors", keys: "KeyD" },
  { name: "visitor_invite", label: "monitor.keys.invite", group: "visitors", keys: "KeyI" },
  { name: "visitor_block", label: "monitor.keys.block", group: "visitors", keys: "KeyB" },
];
