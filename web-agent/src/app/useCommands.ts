import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { useEffect } from "react";
import { useKeySigns } from "../state/hotkeys";
import { addCommand } from "../state/paletteCommands";
import { useVerbs } from "../state/useVerbs";
import { changeView, cycleDock } from "../state/view";
import { availabilities } from "./availability";
import { pages } from "./pages";

/** What the palette can do without any feature: go somewhere, take the next visitor, change one's state. */
export function useCommands(): void {
  const t = useT();
  const can = useCan();
  const { accept, setAvailability } = useVerbs();
  const signs = { accept: useKeySigns("accept"), settings: useKeySigns("settings"), sheet: useKeySigns("sheet") };
  const { accept: acceptKey, settings: settingsKey, sheet: sheetKey } = signs;

  useEffect(() => {
    const stops = [
      addCommand({ key: "accept", label: t("workbench.keys.accept"), hint: acceptKey, run: () => void accept() }),
      addCommand({ key: "inbox", label: t("workbench.rail.inbox"), run: () => changeView({ page: "inbox" }) }),
      ...pages
        .filter(({ permission }) => !permission || can(permission))
        .map(({ name, label }) =>
          addCommand({
            key: `page ${name}`,
            label: t(label as "workbench.rail.inbox"),
            run: () => changeView({ page: name }),
          }),
        ),
      ...availabilities.map((name) =>
        addCommand({
          key: `availability ${name}`,
          label: t("find.command.availability", { state: t(`common.availability.${name}`) }),
          keywords: name,
          run: () => void setAvailability(name),
        }),
      ),
      addCommand({
        key: "settings",
        label: t("settings.title"),
        keywords: "settings preferences",
        hint: settingsKey,
        run: () => changeView({ settings: "general" }),
      }),
      addCommand({ key: "dock", label: t("find.command.dock"), run: cycleDock }),
      addCommand({
        key: "sheet",
        label: t("workbench.keys.title"),
        keywords: "keys shortcuts",
        hint: sheetKey,
        run: () => changeView({ isKeySheetOpen: true }),
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [t, can, accept, setAvailability, acceptKey, settingsKey, sheetKey]);
}
