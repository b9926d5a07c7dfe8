import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Button, Popover } from "antd";
import type { LiveVisitor } from "../../common/wire";
import { InviteForm } from "./InviteForm";
import { changeMonitor, useMonitor } from "./monitor";
import { useHasPane } from "./useHasPane";
import buttons from "./VisitorActions.module.css";

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
      content={<InviteForm visitor={visitor} onDone={() => setOpen(false)} />}
    >
      <Button size="small" className={buttons.small}>
        {t("workbench.visitor.action.invite")}
      </Button>
    </Popover>
  );
}
