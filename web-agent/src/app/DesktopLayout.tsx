import { useT } from "@smt/shared/i18n/index.ts";
import { Splitter } from "antd";
import { usePaneWidths } from "../common/storedWidths";
import { useWidthClass } from "../common/useWidthClass";
import { ConversationList } from "../features/conversations/ConversationList";
import { useColleagueList } from "./colleagueParts";
import styles from "./DesktopLayout.module.css";
import { Stage } from "./Stage";

const compactWidth = 72;

/** List beside stage. The list never moves, whatever happens on the stage. */
export function DesktopLayout() {
  const t = useT();
  const width = useWidthClass();
  const [widths, setWidths] = usePaneWidths(width);
  const isCompact = width === "compact";
  const colleagues = useColleagueList();
  return (
    <>
      <h1 className="smt-visually-hidden">{t("workbench.rail.inbox")}</h1>
      <Splitter
        className={styles.columns}
        onResize={([list]) => !isCompact && list && setWidths({ list: Math.round(list) })}
      >
        <Splitter.Panel
          size={isCompact ? compactWidth : widths.list}
          min={isCompact ? compactWidth : 240}
          max={isCompact ? compactWidth : 400}
          resizable={!isCompact}
        >
          <ConversationList isCompact={isCompact} colleagues={colleagues} />
        </Splitter.Panel>
        <Splitter.Panel>
          <Stage
            panelWidth={widths.panel}
            onPanelWidth={(panel) => setWidths({ panel })}
            isFolded={width === "folded" || isCompact}
          />
        </Splitter.Panel>
      </Splitter>
    </>
  );
}
