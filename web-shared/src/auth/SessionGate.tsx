import { useQueryClient } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { ApiError } from "../api/ApiError";
import { api } from "../api/client";
import { accessToken, endSession, onSession, refreshSession } from "../api/session";
import type { Me } from "../api/types";
import { SessionContext } from "../api/useMe";
import { applyPreferences } from "./applyPreferences";
import { rememberAccount } from "./knownAccounts";
import { Starting } from "./Starting";

// Who has an open session never sees these, so they are not part of the first load.
const AuthScreens = lazy(() => import("./AuthScreens").then(({ AuthScreens }) => ({ default: AuthScreens })));

type State =
  | { name: "starting" }
  | { name: "unreachable"; error: unknown }
  | { name: "signed_out"; hasEnded: boolean }
  | { name: "signed_in"; me: Me };

const RETRY_MILLISECONDS = 5_000;

/** Shows the app to who is signed in. An open session opens it at once; the others meet the sign-in page first. */
export function SessionGate({ children }: { children: ReactNode }) {
  const [state, setState] = useState<State>({ name: "starting" });
  const cache = useQueryClient();

  const enter = useCallback((me: Me) => {
    rememberAccount(me);
    applyPreferences(me);
    setState({ name: "signed_in", me });
  }, []);

  const start = useCallback(async () => {
    setState({ name: "starting" });
    try {
      enter((await refreshSession()).me);
    } catch (error) {
      setState(isRefused(error) ? { name: "signed_out", hasEnded: false } : { name: "unreachable", error });
    }
  }, [enter]);

  useEffect(() => void start(), [start]);

  // Without a line the app waits for it: when the browser says so, and now and then, for it does not always.
  const isUnreachable = state.name === "unreachable";
  useEffect(() => {
    if (!isUnreachable) return;
    const again = () => void refreshSession().then(({ me }) => enter(me), setUnlessGone);
    const setUnlessGone = (error: unknown) => {
      if (isRefused(error)) setState({ name: "signed_out", hasEnded: false });
    };
    window.addEventListener("online", again);
    const timer = setInterval(again, RETRY_MILLISECONDS);
    return () => {
      window.removeEventListener("online", again);
      clearInterval(timer);
    };
  }, [isUnreachable, enter]);

  useEffect(
    () =>
      onSession((me) => {
        if (me) return setState((known) => (known.name === "signed_in" ? { name: "signed_in", me } : known));
        cache.clear();
        setState((known) => ({ name: "signed_out", hasEnded: known.name === "signed_in" }));
      }),
    [cache],
  );

  const signOut = useCallback(async () => {
    await api.POST("/api/v1/auth/logout").catch(() => undefined);
    endSession();
    cache.clear();
    setState({ name: "signed_out", hasEnded: false });
  }, [cache]);

  const setMe = useCallback(
    (change: (me: Me) => Me) =>
      setState((known) => (known.name === "signed_in" ? { name: "signed_in", me: change(known.me) } : known)),
    [],
  );

  const me = state.name === "signed_in" ? state.me : null;
  const session = useMemo(() => (me ? { me, setMe, signOut } : null), [me, setMe, signOut]);

  if (state.name === "starting") return <Starting />;
  if (state.name === "unreachable") return <Starting error={state.error} onRetry={() => void start()} />;
  if (!session || !accessToken()) {
    return (
      <Suspense fallback={<Starting />}>
        <AuthScreens hasEnded={state.name === "signed_out" && state.hasEnded} onSignedIn={enter} />
      </Suspense>
    );
  }
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

function isRefused(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 401 || error.status === 403);
}
