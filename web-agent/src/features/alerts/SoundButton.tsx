import { useT } from "@smt/shared/i18n/index.ts";
import { Volume2, VolumeX } from "@smt/shared/ui/icons.ts";
import { IconButton } from "../../common/IconButton";
import { playTone, unlockAudio, useAudio } from "../../state/tones";
import { changeView, useView } from "../../state/view";

/** On, off, or wanted but blocked by the browser: then the click that asks for it is also the one that allows it. */
export function SoundButton() {
  const t = useT();
  const isOn = useView((view) => view.isSoundOn);
  const isBlocked = useAudio((audio) => audio.isBlocked);

  const toggle = () => {
    if (isOn && isBlocked) return void unlockAudio().then(() => playTone("crisp"));
    changeView({ isSoundOn: !isOn });
    if (!isOn) void unlockAudio().then(() => playTone("crisp"));
  };
  const label = !isOn
    ? "workbench.top.sound_off"
    : isBlocked
      ? "workbench.top.sound_blocked"
      : "workbench.top.sound_on";
  return (
    <IconButton
      icon={isOn && !isBlocked ? Volume2 : VolumeX}
      label={t(label)}
      tone={isOn && isBlocked ? "warning" : "plain"}
      onClick={toggle}
    />
  );
}
