import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { Clock, Pin, PinOff, TriangleAlert } from "@smt/shared/ui/icons.ts";
import { Avatar, Icon } from "@smt/shared/ui/index.ts";
import { AttachmentView } from "../../common/AttachmentView";
import { LinkedText } from "../../common/LinkedText";
import { clockTime, fullTime } from "../../common/moments";
import type { Room } from "../../common/wire";
import { useCalled } from "../../state/useColleagues";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./RoomSpoken.module.css";
import type { SpokenInRoom } from "./roomEntries";
import type { People } from "./roomNames";
import { usePins, usePinVerbs } from "./usePins";
import { VisitorShared } from "./VisitorShared";

interface Props {
  entry: SpokenInRoom;
  room: Room;
  people: People;
}

export function RoomSpoken({ entry, room, people }: Props) {
  const t = useT();
  const { agentId } = useWorkbench();
  const { senderId, at, isLastOfRun, isFirstOfRun } = entry;
  const isMine = senderId === agentId;
  const person = senderId ? people.get(senderId) : undefined;
  const name = person?.nickname ?? entry.senderName;
  const label = t("workbench.message.label", {
    sender: isMine ? t("workbench.message.you") : name,
    time: fullTime(at),
  });
  return (
    <article
      className={`${styles.entry} ${isMine ? styles.mine : ""} ${isLastOfRun ? styles.last : ""}`}
      aria-label={label}
      data-seq={entry.message?.seq}
    >
      <span className={styles.face}>
        {isLastOfRun && <Avatar name={name} seed={senderId ?? undefined} url={person?.avatar_url} size={26} />}
      </span>
      <div className={styles.column}>
        {!isMine && isFirstOfRun && room.kind === "group" && <bdi className={styles.sender}>{name}</bdi>}
        <div className={styles.content} title={label}>
          <Content entry={entry} />
          {entry.message && <PinButton roomId={room.id} seq={entry.message.seq} />}
        </div>
        {(isLastOfRun || entry.pending) && (
          <span className={styles.meta}>
            <time className="smt-tabular" dateTime={at}>
              {clockTime(at)}
            </time>
            {isMine && <Delivery entry={entry} room={room} />}
          </span>
        )}
      </div>
    </article>
  );
}

/** Keeps a message in sight for all members. */
function PinButton({ roomId, seq }: { roomId: string; seq: number }) {
  const t = useT();
  const isPinned = usePins(roomId).some((pin) => pin.seq === seq);
  const change = usePinVerbs(roomId);
  const label = t(isPinned ? "contacts.pin.remove" : "contacts.pin.add");
  return (
    <button
      type="button"
      className={styles.pin}
      aria-label={label}
      aria-pressed={isPinned}
      title={label}
      onClick={() => void change(seq, isPinned)}
    >
      <Icon of={isPinned ? PinOff : Pin} size={13} />
    </button>
  );
}

function Content({ entry }: { entry: SpokenInRoom }) {
  const { agentId } = useWorkbench();
  const called = useCalled(entry.mentions);
  if (entry.attachment) return <AttachmentView attachment={entry.attachment} />;
  if (entry.visitor) return <VisitorShared visitorId={entry.visitor.visitor_id} />;
  const isForMe = entry.mentions.includes(agentId);
  return (
    <LinkedText text={entry.text} className={`${styles.bubble} ${isForMe ? styles.called : ""}`} called={called} />
  );
}

/** On its way, failed, or who has read it. */
function Delivery({ entry, room }: { entry: SpokenInRoom; room: Room }) {
  const t = useT();
  const errorText = useErrorText();
  const { agentId, rooms } = useWorkbench();
  const { pending, message } = entry;
  if (pending?.state === "failed") {
    return (
      <span className={styles.failed} role="alert">
        <Icon of={TriangleAlert} size={13} /> {errorText({ code: pending.code ?? "network" })}
        <button type="button" onClick={() => rooms.outbox.retry(pending.client_id)}>
          {t("workbench.message.retry")}
        </button>
        <button type="button" onClick={() => rooms.outbox.discard(pending.client_id)}>
          {t("workbench.message.discard")}
        </button>
      </span>
    );
  }
  if (!message) return <Icon of={Clock} size={13} label={t("workbench.message.sending")} />;
  const readers = room.members.filter(({ agent_id, read_seq }) => agent_id !== agentId && read_seq >= message.seq);
  if (readers.length === 0) return null;
  return (
    <span>
      · {room.kind === "pair" ? t("contacts.room.read") : t("contacts.room.read_by", { count: readers.length })}
    </span>
  );
}
