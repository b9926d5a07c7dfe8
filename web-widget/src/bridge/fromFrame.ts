import type { FrameMessage } from "./messages";
import { isFlag, isNumber, isText, isTexts, oneOf, shape } from "./shape";

const isLook = shape([
  ["side", oneOf("left", "right")],
  ["shape", oneOf("text", "round")],
  ["label", isText],
  ["closeLabel", isText],
  ["bottom", isNumber],
  ["inset", isNumber],
  ["colours", isTexts],
]);

const SHAPES = new Map([
  ["ready", () => true],
  ["look", shape([["look", isLook]])],
  ["unread", shape([["count", isNumber]])],
  ["invitation", shape([["card", (card) => card === null || isTexts(card)]])],
  [
    "panel",
    shape([
      ["isOpen", isFlag],
      ["isAsked", isFlag],
    ]),
  ],
]);

export function isFrameMessage(data: unknown): data is FrameMessage {
  const type = (data as { type?: unknown } | null | undefined)?.type;
  return typeof type === "string" && !!SHAPES.get(type)?.(data);
}
