import { useT } from "@smt/shared/i18n/index.ts";
import styles from "./SourceText.module.css";
import type { Source } from "./wire";

/** V09: 百度 净水器厂家, a host, or 直接输入. */
export function SourceText({ source }: { source: Source | null }) {
  const t = useT();
  if (!source || source.kind === "direct" || (!source.name && !source.keyword))
    return <>{t("workbench.visitor.direct")}</>;
  return (
    <>
      <bdi>{source.name}</bdi>
      {source.keyword && <bdi className={styles.keyword}> {source.keyword}</bdi>}
    </>
  );
}
