import { type AgentOut, api, unwrap } from "@smt/shared/api";

/** A picture that was chosen but not yet stored, or the wish to have none. Undefined: leave it as it is. */
export type AvatarChange = { file: Blob; url: string } | "remove" | undefined;

export const AVATAR_TYPES = ["image/png", "image/jpeg", "image/gif", "image/webp"];
export const AVATAR_MAX_BYTES = 1024 * 1024;
const SIDE = 330;

export type AvatarProblem = "type" | "size" | "broken";

/** Looks at a chosen file before it travels; the server looks again. */
export function problemOf(file: { type: string; size: number }): AvatarProblem | null {
  if (!AVATAR_TYPES.includes(file.type)) return "type";
  return file.size > AVATAR_MAX_BYTES ? "size" : null;
}

/** The middle square, twice the size it is shown in. A GIF stays whole, or it would lose its movement. */
export async function squareOf(file: File): Promise<Blob> {
  const image = await createImageBitmap(file);
  if (file.type === "image/gif") {
    image.close();
    return file;
  }
  const side = Math.min(image.width, image.height);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.min(side, SIDE);
  const context = canvas.getContext("2d");
  if (!context) return file;
  const [left, top] = [(image.width - side) / 2, (image.height - side) / 2];
  context.drawImage(image, left, top, side, side, 0, 0, canvas.width, canvas.height);
  image.close();
  const cropped = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return cropped ?? file;
}

/** Stores the change; answers the new address, null for none, undefined when nothing was to do. */
export async function storeAvatar(agentId: string, change: AvatarChange): Promise<string | null | undefined> {
  if (!change) return undefined;
  const params = { path: { agent_id: agentId } };
  if (change === "remove") {
    await unwrap(api.DELETE("/api/v1/agents/{agent_id}/avatar", { params }));
    return null;
  }
  const stored: Pick<AgentOut, "avatar_url"> = await unwrap(
    api.PUT("/api/v1/agents/{agent_id}/avatar", {
      params,
      // The bytes as they are: the description of the API knows only bodies of JSON.
      body: change.file as never,
      bodySerializer: (file: unknown) => file as BodyInit,
      headers: { "Content-Type": change.file.type },
    }),
  );
  return stored.avatar_url;
}
