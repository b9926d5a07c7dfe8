import { useState } from "react";
import type { Me } from "../api/types";
import { useT } from "../i18n/useT";
import { FirstSite } from "./FirstSite";
import styles from "./forms.module.css";
import { SignUpForm } from "./SignUpForm";

/** Two steps: who you are, then the code of the first website. */
export function SignUp() {
  const t = useT();
  const [me, setMe] = useState<Me | null>(null);
  const steps = [t("auth.step_company"), t("auth.step_site")];
  const current = me ? 1 : 0;
  return (
    <>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li
            key={step}
            className={index === current ? styles.current : undefined}
            aria-current={index === current ? "step" : undefined}
          >
            <span className={styles.number}>{index + 1}</span>
            {step}
          </li>
        ))}
      </ol>
      {me ? <FirstSite me={me} /> : <SignUpForm onSignedUp={setMe} />}
    </>
  );
}
