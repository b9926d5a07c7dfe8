import { changeFile } from "@smt/shared/canned/cannedApi.ts";
import type { CannedFile } from "@smt/shared/canned/types.ts";
import { useRefreshCanned } from "@smt/shared/canned/useCanned.ts";
import { useErrorText, useT } from "@smt/shared/i18n";
import { App, Form, Input, Modal } from "antd";

/** The name under which visitors get the file. */
export function RenameFileDialog({ file, onClose }: { file: CannedFile; onClose: () => void }) {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const refresh = useRefreshCanned();
  const [form] = Form.useForm<{ name: string }>();

  const save = async ({ name }: { name: string }) => {
    try {
      await changeFile(file.id, { name });
      await refresh();
      onClose();
    } catch (error) {
      void message.error(errorText(error));
    }
  };

  return (
    <Modal
      open
      title={t("canned.admin.rename_file")}
      okText={t("common.ok")}
      cancelText={t("common.cancel")}
      onCancel={onClose}
      onOk={() => form.validateFields().then(save, () => undefined)}
    >
      <Form form={form} layout="vertical" initialValues={{ name: file.name }} onFinish={save}>
        <Form.Item
          name="name"
          label={t("canned.field.name")}
          rules={[{ required: true, whitespace: true, message: t("common.required") }]}
        >
          <Input maxLength={150} autoComplete="off" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
