import styles from "./ProfileDrawer.module.css";

/** utm_* and the ids of ad clicks, as they came (V10, I07). */
export function CampaignTags({ campaign }: { campaign: Readonly<Record<string, string>> }) {
  const entries = Object.entries(campaign);
  if (entries.length === 0) return null;
  return (
    <span className={styles.tags}>
      {entries.map(([name, value]) => (
        <span key={name} className={styles.tag} data-campaign={name}>
          {name}=<bdi>{value}</bdi>
        </span>
      ))}
    </span>
  );
}
