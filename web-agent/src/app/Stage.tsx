import { Splitter } from "antd";
import { useEffect, useRef, useState } from "react";
import { ChatPane } from "../features/chat/ChatPane";
import { Dock } from "../features/visitors/Dock";
import { useSelectedRoomId } from "../state/selection";
import { changeView, clampDockHeight, dockSizes, useView } from "../state/view";
import { AuxiliaryPanel } from "./AuxiliaryPanel";
import { RoomPane } from "./colleagueParts";
import { FoldedPanel } from "./FoldedPanel";
import styles from "./Stage.module.css";
import { VisitorPane } from "./VisitorPane";

interface Props {
  panelWidth: number;
  onPanelWidth: (width: number) => void;
  isFolded: boolean;
}

/** The dock opens from above and takes its room from the oldest messages: caret and newest message stay where they are. */
export function Stage({ panelWidth, onPanelWidth, isFolded }: Props) {
  const mode = useView((view) => view.dockMode);
  const dockHeight = useView((view) => view.dockHeight);
  const isPanelOpen = useView((view) => view.isPanelOpen);
  const [stage, height] = useHeight();
  const size = { strip: dockSizes.strip, half: Math.min(dockHeight, Math.max(160, height - 240)), full: height }[mode];

  const onResize = ([dock = 0]: number[]) => {
    if (dock < dockSizes.strip + 30) changeView({ dockMode: "strip" });
    else if (dock > height - 80) changeView({ dockMode: "full" });
    else changeView({ dockMode: "half", dockHeight: clampDockHeight(dock) });
  };

  return (
    <div ref={stage} className={styles.stage}>
      {height > 0 && (
        <Splitter orientation="vertical" className={styles.rows} onResize={onResize}>
          <Splitter.Panel size={size} min={dockSizes.strip}>
            <Dock Pane={VisitorPane} />
          </Splitter.Panel>
          <Splitter.Panel className={mode === "full" ? styles.covered : undefined}>
            {isFolded ? (
              <FoldedPanel>
                <Talk />
              </FoldedPanel>
            ) : (
              <Splitter onResize={([, panel]) => panel && onPanelWidth(Math.round(panel))}>
                <Splitter.Panel min={320}>
                  <Talk />
                </Splitter.Panel>
                <Splitter.Panel
                  size={isPanelOpen ? panelWidth : 0}
                  min={isPanelOpen ? 280 : 0}
                  max={640}
                  resizable={isPanelOpen}
                >
                  {isPanelOpen && <AuxiliaryPanel />}
                </Splitter.Panel>
              </Splitter>
            )}
          </Splitter.Panel>
        </Splitter>
      )}
    </div>
  );
}

/** The chat with a visitor, or the talk of colleagues that was opened in its place. */
function Talk() {
  return useSelectedRoomId() ? <RoomPane /> : <ChatPane />;
}

function useHeight() {
  const element = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(() => setHeight(current.clientHeight));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, height] as const;
}
