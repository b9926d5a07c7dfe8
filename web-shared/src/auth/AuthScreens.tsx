import { useEffect, useState } from "react";
import type { Me } from "../api/types";
import { AuthLayout } from "./AuthLayout";
import { SignIn } from "./SignIn";
import { SignUp } from "./SignUp";

interface Props {
  hasEnded: boolean;
  onSignedIn: (me: Me) => void;
}

const SIGN_UP = "#signup";

/** Sign in, or sign up under an address that can be linked to: /admin/#signup. */
export function AuthScreens({ hasEnded, onSignedIn }: Props) {
  const [isSignUp, setIsSignUp] = useState(() => location.hash === SIGN_UP);

  useEffect(() => {
    const follow = () => setIsSignUp(location.hash === SIGN_UP);
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);

  function enter(me: Me) {
    history.replaceState(null, "", location.pathname + location.search);
    onSignedIn(me);
  }

  return (
    <AuthLayout variant={isSignUp ? "sign_up" : "sign_in"}>
      {isSignUp ? <SignUp /> : <SignIn hasEnded={hasEnded} onSignedIn={enter} />}
    </AuthLayout>
  );
}
