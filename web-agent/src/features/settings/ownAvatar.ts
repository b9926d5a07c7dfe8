import { api, unwrap } from "@smt/shared/api/index.ts";

export const avatarTypes = ["image/png", "image/jpeg", "image/gif", "image/webp"];
const maxBytes = 1024 * 1024;
const side = 330;

export type AvatarProblem = "type" | "size" | "broken";

/** Sets one's own picture and answers its address, or says what is wrong with the file. */
export async function storeOwnAvatar(file: File): Promise<{ url: string | null } | { problem: AvatarProblem }> {
  if (!avatarTypes.includes(file.type)) return { problem: "type" };
  if (file.size > maxBytes) return { problem: "size" };
  let square: Blob;
  try {
    square = await squareOf(file);
  } catch {
    return { problem: "broken" };
  }
  const stored: { avatar_url: string | null } = await unwrap(
    api.PUT("/api/v1/me/avatar", {
      // The bytes as they are: the description of the API knows only bodies of JSON.
      body: square as never,
      bodySerializer: (bytes: unknown) => bytes as BodyInit,
      headers: { "Content-Type": square.type },
    }),
  );
  return { url: stored.avatar_url };
}

/** The middle square, twice the size it is shown in. A GIF stays whole, or it would lose its movement. */
async function squareOf(file: File): Promise<Blob> {
  const image = await createImageBitmap(file);
  const edge = Math.min(image.width, image.height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.min(edge, side);
  canvas.height = canvas.width;
  const pen = canvas.getContext("2d");
  pen?.drawImage(
    image,
    (image.width - edge) / 2,
    (image.height - edge) / 2,
    edge,
    edge,
    0,
    0,
    canvas.width,
    canvas.height,
  );
  image.close();
  if (file.type === "image/gif" || !pen) return file;
  return (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"))) ?? file;
}
