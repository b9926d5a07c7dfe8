import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Image, Paperclip, Smile } from "@smt/shared/ui/icons.ts";
import { Popover } from "antd";
import { useContext, useState } from "react";
import { type ComposerHandle, useChatSlots } from "../../common/chatSlots";
import { ComposerLead } from "../../common/composerLead";
import { EmojiGrid } from "../../common/EmojiGrid";
import { FilePicker } from "../../common/FilePicker";
import { IconButton } from "../../common/IconButton";
import type { Conversation } from "../../common/wire";
import styles from "./ComposerTools.module.css";
import { TextSizeTool } from "./TextSizeTool";

interface Props {
  conversation: Conversation;
  composer: ComposerHandle;
}

export function ComposerTools({ conversation, composer }: Props) {
  const t = useT();
  const can = useCan();
  const { tools } = useChatSlots();
  const [isPicking, setPicking] = useState(false);
  const [round, setRound] = useState(0);
  return (
    <div className={styles.row}>
      {useContext(ComposerLead)}
      <div className={styles.tools} role="toolbar" aria-label={t("chat.composer.tools")}>
        <Popover
          trigger="click"
          placement="topLeft"
          destroyOnHidden
          open={isPicking}
          onOpenChange={(isOpen) => {
            setPicking(isOpen);
            if (isOpen) setRound(round + 1);
          }}
          content={
            <EmojiGrid
              // Opened again before it had gone, it starts anew, too.
              key={round}
              onPick={(emoji) => {
                setPicking(false);
                composer.insert(emoji);
              }}
            />
          }
        >
          <IconButton icon={Smile} label={t("workbench.composer.emoji")} />
        </Popover>
        <TextSizeTool composer={composer} />
        {can("attachment:upload") && (
          <>
            <FilePicker
              icon={Image}
              label={t("workbench.composer.image")}
              accept="image/*"
              onFiles={composer.addFiles}
            />
            <FilePicker icon={Paperclip} label={t("workbench.composer.file")} onFiles={composer.addFiles} />
          </>
        )}
        {tools.map(({ key, Part }) => (
          <Part key={key} conversation={conversation} composer={composer} />
        ))}
      </div>
    </div>
  );
}
