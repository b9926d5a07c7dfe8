import type { SiteOut } from "@smt/shared/api";
import { useErrorText, useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { Ellipsis, Trash2, Users } from "@smt/shared/ui/icons.ts";
import { App, Button, Dropdown, type MenuProps } from "antd";
import styles from "./SiteCells.module.css";
import type { SitePanel } from "./SitesPage";
import { useDeleteSite } from "./siteQueries";

interface Props {
  site: SiteOut;
  onOpen: (panel: SitePanel) => void;
}

export function SiteActions({ site, onOpen }: Props) {
  const t = useT();
  const errorText = useErrorText();
  const { modal, message } = App.useApp();
  const remove = useDeleteSite();

  function confirmDelete() {
    modal.confirm({
      title: t("admin.sites.delete_confirm", { name: site.name }),
      content: t("admin.sites.delete_text"),
      okText: t("common.delete"),
      okButtonProps: { danger: true },
      onOk: () =>
        remove.mutateAsync(site.id).then(
          () => void message.success(t("admin.sites.deleted")),
          (error) => void message.error(errorText(error)),
        ),
    });
  }

  const items: MenuProps["items"] = [
    {
      key: "assign",
      icon: <Icon of={Users} />,
      label: t("admin.sites.assign"),
      onClick: () => onOpen({ name: "assign", site }),
    },
    // MS05: the default site stays.
    ...(site.is_default
      ? []
      : [
          {
            key: "delete",
            icon: <Icon of={Trash2} />,
            danger: true,
            label: t("admin.sites.delete"),
            onClick: confirmDelete,
          },
        ]),
  ];

  return (
    <span className={styles.actions}>
      <Button type="link" size="small" className={styles.link} onClick={() => onOpen({ name: "code", site })}>
        {t("admin.sites.get_code")}
      </Button>
      <Button type="link" size="small" className={styles.link} onClick={() => onOpen({ name: "edit", site })}>
        {t("common.edit")}
      </Button>
      <Dropdown menu={{ items }} trigger={["click"]} placement="bottomRight">
        <Button
          type="text"
          size="small"
          icon={<Icon of={Ellipsis} />}
          aria-label={t("admin.sites.more_of", { name: site.name })}
        />
      </Dropdown>
    </span>
  );
}
