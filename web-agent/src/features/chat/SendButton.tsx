import { useT } from "@smt/shared/i18n/index.ts";
import { Check, ChevronDown } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Button, Dropdown, Space } from "antd";
import { memo } from "react";
import { isMac } from "../../common/hotkeys";
import { changeSettings, type Settings, useSettings } from "../../state/settings";

export const modKey = isMac ? "⌘" : "Ctrl";
const keys = ["enter", "ctrl_enter"] as const satisfies Settings["sendKey"][];

/** C09: sends, and behind its arrow says which key does the same. */
export const SendButton = memo(function SendButton({
  isDisabled,
  onSend,
}: {
  isDisabled: boolean;
  onSend: () => void;
}) {
  const t = useT();
  const { sendKey } = useSettings();
  // The caret stays in the field.
  const keepFocus = (event: { preventDefault: () => void }) => event.preventDefault();
  const items = keys.map((key) => ({
    key,
    label: t(`chat.composer.send_${key}`, { key: modKey }),
    icon: key === sendKey ? <Icon of={Check} size={13} /> : <span />,
    onClick: () => changeSettings({ sendKey: key }),
  }));
  return (
    <Space.Compact>
      <Button type="primary" disabled={isDisabled} onMouseDown={keepFocus} onClick={onSend}>
        {t("workbench.composer.send")}
      </Button>
      <Dropdown trigger={["click"]} placement="topRight" menu={{ items, selectedKeys: [sendKey] }}>
        <Button type="primary" aria-label={t("chat.composer.send_key")} icon={<Icon of={ChevronDown} size={15} />} />
      </Dropdown>
    </Space.Compact>
  );
});
