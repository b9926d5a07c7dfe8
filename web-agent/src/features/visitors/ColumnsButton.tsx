import { useT } from "@smt/shared/i18n/index.ts";
import { Columns3 } from "@smt/shared/ui/icons.ts";
import { ListSkeleton } from "@smt/shared/ui/index.ts";
import { Popover } from "antd";
import { lazy, Suspense, useState } from "react";
import { FloatingBody } from "../../common/FloatingBody";
import { IconButton } from "../../common/IconButton";

const ColumnsMenu = lazy(() => import("./ColumnsMenu").then(({ ColumnsMenu }) => ({ default: ColumnsMenu })));

/** V19. */
export function ColumnsButton() {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={isOpen}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <Suspense fallback={<ListSkeleton rows={4} hasAvatar={false} />}>
          <FloatingBody>
            <ColumnsMenu />
          </FloatingBody>
        </Suspense>
      }
    >
      <span>
        <IconButton icon={Columns3} label={t("monitor.columns")} isPressed={isOpen} />
      </span>
    </Popover>
  );
}
