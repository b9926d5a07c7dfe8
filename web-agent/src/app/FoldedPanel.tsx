import { useT } from "@smt/shared/i18n/index.ts";
import { Contact, Route, X } from "@smt/shared/ui/icons.ts";
import type { ReactNode } from "react";
import { IconButton } from "../common/IconButton";
import { ProfilePanel } from "../features/profile/ProfilePanel";
import { changeView, useView } from "../state/view";
import styles from "./FoldedPanel.module.css";

/** On a narrow screen the panel is a strip of icons that opens over the chat. */
export function FoldedPanel({ children }: { children: ReactNode }) {
  const t = useT();
  const isOpen = useView((view) => view.isPanelOver);
  const setOpen = (isPanelOver: boolean) => changeView({ isPanelOver });
  const open = (panelTab: "card" | "trail") => {
    changeView({ panelTab, isPanelOver: true });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes what lies on top.
    <div className={styles.area} onKeyDown={(event) => event.key === "Escape" && setOpen(false)}>
      <div className={styles.chat}>{children}</div>
      <div className={styles.strip}>
        <IconButton icon={Contact} label={t("workbench.panel.card")} onClick={() => open("card")} />
        <IconButton icon={Route} label={t("workbench.panel.trail")} onClick={() => open("trail")} />
      </div>
      {isOpen && (
        <div className={styles.over}>
          <span className={styles.close}>
            <IconButton icon={X} label={t("common.close")} onClick={() => setOpen(false)} />
          </span>
          <ProfilePanel />
        </div>
      )}
    </div>
  );
}
