import { useT } from "@smt/shared/i18n/index.ts";
import { Calculator } from "@smt/shared/ui/icons.ts";
import { Popover } from "antd";
import { lazy, Suspense, useState } from "react";
import type { ComposerHandle } from "../../common/chatSlots";
import { IconButton } from "../../common/IconButton";

const CalculatorPad = lazy(() => import("./CalculatorPad"));

/** C14: a small calculator over the reply field. */
export function CalculatorTool({ composer }: { composer: ComposerHandle }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      placement="topLeft"
      open={isOpen}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <Suspense>
          <CalculatorPad
            onUse={(result) => {
              setOpen(false);
              composer.insert(result);
            }}
            onClose={() => {
              setOpen(false);
              composer.focus();
            }}
          />
        </Suspense>
      }
    >
      <IconButton icon={Calculator} label={t("canned.calculator")} />
    </Popover>
  );
}
