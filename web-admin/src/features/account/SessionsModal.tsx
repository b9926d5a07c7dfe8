import { useT } from "@smt/shared/i18n";
import { ErrorState, ListSkeleton } from "@smt/shared/ui";
import { Modal } from "antd";
import { SessionRow } from "./SessionRow";
import styles from "./SessionsModal.module.css";
import { useSessions } from "./sessionQueries";

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

/** Where one is signed in, and the way to end what one does not know (A04). */
export function SessionsModal({ isOpen, onClose }: Props) {
  const t = useT();
  const sessions = useSessions(isOpen);
  return (
    <Modal open={isOpen} title={t("admin.account.sessions")} footer={null} onCancel={onClose} width={560}>
      <p className={styles.text}>{t("admin.account.sessions_text")}</p>
      {sessions.isPending && <ListSkeleton rows={2} hasAvatar={false} />}
      {sessions.isError && <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />}
      <ul>
        {sessions.data?.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
    </Modal>
  );
}
