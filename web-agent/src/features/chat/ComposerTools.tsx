import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Image, Paperclip, Smile } from "@smt/shared/ui/icons.ts";
import { Popover } from "antd";
import { useRef, useState } from "react";
import { type ComposerHandle, useChatSlots } from "../../common/chatSlots";
import { IconButton } from "../../common/IconButton";
import type { Conversation } from "../../common/wire";
import styles from "./ComposerTools.module.css";
import { EmojiGrid } from "./EmojiGrid";

interface Props {
  conversation: Conversation;
  composer: ComposerHandle;
}

export function ComposerTools({ conversation, composer }: Props) {
  const t = useT();
  const can = useCan();
  const { tools } = useChatSlots();
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
              composer.insert(emoji);
            }}
          />
        }
      >
        <IconButton icon={Smile} label={t("workbench.composer.emoji")} />
      </Popover>
      {can("attachment:upload") && (
        <>
          <FilePicker icon={Image} label={t("workbench.composer.image")} accept="image/*" onFiles={composer.addFiles} />
          <FilePicker icon={Paperclip} label={t("workbench.composer.file")} onFiles={composer.addFiles} />
        </>
      )}
      {tools.map(({ key, Part }) => (
        <Part key={key} conversation={conversation} composer={composer} />
      ))}
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
