export { ApiError } from "./ApiError";
export { api, fetchSignedIn, unwrap } from "./client";
export { makeQueryClient } from "./queries";
export { accessToken, endSession, freshToken, onSession, refreshSession, startSession } from "./session";
export type * from "./types";
export { uploadFile } from "./uploadFile";
export { can, type SessionValue, useCan, useMe, useSession } from "./useMe";
export { usePreferences } from "./usePreferences";
