import { useT } from "@smt/shared/i18n/index.ts";
import { MessagesSquare, Monitor, Smartphone } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import type { Channel } from "./wire";

const icons = { desktop: Monitor, mobile: Smartphone, wechat: MessagesSquare };

/** V03: where the visitor comes in. */
export function ChannelIcon({ channel, size = 15 }: { channel: Channel; size?: 13 | 15 }) {
  const t = useT();
  return (
    <span title={t(`workbench.channel.${channel}`)} style={{ display: "inline-flex" }} data-channel={channel}>
      <Icon of={icons[channel]} size={size} label={t(`workbench.channel.${channel}`)} />
    </span>
  );
}
