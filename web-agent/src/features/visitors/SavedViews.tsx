import { useT } from "@smt/shared/i18n/index.ts";
import { Ellipsis, Plus } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Button, Dropdown, Input, Popover } from "antd";
import { useState } from "react";
import styles from "./Monitor.module.css";
import {
  moveView,
  openView,
  removeView,
  renameView,
  type SavedView,
  saveView,
  useMonitor,
  viewLimits,
} from "./monitor";
import { useViewCounts } from "./useViewCounts";

/** A filter with its order and columns, under a name of one's own. */
export function SavedViews() {
  const t = useT();
  const views = useMonitor((monitor) => monitor.views);
  const counts = useViewCounts(views);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {views.map((view, index) => (
        <ViewTab
          key={view.id}
          view={view}
          count={counts.get(view.id) ?? 0}
          isFirst={index === 0}
          isLast={index === views.length - 1}
        />
      ))}
      {views.length < viewLimits.count && (
        <NamePopover isOpen={isOpen} setOpen={setOpen} label={t("monitor.view_save")} name="" onName={saveView}>
          <button type="button" className={styles.tab}>
            <Icon of={Plus} size={13} /> {t("monitor.view")}
          </button>
        </NamePopover>
      )}
    </>
  );
}

interface TabProps {
  view: SavedView;
  count: number;
  isFirst: boolean;
  isLast: boolean;
}

function ViewTab({ view, count, isFirst, isLast }: TabProps) {
  const t = useT();
  const isCurrent = useMonitor((monitor) => monitor.viewId === view.id);
  const [isRenaming, setRenaming] = useState(false);
  return (
    <span className={styles.view} data-view={view.name}>
      <NamePopover
        isOpen={isRenaming}
        setOpen={(isOpen) => !isOpen && setRenaming(false)}
        label={t("monitor.view_rename")}
        name={view.name}
        onName={(name) => renameView(view.id, name)}
      >
        <button type="button" className={styles.tab} aria-pressed={isCurrent} onClick={() => openView(view)}>
          <bdi>{view.name}</bdi> <span className="smt-tabular">{count}</span>
        </button>
      </NamePopover>
      <Dropdown
        trigger={["click"]}
        menu={{
          items: [
            { key: "rename", label: t("monitor.view_rename"), onClick: () => setRenaming(true) },
            { key: "left", label: t("monitor.view_left"), disabled: isFirst, onClick: () => moveView(view.id, -1) },
            { key: "right", label: t("monitor.view_right"), disabled: isLast, onClick: () => moveView(view.id, 1) },
            { key: "remove", label: t("monitor.view_delete"), danger: true, onClick: () => removeView(view.id) },
          ],
        }}
      >
        <button type="button" className={styles.remove} aria-label={t("monitor.view_menu", { name: view.name })}>
          <Icon of={Ellipsis} size={13} />
        </button>
      </Dropdown>
    </span>
  );
}

interface NameProps {
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
  label: string;
  name: string;
  onName: (name: string) => void;
  children: React.ReactNode;
}

function NamePopover({ isOpen, setOpen, label, name, onName, children }: NameProps) {
  return (
    <Popover
      trigger={name ? [] : "click"}
      placement="bottomLeft"
      open={isOpen}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <NameForm
          label={label}
          name={name}
          onName={(next) => {
            onName(next);
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
        />
      }
    >
      {children}
    </Popover>
  );
}

interface FormProps {
  label: string;
  name: string;
  onName: (name: string) => void;
  onClose: () => void;
}

function NameForm({ label, name: first, onName, onClose }: FormProps) {
  const t = useT();
  const [name, setName] = useState(first);
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) onName(name.trim());
      }}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <Input
        autoFocus
        value={name}
        maxLength={viewLimits.name}
        aria-label={t("monitor.view_name")}
        placeholder={t("monitor.view_name")}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="primary" htmlType="submit" disabled={!name.trim()}>
        {t("common.save")}
      </Button>
    </form>
  );
}
