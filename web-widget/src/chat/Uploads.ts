import { newId } from "@smt/shared/realtime/index.ts";
import { errorOf } from "../frame/api";
import type { Attachment } from "../types";
import { shrinkImage } from "./shrinkImage";

export interface Upload {
  id: string;
  name: string;
  size: number;
  /** A local picture to look at while the real one is on its way. */
  previewUrl: string | null;
  /** 0 to 1. */
  progress: number;
  code: string | null;
  startedAt: number;
}

interface Options {
  token: () => Promise<string | null>;
  maxBytes: () => number;
  now: () => number;
  onDone: (attachment: Attachment) => void;
  onChange: () => void;
}

/** Files on their way. XHR, because fetch does not tell the progress of an upload. */
export class Uploads {
  list: readonly Upload[] = [];
  private files = new Map<string, File>();
  private requests = new Map<string, XMLHttpRequest>();

  constructor(private readonly options: Options) {}

  async add(file: File): Promise<void> {
    const upload: Upload = {
      id: newId(),
      name: file.name || "image.png",
      size: file.size,
      previewUrl: /^image\/(png|jpeg|gif|webp)$/.test(file.type) ? URL.createObjectURL(file) : null,
      progress: 0,
      code: null,
      startedAt: this.options.now(),
    };
    this.list = [...this.list, upload];
    this.files.set(upload.id, await shrinkImage(file));
    await this.start(upload.id);
  }

  async start(id: string): Promise<void> {
    const upload = this.list.find((one) => one.id === id);
    const file = this.files.get(id);
    if (!upload || !file) return;
    if (file.size > this.options.maxBytes()) return this.change(id, { size: file.size, code: "file_too_large" });
    this.change(id, { size: file.size, code: null, progress: 0 });
    try {
      const attachment = await this.send(upload, file);
      this.cancel(id);
      this.options.onDone(attachment);
    } catch (error) {
      this.change(id, { code: (error as { code?: string }).code ?? "offline" });
    }
  }

  cancel(id: string): void {
    const upload = this.list.find((one) => one.id === id);
    if (upload?.previewUrl) URL.revokeObjectURL(upload.previewUrl);
    this.list = this.list.filter((one) => one.id !== id);
    this.files.delete(id);
    const request = this.requests.get(id);
    this.requests.delete(id);
    request?.abort();
    this.options.onChange();
  }

  private async send(upload: Upload, file: File): Promise<Attachment> {
    const token = await this.options.token();
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      this.requests.set(upload.id, request);
      request.open("POST", `/widget/v1/files?name=${encodeURIComponent(upload.name)}`);
      request.responseType = "json";
      if (token) request.setRequestHeader("Authorization", `Bearer ${token}`);
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.upload.onprogress = ({ loaded, total }) =>
        this.change(upload.id, { progress: total ? loaded / total : 0 });
      request.onload = () => {
        const { status, response } = request;
        if (status >= 200 && status < 300) resolve(response as Attachment);
        else reject(errorOf(status, response, request.getResponseHeader("Retry-After")));
      };
      request.onerror = () => reject(new TypeError("network"));
      request.send(file);
    });
  }

  private change(id: string, news: Partial<Upload>): void {
    this.list = this.list.map((one) => (one.id === id ? { ...one, ...news } : one));
    this.options.onChange();
  }
}
