import type { CannedResponse } from "@smt/shared/canned/types.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Zap } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { useSelectedId } from "../../state/selection";
import { useConversation } from "../../state/useWorkbench";
import section from "./CannedSection.module.css";
import { ResponseRow } from "./ResponseRow";
import { suggestResponses } from "./suggest";

interface Props {
  responses: readonly CannedResponse[];
  onInsert: (response: CannedResponse) => unknown;
  onSend: (response: CannedResponse) => unknown;
}

/** 推荐: what fits the visitor's last question, found by its words; absent where nothing does. It fills the field, never sends. */
export function Suggested({ responses, onInsert, onSend }: Props) {
  const t = useT();
  const listId = useId();
  const conversation = useConversation(useSelectedId());
  const [chosenId, setChosenId] = useState<string | null>(null);
  const last = conversation?.status === "closed" ? null : conversation?.last_message;
  const question = last?.sender_type === "visitor" && last.kind === "text" && !last.is_recalled ? last.text : "";
  const found = useMemo(() => suggestResponses(responses, question), [responses, question]);
  if (found.length === 0) return null;
  const idOf = ({ id }: CannedResponse) => `${listId}-${id}`;
  const chosen = found.find(({ id }) => id === chosenId);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = chosen ? found.indexOf(chosen) : -1;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step ? found[Math.max(0, at + step)] : undefined;
    if (next && !event.ctrlKey && !event.metaKey) setChosenId(next.id);
    else if (event.key === "Enter") {
      const item = chosen ?? found[0];
      if (item) void (event.ctrlKey || event.metaKey ? onSend(item) : onInsert(item));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section aria-label={t("canned.suggested")} data-suggested>
      <p className={section.scope}>
        <Icon of={Zap} size={13} />
        {t("canned.suggested")} <span className="smt-tabular">{found.length}</span>
      </p>
      <div
        className={section.list}
        role="listbox"
        tabIndex={0}
        aria-label={t("canned.suggested")}
        aria-activedescendant={chosen && idOf(chosen)}
        onKeyDown={onKeyDown}
      >
        {found.map((response, index) => (
          <ResponseRow
            key={response.id}
            id={idOf(response)}
            number={index + 1}
            place={index}
            response={response}
            isChosen={chosen?.id === response.id}
            isDraggable={false}
            onChoose={() => setChosenId(response.id)}
            onInsert={() => void onInsert(response)}
          />
        ))}
      </div>
    </section>
  );
}
