import { useT } from "@smt/shared/i18n/index.ts";
import { Bell, CircleAlert, CircleCheck } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import styles from "./TestAlerts.module.css";
import { type Finding, testAlerts } from "./testAlerts";

/** 测试提醒: a sound and a notice, and in plain words what the browser keeps from being heard or seen (T14). */
export function TestAlerts() {
  const t = useT();
  const [findings, setFindings] = useState<Finding[] | null>(null);
  const test = () => testAlerts({ title: t("settings.test.title"), body: t("settings.test.body") }, setFindings);

  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (findings) list.current?.scrollIntoView({ block: "nearest" });
  }, [findings]);

  return (
    <div className={styles.test}>
      <Button icon={<Icon of={Bell} />} onClick={() => void test()}>
        {t("settings.test")}
      </Button>
      <ul ref={list} className={styles.findings} aria-live="polite">
        {findings?.map(({ name, isGood }) => (
          <li key={name} className={isGood ? styles.good : styles.bad} data-finding={name}>
            <Icon of={isGood ? CircleCheck : CircleAlert} size={15} />
            {t(`settings.test.${name}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
