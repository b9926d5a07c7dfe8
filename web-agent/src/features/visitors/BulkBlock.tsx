import { api, unwrap } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { useQueryClient } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { useId, useState } from "react";
import styles from "./BulkBar.module.css";
import type { BulkProps } from "./BulkInvite";
import { bulkLimit, type Outcome, runForEach } from "./bulk";
import { Outcomes } from "./Outcomes";

const day = 86_400;
const spans = [
  { key: "hour", seconds: 3600 },
  { key: "day", seconds: day },
  { key: "week", seconds: 7 * day },
  { key: "month", seconds: 30 * day },
  { key: "forever", seconds: 0 },
] as const;

/** C20 for several: by browser, each with the same reason and end. The list of the blocked takes them back. */
export function BulkBlock({ subjects, onClose, onFinish }: BulkProps) {
  const t = useT();
  const id = useId();
  const cache = useQueryClient();
  const [seconds, setSeconds] = useState<number>(day);
  const [reason, setReason] = useState("");
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null);
  if (outcomes) return <Outcomes of={outcomes} onClose={onFinish} />;

  const block = (visitorId: string) =>
    unwrap(
      api.POST("/api/v1/blocks", {
        body: {
          kind: "visitor",
          visitor_id: visitorId,
          reason: reason.trim(),
          ...(seconds ? { lasts_seconds: seconds } : {}),
        },
      }),
    );
  const send = async () => {
    if (subjects.length > bulkLimit) return;
    await runForEach(subjects, block, setOutcomes);
    await cache.invalidateQueries({ queryKey: ["blocks"] });
  };
  return (
    <form
      className={styles.form}
      aria-label={t("monitor.bulk.block")}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <b className={styles.title}>{t("monitor.bulk.block_title", { count: subjects.length })}</b>
      <label htmlFor={`${id}lasts`}>{t("routing.block.lasts")}</label>
      <Select
        id={`${id}lasts`}
        value={seconds}
        onChange={setSeconds}
        options={spans.map(({ key, seconds: value }) => ({ value, label: t(`routing.block.${key}`) }))}
      />
      <label htmlFor={`${id}reason`}>{t("routing.block.reason")}</label>
      <Input
        id={`${id}reason`}
        autoFocus
        value={reason}
        maxLength={200}
        placeholder={t("routing.block.reason_place")}
        onChange={(event) => setReason(event.target.value)}
      />
      {subjects.length > bulkLimit && (
        <span className={styles.hint}>{t("monitor.bulk.too_many", { count: bulkLimit })}</span>
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button size="small" type="primary" danger htmlType="submit" disabled={subjects.length > bulkLimit}>
          {t("routing.block.confirm")}
        </Button>
      </div>
    </form>
  );
}
