import { api, unwrap, useCan } from "@smt/shared/api/index.ts";
import { useErrorText, useLanguage, useT } from "@smt/shared/i18n/index.ts";
import { useReturnFocus } from "@smt/shared/ui/index.ts";
import { App, Checkbox, Form, Modal, Radio } from "antd";
import { useState } from "react";
import { visitorName } from "../../common/visitorText";
import type { Conversation } from "../../common/wire";

const formats = ["txt", "html", "csv"] as const;
type Format = (typeof formats)[number];

/** The conversation as a file. */
export default function ExportDialog({ conversation, onClose }: { conversation: Conversation; onClose: () => void }) {
  const t = useT();
  useReturnFocus();
  const can = useCan();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const language = useLanguage();
  const [format, setFormat] = useState<Format>("html");
  const [withNotes, setWithNotes] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const download = async () => {
    setBusy(true);
    try {
      const query = { format, language, utc_offset: -new Date().getTimezoneOffset(), with_notes: withNotes };
      const params = { path: { conversation_id: conversation.id }, query };
      const call = await api.GET("/api/v1/conversations/{conversation_id}/transcript", { params, parseAs: "blob" });
      save(nameOf(call.response), await unwrap(Promise.resolve(call as { data: Blob; response: Response })));
      onClose();
    } catch (error) {
      message.error(errorText(error));
      setBusy(false);
    }
  };

  return (
    <Modal
      open
      title={t("chat.export.title")}
      okText={t("chat.export.download")}
      cancelText={t("common.cancel")}
      confirmLoading={isBusy}
      width={420}
      onOk={() => void download()}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item>
          <bdi>{visitorName(conversation.visitor)}</bdi>
        </Form.Item>
        <Form.Item label={t("chat.export.format")}>
          <Radio.Group value={format} onChange={(event) => setFormat(event.target.value)}>
            {formats.map((one) => (
              <Radio key={one} value={one}>
                {t(`chat.export.${one}`)}
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
        {can("note:write") && (
          <Form.Item extra={t("chat.export.notes_hint")}>
            <Checkbox checked={withNotes} onChange={(event) => setWithNotes(event.target.checked)}>
              {t("chat.export.notes")}
            </Checkbox>
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}

function nameOf({ headers }: Response): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(headers.get("content-disposition") ?? "")?.[1];
  return decodeURIComponent(encoded ?? "transcript");
}

function save(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
