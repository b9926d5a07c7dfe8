import { useT } from "@smt/shared/i18n/index.ts";
import { useState } from "react";
import { useHold } from "../../common/useHold";
import { useView } from "../../state/view";
import styles from "./Dock.module.css";
import { DockHead } from "./DockHead";
import { DockStrip } from "./DockStrip";
import { useShownVisitors } from "./useShownVisitors";
import { VisitorGrid } from "./VisitorGrid";
import type { VisitorFilter } from "./visitorFilter";

/** Everyone on the site, above the chat: a strip, some rows, or the whole stage. */
export function Dock() {
  const t = useT();
  const mode = useView((view) => view.dockMode);
  const [filter, setFilter] = useState<VisitorFilter>("all");
  const [search, setSearch] = useState("");
  const { isHeld, pointer } = useHold();
  const { rows, withheld, arrivals, isComplete } = useShownVisitors(filter, search, isHeld);

  return (
    <section className={styles.dock} aria-label={t("workbench.dock.label")} data-dock={mode}>
      {mode === "strip" ? (
        <DockStrip />
      ) : (
        <>
          <DockHead filter={filter} onFilter={setFilter} search={search} onSearch={setSearch} withheld={withheld} />
          <VisitorGrid
            rows={rows}
            arrivals={arrivals}
            isComplete={isComplete}
            search={search}
            onClear={() => {
              setSearch("");
              setFilter("all");
            }}
            isFiltered={search !== "" || filter !== "all"}
            pointer={pointer}
          />
        </>
      )}
    </section>
  );
}
