import { useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { ArrowDown, ArrowUp, GripVertical } from "@smt/shared/ui/icons.ts";
import { Button } from "antd";
import styles from "./Canned.module.css";
import { beginDrag } from "./dragging";

interface Props {
  id: string;
  name: string;
  place: number;
  count: number;
  onMove: (place: number) => void;
}

/** A grip to drag by, and the same by two buttons. */
export function MoveButtons({ id, name, place, count, onMove }: Props) {
  const t = useT();
  return (
    <span className={styles.move}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; the buttons beside it do the same. */}
      <span
        className={styles.grip}
        draggable
        title={t("canned.admin.drag", { name })}
        onDragStart={(event) => beginDrag(event, id)}
      >
        <Icon of={GripVertical} />
      </span>
      <Button
        type="text"
        size="small"
        icon={<Icon of={ArrowUp} size={13} />}
        aria-label={`${t("canned.move_up")}: ${name}`}
        disabled={place === 0}
        onClick={() => onMove(place - 1)}
      />
      <Button
        type="text"
        size="small"
        icon={<Icon of={ArrowDown} size={13} />}
        aria-label={`${t("canned.move_down")}: ${name}`}
        disabled={place === count - 1}
        onClick={() => onMove(place + 1)}
      />
    </span>
  );
}
