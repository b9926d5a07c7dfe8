import { Button, type ButtonProps } from "antd";
import { useT } from "../i18n/useT";
import { Icon } from "./Icon";
import { Check, Copy } from "./icons";
import { useCopy } from "./useCopy";

interface Props extends Omit<ButtonProps, "onClick" | "icon" | "children"> {
  text: string;
  label?: string;
  onCopied?: () => void;
}

export function CopyButton({ text, label, onCopied, ...button }: Props) {
  const t = useT();
  const { isCopied, copy } = useCopy();
  return (
    <Button {...button} icon={<Icon of={isCopied ? Check : Copy} />} onClick={() => void copy(text).then(onCopied)}>
      <span aria-live="polite">{isCopied ? t("common.copied") : (label ?? t("common.copy"))}</span>
    </Button>
  );
}
