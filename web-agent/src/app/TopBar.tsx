import { useMe } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { NoticeButton } from "../features/alerts/NoticeButton";
import { SoundButton } from "../features/alerts/SoundButton";
import { SearchBox } from "../features/palette/SearchBox";
import { useCounts, useVisitorCounts } from "../state/useCounts";
import { AccountMenu } from "./AccountMenu";
import { LineState } from "./LineState";
import { OfflineBar } from "./OfflineBar";
import { SiteFilter } from "./SiteFilter";
import styles from "./TopBar.module.css";

export function TopBar() {
  const t = useT();
  const me = useMe();
  const { serving } = useCounts();
  const visitors = useVisitorCounts();

  return (
    <header className={styles.bar}>
      <SiteFilter />
      <Counter label={t("workbench.top.serving")} value={`${serving}`} suffix={`/${me.max_chats}`} id="serving" />
      <span className={styles.counters}>
        <Counter label={t("workbench.top.visitors")} value={orDash(visitors.online)} id="visitors" />
        <Counter label={t("workbench.top.chatting")} value={orDash(visitors.chatting)} id="chatting" />
        <Counter label={t("workbench.top.invited")} value={orDash(visitors.invited)} id="invited" />
      </span>
      <SearchBox />
      {/* In the room that is free anyway: a bar of its own would push the list and the rows under the pointer. */}
      <span className={styles.space}>
        <OfflineBar />
      </span>
      <LineState />
      <SoundButton />
      <NoticeButton />
      <AccountMenu />
    </header>
  );
}

function Counter({ label, value, suffix, id }: { label: string; value: string; suffix?: string; id: string }) {
  return (
    <span className={styles.counter} data-counter={id}>
      {label} <b className="smt-tabular">{value}</b>
      {suffix && <span className="smt-tabular">{suffix}</span>}
    </span>
  );
}

/** A11: nobody is "-", not a zero that looks like a measurement. */
function orDash(count: number): string {
  return count > 0 ? String(count) : "-";
}
