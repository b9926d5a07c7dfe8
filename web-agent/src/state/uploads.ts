import { uploadFile } from "@smt/shared/api/index.ts";
import { newId, type Outbox } from "@smt/shared/realtime/index.ts";
import { createStore } from "zustand/vanilla";
import type { Attachment } from "../common/wire";

export interface Upload {
  id: string;
  conversationId: string;
  file: File;
  /** An object URL of a picture, for the eye only. */
  previewUrl: string | null;
  state: "uploading" | "ready" | "failed";
  /** 0 to 1. */
  progress: number;
  error: unknown;
  attachment: Attachment | null;
  /** Send was pressed while the file was still on its way. */
  isWanted: boolean;
}

/** Files on their way to the server. They go on while another conversation is open. */
export function openUploads(outbox: Outbox) {
  const store = createStore<{ items: readonly Upload[] }>(() => ({ items: [] }));
  const running = new Map<string, AbortController>();

  const change = (id: string, changes: Partial<Upload>) =>
    store.setState(({ items }) => ({ items: items.map((item) => (item.id === id ? { ...item, ...changes } : item)) }));

  const remove = (id: string) => {
    running.get(id)?.abort();
    const item = store.getState().items.find((one) => one.id === id);
    if (item?.previewUrl) URL.revokeObjectURL(item.previewUrl);
    store.setState(({ items }) => ({ items: items.filter((one) => one.id !== id) }));
  };

  const run = async (upload: Upload) => {
    const abort = new AbortController();
    running.set(upload.id, abort);
    change(upload.id, { state: "uploading", progress: 0, error: null });
    try {
      const attachment = await uploadFile(upload.file, abort.signal, (progress) => change(upload.id, { progress }));
      change(upload.id, { state: "ready", progress: 1, attachment });
      const item = store.getState().items.find(({ id }) => id === upload.id);
      if (item?.isWanted) pass(item);
    } catch (error) {
      if (!abort.signal.aborted) change(upload.id, { state: "failed", error });
    } finally {
      running.delete(upload.id);
    }
  };

  /** From here on the outbox answers for it. */
  const pass = ({ id, conversationId, attachment }: Upload) => {
    if (!attachment) return;
    outbox.add({ conversation_id: conversationId, kind: "file", attachment_id: attachment.id, extra: { attachment } });
    remove(id);
  };

  return {
    store,
    add: (conversationId: string, files: Iterable<File>) => {
      for (const file of files) {
        const previewUrl = file.type.startsWith("image/") ? URL.createObjectURL(file) : null;
        const upload: Upload = {
          id: newId(),
          conversationId,
          file,
          previewUrl,
          state: "uploading",
          progress: 0,
          error: null,
          attachment: null,
          isWanted: false,
        };
        store.setState(({ items }) => ({ items: [...items, upload] }));
        void run(upload);
      }
    },
    /** A file that the server already has, such as a canned one. */
    addReady: (conversationId: string, attachment: Attachment) => {
      const upload: Upload = {
        id: newId(),
        conversationId,
        file: new File([], attachment.name),
        previewUrl: null,
        state: "ready",
        progress: 1,
        error: null,
        attachment,
        isWanted: false,
      };
      store.setState(({ items }) => ({ items: [...items, upload] }));
    },
    remove,
    /** The same place in the row, another content. */
    replace: (id: string, file: File) => {
      const old = store.getState().items.find((one) => one.id === id);
      if (!old) return;
      running.get(id)?.abort();
      if (old.previewUrl) URL.revokeObjectURL(old.previewUrl);
      const upload: Upload = { ...old, id: newId(), file, previewUrl: URL.createObjectURL(file), attachment: null };
      store.setState(({ items }) => ({ items: items.map((one) => (one.id === id ? upload : one)) }));
      void run(upload);
    },
    retry: (id: string) => {
      const item = store.getState().items.find((one) => one.id === id);
      if (item?.state === "failed") void run(item);
    },
    /** Send what is ready now and the rest as it arrives. */
    send: (conversationId: string) => {
      for (const item of store.getState().items) {
        if (item.conversationId !== conversationId || item.state === "failed") continue;
        if (item.state === "ready") pass(item);
        else change(item.id, { isWanted: true });
      }
    },
    stop: () => {
      for (const { id } of store.getState().items) remove(id);
    },
  };
}

export type Uploads = ReturnType<typeof openUploads>;
