import { useT } from "../i18n/useT";
import { Avatar } from "../ui/Avatar";
import { Icon } from "../ui/Icon";
import { Clock } from "../ui/icons";
import styles from "./BrandScene.module.css";

/** A glimpse of the workbench, drawn, with invented people: decoration that a screen reader skips. */
export function BrandScene() {
  const t = useT();
  return (
    <div className={styles.scene} aria-hidden>
      <Orbits />
      <div className={styles.list}>
        <Row
          mark="member"
          name={t("auth.brand.sample_visitor_1")}
          region={t("auth.brand.sample_region_1")}
          line={t("auth.brand.sample_line_1")}
          wait="2:16"
          unread={3}
          level="late"
        />
        <Row
          mark="new"
          name="350901960"
          region={t("auth.brand.sample_region_2")}
          line={t("auth.brand.sample_line_2")}
          wait="1:32"
          unread={2}
          level="late"
        />
        <Row
          mark="interested"
          name={t("auth.brand.sample_visitor_3")}
          region={t("auth.brand.sample_region_3")}
          line={t("auth.brand.sample_line_3")}
          wait="0:48"
          isOpen
        />
        <Row
          mark="returning"
          name={t("auth.brand.sample_visitor_4")}
          region={t("auth.brand.sample_region_4")}
          line={t("auth.brand.sample_line_4")}
        />
      </div>
      <div className={styles.chat}>
        <p className={styles.visitor}>{t("auth.brand.sample_line_3")}</p>
        <p className={styles.agent}>{t("auth.brand.sample_answer")}</p>
        <p className={styles.typing}>
          <i />
          <i />
          <i />
          {t("auth.brand.sample_typing")}
        </p>
      </div>
    </div>
  );
}

interface RowProps {
  mark: "new" | "returning" | "interested" | "member";
  name: string;
  region: string;
  line: string;
  wait?: string;
  unread?: number;
  level?: "late";
  isOpen?: boolean;
}

function Row({ mark, name, region, line, wait, unread, level, isOpen }: RowProps) {
  const t = useT();
  return (
    <div className={`${styles.row} ${isOpen ? styles.open : ""}`}>
      <Avatar name={name} size={34} />
      <div className={styles.words}>
        <p className={styles.who}>
          <span className={`${styles.mark} ${styles[mark]}`}>{t(`auth.mark.${mark}`)}</span>
          <b>{name}</b>
          <span className={styles.region}>{region}</span>
        </p>
        <p className={styles.line}>{line}</p>
      </div>
      <div className={styles.end}>
        {wait && (
          <span className={level === "late" ? styles.late : styles.wait}>
            <Icon of={Clock} size={13} /> {wait}
          </span>
        )}
        {unread && <span className={styles.unread}>{unread}</span>}
      </div>
    </div>
  );
}

function Orbits() {
  return (
    <svg className={styles.orbits} viewBox="0 0 900 900" fill="none" aria-hidden="true">
      {[150, 220, 290, 360].map((radius) => (
        <g key={radius}>
          <circle cx="370" cy="430" r={radius} />
          <circle cx="540" cy="430" r={radius} />
        </g>
      ))}
    </svg>
  );
}
