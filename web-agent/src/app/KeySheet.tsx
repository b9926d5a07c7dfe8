import { useT } from "@smt/shared/i18n/index.ts";
import { Modal } from "antd";
import { hotkeyActions } from "../common/hotkeyActions";
import { keysOf, signsOf } from "../common/hotkeys";
import { Keys } from "../common/Keys";
import { useSettings } from "../state/settings";
import { changeView, useView } from "../state/view";
import styles from "./KeySheet.module.css";

const groups = ["global", "chats", "visitors"] as const;

/** A17: all keys that work here, as this agent has set them, and no other. */
export function KeySheet() {
  const t = useT();
  const isOpen = useView((view) => view.isKeySheetOpen);
  return (
    <Modal
      open={isOpen}
      title={t("workbench.keys.title")}
      footer={null}
      destroyOnHidden
      width={480}
      onCancel={() => changeView({ isKeySheetOpen: false })}
    >
      {groups.map((group) => (
        <Group key={group} group={group} />
      ))}
    </Modal>
  );
}

function Group({ group }: { group: (typeof groups)[number] }) {
  const t = useT();
  const { hotkeys, sendKey } = useSettings();
  const actions = hotkeyActions.filter((action) => action.group === group && keysOf(action, hotkeys).length > 0);
  if (actions.length === 0) return null;
  const send = sendKey === "enter" ? ["Enter", "Shift+Enter"] : ["Mod+Enter", "Enter"];
  return (
    <>
      <h3 className={styles.group}>{t(`settings.hotkeys.${group}`)}</h3>
      <dl className={styles.list}>
        {actions.map((action) => (
          <Row key={action.name} text={t(action.label as "workbench.keys.accept")} keys={keysOf(action, hotkeys)} />
        ))}
        {group === "chats" && <Row text={t("workbench.keys.send")} keys={send.slice(0, 1)} />}
        {group === "chats" && <Row text={t("workbench.keys.line")} keys={send.slice(1)} />}
      </dl>
    </>
  );
}

function Row({ text, keys }: { text: string; keys: readonly string[] }) {
  return (
    <div className={styles.row}>
      <dt>{text}</dt>
      <dd>
        {keys.map((combination) => (
          <Keys key={combination} of={signsOf(combination)} />
        ))}
      </dd>
    </div>
  );
}
