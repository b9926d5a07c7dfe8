import { useT } from "@smt/shared/i18n";
import { Form, Input, Modal, Select } from "antd";
import { useServerErrors } from "../../common/useServerErrors";
import { useBlockNetwork } from "./blockQueries";

const day = 86_400;
const spans = [
  { key: "day", seconds: day },
  { key: "week", seconds: 7 * day },
  { key: "month", seconds: 30 * day },
  { key: "forever", seconds: 0 },
] as const;

interface Values {
  network: string;
  reason: string;
  seconds: number;
}

/** T15: an address or a range, before anybody came from it. */
export function BlockModal({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useT();
  const [form] = Form.useForm<Values>();
  const showErrors = useServerErrors(form);
  const block = useBlockNetwork();
  const submit = ({ network, reason, seconds }: Values) =>
    block.mutate(
      { network: network.trim(), reason: reason.trim(), lasts_seconds: seconds || undefined },
      { onSuccess: onClose, onError: showErrors },
    );
  return (
    <Modal
      open={isOpen}
      centered
      title={t("routing.block.add")}
      okText={t("routing.block.confirm")}
      okButtonProps={{ danger: true }}
      cancelText={t("common.cancel")}
      confirmLoading={block.isPending}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form<Values>
        form={form}
        clearOnDestroy
        layout="vertical"
        initialValues={{ network: "", reason: "", seconds: day }}
        onFinish={submit}
      >
        <Form.Item
          name="network"
          label={t("routing.block.network_field")}
          rules={[{ required: true, whitespace: true, message: t("error.invalid_network") }]}
        >
          <Input maxLength={50} placeholder="203.0.113.0/24" autoFocus />
        </Form.Item>
        <Form.Item name="seconds" label={t("routing.block.lasts")}>
          <Select options={spans.map(({ key, seconds }) => ({ value: seconds, label: t(`routing.block.${key}`) }))} />
        </Form.Item>
        <Form.Item name="reason" label={t("routing.block.reason")}>
          <Input maxLength={200} placeholder={t("routing.block.reason_place")} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
