import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Image, Paperclip, Smile } from "@smt/shared/ui/icons.ts";
import { Popover } from "antd";
import { useRef, useState } from "react";
import { IconButton } from "../../common/IconButton";
import styles from "./ComposerTools.module.css";
import { EmojiGrid } from "./EmojiGrid";

interface Props {
  onEmoji: (emoji: string) => void;
  onFiles: (files: File[]) => void;
}

export function ComposerTools({ onEmoji, onFiles }: Props) {
  const t = useT();
  const can = useCan();
  const [isPicking, setPicking] = useState(false);
  return (
    <div className={styles.tools} role="toolbar">
      <Popover
        trigger="click"
        placement="topLeft"
        open={isPicking}
        onOpenChange={setPicking}
        content={
          <EmojiGrid
            onPick={(emoji) => {
              setPicking(false);
              onEmoji(emoji);
            }}
          />
        }
      >
        <IconButton icon={Smile} label={t("workbench.composer.emoji")} />
      </Popover>
      {can("attachment:upload") && (
        <>
          <FilePicker icon={Image} label={t("workbench.composer.image")} accept="image/*" onFiles={onFiles} />
          <FilePicker icon={Paperclip} label={t("workbench.composer.file")} onFiles={onFiles} />
        </>
      )}
    </div>
  );
}

interface PickerProps {
  icon: typeof Image;
  label: string;
  accept?: string;
  onFiles: (files: File[]) => void;
}

function FilePicker({ icon, label, accept, onFiles }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton icon={icon} label={label} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again.
          event.target.value = "";
        }}
      />
    </>
  );
}
