import { useMe } from "@smt/shared/api/index.ts";
import { useErrorText } from "@smt/shared/i18n/index.ts";
import { App } from "antd";
import { serverNow } from "../../common/clock";
import type { Message } from "../../common/wire";
import { rememberRecalled } from "../../state/recalledTexts";
import { useLine, useWorkbench } from "../../state/useWorkbench";

/** Taking one's own words back while they are young (G22). */
export function useRecall() {
  const me = useMe();
  const errorText = useErrorText();
  const { message: notice } = App.useApp();
  const { connection } = useWorkbench();
  const seconds = useLine().limits?.recall_seconds ?? 0;

  const canRecall = (message: Message): boolean =>
    message.sender.id === me.id &&
    !message.is_recalled &&
    serverNow() - Date.parse(message.created_at) < seconds * 1000;

  const recall = async (message: Message): Promise<boolean> => {
    const { conversation_id, seq, text } = message;
    try {
      await connection.request("message.recall", { conversation_id, seq });
    } catch (error) {
      notice.error(errorText(error));
      return false;
    }
    if (text) rememberRecalled(conversation_id, seq, text);
    return true;
  };

  return { canRecall, recall };
}
