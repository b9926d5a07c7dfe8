import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Tag } from "@smt/shared/ui/icons.ts";
import { ListSkeleton } from "@smt/shared/ui/index.ts";
import { Popover } from "antd";
import { lazy, Suspense, useState } from "react";
import { FloatingBody } from "../../common/FloatingBody";
import { IconButton } from "../../common/IconButton";
import { useWidthClass } from "../../common/useWidthClass";
import type { Conversation } from "../../common/wire";

const FilingForm = lazy(() => import("./FilingForm").then(({ FilingForm }) => ({ default: FilingForm })));

/** What the conversation is about: category, tags, handled or not (C25, T22). */
export function FilingButton({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  // A phone has no room for it in the head of the chat.
  const hasRoom = useWidthClass() !== "mobile";
  if (!can("conversation:file") || !hasRoom) return null;
  return (
    <Popover
      open={isOpen}
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      onOpenChange={setOpen}
      title={t("find.filing.open")}
      content={
        <Suspense fallback={<ListSkeleton rows={3} hasAvatar={false} />}>
          <FloatingBody>
            <FilingForm conversation={conversation} />
          </FloatingBody>
        </Suspense>
      }
    >
      <span>
        <IconButton icon={Tag} label={t("find.filing.open")} isPressed={isOpen} />
      </span>
    </Popover>
  );
}
