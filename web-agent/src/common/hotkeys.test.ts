import { describe, expect, it } from "vitest";
import type { HotkeyAction } from "./hotkeyActions";
import { hotkeyActions } from "./hotkeyActions";
import { actionFor, clashOf, combinationOf, isPlain, isReserved, keysOf } from "./hotkeys";

const press = (code: string, held: Partial<KeyboardEvent> = {}) =>
  combinationOf({ code, key: "", altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held });

describe("A17: keys", () => {
  it("go by the place of the key, so that Option and another layout change nothing", () => {
    expect(press("KeyV", { altKey: true, key: "√" })).toBe("Alt+KeyV");
    expect(press("KeyB", { metaKey: true })).toBe("Mod+KeyB");
    expect(press("KeyB", { ctrlKey: true })).toBe("Mod+KeyB");
    expect(press("Slash", { shiftKey: true, key: "?" })).toBe("?");
    expect(press("Minus", { shiftKey: true, key: "?" })).toBe("?");
    expect(press("ShiftLeft", { shiftKey: true })).toBeNull();
  });

  it("do what the agent has chosen, and no longer what was there before", () => {
    const chosen = { accept: "F8", mute: "" };
    expect(actionFor("F8", chosen)?.name).toBe("accept");
    expect(actionFor("F2", chosen)).toBeUndefined();
    expect(actionFor("Mod+KeyM", chosen)).toBeUndefined();
    expect(actionFor("Alt+Digit3", {})?.name).toBe("jump");
    expect(actionFor("Alt+Digit0", {})).toBeUndefined();
  });

  it("see a clash with each other and with the browser", () => {
    expect(clashOf("mute", "F2", {})?.name).toBe("accept");
    expect(clashOf("mute", "Alt+Digit4", {})?.name).toBe("jump");
    expect(clashOf("mute", "F2", { accept: "F8" })).toBeUndefined();
    for (const keys of ["Mod+KeyN", "Mod+Shift+KeyT", "Mod+KeyW", "Alt+KeyD", "F5", "Mod+Digit3"]) {
      expect(isReserved(keys), keys).toBe(true);
    }
  });

  it("that come with the product are neither doubled nor taken from the browser", () => {
    const all = hotkeyActions.flatMap((action: HotkeyAction) => keysOf(action, {}).map((keys) => ({ action, keys })));
    expect(all.length).toBeGreaterThan(5);
    for (const { action, keys } of all) {
      expect(clashOf(action.name, keys, {})?.name, keys).toBeUndefined();
      // Enter on a row of the monitor is what every list does.
      if (!action.isFixed && keys !== "Enter") expect(isReserved(keys), keys).toBe(false);
    }
    expect(new Set(hotkeyActions.map(({ name }) => name)).size).toBe(hotkeyActions.length);
  });

  it("that are letters are known, for they must not work where somebody types", () => {
    expect(["KeyV", "Shift+KeyV", "?"].every(isPlain)).toBe(true);
    expect(["F2", "Alt+KeyV", "Mod+KeyB"].some(isPlain)).toBe(false);
  });
});
