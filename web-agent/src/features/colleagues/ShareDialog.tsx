import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { useReturnFocus } from "@smt/shared/ui/index.ts";
import { App, Modal, Select } from "antd";
import { useState } from "react";
import { useStore } from "zustand";
import { isMeant } from "../../common/pinyinInitials";
import { selectRoom } from "../../state/selection";
import { closeShareDialog } from "../../state/shareDialog";
import { useWorkbench } from "../../state/useWorkbench";
import { changeView } from "../../state/view";
import { usePeople } from "./roomNames";
import { VisitorShared } from "./VisitorShared";

/** C02: a visitor goes to a colleague or a group as a card. */
export function ShareDialog({ visitorId }: { visitorId: string }) {
  const t = useT();
  useReturnFocus();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const { agentId, rooms } = useWorkbench();
  const known = useStore(rooms.store, (state) => state.rooms);
  const people = usePeople();
  const [target, setTarget] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);

  const groups = [...known.values()].filter(({ kind }) => kind === "group");
  const options = [
    ...groups.map(({ id, name }) => ({ value: `room ${id}`, label: name })),
    ...[...people.values()]
      .filter(({ id }) => id !== agentId)
      .map(({ id, nickname }) => ({ value: `agent ${id}`, label: nickname })),
  ];

  const send = async () => {
    if (!target) return;
    const [kind, id = ""] = target.split(" ");
    setSending(true);
    try {
      const roomId = kind === "room" ? id : (await rooms.openWith(id)).id;
      rooms.outbox.add({ conversation_id: roomId, kind: "text", extra: { visitor_id: visitorId } });
      closeShareDialog();
      changeView({ isWithColleagues: true });
      selectRoom(roomId);
    } catch (error) {
      message.error(errorText(error));
      setSending(false);
    }
  };

  return (
    <Modal
      open
      title={t("contacts.share.title")}
      okText={t("contacts.share.ok")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !target, loading: isSending }}
      onOk={() => void send()}
      onCancel={closeShareDialog}
      width={440}
    >
      <VisitorShared visitorId={visitorId} isPreview />
      <Select
        style={{ inlineSize: "100%", marginBlockStart: 12 }}
        aria-label={t("contacts.share.to")}
        placeholder={t("contacts.share.to")}
        value={target}
        onChange={setTarget}
        options={options}
        showSearch={{ filterOption: (typed, option) => isMeant(option?.label ?? "", typed) }}
      />
    </Modal>
  );
}
