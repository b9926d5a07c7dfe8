import { lazy, Suspense } from "react";
import { ChatSlotsContext } from "../common/chatSlots";
import { useWidthClass } from "../common/useWidthClass";
import { Toasts } from "../features/alerts/Toasts";
import { useAlerts } from "../features/alerts/useAlerts";
import { useTitleBadge } from "../features/alerts/useTitleBadge";
import { useNoteAlerts } from "../features/notes/useNoteAlerts";
import { useRatingAlerts } from "../features/rating/useRatingAlerts";
import { useSupervisionNews } from "../features/team/useSupervisionNews";
import { useStoredSettings } from "../state/useStoredSettings";
import { useStoredView } from "../state/useStoredView";
import { useView } from "../state/view";
import { CurrentPage } from "./CurrentPage";
import { chatParts } from "./chatParts";
import { DesktopLayout } from "./DesktopLayout";
import { KeySheet } from "./KeySheet";
import { OfflineBar } from "./OfflineBar";
import { Rail } from "./Rail";
import styles from "./Shell.module.css";
import { settingsSections } from "./settingsSections";
import { TopBar } from "./TopBar";
import { useCommands } from "./useCommands";
import { useOwnUpdates } from "./useOwnUpdates";
import { useShortcuts } from "./useShortcuts";
import { useWatchedConversation } from "./useWatchedConversation";

// A desk does not load what only a phone shows.
const MobileLayout = lazy(() => import("./MobileLayout").then(({ MobileLayout }) => ({ default: MobileLayout })));

const SettingsDialog = lazy(() =>
  import("../features/settings/SettingsDialog").then(({ SettingsDialog }) => ({ default: SettingsDialog })),
);

export function Shell() {
  const isMobile = useWidthClass() === "mobile";
  const isSettingsOpen = useView((view) => view.settings !== null);
  useStoredView();
  useStoredSettings();
  useWatchedConversation();
  useOwnUpdates();
  useShortcuts();
  useCommands();
  useTitleBadge();
  useAlerts();
  useNoteAlerts();
  useSupervisionNews();
  useRatingAlerts();

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
        <Suspense>{isSettingsOpen && <SettingsDialog more={settingsSections} />}</Suspense>
      </div>
    </ChatSlotsContext>
  );
}
