import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { useReturnFocus } from "@smt/shared/ui/index.ts";
import { App, Button, Input, Modal, Radio, Select } from "antd";
import { useState } from "react";
import { type BlockSubject, closeBlockDialog, useDialogs } from "../../state/dialogs";
import styles from "./BlockDialog.module.css";
import { rangeOf } from "./rangeOf";
import { type BlockInput, useBlock, useLiftBlock } from "./useBlocks";

const hour = 3600;
const spans = [
  { key: "hour", seconds: hour },
  { key: "day", seconds: 24 * hour },
  { key: "week", seconds: 7 * 24 * hour },
  { key: "month", seconds: 30 * 24 * hour },
  { key: "forever", seconds: 0 },
] as const;

/** 屏蔽访客 (C20): by browser, address or range, with a reason and an end; taken back with one click. */
export function BlockDialog() {
  const t = useT();
  useReturnFocus();
  const subject = useDialogs((dialogs) => dialogs.blocking);
  if (!subject) return null;
  return (
    <Modal
      open
      centered
      width={480}
      title={t("routing.block.title")}
      footer={null}
      onCancel={closeBlockDialog}
      destroyOnHidden
    >
      <BlockForm key={subject.visitorId} subject={subject} />
    </Modal>
  );
}

function BlockForm({ subject: { visitorId, name, ip } }: { subject: BlockSubject }) {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const block = useBlock();
  const undo = useUndo();
  const [kind, setKind] = useState<BlockInput["kind"]>("visitor");
  const [range, setRange] = useState(rangeOf(ip));
  const [seconds, setSeconds] = useState<number>(24 * hour);
  const [reason, setReason] = useState("");

  const send = () => {
    const network = kind === "visitor" ? undefined : kind === "address" ? ip : range.trim();
    block.mutate(
      { kind, visitor_id: visitorId, network, reason: reason.trim(), lasts_seconds: seconds || undefined },
      {
        onSuccess: ({ id }) => {
          closeBlockDialog();
          undo(id, name);
        },
        onError: (error) => void message.error(errorText(error)),
      },
    );
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className={styles.lead}>{t("routing.block.lead", { name })}</p>
      <fieldset className={styles.group}>
        <legend>{t("routing.block.what")}</legend>
        <Radio.Group className={styles.kinds} value={kind} onChange={(event) => setKind(event.target.value)}>
          <Radio value="visitor">
            {t("routing.block.kind.visitor")} <small>{t("routing.block.visitor_note")}</small>
          </Radio>
          {ip && (
            <Radio value="address">
              {t("routing.block.kind.address")} <small>{t("routing.block.address_note", { ip })}</small>
            </Radio>
          )}
          {ip && (
            <Radio value="range">
              {t("routing.block.kind.range")} <small>{t("routing.block.range_note")}</small>
            </Radio>
          )}
        </Radio.Group>
      </fieldset>
      {kind === "range" && (
        <Input
          aria-label={t("routing.block.range_field")}
          value={range}
          maxLength={50}
          onChange={(event) => setRange(event.target.value)}
        />
      )}
      <div>
        <label htmlFor="block-lasts">{t("routing.block.lasts")}</label>
        <Select
          id="block-lasts"
          className={styles.span}
          value={seconds}
          onChange={setSeconds}
          options={spans.map(({ key, seconds: value }) => ({ value, label: t(`routing.block.${key}`) }))}
        />
      </div>
      <label htmlFor="block-reason">{t("routing.block.reason")}</label>
      <Input
        id="block-reason"
        value={reason}
        maxLength={200}
        placeholder={t("routing.block.reason_place")}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={styles.foot}>
        <Button onClick={closeBlockDialog}>{t("common.cancel")}</Button>
        <Button type="primary" danger htmlType="submit" loading={block.isPending}>
          {t("routing.block.confirm")}
        </Button>
      </div>
    </form>
  );
}

/** Says that it is done, with the way back. */
function useUndo() {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const lift = useLiftBlock();
  return (id: string, name: string) => {
    const key = `block.${id}`;
    // The dialog is gone by then: only a promise of its own still tells how it went.
    const takeBack = () =>
      lift.mutateAsync(id).then(
        () => void message.success({ key, content: t("routing.block.undone") }),
        (error) => void message.error({ key, content: errorText(error) }),
      );
    void message.success({
      key,
      duration: 8,
      content: (
        <>
          {t("routing.block.done", { name })}{" "}
          <Button type="link" size="small" onClick={takeBack}>
            {t("routing.block.undo")}
          </Button>
        </>
      ),
    });
  };
}
