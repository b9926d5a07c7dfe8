import { useT } from "@smt/shared/i18n/index.ts";
import { Segmented } from "antd";
import { useUnreadFromColleagues } from "../../state/useRooms";
import { changeView, useView } from "../../state/view";
import styles from "./ScopeTabs.module.css";
import { useScopeCounts } from "./useScopeCounts";

/** 我的 · 全部 · 客服: mine, everybody's, and the talk of colleagues. */
export function ScopeTabs({ hasColleagues }: { hasColleagues: boolean }) {
  const t = useT();
  const counts = useScopeCounts();
  const unread = useUnreadFromColleagues();
  const scope = useView((view) => view.scope);
  const isWithColleagues = useView((view) => view.isWithColleagues);
  const choose = (value: string) =>
    changeView(
      value === "colleagues"
        ? { isWithColleagues: true }
        : { isWithColleagues: false, scope: value === "all" ? "all" : "mine" },
    );
  return (
    <Segmented
      size="small"
      value={isWithColleagues && hasColleagues ? "colleagues" : scope}
      onChange={choose}
      options={[
        { value: "mine", label: <Tab text={t("workbench.list.mine")} count={counts.mine} /> },
        { value: "all", label: <Tab text={t("workbench.list.all")} count={counts.all} /> },
        ...(hasColleagues
          ? [{ value: "colleagues", label: <Unread text={t("contacts.list.scope")} count={unread} /> }]
          : []),
      ]}
    />
  );
}

function Tab({ text, count }: { text: string; count: number }) {
  return (
    <>
      {text} <span className="smt-tabular">{count}</span>
    </>
  );
}

function Unread({ text, count }: { text: string; count: number }) {
  const t = useT();
  return (
    <>
      {text}
      {count > 0 && (
        <span className={styles.unread}>
          <span aria-hidden>{count > 99 ? "99+" : count}</span>
          <span className="smt-visually-hidden">{t("contacts.list.unread", { count })}</span>
        </span>
      )}
    </>
  );
}
