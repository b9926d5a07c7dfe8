import { useT } from "@smt/shared/i18n/index.ts";
import { useStore } from "zustand";
import type { LiveVisitor } from "../../common/wire";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./VisitorRow.module.css";

/** V12, V20: who serves; dashed and grey whom routing would choose now. */
export function ServingAgent({ visitor }: { visitor: LiveVisitor }) {
  const t = useT();
  const { expected } = useWorkbench();
  const agent = useStore(expected.store, ({ byVisitor }) => byVisitor.get(visitor.id));
  if (visitor.agent) return <bdi>{visitor.agent.nickname}</bdi>;
  if (!agent || visitor.state === "left") return <span className={styles.faint}>{t("common.none")}</span>;
  return (
    <bdi className={styles.expected} title={t("monitor.expected", { name: agent.nickname })} data-expected={agent.id}>
      {agent.nickname}
    </bdi>
  );
}
