import { Boundary } from "@smt/shared/ui/index.ts";
import { lazy, Suspense } from "react";
import { ChatSlotsContext } from "../common/chatSlots";
import { useWidthClass } from "../common/useWidthClass";
import { Toasts } from "../features/alerts/Toasts";
import { useAlerts } from "../features/alerts/useAlerts";
import { useTitleBadge } from "../features/alerts/useTitleBadge";
import { CannedDialogHost } from "../features/canned/CannedDialogHost";
import { useColleagueAlerts } from "../features/colleagues/useColleagueAlerts";
import { useNoteAlerts } from "../features/notes/useNoteAlerts";
import { useRatingAlerts } from "../features/rating/useRatingAlerts";
import { PictureEditorHost } from "../features/screenshot/PictureEditorHost";
import { useSupervisionNews } from "../features/team/useSupervisionNews";
import { useTransferAlerts } from "../features/transfer/useTransferAlerts";
import { useDialogs } from "../state/dialogs";
import { useEnding } from "../state/filingAtEnd";
import { useOpenProfile } from "../state/openProfile";
import { useStoredSettings } from "../state/useStoredSettings";
import { useStoredView } from "../state/useStoredView";
import { useView } from "../state/view";
import { CurrentPage } from "./CurrentPage";
import { chatParts } from "./chatParts";
import { ShareDialogHost } from "./colleagueParts";
import { DesktopLayout } from "./DesktopLayout";
import { KeySheet } from "./KeySheet";
import { OfflineBar } from "./OfflineBar";
import { Rail } from "./Rail";
import styles from "./Shell.module.css";
import { settingsSections } from "./settingsSections";
import { TopBar } from "./TopBar";
import { UpdateNotice } from "./UpdateNotice";
import { useAwayWhenIdle } from "./useAwayWhenIdle";
import { useCommands } from "./useCommands";
import { useOwnUpdates } from "./useOwnUpdates";
import { useShortcuts } from "./useShortcuts";
import { useStartView } from "./useStartView";
import { useWatchedConversation } from "./useWatchedConversation";

// A desk does not load what only a phone shows.
const MobileLayout = lazy(() => import("./MobileLayout").then(({ MobileLayout }) => ({ default: MobileLayout })));

const BlockDialog = lazy(() =>
  import("../features/blocks/BlockDialog").then(({ BlockDialog }) => ({ default: BlockDialog })),
);
const TransferDialog = lazy(() =>
  import("../features/transfer/TransferDialog").then(({ TransferDialog }) => ({ default: TransferDialog })),
);
const EndDialog = lazy(() => import("../features/filing/EndDialog").then(({ EndDialog }) => ({ default: EndDialog })));
const SettingsDialog = lazy(() =>
  import("../features/settings/SettingsDialog").then(({ SettingsDialog }) => ({ default: SettingsDialog })),
);

const ProfileDrawer = lazy(() =>
  import("../features/profile/ProfileDrawer").then(({ ProfileDrawer }) => ({ default: ProfileDrawer })),
);

export function Shell() {
  const isMobile = useWidthClass() === "mobile";
  const isEnding = useEnding(({ ending }) => ending !== null);
  const isSettingsOpen = useView((view) => view.settings !== null);
  const profileId = useOpenProfile((open) => open.visitorId);
  const isTransferring = useDialogs((dialogs) => dialogs.transferring !== null);
  const isBlocking = useDialogs((dialogs) => dialogs.blocking !== null);
  useStoredView();
  useStoredSettings();
  useStartView();
  useWatchedConversation();
  useOwnUpdates();
  useShortcuts();
  useCommands();
  useTitleBadge();
  useAlerts();
  useAwayWhenIdle();
  useNoteAlerts();
  useSupervisionNews();
  useRatingAlerts();
  useTransferAlerts();
  useColleagueAlerts();

  return (
    <ChatSlotsContext value={chatParts}>
      <div className={isMobile ? styles.mobile : styles.shell}>
        {!isMobile && <Rail />}
        <div className={styles.main}>
          {!isMobile && <TopBar />}
          {isMobile && <OfflineBar />}
          <main className={styles.body}>
            {isMobile ? (
              <Suspense>
                <MobileLayout />
              </Suspense>
            ) : (
              <CurrentPage inbox={<DesktopLayout />} />
            )}
          </main>
        </div>
        <Toasts />
        <Boundary isFloating>
          <CannedDialogHost />
          <PictureEditorHost />
          <ShareDialogHost />
          <KeySheet />
          <UpdateNotice />
          <Suspense>{isTransferring && <TransferDialog />}</Suspense>
          <Suspense>{isBlocking && <BlockDialog />}</Suspense>
          {profileId && (
            <Suspense>
              <ProfileDrawer key={profileId} visitorId={profileId} />
            </Suspense>
          )}
          <Suspense>{isEnding && <EndDialog />}</Suspense>
          <Suspense>{isSettingsOpen && <SettingsDialog more={settingsSections} />}</Suspense>
        </Boundary>
      </div>
    </ChatSlotsContext>
  );
}
