import { type Key, useT } from "@smt/shared/i18n/index.ts";
import { Bell, Contact, Info, Keyboard, MessageSquare, Palette, SlidersHorizontal } from "@smt/shared/ui/icons.ts";
import { Icon, ListSkeleton, useReturnFocus } from "@smt/shared/ui/index.ts";
import { Button, Modal } from "antd";
import type { LucideIcon } from "lucide-react";
import { type ComponentType, Suspense } from "react";
import { changeSettings, defaultSettings, type Settings } from "../../state/settings";
import { changeView, useView } from "../../state/view";
import { AboutSection } from "./AboutSection";
import { AlertsSection } from "./AlertsSection";
import { CardSection } from "./CardSection";
import { ChatSection } from "./ChatSection";
import { GeneralSection } from "./GeneralSection";
import { HotkeysSection } from "./HotkeysSection";
import { LookSection } from "./LookSection";
import { MuteAll } from "./MuteAll";
import styles from "./SettingsDialog.module.css";

export interface SettingsSection {
  name: string;
  label: Key;
  icon: LucideIcon;
  Section: ComponentType;
  /** What stands at the end of its title. */
  Extra?: ComponentType;
  /** What 恢复默认 puts back; without any there is no such button. */
  keys?: readonly (keyof Settings)[];
}

const sections: readonly SettingsSection[] = [
  {
    name: "general",
    label: "settings.general",
    icon: SlidersHorizontal,
    Section: GeneralSection,
    keys: ["startView", "awayMinutes"],
  },
  {
    name: "alerts",
    label: "settings.alerts",
    icon: Bell,
    Section: AlertsSection,
    Extra: MuteAll,
    keys: ["alerts", "volume", "repeatUntilAnswered", "hideNoticeText", "doNotDisturb"],
  },
  { name: "hotkeys", label: "settings.hotkeys", icon: Keyboard, Section: HotkeysSection, keys: ["hotkeys"] },
  {
    name: "chat",
    label: "settings.chat",
    icon: MessageSquare,
    Section: ChatSection,
    keys: ["sendKey", "chatFontSize", "isHandlingOn"],
  },
  { name: "look", label: "settings.look", icon: Palette, Section: LookSection },
  { name: "card", label: "settings.card", icon: Contact, Section: CardSection },
];
const about: SettingsSection = { name: "about", label: "settings.about", icon: Info, Section: AboutSection };

/** A14 系统设置: what an agent sets up for themselves. Everything holds at once and follows the account. */
export function SettingsDialog({ more }: { more: readonly SettingsSection[] }) {
  const t = useT();
  useReturnFocus();
  const all = [...sections, ...more, about];
  const opened = useView((view) => view.settings);
  const current = all.find(({ name }) => name === opened) ?? sections[0];
  if (!current) return null;
  const { Section, Extra, keys } = current;
  const close = () => changeView({ settings: null });

  return (
    <Modal
      open={opened !== null}
      width={840}
      title={<span className="smt-visually-hidden">{t("settings.title")}</span>}
      footer={null}
      destroyOnHidden
      onCancel={close}
      classNames={{ container: styles.container ?? "", body: styles.body ?? "", header: styles.header ?? "" }}
      // Its own columns reach to the edge.
      styles={{ container: { padding: 0 }, header: { margin: 0 } }}
    >
      <nav className={styles.nav} aria-label={t("settings.title")}>
        <h2>{t("settings.title")}</h2>
        {all.map(({ name, label, icon }) => (
          <button
            key={name}
            type="button"
            className={styles.item}
            aria-current={name === current.name ? "page" : undefined}
            onClick={() => changeView({ settings: name })}
          >
            <Icon of={icon} size={15} />
            <span>{t(label as "settings.general")}</span>
          </button>
        ))}
      </nav>
      <section className={styles.main} aria-label={t(current.label as "settings.general")}>
        <div className={styles.head}>
          <h3>{t(current.label as "settings.general")}</h3>
          {Extra && <Extra />}
        </div>
        <div className={styles.content}>
          <Suspense fallback={<ListSkeleton rows={5} />}>
            <Section key={current.name} />
          </Suspense>
        </div>
        <div className={styles.foot}>
          <span className={styles.note}>{t("settings.note")}</span>
          {keys && (
            <Button onClick={() => changeSettings(Object.fromEntries(keys.map((key) => [key, defaultSettings[key]])))}>
              {t("settings.restore")}
            </Button>
          )}
          <Button type="primary" onClick={close}>
            {t("common.done")}
          </Button>
        </div>
      </section>
    </Modal>
  );
}
