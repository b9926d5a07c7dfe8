import { Search } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Input } from "antd";
import type { KeyboardEvent, ReactNode } from "react";
import styles from "./CannedFrame.module.css";

interface Props {
  search: string;
  onSearch: (search: string) => void;
  placeholder: string;
  /** Works in the search field as in the list: one types, goes down and presses Enter. */
  onKeyDown: (event: KeyboardEvent) => void;
  top?: ReactNode;
  foot: ReactNode;
  children: ReactNode;
}

/** A search field above, the list, and what can be done with it below. */
export function CannedFrame({ search, onSearch, placeholder, onKeyDown, top, foot, children }: Props) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the field and the list inside.
    <div className={styles.frame} onKeyDown={onKeyDown}>
      <div className={styles.top}>
        <Input
          allowClear
          prefix={<Icon of={Search} size={15} />}
          value={search}
          placeholder={placeholder}
          aria-label={placeholder}
          onChange={(event) => onSearch(event.target.value)}
        />
        {top}
      </div>
      <div className={styles.body}>{children}</div>
      <div className={styles.foot}>{foot}</div>
    </div>
  );
}
