import { type Availability, useMe, usePreferences, useSession } from "@smt/shared/api/index.ts";
import { type Language, setLanguage, useLanguage, useT } from "@smt/shared/i18n/index.ts";
import { Check, ChevronDown, Info, Languages, LogOut, Settings, SunMoon } from "@smt/shared/ui/icons.ts";
import { Avatar, Icon, setThemePreference, type ThemePreference, useThemePreference } from "@smt/shared/ui/index.ts";
import { Dropdown, type MenuProps } from "antd";
import { useKeySigns } from "../state/hotkeys";
import { useVerbs } from "../state/useVerbs";
import { changeView } from "../state/view";
import styles from "./AccountMenu.module.css";
import { availabilities, dotOf } from "./availability";

const languages: readonly Language[] = ["zh-CN", "en"];
const themes: readonly ThemePreference[] = ["system", "light", "dark"];

/** A09, A10: one's own name with the state, and behind it what belongs to the account. */
export function AccountMenu({ isCompact = false }: { isCompact?: boolean }) {
  const t = useT();
  const me = useMe();
  const { signOut } = useSession();
  const { set } = usePreferences();
  const { setAvailability } = useVerbs();
  const language = useLanguage();
  const theme = useThemePreference();
  const settingsKeys = useKeySigns("settings");
  const availability = t(`common.availability.${me.availability}`);

  const chosen = (isChosen: boolean) => (isChosen ? <Icon of={Check} /> : <span className={styles.unchosen} />);
  const keep = (changes: Record<string, unknown>) => void set(changes).catch(() => undefined);

  const items: MenuProps["items"] = [
    ...availabilities.map((name: Availability) => ({
      key: name,
      icon: chosen(name === me.availability),
      label: (
        <span className={styles.state}>
          <span className={`${styles.dot} ${styles[dotOf(name)]}`} aria-hidden />
          {t(`common.availability.${name}`)}
        </span>
      ),
      onClick: () => void setAvailability(name),
    })),
    { type: "divider" },
    {
      key: "language",
      icon: <Icon of={Languages} />,
      label: t("common.language"),
      children: languages.map((name) => ({
        key: name,
        icon: chosen(name === language),
        label: t(`common.language.${name}`),
        onClick: () => {
          setLanguage(name);
          keep({ language: name });
        },
      })),
    },
    {
      key: "theme",
      icon: <Icon of={SunMoon} />,
      label: t("common.theme"),
      children: themes.map((name) => ({
        key: name,
        icon: chosen(name === theme),
        label: t(`common.theme.${name}`),
        onClick: () => {
          setThemePreference(name);
          keep({ theme: name });
        },
      })),
    },
    {
      key: "settings",
      icon: <Icon of={Settings} />,
      label: t("settings.title"),
      extra: settingsKeys,
      onClick: () => changeView({ settings: "general" }),
    },
    {
      key: "keys",
      icon: <Icon of={Info} />,
      label: t("workbench.top.keys"),
      extra: "?",
      onClick: () => changeView({ isKeySheetOpen: true }),
    },
    { type: "divider" },
    { key: "sign_out", icon: <Icon of={LogOut} />, label: t("common.sign_out"), onClick: () => void signOut() },
  ];

  return (
    <Dropdown autoFocus menu={{ items }} trigger={["click"]} placement="bottomRight">
      <button
        type="button"
        className={styles.button}
        aria-label={t("workbench.top.account_menu", { name: me.nickname, availability })}
        data-availability={me.availability}
      >
        {!isCompact && <Avatar name={me.nickname} seed={me.id} url={me.avatar_url} size={22} />}
        {!isCompact && <bdi className={styles.name}>{me.nickname}</bdi>}
        <span className={`${styles.dot} ${styles[dotOf(me.availability)]}`} aria-hidden />
        <span>{availability}</span>
        <Icon of={ChevronDown} size={13} />
      </button>
    </Dropdown>
  );
}
