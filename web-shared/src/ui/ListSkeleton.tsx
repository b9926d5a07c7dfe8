import { Skeleton } from "antd";
import { useT } from "../i18n/useT";
import { useIsLate } from "./useIsLate";

interface Props {
  rows?: number;
  hasAvatar?: boolean;
}

/** The final layout in grey. For the first 200 ms nothing: a flash is worse than a blank. */
export function ListSkeleton({ rows = 5, hasAvatar = true }: Props) {
  const t = useT();
  const isLate = useIsLate(200);
  if (!isLate) return null;
  return (
    <div role="status" aria-label={t("common.loading")}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton
          // biome-ignore lint/suspicious/noArrayIndexKey: grey rows are all alike and never move.
          key={row}
          active
          avatar={hasAvatar && { size: 32 }}
          title={{ width: `${55 - (row % 3) * 10}%` }}
          paragraph={{ rows: 1, width: `${85 - (row % 4) * 8}%` }}
          style={{ padding: "8px 12px" }}
        />
      ))}
    </div>
  );
}
