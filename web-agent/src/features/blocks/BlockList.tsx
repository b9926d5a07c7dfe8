import { type BlockOut, useCan } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { Ban, Search } from "@smt/shared/ui/icons.ts";
import { EmptyState, ErrorState, Icon, ListSkeleton } from "@smt/shared/ui/index.ts";
import { App, Button, Input } from "antd";
import { useDeferredValue, useState } from "react";
import { serverNow } from "../../common/clock";
import { listTime } from "../../common/moments";
import { TabBar } from "../../common/TabBar";
import { visitorName } from "../../common/visitorText";
import styles from "./BlockList.module.css";
import { type BlockState, useBlocks, useLiftBlock } from "./useBlocks";

/** 已屏蔽访客 (C21): who, why, by whom, since when and until when. */
export function BlockList() {
  const t = useT();
  const [state, setState] = useState<BlockState>("active");
  const [search, setSearch] = useState("");
  const blocks = useBlocks(state, useDeferredValue(search.trim()));
  const rows = blocks.data?.pages.flatMap(({ items }) => items);
  return (
    <div className={styles.list}>
      <div className={styles.tools}>
        <TabBar
          isCompact
          tabs={[
            { name: "active", label: t("routing.block.active") },
            { name: "ended", label: t("routing.block.ended") },
          ]}
          value={state}
          onChange={setState}
          controls="block-list"
        />
        <Input
          className={styles.search}
          prefix={<Icon of={Search} />}
          placeholder={t("routing.block.search")}
          aria-label={t("routing.block.search")}
          allowClear
          maxLength={100}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <div id="block-list" role="tabpanel" aria-labelledby={`block-list-${state}`}>
        {rows ? (
          <Rows rows={rows} state={state} search={search.trim()} />
        ) : blocks.isError ? (
          <ErrorState
            title={t("routing.block.load_failed")}
            error={blocks.error}
            onRetry={() => void blocks.refetch()}
          />
        ) : (
          <ListSkeleton rows={4} />
        )}
        {blocks.hasNextPage && (
          <Button block loading={blocks.isFetchingNextPage} onClick={() => void blocks.fetchNextPage()}>
            {t("routing.block.more")}
          </Button>
        )}
      </div>
    </div>
  );
}

function Rows({ rows, state, search }: { rows: BlockOut[]; state: BlockState; search: string }) {
  const t = useT();
  if (rows.length === 0 && search) return <EmptyState icon={Search} title={t("common.no_result", { query: search })} />;
  if (rows.length === 0 && state === "ended") return <EmptyState icon={Ban} title={t("routing.block.empty_ended")} />;
  if (rows.length === 0)
    return <EmptyState icon={Ban} title={t("routing.block.empty")} text={t("routing.block.empty_text")} />;
  return (
    <ul className={styles.rows}>
      {rows.map((block) => (
        <Row key={block.id} block={block} />
      ))}
    </ul>
  );
}

function Row({ block }: { block: BlockOut }) {
  const t = useT();
  const time = (moment: string) => listTime(moment, serverNow());
  const who = block.network ?? (block.visitor ? visitorName(block.visitor) : "");
  const until = block.lifted_at
    ? t("routing.block.lifted_by", {
        name: block.lifted_by?.nickname ?? t("routing.block.nobody"),
        time: time(block.lifted_at),
      })
    : block.expires_at
      ? block.is_active
        ? `${t("routing.block.until")} ${time(block.expires_at)}`
        : t("routing.block.expired", { time: time(block.expires_at) })
      : t("routing.block.forever");
  return (
    <li className={styles.row} data-block={block.id}>
      <span className={styles.text}>
        <span className={styles.line}>
          <span className={styles.kind}>{t(`routing.block.kind.${block.kind}`)}</span>
          <b>
            <bdi>{who}</bdi>
          </b>
          {block.network && block.visitor && <bdi className={styles.meta}>{visitorName(block.visitor)}</bdi>}
        </span>
        {block.reason && <bdi className={styles.reason}>{block.reason}</bdi>}
        <span className={styles.meta}>
          {block.created_by?.nickname ?? t("routing.block.nobody")} · {time(block.created_at)} · {until}
        </span>
      </span>
      {block.is_active && <LiftButton id={block.id} who={who} />}
    </li>
  );
}

function LiftButton({ id, who }: { id: string; who: string }) {
  const t = useT();
  const can = useCan();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const lift = useLiftBlock();
  if (!can("visitor:block")) return null;
  return (
    <Button
      size="small"
      loading={lift.isPending}
      aria-label={t("routing.block.lift_of", { name: who })}
      onClick={() =>
        lift.mutate(id, {
          onSuccess: () => void message.success(t("routing.block.undone")),
          onError: (error) => void message.error(errorText(error)),
        })
      }
    >
      {t("routing.block.lift")}
    </Button>
  );
}
