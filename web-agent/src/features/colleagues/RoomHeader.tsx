import { api, unwrap } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { ChevronLeft, LogOut, Pencil, UserPlus, Users } from "@smt/shared/ui/icons.ts";
import { Avatar } from "@smt/shared/ui/index.ts";
import { App, Input } from "antd";
import { useState } from "react";
import { IconButton } from "../../common/IconButton";
import type { Room } from "../../common/wire";
import { useWorkbench } from "../../state/useWorkbench";
import { GroupDialog } from "./GroupDialog";
import { GroupFace } from "./GroupFace";
import styles from "./RoomHeader.module.css";
import { counterpartOf, dotOf, type People, roomName } from "./roomNames";

interface Props {
  room: Room;
  people: People;
  onBack?: () => void;
  onPanel?: () => void;
}

export function RoomHeader({ room, people, onBack, onPanel }: Props) {
  const t = useT();
  const { agentId } = useWorkbench();
  const [isAdding, setAdding] = useState(false);
  const other = room.kind === "pair" ? counterpartOf(room, agentId, people) : undefined;
  const name = roomName(room, agentId, people, t("contacts.room.former"));
  const { rename, leave } = useGroupVerbs(room);
  return (
    <header className={styles.header}>
      {onBack && <IconButton icon={ChevronLeft} label={t("workbench.chat.back")} onClick={onBack} />}
      <span className={styles.face}>
        {other ? (
          <Avatar name={name} seed={other.id} url={other.avatar_url} size={36} dot={dotOf(other)} />
        ) : (
          <GroupFace size={36} />
        )}
      </span>
      <div className={styles.text}>
        <div className={styles.line}>
          <h2 className={styles.name}>
            <bdi>{name}</bdi>
          </h2>
          <span className={styles.tag}>{t("contacts.room.internal")}</span>
        </div>
        <div className={styles.second}>
          {room.kind === "group" ? <Members room={room} people={people} /> : other?.name !== name && other?.name}
        </div>
      </div>
      {onPanel && <IconButton icon={Users} label={t("contacts.panel.members")} onClick={onPanel} />}
      {room.kind === "group" && (
        <>
          <IconButton icon={UserPlus} label={t("contacts.group.add")} onClick={() => setAdding(true)} />
          <IconButton icon={Pencil} label={t("contacts.group.rename")} onClick={rename} />
          <IconButton icon={LogOut} label={t("contacts.group.leave")} onClick={leave} />
        </>
      )}
      {isAdding && <GroupDialog room={room} onClose={() => setAdding(false)} />}
    </header>
  );
}

function Members({ room, people }: { room: Room; people: People }) {
  const t = useT();
  const members = room.members.flatMap(({ agent_id }) => people.get(agent_id) ?? []);
  const here = members.filter(({ is_online }) => is_online).length;
  return (
    <>
      <bdi>{members.map(({ nickname }) => nickname).join(t("contacts.room.and"))}</bdi> ·{" "}
      {t("contacts.room.here", { count: here })}
    </>
  );
}

function useGroupVerbs(room: Room) {
  const t = useT();
  const errorText = useErrorText();
  const { rooms } = useWorkbench();
  const { modal, message } = App.useApp();
  const path = { room_id: room.id };
  const tell = (error: unknown) => void message.error(errorText(error));

  const rename = () => {
    let name = room.name;
    modal.confirm({
      icon: null,
      title: t("contacts.group.rename"),
      content: (
        <Input
          autoFocus
          aria-label={t("contacts.group.name")}
          maxLength={50}
          defaultValue={name}
          onChange={(event) => {
            name = event.target.value;
          }}
        />
      ),
      okText: t("contacts.group.rename_ok"),
      cancelText: t("common.cancel"),
      onOk: async () => {
        if (!name.trim()) return;
        const body = { name: name.trim() };
        await unwrap(api.PATCH("/api/v1/rooms/{room_id}", { params: { path }, body })).then(rooms.put, tell);
      },
    });
  };

  const leave = () => {
    modal.confirm({
      title: t("contacts.group.leave_ask", { name: room.name }),
      content: t("contacts.group.leave_text"),
      okText: t("contacts.group.leave"),
      cancelText: t("common.cancel"),
      okButtonProps: { danger: true },
      onOk: async () => {
        const answer = unwrap(api.POST("/api/v1/rooms/{room_id}/departure", { params: { path }, body: {} }));
        await answer.then(() => rooms.forget(room.id), tell);
      },
    });
  };
  return { rename, leave };
}
