import { type HotkeyAction, hotkeyActions } from "./hotkeyActions";

export const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? "");

type KeyPress = Pick<KeyboardEvent, "code" | "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** `Alt+KeyV` for what was pressed; nothing while only a modifier is down. */
export function combinationOf(event: KeyPress): string | null {
  if (!event.code || /^(Alt|Control|Meta|Shift|OS)(Left|Right)?$/.test(event.code)) return null;
  // The sign has another place on every keyboard: it goes by itself, not by its place.
  if (event.key === "?" && !event.ctrlKey && !event.metaKey && !event.altKey) return "?";
  const isMod = event.ctrlKey || event.metaKey;
  const code = /^Numpad\d$/.test(event.code) ? event.code.replace("Numpad", "Digit") : event.code;
  return [isMod && "Mod", event.altKey && "Alt", event.shiftKey && "Shift", code].filter(Boolean).join("+");
}

export function matches(combination: string, pressed: string): boolean {
  if (!combination.endsWith("Digit*")) return combination === pressed;
  return pressed.replace(/Digit[1-9]$/, "Digit*") === combination;
}

/** What an action listens to: the agent's own choice, else what it came with. */
export function keysOf(action: HotkeyAction, chosen: Readonly<Record<string, string>>): readonly string[] {
  const keys = action.isFixed ? action.keys : (chosen[action.name] ?? action.keys);
  return keys.split(" ").filter(Boolean);
}

export function actionFor(
  pressed: string,
  chosen: Readonly<Record<string, string>>,
  actions: readonly HotkeyAction[] = hotkeyActions,
): HotkeyAction | undefined {
  return actions.find((action) => !action.isFixed && keysOf(action, chosen).some((keys) => matches(keys, pressed)));
}

/** One without Alt and Mod is also a letter: it must not work where somebody types. A function key is never one. */
export function isPlain(combination: string): boolean {
  return !/^(Mod|Alt)\+/.test(combination) && !/^(Shift\+)?F\d+$/.test(combination);
}

/** Those that a browser or the system keeps for itself, so that a page never hears of them or breaks what people know. */
const reserved = new Set([
  ...["KeyN", "KeyT", "KeyW"].flatMap((code) => [`Mod+${code}`, `Mod+Shift+${code}`]),
  ...["KeyA", "KeyC", "KeyF", "KeyH", "KeyJ", "KeyL", "KeyO", "KeyP", "KeyQ", "KeyR", "KeyS", "KeyU", "KeyV"].map(
    (code) => `Mod+${code}`,
  ),
  ...["KeyX", "KeyY", "KeyZ", "Tab", "Equal", "Minus", "Digit0"].map((code) => `Mod+${code}`),
  ...["KeyI", "KeyJ", "KeyC", "KeyR", "KeyZ", "Delete", "Tab"].map((code) => `Mod+Shift+${code}`),
  ...["KeyD", "KeyE", "KeyF", "Tab", "F4", "Home", "ArrowLeft", "ArrowRight", "Space"].map((code) => `Alt+${code}`),
  ...["F1", "F3", "F5", "F6", "F7", "F10", "F11", "F12", "Mod+F4", "Mod+F5", "Shift+F10"],
  ...["Escape", "Enter", "Shift+Enter", "Mod+Enter", "Tab", "Shift+Tab", "Space", "Backspace", "Delete"],
  ...["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"],
]);

export function isReserved(combination: string): boolean {
  return reserved.has(combination) || /^Mod\+Digit[1-9*]$/.test(combination);
}

/** Who has this combination already. */
export function clashOf(
  name: string,
  combination: string,
  chosen: Readonly<Record<string, string>>,
  actions: readonly HotkeyAction[] = hotkeyActions,
): HotkeyAction | undefined {
  return actions.find(
    (action) =>
      action.name !== name &&
      keysOf(action, chosen).some((keys) => matches(keys, combination) || matches(combination, keys)),
  );
}

const signs: Record<string, string> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  Comma: ",",
  Period: ".",
  Slash: "/",
  Backslash: "\\",
  Semicolon: ";",
  Quote: "'",
  BracketLeft: "[",
  BracketRight: "]",
  Backquote: "`",
  Minus: "-",
  Equal: "=",
  "Digit*": "1–9",
};
const modifiers: Record<string, string> = isMac
  ? { Mod: "⌘", Alt: "⌥", Shift: "⇧" }
  : { Mod: "Ctrl", Alt: "Alt", Shift: "Shift" };

/** As it stands on the keyboard: `["Ctrl", "K"]`. */
export function signsOf(combination: string): string[] {
  return combination.split("+").map((part) => modifiers[part] ?? signs[part] ?? part.replace(/^(Key|Digit)/, ""));
}
