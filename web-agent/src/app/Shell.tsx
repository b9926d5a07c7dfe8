import { lazy, Suspense } from "react";
import { ChatSlotsContext } from "../common/chatSlots";
import { useWidthClass } from "../common/useWidthClass";
import { Toasts } from "../features/alerts/Toasts";
import { useAlerts } from "../features/alerts/useAlerts";
import { useTitleBadge } from "../features/alerts/useTitleBadge";
import { useStoredSettings } from "../state/useStoredSettings";
import { useStoredView } from "../state/useStoredView";
import { CurrentPage } from "./CurrentPage";
import { chatParts } from "./chatParts";
import { DesktopLayout } from "./DesktopLayout";
import { KeySheet } from "./KeySheet";
import { OfflineBar } from "./OfflineBar";
import { Rail } from "./Rail";
import styles from "./Shell.module.css";
import { TopBar } from "./TopBar";
import { useOwnUpdates } from "./useOwnUpdates";
import { useShortcuts } from "./useShortcuts";
import { useWatchedConversation } from "./useWatchedConversation";

// A desk does not load what only a phone shows.
const MobileLayout = lazy(() => import("./MobileLayout").then(({ MobileLayout }) => ({ default: MobileLayout })));

export function Shell() {
  const isMobile = useWidthClass() === "mobile";
  useStoredView();
  useStoredSettings();
  useWatchedConversation();
  useOwnUpdates();
  useShortcuts();
  useTitleBadge();
  useAlerts();

  return (
    <ChatSlotsContext value={chatParts}>
      <div className={isMobile ? styles.mobile : styles.shell}>
        {!isMobile && <Rail />}
        <div className={styles.main}>
          {!isMobile && <TopBar />}
          {isMobile && <OfflineBar />}
          <div className={styles.body}>
            {isMobile ? (
              <Suspense>
                <MobileLayout />
              </Suspense>
            ) : (
              <CurrentPage inbox={<DesktopLayout />} />
            )}
          </div>
        </div>
        <Toasts />
        <KeySheet />
      </div>
    </ChatSlotsContext>
  );
}
