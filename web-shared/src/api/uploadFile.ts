import { ApiError } from "./ApiError";
import { freshToken } from "./session";
import type { AttachmentOut } from "./types";

/** Upload a file of one's own. XMLHttpRequest, because fetch does not tell how far an upload is. */
export async function uploadFile(
  file: File,
  signal: AbortSignal,
  onProgress: (part: number) => void,
): Promise<AttachmentOut> {
  const token = await freshToken();
  if (signal.aborted) throw new ApiError("network");
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/v1/files?name=${encodeURIComponent(file.name || "image.png")}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("Authorization", `Bearer ${token}`);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => total > 0 && onProgress(loaded / total);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response as AttachmentOut);
      else
        reject(
          new ApiError(
            request.response?.code ?? (request.status === 413 ? "file_too_large" : "unavailable"),
            request.response?.details,
          ),
        );
    };
    request.onerror = () => reject(new ApiError("network"));
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
