import { useCan } from "@smt/shared/api/index.ts";
import ResponseDialog from "@smt/shared/canned/ResponseDialog.tsx";
import { useCannedGroups } from "@smt/shared/canned/useCanned.ts";
import { closeCannedDialog, useCannedDialog } from "../../state/cannedDialog";

/** P08, with the groups into which this agent may put something. */
export default function CannedDialog() {
  const can = useCan();
  const wanted = useCannedDialog((state) => state.wanted);
  const { groups, isPending } = useCannedGroups("responses");
  if (!wanted || isPending) return null;
  const mine = groups.filter(({ scope }) => can(scope === "shared" ? "canned:edit_shared" : "canned:edit_own"));
  const ordered = [
    ...mine.filter(({ scope }) => scope === "personal"),
    ...mine.filter(({ scope }) => scope === "shared"),
  ];
  return (
    <ResponseDialog
      isOpen
      groups={ordered}
      response={wanted.response}
      {...(wanted.start ? { start: wanted.start } : {})}
      onClose={closeCannedDialog}
    />
  );
}
