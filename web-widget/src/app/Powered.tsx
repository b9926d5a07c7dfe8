import { useChat } from "./context";
import { Logo } from "./Logo";
import styles from "./Powered.module.css";

export function Powered() {
  const { t } = useChat();
  return (
    <footer class={styles.powered}>
      <Logo size={15} />
      {t("powered")}
    </footer>
  );
}
