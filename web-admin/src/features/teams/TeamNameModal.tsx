import type { TeamOut } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { Form, Input, Modal } from "antd";
import { useServerErrors } from "../../common/useServerErrors";
import { useSaveTeam } from "./teamQueries";

interface Props {
  named: TeamOut | "new" | null;
  onClose: () => void;
}

export function TeamNameModal({ named, onClose }: Props) {
  const t = useT();
  const [form] = Form.useForm<{ name: string }>();
  const showErrors = useServerErrors(form);
  const team = named === "new" ? null : named;
  const save = useSaveTeam(team?.id ?? null);
  return (
    <Modal
      open={named !== null}
      centered
      title={t(team ? "routing.team.rename" : "routing.team.add")}
      okText={t("common.save")}
      cancelText={t("common.cancel")}
      confirmLoading={save.isPending}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form
        key={team?.id ?? "new"}
        form={form}
        clearOnDestroy
        layout="vertical"
        initialValues={{ name: team?.name ?? "" }}
        onFinish={({ name }) => save.mutate({ name: name.trim() }, { onSuccess: onClose, onError: showErrors })}
      >
        <Form.Item
          name="name"
          label={t("routing.team.name")}
          rules={[{ required: true, whitespace: true, message: t("routing.team.name_missing") }]}
        >
          <Input maxLength={100} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
