import { useT } from "@smt/shared/i18n/index.ts";
import { Crop, Grid3x3, MoveUpRight, Pencil, Redo2, Square, Type, Undo2 } from "@smt/shared/ui/icons.ts";
import { App, Modal } from "antd";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { IconButton } from "../../common/IconButton";
import { closePictureEditor } from "../../state/pictureEditor";
import { pngOf } from "./capture";
import { type Area, areaBetween, type Drawing, type Point, paint, type Shape, textSizeFor } from "./drawing";
import styles from "./PictureEditor.module.css";
import { useHistory } from "./useHistory";

const tools = [
  ["crop", Crop],
  ["rectangle", Square],
  ["arrow", MoveUpRight],
  ["pen", Pencil],
  ["text", Type],
  ["mosaic", Grid3x3],
] as const;
type Tool = (typeof tools)[number][0];

const colors = [
  ["red", "--smt-badge"],
  ["amber", "--smt-warning-solid"],
  ["teal", "--smt-primary"],
  ["blue", "--smt-info"],
  ["black", "black"],
  ["white", "white"],
] as const;

interface Props {
  picture: Blob;
  name: string;
  onDone: (file: File) => void;
}

const nothing: Drawing = { crop: { x: 0, y: 0, width: 1, height: 1 }, shapes: [] };

