import { useMe } from "@smt/shared/api/index.ts";
import { type ReactNode, useEffect, useState } from "react";
import { WorkbenchContext } from "../state/useWorkbench";
import { openWorkbench, type Workbench } from "../state/workbench";

/** Holds the line open as long as somebody is signed in, and closes all with the session. */
export function WorkbenchProvider({ children }: { children: ReactNode }) {
  const { id } = useMe();
  const [workbench, setWorkbench] = useState<Workbench | null>(null);

  useEffect(() => {
    const opened = openWorkbench(id);
    opened.start();
    setWorkbench(opened);
    return () => {
      opened.close();
      setWorkbench(null);
    };
  }, [id]);

  return workbench && <WorkbenchContext.Provider value={workbench}>{children}</WorkbenchContext.Provider>;
}
