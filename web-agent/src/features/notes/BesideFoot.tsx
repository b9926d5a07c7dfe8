import { useCan } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { NotebookPen } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { App, Button } from "antd";
import { type ReactNode, useState } from "react";
import { TabBar } from "../../common/TabBar";
import type { Conversation } from "../../common/wire";
import { useHotkey } from "../../state/hotkeys";
import { useSupervision } from "../../state/useSupervision";
import styles from "./BesideFoot.module.css";
import { NoteField } from "./NoteField";
import { NoteMode } from "./NoteMode";
import { OverdueLine } from "./OverdueLine";

interface Props {
  conversation: Conversation;
  otherwise: ReactNode;
}

/** For whoever does not serve this conversation: a supervisor whispers, joins or writes a note, anybody else may note. */
export function BesideFoot({ conversation, otherwise }: Props) {
  const can = useCan();
  const isServed = conversation.status === "open" && conversation.agent !== null;
  const names = [
    ...(isServed && can("conversation:whisper") ? (["whisper"] as const) : []),
    ...(isServed && can("conversation:join") ? (["join"] as const) : []),
    ...(can("note:write") ? (["note"] as const) : []),
  ];
  if (names.length === 0) return otherwise;
  if (names[0] === "note") return <WithNote conversation={conversation} otherwise={otherwise} />;
  return <ThreeWays conversation={conversation} names={names} />;
}

type Way = "whisper" | "join" | "note";

function ThreeWays({ conversation, names }: { conversation: Conversation; names: readonly Way[] }) {
  const t = useT();
  const [chosen, setChosen] = useState<Way>("whisper");
  const way = names.includes(chosen) ? chosen : (names[0] ?? "note");
  const name = conversation.agent?.nickname ?? "";
  useHotkey("note", () => (names.includes("note") ? setChosen("note") : false));
  return (
    <>
      <OverdueLine conversation={conversation} />
      <TabBar
        controls="beside"
        value={way}
        onChange={setChosen}
        tabs={names.map((each) => ({ name: each, label: t(`team.way.${each}`) }))}
      />
      <div id="beside" role="tabpanel" aria-labelledby={`beside-${way}`} className={styles.panel}>
        {way === "whisper" && (
          <NoteField
            conversationId={conversation.id}
            kind="whisper"
            label={t("team.whisper.placeholder", { name })}
            hint={t("team.whisper.hint", { name })}
            sendLabel={t("team.whisper.send")}
          />
        )}
        {way === "join" && <Join conversation={conversation} />}
        {way === "note" && <NoteMode conversation={conversation} />}
      </div>
    </>
  );
}

function Join({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const { join } = useSupervision();
  const [isBusy, setBusy] = useState(false);
  const enter = async () => {
    setBusy(true);
    // Once one has joined, the composer stands here instead.
    await join(conversation.id).catch((error: unknown) => message.error(errorText(error)));
    setBusy(false);
  };
  return (
    <div className={styles.join}>
      <span>{t("team.join.text", { name: conversation.agent?.nickname ?? "" })}</span>
      <Button type="primary" loading={isBusy} onClick={() => void enter()}>
        {t("team.join.action")}
      </Button>
    </div>
  );
}

function WithNote({ conversation, otherwise }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  useHotkey("note", () => setOpen(!isOpen));
  return (
    <>
      {otherwise}
      <div className={styles.beside}>
        {isOpen ? (
          <NoteMode conversation={conversation} />
        ) : (
          <button type="button" className={styles.open} onClick={() => setOpen(true)}>
            <Icon of={NotebookPen} size={15} /> {t("team.note.open")}
          </button>
        )}
      </div>
    </>
  );
}
