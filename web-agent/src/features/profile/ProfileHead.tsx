import { useT } from "@smt/shared/i18n/index.ts";
import { SourceText } from "../../common/SourceText";
import { VisitorAvatar } from "../../common/VisitorAvatar";
import { VisitorMark } from "../../common/VisitorMark";
import { regionText, visitorName } from "../../common/visitorText";
import type { VisitorProfile } from "../../common/wire";
import { useLiveVisitor } from "../../state/useWorkbench";
import styles from "./ProfileDrawer.module.css";

export function ProfileHead({ visitor }: { visitor: VisitorProfile }) {
  const t = useT();
  // What the live list tells is newer than what was fetched.
  const live = useLiveVisitor(visitor.id);
  const name = visitorName({ name: live?.name ?? visitor.name, number: visitor.number });
  const isUnknown = live ? live.is_known === false : visitor.is_online === null;
  const region = regionText(visitor.region);
  return (
    <header className={styles.head}>
      <VisitorAvatar id={visitor.id} name={visitor.name} channel={visitor.channel} size={40} />
      <div className={styles.who}>
        <div className={styles.line}>
          <h3 className={styles.name}>
            <bdi>{name}</bdi>
          </h3>
          <VisitorMark type={live?.type ?? visitor.type} />
          {region && <span className={styles.tag}>{region}</span>}
          <span className={styles.tag} data-state={isUnknown ? "unknown" : (live?.state ?? visitor.state)}>
            {t(isUnknown ? "monitor.unknown" : live ? "monitor.profile.online" : "monitor.profile.offline")}
          </span>
          {visitor.member && (
            <span className={styles.member} data-member={visitor.member.id}>
              {t("monitor.profile.member", { id: visitor.member.id })}
              {visitor.member.level && (
                <>
                  {" · "}
                  <bdi>{visitor.member.level}</bdi>
                </>
              )}
            </span>
          )}
        </div>
        <p className={styles.facts}>
          <span className="smt-tabular">{visitor.ip}</span> ·{" "}
          {t("workbench.chat.visits", { count: live?.visits ?? visitor.visits })} ·{" "}
          {t("workbench.chat.conversations", { count: visitor.conversations })} · <SourceText source={visitor.source} />
        </p>
      </div>
    </header>
  );
}
