import { useT } from "@smt/shared/i18n/index.ts";
import { History } from "@smt/shared/ui/icons.ts";
import { EmptyState, ErrorState, ListSkeleton } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import type { ReactNode } from "react";
import styles from "./ProfileDrawer.module.css";
import type { usePages } from "./pages";

interface Props<Item> {
  pages: ReturnType<typeof usePages<Item>>;
  empty: string;
  draw: (item: Item) => ReactNode;
}

/** Loading, nothing, an error, or the lines with a button for the earlier ones. */
export function PagedList<Item>({ pages, empty, draw }: Props<Item>) {
  const t = useT();
  const { items, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = pages;
  if (error && items.length === 0)
    return <ErrorState title={t("monitor.profile.failed")} error={error} onRetry={() => void refetch()} />;
  if (isPending) return <ListSkeleton rows={4} hasAvatar={false} />;
  if (items.length === 0) return <EmptyState icon={History} title={empty} />;
  return (
    <div className={styles.list}>
      <ul>{items.map(draw)}</ul>
      {hasNextPage && (
        <Button size="small" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("monitor.profile.earlier")}
        </Button>
      )}
    </div>
  );
}
