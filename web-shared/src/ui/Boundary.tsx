import { Component, type ReactNode } from "react";
import { ErrorState } from "./ErrorState";
import styles from "./StateMessage.module.css";

interface Props {
  children: ReactNode;
  /** What is put where nothing was, such as a dialog, stands in a corner. */
  isFloating?: boolean;
}

/**
 * What breaks in here breaks alone: the rest goes on working, and nobody sees a blank page. A part that could not be
 * fetched, because the server was updated meanwhile, comes with the page that is loaded anew; drafts are kept.
 */
export class Boundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error() };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const shown = <ErrorState error={error} onRetry={() => location.reload()} />;
    return this.props.isFloating ? <div className={styles.floating}>{shown}</div> : shown;
  }
}
