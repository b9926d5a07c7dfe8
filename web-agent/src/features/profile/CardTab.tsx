import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { ErrorState, ListSkeleton } from "@smt/shared/ui/index.ts";
import { useWidthClass } from "../../common/useWidthClass";
import { CardConfirm } from "./CardConfirm";
import { CardField } from "./CardField";
import styles from "./CardTab.module.css";
import { FoundOffers } from "./FoundOffers";
import { useProfile } from "./useProfile";
import { VisitDetails } from "./VisitDetails";

const fields = [
  ["name", "half"],
  ["mobile", "half"],
  ["phone", "half"],
  ["fax", "half"],
  ["wechat", "half"],
  ["qq", "half"],
  ["email", "half"],
  ["interest", "half"],
  ["company", "full"],
  ["address", "full"],
  ["remark", "full"],
] as const;

/** The visitor card. Each field is saved by itself when it is left; on a phone all of them by 确定. */
export function CardTab({ visitorId }: { visitorId: string }) {
  const t = useT();
  const can = useCan();
  const isPhone = useWidthClass() === "mobile";
  const { data: visitor, error, refetch } = useProfile(visitorId);
  if (error && !visitor)
    return <ErrorState title={t("workbench.card.failed")} error={error} onRetry={() => void refetch()} />;
  if (!visitor) return <ListSkeleton rows={6} hasAvatar={false} />;
  const isReadOnly = !can("visitor:edit");
  return (
    <div className={styles.tab}>
      <FoundOffers visitorId={visitorId} card={visitor.card} />
      <div className={styles.fields}>
        {fields.map(([name, width]) => (
          <div key={name} className={width === "full" ? styles.full : undefined}>
            <CardField
              visitorId={visitorId}
              name={name}
              stored={visitor.card[name] ?? ""}
              isReadOnly={isReadOnly}
              isConfirmed={isPhone}
            />
          </div>
        ))}
        {/* MSN has been gone for years: it is shown where an import brought it, and not asked for. */}
        {visitor.card.msn && (
          <div className={styles.full}>
            <CardField visitorId={visitorId} name="msn" stored={visitor.card.msn} isReadOnly isConfirmed={false} />
          </div>
        )}
      </div>
      {!isReadOnly && !isPhone && <p className={styles.hint}>{t("workbench.card.autosave")}</p>}
      {!isReadOnly && isPhone && <CardConfirm visitorId={visitorId} card={visitor.card} />}
      <VisitDetails visitor={visitor} />
    </div>
  );
}
