import { Icon } from "@smt/shared/ui";
import { Plus } from "@smt/shared/ui/icons.ts";
import { Button, Input } from "antd";
import { type FormEvent, type ReactNode, useState } from "react";
import styles from "./FilingPage.module.css";

interface Props {
  label: string;
  longest: number;
  isBusy: boolean;
  onAdd: (name: string) => Promise<unknown>;
  children?: ReactNode;
}

/** A name and a button; the field is empty again once the name was taken. */
export function AddName({ label, longest, isBusy, onAdd, children }: Props) {
  const [name, setName] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    onAdd(name.trim()).then(
      () => setName(""),
      // The refusal is said; what was typed stays to be mended.
      () => undefined,
    );
  };
  return (
    <form className={styles.add} onSubmit={submit}>
      <Input
        value={name}
        maxLength={longest}
        aria-label={label}
        placeholder={label}
        onChange={(event) => setName(event.target.value)}
      />
      {children}
      <Button htmlType="submit" icon={<Icon of={Plus} />} loading={isBusy} disabled={!name.trim()}>
        {label}
      </Button>
    </form>
  );
}
