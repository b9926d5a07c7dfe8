const size = 64;
const plain = "/agent/favicon.svg";
let logo: Promise<HTMLImageElement> | null = null;

/** The icon of the tab with a red dot and the count in it (A06); the plain one for nobody. */
export async function drawFavicon(count: number): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>("link[rel=icon]");
  if (!link) return;
  link.dataset.count = String(count);
  const url = count > 0 ? await withDot(count).catch(() => "/agent/favicon-dot.svg") : plain;
  // A later count may have been drawn sooner.
  if (link.dataset.count === String(count)) link.href = url;
}

async function withDot(count: number): Promise<string> {
  logo ??= load(plain);
  const image = await logo;
  const canvas = document.createElement("canvas");
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.drawImage(image, 0, 0, size, size);
  pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--smt-badge");
  pen.beginPath();
  pen.arc(42, 22, 22, 0, Math.PI * 2);
  pen.fill();
  pen.fillStyle = "white";
  pen.font = `600 ${count > 9 ? 26 : 34}px sans-serif`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(count > 99 ? "99" : String(count), 42, 24);
  return canvas.toDataURL();
}

function load(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = reject;
    image.src = url;
  });
}
