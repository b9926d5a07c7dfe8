import type { Colleague } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Avatar } from "@smt/shared/ui/index.ts";
import { useEffect, useState } from "react";
import { isMeant } from "../../common/pinyinInitials";
import styles from "./MentionList.module.css";
import { dotOf } from "./roomNames";

interface Props {
  typed: string;
  people: readonly Colleague[];
  onChoose: (nickname: string) => void;
}

const shownMax = 8;

/** Who is meant by what stands behind the @; arrows walk, Enter or Tab takes. */
export function MentionList({ typed, people, onChoose }: Props) {
  const t = useT();
  const meant = people.filter(({ nickname }) => isMeant(nickname, typed)).slice(0, shownMax);
  const [place, setPlace] = useState(0);
  const current = Math.min(place, meant.length - 1);

  useEffect(() => {
    if (meant.length === 0) return;
    // Before the field hears of it: Enter takes the name and sends nothing.
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const chosen = meant[current];
      if (step) setPlace((current + step + meant.length) % meant.length);
      else if ((event.key === "Enter" || event.key === "Tab") && chosen) onChoose(chosen.nickname);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  });

  if (meant.length === 0) return null;
  return (
    <div className={styles.list} role="listbox" aria-label={t("contacts.room.mention")}>
      {meant.map((person, index) => (
        <button
          key={person.id}
          type="button"
          role="option"
          aria-selected={index === current}
          className={`${styles.person} ${index === current ? styles.current : ""}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person.nickname)}
        >
          <Avatar name={person.nickname} seed={person.id} url={person.avatar_url} size={24} dot={dotOf(person)} />
          <bdi>{person.nickname}</bdi>
        </button>
      ))}
    </div>
  );
}

/** What is being typed behind an @ right before the caret. */
export function mentionAt(text: string, caret: number): { from: number; typed: string } | null {
  const match = /(?:^|\s|[^\w@])@([^\s@]{0,20})$/u.exec(text.slice(Math.max(0, caret - 24), caret));
  return match ? { from: caret - (match[1]?.length ?? 0) - 1, typed: match[1] ?? "" } : null;
}
