import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Button, Popover } from "antd";
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { visitorName } from "../../common/visitorText";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./BulkBar.module.css";
import { BulkBlock } from "./BulkBlock";
import { BulkInvite } from "./BulkInvite";
import { untickAll, useMonitor } from "./monitor";

type Action = "invite" | "block";

/** What can be done with several at once; whoever left meanwhile is no longer among them. */
export function BulkBar() {
  const t = useT();
  const can = useCan();
  const { visitors } = useWorkbench();
  const ticked = useMonitor((monitor) => monitor.ticked);
  const byId = useStore(visitors.store, (state) => (ticked.size > 0 ? state.table.byId : null));
  const [open, setOpen] = useState<Action | null>(null);
  const subjects = useMemo(
    () =>
      [...ticked].flatMap((id) => {
        const visitor = byId?.get(id);
        return visitor ? [{ id, name: visitorName(visitor) }] : [];
      }),
    [ticked, byId],
  );
  if (ticked.size === 0) return null;
  const finish = () => {
    setOpen(null);
    untickAll();
  };
  const forms = { invite: BulkInvite, block: BulkBlock } as const;
  const actions = [
    { name: "invite", isAllowed: can("visitor:invite") },
    { name: "block", isAllowed: can("visitor:block") },
  ] as const;
  return (
    <section className={styles.bar} aria-label={t("monitor.bulk.label")} data-bulk={subjects.length}>
      <span role="status">{t("monitor.bulk.count", { count: subjects.length })}</span>
      {actions.map(({ name, isAllowed }) => {
        const Form = forms[name];
        return (
          isAllowed && (
            <Popover
              key={name}
              trigger="click"
              placement="bottomLeft"
              open={open === name}
              // A click beside it must not throw away what is under way.
              onOpenChange={(isOpen) => isOpen && setOpen(name)}
              destroyOnHidden
              content={<Form subjects={subjects} onClose={() => setOpen(null)} onFinish={finish} />}
            >
              <Button size="small" danger={name === "block"} disabled={subjects.length === 0}>
                {t(`monitor.bulk.${name}`)}
              </Button>
            </Popover>
          )
        );
      })}
      <Button size="small" type="text" onClick={finish}>
        {t("monitor.bulk.clear")}
      </Button>
    </section>
  );
}
