import { api, unwrap } from "../api";
import { ApiError } from "../api/ApiError";
import { fetchSignedIn } from "../api/client";
import type { components } from "../api/schema";
import type { Page } from "../api/types";
import type { CannedFile, CannedGroup, CannedKind, CannedResponse, CannedScope, ImportResult } from "./types";

type Schemas = components["schemas"];

const limit = 200;

export const readGroups = (): Promise<CannedGroup[]> =>
  allPages((cursor) => unwrap(api.GET("/api/v1/canned-groups", { params: { query: { limit, ...cursor } } })));

export const readResponses = (): Promise<CannedResponse[]> =>
  allPages((cursor) => unwrap(api.GET("/api/v1/canned-responses", { params: { query: { limit, ...cursor } } })));

export const readFiles = (): Promise<CannedFile[]> =>
  allPages((cursor) => unwrap(api.GET("/api/v1/canned-files", { params: { query: { limit, ...cursor } } })));

export const createGroup = (body: { kind: CannedKind; scope: CannedScope; name: string }) =>
  unwrap(api.POST("/api/v1/canned-groups", { body }));

export const renameGroup = (group_id: string, name: string) =>
  unwrap(api.PATCH("/api/v1/canned-groups/{group_id}", { params: { path: { group_id } }, body: { name } }));

export const orderGroups = (kind: CannedKind, scope: CannedScope, group_ids: string[]) =>
  unwrap(api.PUT("/api/v1/canned-groups", { body: { kind, scope, group_ids } }));

export const createResponse = (body: Schemas["CreateCannedResponse"]) =>
  unwrap(api.POST("/api/v1/canned-responses", { body }));

export const changeResponse = (response_id: string, body: Schemas["CannedResponsePatch"]) =>
  unwrap(api.PATCH("/api/v1/canned-responses/{response_id}", { params: { path: { response_id } }, body }));

export const takeResponse = (response_id: string) =>
  unwrap(api.POST("/api/v1/canned-responses/{response_id}/uses", { params: { path: { response_id } } }));

export const createFile = (body: Schemas["CreateCannedFile"]) => unwrap(api.POST("/api/v1/canned-files", { body }));

export const changeFile = (file_id: string, body: Schemas["CannedFilePatch"]) =>
  unwrap(api.PATCH("/api/v1/canned-files/{file_id}", { params: { path: { file_id } }, body }));

export const takeFile = (file_id: string) =>
  unwrap(api.POST("/api/v1/canned-files/{file_id}/uses", { params: { path: { file_id } } }));

/** Put these into the group in this order, also from other groups. */
export function orderItems(kind: CannedKind, group_id: string, ids: string[]) {
  const request = { params: { path: { group_id } }, body: { ids } };
  return kind === "responses"
    ? unwrap(api.PUT("/api/v1/canned-groups/{group_id}/responses", request))
    : unwrap(api.PUT("/api/v1/canned-groups/{group_id}/files", request));
}

/** What can be removed, and had back for a day. */
export interface Removable {
  what: "group" | "response" | "file";
  id: string;
}

export function remove({ what, id }: Removable): Promise<unknown> {
  if (what === "group")
    return unwrap(api.DELETE("/api/v1/canned-groups/{group_id}", { params: { path: { group_id: id } } }));
  if (what === "response")
    return unwrap(api.DELETE("/api/v1/canned-responses/{response_id}", { params: { path: { response_id: id } } }));
  return unwrap(api.DELETE("/api/v1/canned-files/{file_id}", { params: { path: { file_id: id } } }));
}

export function restore({ what, id }: Removable): Promise<unknown> {
  if (what === "group")
    return unwrap(api.POST("/api/v1/canned-groups/{group_id}/restoration", { params: { path: { group_id: id } } }));
  if (what === "response")
    return unwrap(
      api.POST("/api/v1/canned-responses/{response_id}/restoration", { params: { path: { response_id: id } } }),
    );
  return unwrap(api.POST("/api/v1/canned-files/{file_id}/restoration", { params: { path: { file_id: id } } }));
}

/** The table goes as it is; the generated client would make JSON of it. */
export async function importResponses(
  file: File,
  query: { scope: CannedScope; default_group: string; is_preview: boolean },
): Promise<ImportResult> {
  const address = `${location.origin}/api/v1/canned-responses/imports?${new URLSearchParams({
    ...query,
    is_preview: String(query.is_preview),
  })}`;
  const body = await file.arrayBuffer();
  const headers = { "Content-Type": "application/octet-stream", "X-Requested-With": "livechat" };
  const response = await fetchSignedIn(new Request(address, { method: "POST", body, headers }));
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new ApiError(answer.code ?? "unavailable", answer.details ?? {}, response);
  return answer;
}

/** The whole table as a file that the browser saves. */
export async function exportResponses(scope: CannedScope, format: "csv" | "xlsx", language: string): Promise<void> {
  const query = new URLSearchParams({ scope, format, language });
  const response = await fetchSignedIn(new Request(`${location.origin}/api/v1/canned-responses/export?${query}`));
  if (!response.ok) throw new ApiError((await response.json().catch(() => ({}))).code ?? "unavailable", {}, response);
  const url = URL.createObjectURL(await response.blob());
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = `canned-responses.${format}`;
  anchor.click();
  URL.revokeObjectURL(url);
}

async function allPages<Item>(read: (cursor: { cursor?: string }) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await read(cursor ? { cursor } : {});
    items.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor);
  return items;
}
