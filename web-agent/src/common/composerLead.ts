import { createContext, type ReactNode } from "react";

/** What stands first in the tools of a field: the choice between a reply and a note. */
export const ComposerLead = createContext<ReactNode>(null);
