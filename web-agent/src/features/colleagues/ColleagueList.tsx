import { type Colleague, useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Plus, Search, Users } from "@smt/shared/ui/icons.ts";
import { EmptyState, ErrorState, Icon, ListSkeleton } from "@smt/shared/ui/index.ts";
import { App, Button, Input } from "antd";
import { useState } from "react";
import { useStore } from "zustand";
import { isMeant } from "../../common/pinyinInitials";
import type { Room } from "../../common/wire";
import { pairWith } from "../../state/rooms";
import { selectRoom, useSelectedRoomId } from "../../state/selection";
import { useColleagues } from "../../state/useColleagues";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./ColleagueList.module.css";
import { GroupDialog } from "./GroupDialog";
import { RoomRow } from "./RoomRow";
import { usePeople } from "./roomNames";

/** C02: groups, and everybody of the company with who is here now. */
export function ColleagueList() {
  const t = useT();
  const can = useCan();
  const { agentId, rooms } = useWorkbench();
  const { rooms: known, isLoaded, error } = useStore(rooms.store);
  const { data, error: peopleError, refetch } = useColleagues();
  const people = usePeople();
  const selectedId = useSelectedRoomId();
  const open = useOpenWith();
  const [typed, setTyped] = useState("");
  const [isCreating, setCreating] = useState(false);

  if (!can("colleague:chat")) return <EmptyState icon={Users} title={t("contacts.list.forbidden")} />;
  const failed = (error !== null && !isLoaded && error) || (peopleError && !data && peopleError);
  if (failed) {
    const retry = () => {
      void rooms.reload();
      void refetch();
    };
    return <ErrorState title={t("contacts.list.failed")} error={failed} onRetry={retry} />;
  }
  if (!isLoaded || !data) return <ListSkeleton rows={6} />;

  const groups = [...known.values()]
    .filter(({ kind, name }) => kind === "group" && isMeant(name, typed))
    .sort((one, other) => other.last_activity_at.localeCompare(one.last_activity_at));
  const others = data
    .filter((person) => person.id !== agentId && isMeant(`${person.nickname} ${person.name}`, typed))
    .map((person) => ({ person, room: pairWith(known.values(), person.id) }))
    .sort(byNews);
  const here = others.filter(({ person }) => person.is_online).length;

  return (
    <div className={styles.pane}>
      <div className={styles.search}>
        <Input
          size="small"
          allowClear
          prefix={<Icon of={Search} size={15} />}
          placeholder={t("contacts.list.search")}
          aria-label={t("contacts.list.search")}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <div className={styles.scroller}>
        {groups.length > 0 && <h3 className={styles.head}>{t("contacts.list.groups")}</h3>}
        <ul className={styles.list}>
          {groups.map((room) => (
            <RoomRow
              key={room.id}
              room={room}
              name={room.name}
              detail={t("contacts.list.members", { count: room.members.length })}
              people={people}
              isSelected={room.id === selectedId}
              onOpen={() => selectRoom(room.id)}
            />
          ))}
        </ul>
        {others.length > 0 && (
          <h3 className={styles.head}>
            <span>{t("contacts.list.people", { count: others.length })}</span>
            <span>{t("contacts.list.here", { count: here })}</span>
          </h3>
        )}
        <ul className={styles.list}>
          {others.map(({ person, room }) => (
            <RoomRow
              key={person.id}
              room={room}
              person={person}
              name={person.nickname}
              detail={stateText(t, person)}
              people={people}
              isSelected={room !== undefined && room.id === selectedId}
              onOpen={() => open(person.id)}
            />
          ))}
        </ul>
        {groups.length + others.length === 0 && (
          <EmptyState
            icon={Users}
            title={typed ? t("contacts.list.no_match", { words: typed }) : t("contacts.list.alone")}
          />
        )}
      </div>
      <footer className={styles.foot}>
        <Button size="small" icon={<Icon of={Plus} size={15} />} onClick={() => setCreating(true)}>
          {t("contacts.group.create")}
        </Button>
        <span>{t("contacts.list.internal")}</span>
      </footer>
      {isCreating && <GroupDialog onClose={() => setCreating(false)} />}
    </div>
  );
}

function useOpenWith(): (colleagueId: string) => void {
  const t = useT();
  const { rooms } = useWorkbench();
  const { message } = App.useApp();
  return (colleagueId) => {
    rooms
      .openWith(colleagueId)
      .then(({ id }) => selectRoom(id))
      .catch(() => message.error(t("contacts.room.open_failed")));
  };
}

function stateText(t: ReturnType<typeof useT>, person: Colleague): string {
  if (!person.is_online) return t("contacts.state.offline");
  return person.availability === "online" ? "" : t(`contacts.state.${person.availability}` as "contacts.state.busy");
}

interface Entry {
  person: Colleague;
  room: Room | undefined;
}

/** Talks by their last word, then who is here, then by name. */
function byNews(one: Entry, other: Entry): number {
  const spoken = ({ room }: Entry) => (room?.last_seq ? room.last_activity_at : "");
  return (
    spoken(other).localeCompare(spoken(one)) ||
    Number(other.person.is_online) - Number(one.person.is_online) ||
    one.person.nickname.localeCompare(other.person.nickname)
  );
}
