import { useCan } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { EmptyState, ErrorState, Icon, ListSkeleton } from "@smt/shared/ui";
import { Ban, Plus, Search } from "@smt/shared/ui/icons.ts";
import { Button, Input, Segmented } from "antd";
import { useState } from "react";
import frame from "../../common/ListCard.module.css";
import { PageHead } from "../../common/PageHead";
import { Pager } from "../../common/Pager";
import toolbar from "../../common/Toolbar.module.css";
import { useCursorPages } from "../../common/useCursorPages";
import { useDebounced } from "../../common/useDebounced";
import { BlockModal } from "./BlockModal";
import { BlockTable } from "./BlockTable";
import { type BlockFilter, useBlocks } from "./blockQueries";

/** 已屏蔽访客 (C21, T15). */
export function BlocksPage() {
  const t = useT();
  const can = useCan();
  const [state, setState] = useState<BlockFilter["state"]>("active");
  const [typed, setTyped] = useState("");
  const [size, setSize] = useState(20);
  const [isAdding, setAdding] = useState(false);
  const search = useDebounced(typed.trim());
  const pages = useCursorPages(JSON.stringify([state, search, size]));
  const blocks = useBlocks({ state, search: search || undefined, limit: size, cursor: pages.cursor ?? undefined });
  const { data } = blocks;
  return (
    <>
      <PageHead
        title={t("routing.block.list")}
        subtitle={t("routing.block.subtitle")}
        action={
          can("visitor:block") && (
            <Button type="primary" icon={<Icon of={Plus} />} onClick={() => setAdding(true)}>
              {t("routing.block.add")}
            </Button>
          )
        }
      />
      <search className={toolbar.toolbar}>
        <Segmented
          value={state}
          onChange={setState}
          options={[
            { value: "active", label: t("routing.block.active") },
            { value: "ended", label: t("routing.block.ended") },
          ]}
        />
        <Input
          className={toolbar.search}
          prefix={<Icon of={Search} />}
          placeholder={t("routing.block.search")}
          aria-label={t("routing.block.search")}
          allowClear
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </search>
      <div className={`${frame.frame} ${blocks.isPlaceholderData ? frame.stale : ""}`} aria-busy={blocks.isPending}>
        {!data && blocks.isError && (
          <ErrorState
            title={t("routing.block.load_failed")}
            error={blocks.error}
            onRetry={() => void blocks.refetch()}
          />
        )}
        {!data && !blocks.isError && <ListSkeleton rows={5} />}
        {data && data.items.length > 0 && <BlockTable blocks={data.items} />}
        {data?.items.length === 0 && <Nothing search={search} state={state} />}
      </div>
      <Pager pages={pages} nextCursor={data?.next_cursor ?? null} size={size} onSize={setSize} />
      <BlockModal isOpen={isAdding} onClose={() => setAdding(false)} />
    </>
  );
}

function Nothing({ search, state }: { search: string; state: BlockFilter["state"] }) {
  const t = useT();
  if (search) return <EmptyState icon={Search} title={t("common.no_result", { query: search })} />;
  return (
    <EmptyState
      icon={Ban}
      title={t(state === "active" ? "routing.block.empty" : "routing.block.empty_ended")}
      text={state === "active" ? t("routing.block.empty_text") : undefined}
    />
  );
}
