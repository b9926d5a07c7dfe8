import { useT } from "@smt/shared/i18n/index.ts";
import { Modal } from "antd";
import { Keys } from "../common/Keys";
import { changeView, useView } from "../state/view";
import styles from "./KeySheet.module.css";

const modifier = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? "") ? "⌘" : "Ctrl";
const alt = modifier === "⌘" ? "⌥" : "Alt";

const everywhere = [
  ["accept", ["F2"]],
  ["dock", ["V"]],
  ["panel", [modifier, "B"]],
  ["mute", [modifier, "M"]],
  ["sheet", ["?"]],
  ["close", ["Esc"]],
] as const;

const chats = [
  ["previous", [alt, "↑", "↓"]],
  ["jump", [alt, "1–9"]],
  ["longest", [alt, "U"]],
  ["send", ["Enter"]],
  ["line", ["Shift", "Enter"]],
] as const;

/** All keys that work here, and no other. */
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
      <h3 className={styles.group}>{t("workbench.keys.global")}</h3>
      <dl className={styles.list}>
        {everywhere.map(([name, keys]) => (
          <Row key={name} text={t(`workbench.keys.${name}`)} keys={keys} />
        ))}
      </dl>
      <h3 className={styles.group}>{t("workbench.keys.chats")}</h3>
      <dl className={styles.list}>
        {chats.map(([name, keys]) => (
          <Row key={name} text={t(`workbench.keys.${name}`)} keys={keys} />
        ))}
      </dl>
    </Modal>
  );
}

function Row({ text, keys }: { text: string; keys: readonly string[] }) {
  return (
    <div className={styles.row}>
      <dt>{text}</dt>
      <dd>
        <Keys of={keys} />
      </dd>
    </div>
  );
}
