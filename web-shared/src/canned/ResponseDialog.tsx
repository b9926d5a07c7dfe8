import { App, Form, Input, Modal, Select } from "antd";
import { useRef } from "react";
import type { AttachmentOut } from "../api";
import { useErrorText, useT } from "../i18n";
import { useReturnFocus } from "../ui/useReturnFocus";
import { AttachmentsField } from "./AttachmentsField";
import { changeResponse, createGroup, createResponse } from "./cannedApi";
import styles from "./ResponseDialog.module.css";
import type { CannedGroup, CannedResponse, CannedScope } from "./types";
import { useRefreshCanned } from "./useCanned";
import { variableNames } from "./variables";

interface Props {
  isOpen: boolean;
  onClose: () => void;
  /** The groups into which the agent may put something. */
  groups: readonly CannedGroup[];
  /** Of whose group a first one is made. */
  scope?: CannedScope;
  /** What is edited; nothing for a new one. */
  response: CannedResponse | null;
  /** What a new one begins with. */
  start?: { group_id?: string; text?: string; title?: string };
}

interface Values {
  group_id: string;
  shortcut?: string;
  title: string;
  text: string;
  attachments?: AttachmentOut[];
}

const noGroup = "none";

/** P08: group, title, content, shortcut, and what is attached. */
export default function ResponseDialog({ isOpen, onClose, groups, scope = "personal", response, start }: Props) {
  const t = useT();
  useReturnFocus();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const refresh = useRefreshCanned();
  const [form] = Form.useForm<Values>();
  const field = useRef<HTMLTextAreaElement>(null);
  const length = [...(Form.useWatch("text", form) ?? "")].length;

  // The first canned response of an agent needs no group to be made before it.
  const options = groups.length > 0 ? groups.map(toOption) : [{ value: noGroup, label: t("canned.default_group") }];

  function toOption({ id, scope, name }: CannedGroup) {
    return { value: id, label: `${t(`canned.scope.${scope}_title`)} / ${name}` };
  }

  const save = async ({ attachments = [], shortcut = "", ...values }: Values) => {
    const group_id = values.group_id === noGroup ? await firstGroup() : values.group_id;
    const body = {
      ...values,
      group_id,
      shortcut: shortcut.replace(/^\//, ""),
      attachment_ids: attachments.map(({ id }) => id),
    };
    try {
      if (response) await changeResponse(response.id, body);
      else await createResponse(body);
      void refresh();
      void message.success(t("canned.saved"));
      onClose();
    } catch (error) {
      void message.error(errorText(error));
    }
  };

  const firstGroup = async () => {
    const { id } = await createGroup({ kind: "responses", scope, name: t("canned.default_group") });
    return id;
  };

  const insertVariable = (name: string) => {
    const { current } = field;
    if (!current) return;
    current.setRangeText(`{${name}}`, current.selectionStart, current.selectionEnd, "end");
    form.setFieldValue("text", current.value);
    current.focus();
  };

  return (
    <Modal
      open={isOpen}
      title={t(response ? "canned.dialog.edit" : "canned.dialog.add")}
      width={620}
      destroyOnHidden
      okText={t("common.ok")}
      cancelText={t("common.cancel")}
      onCancel={onClose}
      onOk={() => form.validateFields().then(save, () => undefined)}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        clearOnDestroy
        initialValues={{
          group_id: response?.group_id ?? start?.group_id ?? options[0]?.value,
          shortcut: response?.shortcut ? `/${response.shortcut}` : "",
          title: response?.title ?? start?.title ?? "",
          text: response?.text ?? start?.text ?? "",
          attachments: response?.attachments ?? [],
        }}
      >
        <div className={styles.pair}>
          <Form.Item
            name="group_id"
            label={t("canned.field.group")}
            rules={[{ required: true, message: t("common.required") }]}
          >
            <Select options={options} aria-label={t("canned.field.group")} />
          </Form.Item>
          <Form.Item
            name="shortcut"
            label={t("canned.field.shortcut")}
            extra={t("canned.shortcut_help")}
            rules={[{ pattern: /^\/?[^\s/]*$/, message: t("canned.shortcut_invalid") }]}
          >
            <Input maxLength={31} autoComplete="off" placeholder="/bg" />
          </Form.Item>
        </div>
        <Form.Item
          name="title"
          label={t("canned.field.title")}
          rules={[{ required: true, whitespace: true, message: t("common.required") }]}
        >
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <div className={styles.content}>
          <span className={`${styles.counter} smt-tabular`}>
            {t("canned.counter", { count: length.toLocaleString() })}
          </span>
          <Form.Item
            name="text"
            label={t("canned.field.text")}
            rules={[{ required: true, whitespace: true, message: t("common.required") }]}
          >
            <TextField field={field} label={t("canned.field.text")} />
          </Form.Item>
          <fieldset className={styles.variables} aria-label={t("canned.variables")}>
            {variableNames.map((name) => {
              const word = t(`canned.variable.${name}`);
              return (
                <button
                  key={name}
                  type="button"
                  className={styles.variable}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => insertVariable(word)}
                >
                  {`{${word}}`}
                </button>
              );
            })}
          </fieldset>
        </div>
        <Form.Item name="attachments" label={t("canned.field.files")}>
          <AttachmentsField />
        </Form.Item>
      </Form>
    </Modal>
  );
}

interface TextFieldProps {
  field: React.RefObject<HTMLTextAreaElement | null>;
  label: string;
  id?: string;
  value?: string;
  onChange?: (text: string) => void;
}

/** A plain textarea, so that a variable can be put where the caret is. */
function TextField({ field, label, id, value = "", onChange }: TextFieldProps) {
  return (
    <textarea
      ref={field}
      id={id}
      className={styles.text}
      rows={6}
      maxLength={10_000}
      dir="auto"
      aria-label={label}
      value={value}
      onChange={(event) => onChange?.(event.target.value)}
    />
  );
}
