import type { Colleague } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Avatar } from "@smt/shared/ui/index.ts";
import { serverNow } from "../../common/clock";
import { listTime } from "../../common/moments";
import type { Room } from "../../common/wire";
import { unreadOf } from "../../state/rooms";
import { useWorkbench } from "../../state/useWorkbench";
import { GroupFace } from "./GroupFace";
import styles from "./RoomRow.module.css";
import { dotOf, type People } from "./roomNames";
import { lineOf } from "./roomTexts";

interface Props {
  room: Room | undefined;
  /** The colleague of a talk of two, also of one that nobody has begun. */
  person?: Colleague;
  name: string;
  detail: string;
  people: People;
  isSelected: boolean;
  onOpen: () => void;
}

export function RoomRow({ room, person, name, detail, people, isSelected, onOpen }: Props) {
  const t = useT();
  const { agentId } = useWorkbench();
  const last = room?.last_message;
  const unread = room ? unreadOf(room, agentId) : 0;
  return (
    <li>
      <button
        type="button"
        className={`${styles.row} ${isSelected ? styles.selected : ""}`}
        aria-current={isSelected || undefined}
        data-room={room?.id}
        data-colleague={person?.id}
        onClick={onOpen}
      >
        {person ? (
          <Avatar name={name} seed={person.id} url={person.avatar_url} size={36} dot={dotOf(person)} />
        ) : (
          <GroupFace size={36} />
        )}
        <span className={styles.text}>
          <span className={styles.line}>
            <bdi className={`${styles.name} ${unread > 0 ? styles.strong : ""}`}>{name}</bdi>
            <span className={styles.detail}>{detail}</span>
            {last && <time className={`${styles.time} smt-tabular`}>{listTime(last.created_at, serverNow())}</time>}
          </span>
          <span className={styles.line}>
            <bdi className={`${styles.last} ${unread > 0 ? styles.unread : ""}`}>
              {last && room ? lineOf(t, last, room, agentId, people) : t("contacts.room.no_messages")}
            </bdi>
            {unread > 0 && (
              <span className={styles.badge}>
                <span aria-hidden>{unread > 99 ? "99+" : unread}</span>
                <span className="smt-visually-hidden">{t("contacts.list.unread", { count: unread })}</span>
              </span>
            )}
          </span>
        </span>
      </button>
    </li>
  );
}
