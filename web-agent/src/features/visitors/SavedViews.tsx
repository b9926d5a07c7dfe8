import { useT } from "@smt/shared/i18n/index.ts";
import { Plus, X } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Button, Input, Popover } from "antd";
import { useState } from "react";
import styles from "./Monitor.module.css";
import { openView, removeView, saveView, useMonitor, viewLimits } from "./monitor";

/** A filter with its order and columns, under a name of one's own. */
export function SavedViews() {
  const t = useT();
  const views = useMonitor((monitor) => monitor.views);
  const viewId = useMonitor((monitor) => monitor.viewId);
  return (
    <>
      {views.map((view) => (
        <span key={view.id} className={styles.view} data-view={view.name}>
          <button type="button" className={styles.tab} aria-pressed={view.id === viewId} onClick={() => openView(view)}>
            <bdi>{view.name}</bdi>
          </button>
          <button
            type="button"
            className={styles.remove}
            aria-label={t("monitor.view_remove", { name: view.name })}
            onClick={() => removeView(view.id)}
          >
            <Icon of={X} size={13} />
          </button>
        </span>
      ))}
      {views.length < viewLimits.count && <NewView />}
    </>
  );
}

function NewView() {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState("");
  const save = () => {
    if (!name.trim()) return;
    saveView(name.trim());
    setName("");
    setOpen(false);
  };
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={isOpen}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <form
          className={styles.form}
          aria-label={t("monitor.view_save")}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
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
      }
    >
      <button type="button" className={styles.tab}>
        <Icon of={Plus} size={13} /> {t("monitor.view")}
      </button>
    </Popover>
  );
}
