import { createContext, useContext } from "react";

/** Whether who is selected stands beside the table, with a form of their own. */
export const HasPaneContext = createContext(false);
export const useHasPane = () => useContext(HasPaneContext);
