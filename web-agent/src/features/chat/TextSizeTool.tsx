import { useT } from "@smt/shared/i18n/index.ts";
import { ALargeSmall } from "@smt/shared/ui/icons.ts";
import { Popover } from "antd";
import { lazy, Suspense } from "react";
import type { ComposerHandle } from "../../common/chatSlots";
import { FloatingBody } from "../../common/FloatingBody";
import { IconButton } from "../../common/IconButton";

const TextSize = lazy(() => import("./TextSize").then(({ TextSize }) => ({ default: TextSize })));

/** C10: the size of the text in the chat, and the marks for bold and italic. */
export function TextSizeTool({ composer }: { composer: ComposerHandle }) {
  const t = useT();
  const content = (
    <Suspense>
      <FloatingBody>
        <TextSize composer={composer} />
      </FloatingBody>
    </Suspense>
  );
  return (
    <Popover trigger="click" placement="topLeft" content={content} destroyOnHidden>
      <IconButton icon={ALargeSmall} label={t("chat.composer.text_size")} />
    </Popover>
  );
}
