import { useMe } from "@smt/shared/api/index.ts";
import { takeFile, takeResponse } from "@smt/shared/canned/cannedApi.ts";
import type { CannedFile, CannedResponse } from "@smt/shared/canned/types.ts";
import { dayTime, replaceVariables } from "@smt/shared/canned/variables.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { App } from "antd";
import type { Attachment } from "../common/wire";
import { openComposer } from "./openComposer";
import { useSites } from "./useSites";
import { useLine, useWorkbench } from "./useWorkbench";

const defaultMax = 8000;

/** Putting canned responses and files into the chat on the screen (P09, P10, C23). */
export function useCannedVerbs() {
  const t = useT();
  const errorText = useErrorText();
  const me = useMe();
  const { message } = App.useApp();
  const { outbox, uploads, conversations } = useWorkbench();
  const { data: sites = [] } = useSites();
  const max = useLine().limits?.text_max_characters ?? defaultMax;

  const target = () => {
    const open = openComposer();
    if (!open) void message.info(t("canned.no_chat"));
    return open;
  };

  /** The text as it goes to the visitor of this conversation. */
  const fill = (text: string, conversationId: string): string => {
    const conversation = conversations.store.getState().book.get(conversationId);
    return replaceVariables(text, {
      visitor_name: conversation?.visitor.name || t("canned.value.visitor"),
      visitor_number: String(conversation?.visitor.number ?? ""),
      agent_name: me.nickname,
      site: sites.find(({ id }) => id === conversation?.site_id)?.name ?? "",
      time_greeting: t(`canned.value.${dayTime(new Date().getHours())}`),
    });
  };

  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      void message.error(errorText(error));
    }
  };

  /** Counting costs nobody a wait: only files have to be there first. */
  const filesOf = async (response: CannedResponse): Promise<Attachment[]> => {
    const copies = takeResponse(response.id);
    if (response.attachments.length > 0) return (await copies).attachments;
    copies.catch(() => undefined);
    return [];
  };

  const sendFiles = (conversation_id: string, attachments: Attachment[]) => {
    for (const attachment of attachments) {
      outbox.add({ conversation_id, kind: "file", attachment_id: attachment.id, extra: { attachment } });
    }
  };

  return {
    /** Into the field, where it can still be changed; its files beside it. */
    insert: (response: CannedResponse, how: "insert" | "replace" = "insert") =>
      attempt(async () => {
        const open = target();
        if (!open) return;
        const text = fill(response.text, open.conversationId);
        open.handle[how](text);
        // A phrase may be longer than a message (P08): the field keeps it, and says what is to be done.
        const excess = [...text].length - max;
        if (excess > 0) void message.warning(t("canned.too_long_inserted", { count: excess, max }));
        for (const attachment of await filesOf(response)) uploads.addReady(open.conversationId, attachment);
      }),
    /** At once, and what stands in the field stays there. */
    send: (response: CannedResponse) =>
      attempt(async () => {
        const open = target();
        if (!open) return;
        const { conversationId } = open;
        const text = fill(response.text, conversationId);
        const count = [...text].length;
        if (count > max) {
          void message.warning(t("canned.too_long_to_send", { title: response.title, count, max }));
          return;
        }
        outbox.add({ conversation_id: conversationId, kind: "text", text });
        sendFiles(conversationId, await filesOf(response));
      }),
    insertFile: (file: CannedFile) =>
      attempt(async () => {
        const open = target();
        if (!open) return;
        const { attachments } = await takeFile(file.id);
        for (const attachment of attachments) uploads.addReady(open.conversationId, attachment);
        open.handle.focus();
      }),
    sendFile: (file: CannedFile) =>
      attempt(async () => {
        const open = target();
        if (!open) return;
        sendFiles(open.conversationId, (await takeFile(file.id)).attachments);
        void message.success(t("canned.file_sent", { name: file.name }));
      }),
  };
}
