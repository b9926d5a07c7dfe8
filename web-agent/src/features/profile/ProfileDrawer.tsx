import { useT } from "@smt/shared/i18n/index.ts";
import { ErrorState, ListSkeleton, useReturnFocus } from "@smt/shared/ui/index.ts";
import { Drawer } from "antd";
import { useState } from "react";
import { TabBar } from "../../common/TabBar";
import { closeProfile } from "../../state/openProfile";
import { CardTab } from "./CardTab";
import { Invitations } from "./Invitations";
import { PastChats } from "./PastChats";
import styles from "./ProfileDrawer.module.css";
import { ProfileHead } from "./ProfileHead";
import { TrailTab } from "./TrailTab";
import { useProfile } from "./useProfile";
import { Visits } from "./Visits";

const parts = { trail: TrailTab, chats: PastChats, visits: Visits, invitations: Invitations } as const;
type Part = keyof typeof parts;

/** `03`: all that is known of a visitor, over whatever stands on the screen. */
export function ProfileDrawer({ visitorId }: { visitorId: string }) {
  const t = useT();
  useReturnFocus();
  const { data: visitor, error, refetch } = useProfile(visitorId);
  const [part, setPart] = useState<Part>("trail");
  const Shown = parts[part];
  return (
    <Drawer open size={980} onClose={closeProfile} title={t("monitor.profile.title")} styles={{ body: { padding: 0 } }}>
      {error && !visitor ? (
        <ErrorState title={t("workbench.card.failed")} error={error} onRetry={() => void refetch()} />
      ) : !visitor ? (
        <ListSkeleton rows={8} hasAvatar={false} />
      ) : (
        <div className={styles.profile} data-profile={visitorId}>
          <ProfileHead visitor={visitor} />
          <div className={styles.columns}>
            <div className={styles.card}>
              <CardTab visitorId={visitorId} />
            </div>
            <div className={styles.past}>
              <TabBar
                controls="profile-part"
                value={part}
                onChange={(value) => setPart(value as Part)}
                tabs={(Object.keys(parts) as Part[]).map((name) => ({ name, label: t(`monitor.profile.${name}`) }))}
              />
              <div role="tabpanel" id="profile-part" aria-labelledby={`profile-part-${part}`}>
                <Shown visitorId={visitorId} />
              </div>
            </div>
          </div>
        </div>
      )}
    </Drawer>
  );
}
