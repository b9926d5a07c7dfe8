import { describe, expect, it } from "vitest";
import { defaultSettings, readSettings } from "./settings";

describe("A14: settings out of the account", () => {
  it("are the defaults where nothing, or nonsense, is stored", () => {
    for (const stored of [undefined, null, 7, "x", [], { volume: "loud", alerts: 3, hotkeys: [1], sendKey: "shift" }]) {
      expect(readSettings(stored)).toEqual(expect.objectContaining({ ...defaultSettings, hotkeys: expect.anything() }));
    }
  });

  it("keep what is sound beside what is not", () => {
    const settings = readSettings({
      volume: 20,
      chatFontSize: 99,
      alerts: { message: { popup: true, tone: "none", sound: "yes" } },
      hotkeys: { accept: "F8", bad: 3 },
      doNotDisturb: { isOn: true, from: "25 o'clock" },
    });
    expect(settings.volume).toBe(20);
    expect(settings.chatFontSize).toBe(defaultSettings.chatFontSize);
    expect(settings.alerts.message).toEqual({ popup: true, sound: true, system: true, tone: "none" });
    expect(settings.hotkeys).toEqual({ accept: "F8" });
    expect(settings.doNotDisturb).toEqual({ isOn: true, isScheduled: false, from: "22:00", to: "08:00" });
  });
});
