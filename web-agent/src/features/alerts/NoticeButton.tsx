import { useT } from "@smt/shared/i18n/index.ts";
import { Bell, BellOff } from "@smt/shared/ui/icons.ts";
import { App } from "antd";
import { useState } from "react";
import { IconButton } from "../../common/IconButton";
import { noticePermission } from "../../state/notices";
import { changeView, useView } from "../../state/view";

/** Desktop notices: asked for by a click, because a page that asks by itself is refused for good. */
export function NoticeButton() {
  const t = useT();
  const { message } = App.useApp();
  const isOn = useView((view) => view.areNoticesOn);
  const [permission, setPermission] = useState(noticePermission);
  if (permission === "unsupported") return null;

  const onClick = async () => {
    if (permission === "granted") return changeView({ areNoticesOn: !isOn });
    if (permission === "default") {
      const answer = await Notification.requestPermission();
      setPermission(answer);
      if (answer === "granted") changeView({ areNoticesOn: true });
      return;
    }
    message.info(t("workbench.top.notices_denied"));
  };
  const label = {
    default: "workbench.top.notices_ask",
    denied: "workbench.top.notices_denied",
    granted: isOn ? "workbench.top.notices_on" : "workbench.top.notices_off",
  } as const;
  return (
    <IconButton
      icon={permission === "granted" && isOn ? Bell : BellOff}
      label={t(label[permission])}
      tone={permission === "default" ? "warning" : "plain"}
      onClick={() => void onClick()}
    />
  );
}
