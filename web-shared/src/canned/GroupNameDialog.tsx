import { App, Form, Input, Modal } from "antd";
import { useErrorText, useT } from "../i18n";
import { useReturnFocus } from "../ui/useReturnFocus";
import { createGroup, renameGroup } from "./cannedApi";
import type { CannedGroup, CannedKind, CannedScope } from "./types";
import { useRefreshCanned } from "./useCanned";

interface Props {
  isOpen: boolean;
  onClose: () => void;
  kind: CannedKind;
  scope: CannedScope;
  /** What is renamed; nothing for a new one. */
  group: CannedGroup | null;
}

export default function GroupNameDialog({ isOpen, onClose, kind, scope, group }: Props) {
  const t = useT();
  useReturnFocus();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const refresh = useRefreshCanned();
  const [form] = Form.useForm<{ name: string }>();

  const save = async ({ name }: { name: string }) => {
    try {
      if (group) await renameGroup(group.id, name);
      else await createGroup({ kind, scope, name });
      await refresh();
      onClose();
    } catch (error) {
      void message.error(errorText(error));
    }
  };

  return (
    <Modal
      open={isOpen}
      title={t(group ? "canned.rename_group" : "canned.add_group")}
      width={400}
      destroyOnHidden
      okText={t("common.ok")}
      cancelText={t("common.cancel")}
      onCancel={onClose}
      onOk={() => form.validateFields().then(save, () => undefined)}
    >
      <Form form={form} layout="vertical" clearOnDestroy initialValues={{ name: group?.name ?? "" }} onFinish={save}>
        <Form.Item
          name="name"
          label={t("canned.group_name")}
          rules={[{ required: true, whitespace: true, message: t("common.required") }]}
        >
          <Input maxLength={50} autoComplete="off" autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
