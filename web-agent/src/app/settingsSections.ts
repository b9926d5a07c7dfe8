import { Ban } from "@smt/shared/ui/icons.ts";
import { lazy } from "react";
import type { SettingsSection } from "../features/settings/SettingsDialog";

const BlockList = lazy(() => import("../features/blocks/BlockList").then(({ BlockList }) => ({ default: BlockList })));

/** Sections of the settings that belong to other features. */
export const settingsSections: readonly SettingsSection[] = [
  { name: "blocks", label: "routing.block.list", icon: Ban, Section: BlockList },
];
