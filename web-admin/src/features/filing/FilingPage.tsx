import { useCan } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { PageHead } from "../../common/PageHead";
import { Categories } from "./Categories";
import styles from "./FilingPage.module.css";
import { Tags } from "./Tags";

/** 对话分类 and tags: what agents file conversations under. */
export function FilingPage() {
  const t = useT();
  const can = useCan();
  return (
    <>
      <PageHead title={t("find.admin.menu")} subtitle={t("find.admin.subtitle")} />
      <div className={styles.columns}>
        <Categories />
        {can("tag:edit") && <Tags />}
      </div>
    </>
  );
}
