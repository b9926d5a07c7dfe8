import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Button, Popover } from "antd";
import { lazy, Suspense } from "react";
import type { LiveVisitor } from "../../common/wire";
import { changeMonitor, useMonitor } from "./monitor";
import { useHasPane } from "./useHasPane";
import buttons from "./VisitorActions.module.css";

const InviteForm = lazy(() => import("./InviteForm").then(({ InviteForm }) => ({ default: InviteForm })));

/** V16: a small form with the text of the invitation; the key I opens it as well. */
export function InviteButton({ visitor }: { visitor: LiveVisitor }) {
  const t = useT();
  const can = useCan();
  const hasPane = useHasPane();
  const isOpen = useMonitor(
    (monitor) => monitor.invitingId === visitor.id && !(hasPane && monitor.selectedId === visitor.id),
  );
  if (!can("visitor:invite")) return null;
  const setOpen = (next: boolean) => changeMonitor({ invitingId: next ? visitor.id : null });
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={isOpen}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <Suspense>
          <InviteForm visitor={visitor} onDone={() => setOpen(false)} />
        </Suspense>
      }
    >
      <Button size="small" className={buttons.small}>
        {t("workbench.visitor.action.invite")}
      </Button>
    </Popover>
  );
}
