import type { HostMessage } from "./messages";
import { isFlag, isText, oneOf, optional, shape } from "./shape";

const isPage = shape([
  ["url", isText],
  ["title", isText],
]);
const isPerson = shape([
  ["name", optional(isText)],
  ["email", optional(isText)],
  ["phone", optional(isText)],
  ["company", optional(isText)],
  ["jwt", optional(isText)],
  ["member", optional(isText)],
  ["signature", optional(isText)],
]);

const SHAPES = new Map([
  [
    "host",
    shape([
      ["page", isPage],
      ["referrer", isText],
      ["isPhone", isFlag],
      ["isFocused", isFlag],
      ["isOpen", isFlag],
    ]),
  ],
  [
    "page",
    shape([
      ["page", isPage],
      ["referrer", isText],
    ]),
  ],
  [
    "panel",
    shape([
      ["isOpen", isFlag],
      ["isAsked", isFlag],
    ]),
  ],
  ["phone", shape([["isPhone", isFlag]])],
  ["focus", shape([["isFocused", isFlag]])],
  ["identify", shape([["person", isPerson]])],
  ["forget", shape([])],
  [
    "invitation",
    shape([
      ["id", isText],
      ["response", oneOf("shown", "accepted", "declined")],
    ]),
  ],
]);

export function isHostMessage(data: unknown): data is HostMessage {
  const type = (data as { type?: unknown } | null | undefined)?.type;
  return typeof type === "string" && !!SHAPES.get(type)?.(data);
}
