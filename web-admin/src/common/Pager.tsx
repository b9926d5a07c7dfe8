import { useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { ChevronLeft, ChevronRight } from "@smt/shared/ui/icons.ts";
import { Button, Select } from "antd";
import styles from "./Pager.module.css";
import type { CursorPages } from "./useCursorPages";

interface Props {
  pages: CursorPages;
  nextCursor: string | null;
  size: number;
  onSize: (size: number) => void;
}

export const PAGE_SIZES = [20, 50, 100];

export function Pager({ pages, nextCursor, size, onSize }: Props) {
  const t = useT();
  return (
    <nav className={styles.pager} aria-label={t("admin.pager.page", { page: pages.page })}>
      <Button
        type="text"
        icon={<Icon of={ChevronLeft} />}
        aria-label={t("admin.pager.previous")}
        disabled={pages.page === 1}
        onClick={pages.previous}
      />
      <span className={styles.page}>{pages.page}</span>
      <Button
        type="text"
        icon={<Icon of={ChevronRight} />}
        aria-label={t("admin.pager.next")}
        disabled={!nextCursor}
        onClick={() => nextCursor && pages.next(nextCursor)}
      />
      <Select
        aria-label={t("admin.pager.size")}
        value={size}
        onChange={onSize}
        options={PAGE_SIZES.map((value) => ({ value, label: t("admin.pager.per_page", { count: value }) }))}
      />
    </nav>
  );
}
