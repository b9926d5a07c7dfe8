import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Crop } from "@smt/shared/ui/icons.ts";
import { App } from "antd";
import type { ComposerHandle } from "../../common/chatSlots";
import { IconButton } from "../../common/IconButton";
import { useHotkey, useKeySigns } from "../../state/hotkeys";
import { editPicture } from "../../state/pictureEditor";
import { canCapture, captureScreen } from "./capture";

/** C12: a picture of a screen or window, marked up before it goes beside the message. */
export function ScreenshotTool({ composer }: { composer: ComposerHandle }) {
  const can = useCan();
  return can("attachment:upload") && <Button composer={composer} />;
}

function Button({ composer }: { composer: ComposerHandle }) {
  const t = useT();
  const { message } = App.useApp();
  const keys = useKeySigns("screenshot");

  const shoot = async () => {
    if (!canCapture()) {
      void message.warning(t("canned.screenshot.unsupported"));
      return;
    }
    try {
      const picture = await captureScreen();
      editPicture({
        picture,
        name: `screenshot-${stamp(new Date())}.png`,
        onDone: (file) => composer.addFiles([file]),
      });
    } catch (error) {
      const isDenied = error instanceof DOMException && error.name === "NotAllowedError";
      void message.warning(t(isDenied ? "canned.screenshot.denied" : "canned.screenshot.failed"));
    }
  };
  useHotkey("screenshot", () => void shoot());

  const label = keys ? `${t("canned.screenshot")} (${keys})` : t("canned.screenshot");
  return <IconButton icon={Crop} label={label} onClick={() => void shoot()} />;
}

/** 20261122-180105 */
function stamp(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${moment.getFullYear()}${two(moment.getMonth() + 1)}${two(moment.getDate())}`;
  return `${day}-${two(moment.getHours())}${two(moment.getMinutes())}${two(moment.getSeconds())}`;
}
