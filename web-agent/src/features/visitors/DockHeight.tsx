import { useT } from "@smt/shared/i18n/index.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Segmented } from "antd";
import { PanelTop, Rows2, Rows3 } from "lucide-react";
import { Keys } from "../../common/Keys";
import { changeView, type DockMode, useView } from "../../state/view";

const modes: readonly DockMode[] = ["strip", "half", "full"];
const icons = { strip: PanelTop, half: Rows2, full: Rows3 };

export function DockHeight() {
  const t = useT();
  // The page is the dock at its full height.
  const mode = useView((view) => (view.page === "inbox" ? view.dockMode : "full"));
  return (
    <span style={{ display: "inline-flex", alignItems: "center", gap: 6, flex: "none" }}>
      <Segmented
        size="small"
        aria-label={t("workbench.dock.height")}
        value={mode}
        onChange={(value) => changeView({ dockMode: value, page: "inbox" })}
        options={modes.map((value) => ({
          value,
          title: t(`workbench.dock.${value}`),
          label: <Icon of={icons[value]} size={15} label={t(`workbench.dock.${value}`)} />,
        }))}
      />
      <Keys of={["V"]} />
    </span>
  );
}
