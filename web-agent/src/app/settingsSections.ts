import type { SettingsSection } from "../features/settings/SettingsDialog";

/** Sections of the settings that belong to other features. */
export const settingsSections: readonly SettingsSection[] = [];
