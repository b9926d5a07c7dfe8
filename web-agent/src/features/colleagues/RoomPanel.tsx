import { api, unwrap } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { Paperclip, X } from "@smt/shared/ui/icons.ts";
import { Avatar, EmptyState } from "@smt/shared/ui/index.ts";
import { App } from "antd";
import { useState } from "react";
import { AttachmentView } from "../../common/AttachmentView";
import { IconButton } from "../../common/IconButton";
import { TabBar } from "../../common/TabBar";
import type { Room } from "../../common/wire";
import { useSelectedRoom } from "../../state/useRooms";
import { useWorkbench } from "../../state/useWorkbench";
import { Pins, RoomSearch } from "./RoomFinds";
import styles from "./RoomPanel.module.css";
import { dotOf, type People, usePeople } from "./roomNames";
import { useRoomLog } from "./useRoomLog";

type Tab = "members" | "files" | "pins" | "search";

/** Beside the talk of colleagues: who is in it, and the files of what is loaded of it. */
export function RoomPanel() {
  const t = useT();
  const room = useSelectedRoom();
  const people = usePeople();
  const [tab, setTab] = useState<Tab>("members");
  if (!room) return null;
  return (
    <aside className={styles.panel} aria-label={t("contacts.panel.label")}>
      <TabBar<Tab>
        controls="room-panel"
        value={tab}
        onChange={setTab}
        tabs={[
          { name: "members", label: t("contacts.panel.members") },
          { name: "files", label: t("contacts.panel.files") },
          { name: "pins", label: t("contacts.panel.pins") },
          { name: "search", label: t("contacts.panel.search") },
        ]}
      />
      <div className={styles.body} role="tabpanel" id="room-panel" aria-labelledby={`room-panel-${tab}`}>
        {tab === "members" && <Members room={room} people={people} />}
        {tab === "files" && <Files key={room.id} roomId={room.id} />}
        {tab === "pins" && <Pins key={room.id} roomId={room.id} />}
        {tab === "search" && <RoomSearch key={room.id} roomId={room.id} />}
      </div>
    </aside>
  );
}

function Members({ room, people }: { room: Room; people: People }) {
  const t = useT();
  const errorText = useErrorText();
  const { agentId, rooms } = useWorkbench();
  const { modal, message } = App.useApp();
  const remove = (id: string, name: string) => {
    modal.confirm({
      title: t("contacts.group.remove_ask", { name }),
      okText: t("contacts.group.remove_ok"),
      cancelText: t("common.cancel"),
      okButtonProps: { danger: true },
      onOk: async () => {
        const path = { room_id: room.id };
        const answer = unwrap(
          api.POST("/api/v1/rooms/{room_id}/removals", { params: { path }, body: { agent_id: id } }),
        );
        await answer.then(rooms.put, (error: unknown) => void message.error(errorText(error)));
      },
    });
  };
  return (
    <ul className={styles.list}>
      {room.members.map(({ agent_id }) => {
        const person = people.get(agent_id);
        const name = person?.nickname ?? t("contacts.room.former");
        const isOpener = agent_id === room.creator_id;
        return (
          <li key={agent_id} className={styles.member} data-member={agent_id}>
            <Avatar name={name} seed={agent_id} url={person?.avatar_url} size={32} dot={person && dotOf(person)} />
            <span className={styles.text}>
              <bdi>{name}</bdi>
              <span className={styles.detail}>
                {agent_id === agentId ? t("contacts.room.you") : person?.name !== name && person?.name}
                {isOpener && ` ${t("contacts.group.opener")}`}
              </span>
            </span>
            {room.kind === "group" && room.creator_id === agentId && agent_id !== agentId && (
              <IconButton
                icon={X}
                label={t("contacts.group.remove", { name })}
                onClick={() => remove(agent_id, name)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Files({ roomId }: { roomId: string }) {
  const t = useT();
  const { messages } = useRoomLog(roomId);
  const files = messages.flatMap(({ attachment }) => attachment ?? []).reverse();
  if (files.length === 0) return <EmptyState icon={Paperclip} title={t("contacts.panel.no_files")} />;
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.id}>
          <AttachmentView attachment={file} />
        </li>
      ))}
    </ul>
  );
}