/** C12: cut out what matters, mark it, make unreadable what is nobody's business. */
export default function PictureEditor({ picture, name, onDone }: Props) {
  const t = useT();
  const { message } = App.useApp();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [bitmap, setBitmap] = useState<ImageBitmap | null>(null);
  const { now, change, reset, undo, redo, canUndo, canRedo } = useHistory<Drawing>(nothing);
  const [tool, setTool] = useState<Tool>("crop");
  const [color, setColor] = useState<(typeof colors)[number][0]>("red");
  const [stroke, setStroke] = useState<readonly Point[]>([]);
  const [selection, setSelection] = useState<Area | null>(null);
  const [textAt, setTextAt] = useState<Point | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture is read once; the rest never changes.
  useEffect(() => {
    let isGone = false;
    createImageBitmap(picture)
      .then((read) => {
        if (isGone) return;
        setBitmap(read);
        reset({ crop: { x: 0, y: 0, width: read.width, height: read.height }, shapes: [] });
      })
      .catch(() => {
        void message.error(t("canned.screenshot.failed"));
        closePictureEditor();
      });
    return () => {
      isGone = true;
    };
  }, [picture]);

  const ink = () => {
    const token = colors.find(([known]) => known === color)?.[1] ?? "black";
    return token.startsWith("--") ? getComputedStyle(document.documentElement).getPropertyValue(token).trim() : token;
  };
  const shapeOf = (points: readonly Point[]): Shape | null => {
    const [from, to] = [points[0], points.at(-1)];
    if (!from || !to || points.length < 2) return null;
    if (tool === "rectangle" || tool === "mosaic") {
      return { kind: tool, area: areaBetween(from, to, now.crop), color: ink() };
    }
    if (tool === "arrow") return { kind: "arrow", from, to, color: ink() };
    return tool === "pen" ? { kind: "pen", points, color: ink() } : null;
  };

  useEffect(() => {
    if (!canvas.current || !bitmap) return;
    const drawn = shapeOf(stroke);
    paint(canvas.current, bitmap, drawn ? { ...now, shapes: [...now.shapes, drawn] } : now);
  });

  const pointOf = (event: PointerEvent<HTMLCanvasElement>): Point => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    return {
      x: now.crop.x + ((event.clientX - left) / width) * now.crop.width,
      y: now.crop.y + ((event.clientY - top) / height) * now.crop.height,
    };
  };
  const onPointerDown = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.button !== 0) return;
    // Without this the field for the text loses the focus as soon as it has it.
    event.preventDefault();
    const at = pointOf(event);
    if (tool === "text") {
      setTextAt(at);
      return;
    }
    event.currentTarget.setPointerCapture(event.pointerId);
    setSelection(null);
    setStroke([at]);
  };
  const onPointerMove = (event: PointerEvent<HTMLCanvasElement>) => {
    const [first] = stroke;
    if (!first) return;
    const at = pointOf(event);
    setStroke([...stroke, at]);
    if (tool === "crop") setSelection(areaBetween(first, at, now.crop));
  };
  const onPointerUp = () => {
    const drawn = shapeOf(stroke);
    if (drawn) change({ ...now, shapes: [...now.shapes, drawn] });
    setStroke([]);
  };

  const crop = () => {
    if (!selection || selection.width < 2 || selection.height < 2) return;
    change({ ...now, crop: selection });
    setSelection(null);
  };
  const write = (text: string) => {
    if (textAt && text.trim()) {
      change({ ...now, shapes: [...now.shapes, { kind: "text", at: textAt, text: text.trim(), color: ink() }] });
    }
    setTextAt(null);
  };
  const choose = (next: Tool) => {
    setTool(next);
    setSelection(null);
    setTextAt(null);
  };
  const finish = async () => {
    if (!canvas.current || !bitmap) return;
    paint(canvas.current, bitmap, now);
    const file = new File([await pngOf(canvas.current)], `${name.replace(/\.\w+$/, "")}.png`, { type: "image/png" });
    closePictureEditor();
    onDone(file);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isWithControl = event.ctrlKey || event.metaKey;
    if (isWithControl && event.key.toLowerCase() === "z" && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    }
  };
  /** Where something stands over the shown picture, in parts of it. */
  const placed = ({ x, y }: Point) => ({
    insetInlineStart: `${((x - now.crop.x) / now.crop.width) * 100}%`,
    insetBlockStart: `${((y - now.crop.y) / now.crop.height) * 100}%`,
  });

  return (
    <Modal
      open
      title={t("canned.screenshot.title")}
      width="min(1100px, 94vw)"
      okText={t("canned.screenshot.done")}
      cancelText={t("common.cancel")}
      okButtonProps={{ disabled: !bitmap }}
      onOk={() => void finish()}
      onCancel={closePictureEditor}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the buttons inside. */}
      <div onKeyDown={onKeyDown} data-picture-editor>
        <div className={styles.bar} role="toolbar" aria-label={t("canned.screenshot.title")}>
          {tools.map(([one, icon]) => (
            <IconButton
              key={one}
              icon={icon}
              label={t(`canned.screenshot.tool.${one}`)}
              isPressed={tool === one}
              onClick={() => choose(one)}
            />
          ))}
          <span className={styles.gap} />
          {colors.map(([one, token]) => (
            <button
              key={one}
              type="button"
              className={styles.color}
              style={{ background: token.startsWith("--") ? `var(${token})` : token }}
              aria-label={`${t("canned.screenshot.color")}: ${t(`canned.screenshot.color.${one}`)}`}
              aria-pressed={color === one}
              onClick={() => setColor(one)}
            />
          ))}
          <span className={styles.gap} />
          <IconButton icon={Undo2} label={t("canned.screenshot.undo")} onClick={undo} />
          <IconButton icon={Redo2} label={t("canned.screenshot.redo")} onClick={redo} />
          <span className={`${styles.size} smt-tabular`} data-can-undo={canUndo} data-can-redo={canRedo}>
            {t("canned.screenshot.size", {
              width: selection?.width ?? now.crop.width,
              height: selection?.height ?? now.crop.height,
            })}
          </span>
          {tool === "crop" && (
            <button type="button" className={styles.apply} disabled={!selection} onClick={crop}>
              {t("canned.screenshot.apply_crop")}
            </button>
          )}
        </div>
        <div className={styles.stage}>
          <div className={styles.paper}>
            <canvas
              ref={canvas}
              className={styles.canvas}
              data-tool={tool}
              role="img"
              aria-label={t("canned.screenshot.canvas")}
              onPointerDown={onPointerDown}
              onPointerMove={onPointerMove}
              onPointerUp={onPointerUp}
              onPointerCancel={() => setStroke([])}
            />
            {selection && (
              <span
                className={styles.selection}
                style={{
                  ...placed(selection),
                  inlineSize: `${(selection.width / now.crop.width) * 100}%`,
                  blockSize: `${(selection.height / now.crop.height) * 100}%`,
                }}
              />
            )}
            {textAt && (
              <input
                className={styles.text}
                style={{ ...placed(textAt), fontSize: Math.min(28, textSizeFor(now.crop)) }}
                aria-label={t("canned.screenshot.text_input")}
                maxLength={200}
                // biome-ignore lint/a11y/noAutofocus: it appears where one has just clicked to write.
                autoFocus
                onBlur={(event) => write(event.target.value)}
                onKeyDown={(event) => {
                  if (event.nativeEvent.isComposing) return;
                  if (event.key === "Enter") event.currentTarget.blur();
                  if (event.key === "Escape") {
                    event.stopPropagation();
                    setTextAt(null);
                  }
                }}
              />
            )}
          </div>
        </div>
      </div>
    </Modal>
  );
}
