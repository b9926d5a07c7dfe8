import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { X } from "@smt/shared/ui/icons.ts";
import type { ReactNode } from "react";
import { IconButton } from "../common/IconButton";
import { changeView, useView } from "../state/view";
import { AuxiliaryPanel } from "./AuxiliaryPanel";
import styles from "./FoldedPanel.module.css";
import { panels } from "./panels";

/** On a narrow screen the panel is a strip of icons that opens over the chat. */
export function FoldedPanel({ children }: { children: ReactNode }) {
  const t = useT();
  const can = useCan();
  const isOpen = useView((view) => view.isPanelOver);
  const setOpen = (isPanelOver: boolean) => changeView({ isPanelOver });
  const open = (panelTab: string) => {
    changeView({ panelTab, isPanelOver: true });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes what lies on top.
    <div className={styles.area} onKeyDown={(event) => event.key === "Escape" && setOpen(false)}>
      <div className={styles.chat}>{children}</div>
      <div className={styles.strip}>
        {panels
          .filter(({ permission }) => !permission || can(permission))
          .map(({ name, label, icon }) => (
            <IconButton key={name} icon={icon} label={t(label as "workbench.panel.card")} onClick={() => open(name)} />
          ))}
      </div>
      {isOpen && (
        <div className={styles.over}>
          <span className={styles.close}>
            <IconButton icon={X} label={t("common.close")} onClick={() => setOpen(false)} />
          </span>
          <AuxiliaryPanel />
        </div>
      )}
    </div>
  );
}
