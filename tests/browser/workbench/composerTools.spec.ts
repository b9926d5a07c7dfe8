/** Tools over the reply field: the calculator and the screenshot. */
import type { Locator, Page } from "@playwright/test";
import { composer, expect, listRow, log, openWorkbench, serverUrl, test, type Visitor } from "./people.ts";

async function openChat(page: Page, visitor: Visitor) {
  await visitor.start("在吗？");
  await listRow(page, visitor).click();
  await expect(composer(page)).toBeVisible();
}

test("C14: the calculator adds money right, takes keys and brackets, and puts its result into the field", async ({
  workbench: page,
  enter,
}) => {
  await openChat(page, await enter());
  await composer(page).fill("合计 ");
  const pad = page.locator("[data-calculator]");
  const formula = pad.getByRole("textbox", { name: "算式" });

  await page.getByRole("button", { name: "计算器" }).click();
  await expect(formula).toBeFocused();
  await page.keyboard.type("0.1+0.2");
  await expect(pad.getByLabel("结果", { exact: true })).toHaveText("= 0.3");
  await formula.fill("(19.99+0.01)*3-10%");
  await expect(pad.getByLabel("结果", { exact: true })).toHaveText("= 54");
  await formula.fill("alert(1)");
  await expect(pad.getByLabel("结果", { exact: true })).toHaveText("无法计算");
  await formula.fill("1280");
  for (const key of ["×", "1", "2"]) await pad.getByRole("button", { name: key, exact: true }).click();
  await expect(formula).toHaveValue("1280×12");
  await formula.press("Enter");
  await expect(composer(page)).toHaveValue("合计 15360");
  await expect(composer(page)).toBeFocused();

  await page.getByRole("button", { name: "计算器" }).click();
  await pad.getByRole("button", { name: "1280×12 等于 15360，再次使用" }).click();
  await expect(formula).toHaveValue("15360");
});

/** The browser's own dialog cannot be driven: what it would give is a canvas, half dark and half striped. */
async function shareAnything(page: Page) {
  await page.addInitScript(() => {
    navigator.mediaDevices.getDisplayMedia = async () => {
      const screen = document.createElement("canvas");
      screen.width = 600;
      screen.height = 400;
      const context = screen.getContext("2d");
      const paint = () => {
        if (!context) return;
        context.fillStyle = "rgb(20, 40, 60)";
        context.fillRect(0, 0, 300, 400);
        for (let x = 300; x < 600; x += 4) {
          context.fillStyle = x % 8 ? "black" : "white";
          context.fillRect(x, 0, 4, 400);
        }
      };
      paint();
      const timer = setInterval(paint, 50);
      const stream = screen.captureStream(20);
      const [track] = stream.getTracks();
      if (track) {
        const stop = track.stop.bind(track);
        track.stop = () => {
          clearInterval(timer);
          (window as { ended?: boolean }).ended = true;
          stop();
        };
      }
      return stream;
    };
  });
}

/** Drag over the picture, in its own pixels. */
async function drag(page: Page, canvas: Locator, from: [number, number], to: [number, number]) {
  const box = await canvas.boundingBox();
  const size = await canvas.evaluate((one: HTMLCanvasElement) => [one.width, one.height] as const);
  if (!box) throw new Error("the picture is not there");
  const place = ([x, y]: [number, number]) =>
    [box.x + (x / size[0]) * box.width, box.y + (y / size[1]) * box.height] as const;
  await page.mouse.move(...place(from));
  await page.mouse.down();
  await page.mouse.move(...place(to), { steps: 6 });
  await page.mouse.up();
}

const pixel = (canvas: Locator, x: number, y: number) =>
  canvas.evaluate(
    (one: HTMLCanvasElement, [left, top]) =>
      [...(one.getContext("2d")?.getImageData(left, top, 1, 1).data ?? [])].join(),
    [x, y] as const,
  );

