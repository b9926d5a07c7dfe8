import { createContext, useCallback, useContext } from "react";
import type { Me } from "./types";

export interface SessionValue {
  me: Me;
  /** After a change of one's own data that the server has confirmed. */
  setMe: (change: (me: Me) => Me) => void;
  signOut: () => Promise<void>;
}

export const SessionContext = createContext<SessionValue | null>(null);

export function useSession(): SessionValue {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession is used outside SessionGate");
  return session;
}

/** Who is signed in. Below SessionGate there is always somebody. */
export function useMe(): Me {
  return useSession().me;
}

/** `can("site:edit")`: the server sends what this agent may do, the page repeats no rule. */
export function useCan(): (permission: string) => boolean {
  const { me } = useSession();
  return useCallback((permission: string) => can(me, permission), [me]);
}

export function can(me: Pick<Me, "permissions">, permission: string): boolean {
  return me.permissions.includes(permission);
}
