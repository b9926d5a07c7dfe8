import { usePreferences, useSession } from "@smt/shared/api";
import { type Language, setLanguage, useLanguage, useT } from "@smt/shared/i18n";
import { Avatar, Icon, setThemePreference, type ThemePreference, useThemePreference } from "@smt/shared/ui";
import { ChevronDown, KeyRound, LogOut, Monitor, User } from "@smt/shared/ui/icons.ts";
import { Dropdown, type MenuProps } from "antd";
import { useState } from "react";
import styles from "./AccountMenu.module.css";
import { PasswordModal } from "./PasswordModal";
import { ProfileDrawer } from "./ProfileDrawer";
import { SessionsModal } from "./SessionsModal";

type Panel = "profile" | "password" | "sessions";

const LANGUAGES: Language[] = ["zh-CN", "en"];
const THEMES: ThemePreference[] = ["system", "light", "dark"];

/** All that is about oneself: profile, password, sessions, language, theme, and the way out. */
export function AccountMenu() {
  const t = useT();
  const language = useLanguage();
  const theme = useThemePreference();
  const { me, signOut } = useSession();
  const { set } = usePreferences();
  const [panel, setPanel] = useState<Panel | null>(null);
  const close = () => setPanel(null);

  // The choice holds in this browser even when the server does not store it.
  const keep = (change: Record<string, unknown>) => void set(change).catch(() => undefined);

  const items: MenuProps["items"] = [
    { key: "profile", icon: <Icon of={User} />, label: t("admin.account.profile"), onClick: () => setPanel("profile") },
    {
      key: "password",
      icon: <Icon of={KeyRound} />,
      label: t("admin.account.password"),
      onClick: () => setPanel("password"),
    },
    {
      key: "sessions",
      icon: <Icon of={Monitor} />,
      label: t("admin.account.sessions"),
      onClick: () => setPanel("sessions"),
    },
    { type: "divider" },
    {
      key: "language",
      // No submenu: it opens under a pointer that rests on it, which a finger and a quick hand do not do.
      type: "group",
      label: t("common.language"),
      children: LANGUAGES.map((key) => ({
        key,
        label: t(`common.language.${key}`),
        onClick: () => {
          setLanguage(key);
          keep({ language: key });
        },
      })),
    },
    {
      key: "theme",
      type: "group",
      label: t("common.theme"),
      children: THEMES.map((key) => ({
        key,
        label: t(`common.theme.${key}`),
        onClick: () => {
          setThemePreference(key);
          keep({ theme: key });
        },
      })),
    },
    { type: "divider" },
    { key: "sign_out", icon: <Icon of={LogOut} />, label: t("common.sign_out"), onClick: () => void signOut() },
  ];

  return (
    <>
      <Dropdown
        trigger={["click"]}
        menu={{ items, selectedKeys: [language, theme] }}
        popupRender={(menu) => (
          <div className={styles.popup}>
            <div className={styles.who}>
              <p className={styles.name}>{me.name}</p>
              <p className={styles.quiet}>
                {me.account} · {me.workspace.name}
              </p>
            </div>
            {menu}
          </div>
        )}
      >
        <button type="button" className={styles.button}>
          <Avatar name={me.nickname || me.name} seed={me.id} url={me.avatar_url} size={26} />
          <span className="smt-visually-hidden">{t("admin.account.menu", { name: me.name })}</span>
          <span className={styles.label} aria-hidden>
            {me.name}
          </span>
          <Icon of={ChevronDown} size={13} />
        </button>
      </Dropdown>
      <ProfileDrawer isOpen={panel === "profile"} onClose={close} />
      <PasswordModal isOpen={panel === "password"} onClose={close} />
      <SessionsModal isOpen={panel === "sessions"} onClose={close} />
    </>
  );
}
