import { useT } from "@smt/shared/i18n/index.ts";
import { Delete } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import styles from "./CalculatorPad.module.css";
import { calculate } from "./calculate";
import { remember, useCalculated } from "./history";

const keys = ["7", "8", "9", "÷", "4", "5", "6", "×", "1", "2", "3", "-", "0", ".", "%", "+", "(", ")"] as const;

interface Props {
  onUse: (result: string) => void;
  onClose: () => void;
}

/** By keyboard as by mouse: the formula is a field, Enter puts its result into the reply. */
export default function CalculatorPad({ onUse, onClose }: Props) {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  const [formula, setFormula] = useState("");
  const { results } = useCalculated();
  const result = calculate(formula);
  // The popover is still opening when this is drawn first.
  useEffect(() => {
    const frame = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);

  const use = () => {
    if (result === null) return;
    remember(formula, result);
    onUse(result);
  };
  const put = (sign: string) => {
    const { current } = field;
    if (!current) return;
    current.setRangeText(sign, current.selectionStart ?? formula.length, current.selectionEnd ?? formula.length, "end");
    setFormula(current.value);
    current.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") onClose();
    if (event.key !== "Enter" || event.target !== field.current) return;
    event.preventDefault();
    use();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the field and the buttons inside.
    <div className={styles.pad} data-calculator onKeyDown={onKeyDown}>
      <input
        ref={field}
        className={`${styles.formula} smt-tabular`}
        inputMode="decimal"
        autoComplete="off"
        maxLength={100}
        aria-label={t("canned.calculator.input")}
        value={formula}
        onChange={(event) => setFormula(event.target.value)}
      />
      <output className={`${styles.result} smt-tabular`} aria-label={t("canned.calculator.result")}>
        {result !== null ? `= ${result}` : formula.trim() && t("canned.calculator.wrong")}
      </output>
      <div className={styles.keys}>
        {keys.map((key) => (
          <button key={key} type="button" tabIndex={-1} className={styles.key} onClick={() => put(key)}>
            {key}
          </button>
        ))}
        <button
          type="button"
          tabIndex={-1}
          className={styles.key}
          aria-label={t("canned.calculator.erase")}
          onClick={() => setFormula(formula.slice(0, -1))}
        >
          <Icon of={Delete} size={15} />
        </button>
        <button
          type="button"
          tabIndex={-1}
          className={styles.key}
          aria-label={t("canned.calculator.clear")}
          onClick={() => setFormula("")}
        >
          C
        </button>
      </div>
      <Button type="primary" block disabled={result === null} onClick={use}>
        {t("canned.calculator.use")}
      </Button>
      {results.length > 0 && (
        <ul className={styles.results} aria-label={t("canned.calculator.history")}>
          {results.map((one) => (
            <li key={one.formula}>
              <button
                type="button"
                className={`${styles.earlier} smt-tabular`}
                aria-label={t("canned.calculator.take", { formula: one.formula, result: one.result })}
                onClick={() => {
                  setFormula(one.result);
                  field.current?.focus();
                }}
              >
                {one.formula} = <b>{one.result}</b>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
