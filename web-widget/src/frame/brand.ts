type Rgb = [number, number, number];

export function parseHex(colour: string | null | undefined): Rgb | null {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour ?? "")?.[1];
  if (!digits) return null;
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as Rgb;
}

const luminance = (rgb: Rgb) => {
  const [red, green, blue] = rgb.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The ratio of WCAG, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const toHex = (rgb: Rgb) => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
const mix = (from: Rgb, to: Rgb, share: number) =>
  from.map((part, index) => part + ((to[index] ?? 0) - part) * share) as Rgb;

/** The site's colour as text: moved towards the text colour until it can be read on the background. */
export function readableOn(colour: Rgb, background: Rgb, text: Rgb): string {
  for (let share = 0; share < 1; share += 0.1) {
    const candidate = mix(colour, text, share);
    if (contrast(candidate, background) >= 4.5) return toHex(candidate);
  }
  return toHex(text);
}

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** Of the theme's two ends, the one that reads on the site's colour; the lighter one where both do, plain black or white where none. */
export function textOn(colour: Rgb, one: Rgb, other: Rgb): string {
  const ends = luminance(one) > luminance(other) ? [one, other] : [other, one];
  const chosen = [...ends, WHITE, BLACK].find((end) => contrast(colour, end) >= 4.5);
  return toHex(chosen ?? WHITE);
}
