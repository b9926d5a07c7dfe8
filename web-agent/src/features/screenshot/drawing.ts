export interface Point {
  x: number;
  y: number;
}

export interface Area extends Point {
  width: number;
  height: number;
}

export type Shape =
  | { kind: "rectangle" | "mosaic"; area: Area; color: string }
  | { kind: "arrow"; from: Point; to: Point; color: string }
  | { kind: "pen"; points: readonly Point[]; color: string }
  | { kind: "text"; at: Point; text: string; color: string };

/** A picture under work: what is left of it, and what was drawn. All in the pixels of the whole picture. */
export interface Drawing {
  crop: Area;
  shapes: readonly Shape[];
}

export function areaBetween(one: Point, other: Point, within: Area): Area {
  const left = Math.max(within.x, Math.min(one.x, other.x));
  const top = Math.max(within.y, Math.min(one.y, other.y));
  const right = Math.min(within.x + within.width, Math.max(one.x, other.x));
  const bottom = Math.min(within.y + within.height, Math.max(one.y, other.y));
  const [x, y] = [Math.round(left), Math.round(top)];
  return { x, y, width: Math.max(0, Math.round(right) - x), height: Math.max(0, Math.round(bottom) - y) };
}

/** Make the canvas the picture as it will be sent. */
export function paint(canvas: HTMLCanvasElement, picture: CanvasImageSource, { crop, shapes }: Drawing): void {
  if (canvas.width !== crop.width) canvas.width = crop.width;
  if (canvas.height !== crop.height) canvas.height = crop.height;
  const context = canvas.getContext("2d");
  if (!context) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, crop.width, crop.height);
  context.setTransform(1, 0, 0, 1, -crop.x, -crop.y);
  context.drawImage(picture, 0, 0);
  const thickness = thicknessFor(crop);
  for (const shape of shapes) draw(context, shape, crop, thickness);
}

/** As thick to the eye on a large screen as on a small one. */
export function thicknessFor({ width }: Area): number {
  return Math.max(3, Math.round(width / 350));
}

export function textSizeFor(crop: Area): number {
  return thicknessFor(crop) * 7;
}

function draw(context: CanvasRenderingContext2D, shape: Shape, crop: Area, thickness: number): void {
  context.strokeStyle = shape.color;
  context.fillStyle = shape.color;
  context.lineWidth = thickness;
  context.lineCap = "round";
  context.lineJoin = "round";
  if (shape.kind === "text") {
    context.font = `600 ${textSizeFor(crop)}px sans-serif`;
    context.textBaseline = "top";
    context.fillText(shape.text, shape.at.x, shape.at.y);
  } else if (shape.kind === "arrow") drawArrow(context, shape.from, shape.to, thickness);
  else if (shape.kind === "pen") drawLine(context, shape.points);
  else if (shape.kind === "mosaic") drawMosaic(context, shape.area, crop);
  else {
    const { x, y, width, height } = shape.area;
    context.strokeRect(x, y, width, height);
  }
}

function drawLine(context: CanvasRenderingContext2D, [first, ...rest]: readonly Point[]): void {
  if (!first) return;
  context.beginPath();
  context.moveTo(first.x, first.y);
  for (const { x, y } of rest) context.lineTo(x, y);
  context.stroke();
}

function drawArrow(context: CanvasRenderingContext2D, from: Point, to: Point, thickness: number): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const length = thickness * 5;
  const barb = (turn: number): Point => ({
    x: to.x - length * Math.cos(angle + turn),
    y: to.y - length * Math.sin(angle + turn),
  });
  drawLine(context, [from, to]);
  drawLine(context, [barb(0.5), to, barb(-0.5)]);
}

/**
 * Each block becomes the mean of what stood there, so that it cannot be read out of the picture that is sent. Shrinking at
 * one go would pick single pixels and leave them in; halving again and again takes all of them into the mean.
 */
function drawMosaic(context: CanvasRenderingContext2D, area: Area, crop: Area): void {
  if (area.width < 1 || area.height < 1) return;
  const halvings = Math.max(4, Math.ceil(Math.log2(crop.width / 80)));
  const block = 2 ** halvings;
  let [width, height] = [Math.ceil(area.width / block) * block, Math.ceil(area.height / block) * block];
  let small = shrunk(context.canvas, { ...area, x: area.x - crop.x, y: area.y - crop.y }, width, height);
  for (let turn = 0; turn < halvings; turn += 1) {
    const whole = { x: 0, y: 0, width, height };
    [width, height] = [width / 2, height / 2];
    small = shrunk(small, whole, width, height);
  }
  context.imageSmoothingEnabled = false;
  context.drawImage(small, area.x, area.y, area.width, area.height);
  context.imageSmoothingEnabled = true;
}

function shrunk(picture: HTMLCanvasElement, from: Area, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")?.drawImage(picture, from.x, from.y, from.width, from.height, 0, 0, width, height);
  return canvas;
}
