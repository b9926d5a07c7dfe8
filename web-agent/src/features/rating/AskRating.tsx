import { api, unwrap, useCan } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { Star } from "@smt/shared/ui/icons.ts";
import { App } from "antd";
import { useState } from "react";
import { IconButton } from "../../common/IconButton";
import type { Conversation } from "../../common/wire";

/** 邀请评价 (W14): absent once the visitor has rated. */
export function AskRating({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const can = useCan();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const [isBusy, setBusy] = useState(false);
  if (conversation.rating !== null || !can("rating:request")) return null;
  const ask = async () => {
    if (isBusy) return;
    setBusy(true);
    const params = { path: { conversation_id: conversation.id } };
    try {
      await unwrap(api.POST("/api/v1/conversations/{conversation_id}/rating-request", { params, body: {} }));
      message.success(t("team.rating.asked"));
    } catch (error) {
      message.error(errorText(error));
    }
    setBusy(false);
  };
  return <IconButton icon={Star} label={t("team.rating.ask")} onClick={() => void ask()} />;
}
