import type { components } from "../api/schema";

type Schemas = components["schemas"];

export type CannedGroup = Schemas["CannedGroupOut"];
export type CannedResponse = Schemas["CannedResponseOut"];
export type CannedFile = Schemas["CannedFileOut"];
export type CannedKind = CannedGroup["kind"];
export type CannedScope = CannedGroup["scope"];
export type ImportResult = Schemas["ImportOut"];
