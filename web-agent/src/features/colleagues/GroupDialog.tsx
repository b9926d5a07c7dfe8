import { api, unwrap } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { newId } from "@smt/shared/realtime/index.ts";
import { useReturnFocus } from "@smt/shared/ui/index.ts";
import { useMutation } from "@tanstack/react-query";
import { Alert, Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { isMeant } from "../../common/pinyinInitials";
import type { Room } from "../../common/wire";
import { selectRoom } from "../../state/selection";
import { useColleagues } from "../../state/useColleagues";
import { useWorkbench } from "../../state/useWorkbench";

interface Props {
  /** Into this group; without one a new one is opened. */
  room?: Room;
  onClose: () => void;
}

/** Open a group, or bring colleagues into one. */
export function GroupDialog({ room, onClose }: Props) {
  const t = useT();
  useReturnFocus();
  const errorText = useErrorText();
  const { agentId, rooms } = useWorkbench();
  const { data } = useColleagues();
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<string[]>([]);
  // The same for every try, so that a lost answer opens no second group.
  const [clientId] = useState(newId);

  const save = useMutation({
    mutationFn: (): Promise<Room> =>
      room
        ? unwrap(
            api.POST("/api/v1/rooms/{room_id}/members", {
              params: { path: { room_id: room.id } },
              body: { agent_ids: chosen },
            }),
          )
        : unwrap(api.POST("/api/v1/rooms", { body: { client_id: clientId, name: name.trim(), agent_ids: chosen } })),
    onSuccess: (saved) => {
      rooms.put(saved);
      if (!room) selectRoom(saved.id);
      onClose();
    },
  });

  const members = new Set([agentId, ...(room?.members.map(({ agent_id }) => agent_id) ?? [])]);
  const options = data
    ?.filter(({ id }) => !members.has(id))
    .map(({ id, nickname, name: fullName }) => ({ value: id, label: nickname, meant: `${nickname} ${fullName}` }));
  const isReady = chosen.length > 0 && (room !== undefined || name.trim() !== "");

  return (
    <Modal
      open
      title={room ? t("contacts.group.add") : t("contacts.group.create")}
      okText={room ? t("contacts.group.add_ok") : t("contacts.group.create_ok")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !isReady, loading: save.isPending }}
      onOk={() => save.mutate()}
      onCancel={onClose}
      width={440}
      destroyOnHidden
    >
      <Form layout="vertical" onFinish={() => isReady && save.mutate()}>
        {save.isError && <Alert type="error" showIcon title={errorText(save.error)} />}
        {!room && (
          <Form.Item label={t("contacts.group.name")} htmlFor="group-name">
            <Input
              id="group-name"
              autoFocus
              maxLength={50}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </Form.Item>
        )}
        <Form.Item label={t("contacts.group.members")} htmlFor="group-members">
          <Select
            id="group-members"
            mode="multiple"
            value={chosen}
            onChange={setChosen}
            options={options}
            showSearch={{ filterOption: (typed, option) => isMeant(option?.meant ?? "", typed) }}
            placeholder={t("contacts.group.choose")}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