test("C12: a captured screen is cropped and marked up before it is sent, and the sharing ends at once", async ({
  stage,
  workspace,
  request,
  enter,
}) => {
  const page = await openWorkbench(stage, workspace, { prepare: shareAnything });
  const visitor = await enter();
  await openChat(page, visitor);
  await composer(page).press("Alt+s");

  const dialog = page.getByRole("dialog");
  const canvas = dialog.locator("canvas");
  await expect(dialog.getByText("600 × 400")).toBeVisible();
  expect(await page.evaluate(() => (window as { ended?: boolean }).ended)).toBe(true);

  await drag(page, canvas, [100, 100], [500, 300]);
  await dialog.getByRole("button", { name: "裁剪为所选" }).click();
  await expect.poll(() => canvas.evaluate((one: HTMLCanvasElement) => one.width)).toBeLessThan(410);
  const width = await canvas.evaluate((one: HTMLCanvasElement) => one.width);
  expect(width).toBeGreaterThan(390);

  const plain = await pixel(canvas, 100, 100);
  await dialog.getByRole("button", { name: "矩形" }).click();
  await dialog.getByRole("button", { name: "颜色: 白色" }).click();
  await drag(page, canvas, [20, 100], [180, 160]);
  await expect.poll(() => pixel(canvas, 100, 100)).toBe("255,255,255,255");
  await dialog.getByRole("button", { name: "撤销" }).click();
  await expect.poll(() => pixel(canvas, 100, 100)).toBe(plain);
  await dialog.getByRole("button", { name: "重做" }).click();
  await expect.poll(() => pixel(canvas, 100, 100)).toBe("255,255,255,255");

  // Black and white stripes become one grey: nothing of them is left to be read.
  await dialog.getByRole("button", { name: "马赛克" }).click();
  await drag(page, canvas, [240, 20], [380, 180]);
  const stripes = () =>
    canvas.evaluate((one: HTMLCanvasElement) => {
      const { data } = one.getContext("2d")?.getImageData(300, 100, 24, 1) ?? { data: [] };
      return [...data].filter((_, index) => index % 4 === 0).some((value) => value < 20 || value > 235);
    });
  await expect.poll(stripes).toBe(false);

  await dialog.getByRole("button", { name: "文字" }).click();
  await canvas.click({ position: { x: 30, y: 30 } });
  await page.getByRole("textbox", { name: "图片上的文字" }).fill("这里");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "放入待发送" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator("[data-upload=ready]")).toContainText(/screenshot-\d{8}-\d{6}\.png/);

  // The thumb opens the same editor again.
  await page.getByRole("button", { name: /^编辑 screenshot-/ }).click();
  await expect(dialog.getByText(new RegExp(`^${width} × `))).toBeVisible();
  await dialog.getByRole("button", { name: /取\s*消/ }).click();

  await composer(page).press("Enter");
  await expect(log(page).locator("[data-seq] img").first()).toBeVisible();
  const history = await request.get(`${serverUrl}/widget/v1/conversations/${visitor.conversationId}/messages`, {
    headers: { Authorization: `Bearer ${visitor.session.token}` },
  });
  const widths = (await history.json()).items.map(
    (item: { attachment: { width: number } | null }) => item.attachment?.width,
  );
  expect(widths).toContain(width);
});

test("C12: a browser that refuses the screenshot, or cannot take one, is said so", async ({
  stage,
  workspace,
  enter,
}) => {
  const page = await openWorkbench(stage, workspace, {
    prepare: async (opened) => {
      await opened.addInitScript(() => {
        navigator.mediaDevices.getDisplayMedia = () => Promise.reject(new DOMException("no", "NotAllowedError"));
      });
    },
  });
  await openChat(page, await enter());
  const button = page.getByRole("button", { name: /^截图/ });
  await button.click();
  await expect(page.getByText("浏览器未允许截图")).toBeVisible();

  await page.evaluate(() => Object.defineProperty(navigator.mediaDevices, "getDisplayMedia", { value: undefined }));
  await button.click();
  await expect(page.getByText("此浏览器不支持截图")).toBeVisible();
});
