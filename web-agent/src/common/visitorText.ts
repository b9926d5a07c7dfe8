import type { Region } from "./wire";

/** 广东佛山, 北京, 美国; empty when nothing is known. */
export function regionText(region: Region | null): string {
  if (!region) return "";
  const province = shorten(region.province);
  const city = shorten(region.city);
  if (!province && !city) return region.country ?? "";
  return city && city !== province ? `${province}${city}` : province;
}

export function visitorName(visitor: { name: string; number: number }): string {
  return visitor.name || String(visitor.number);
}

function shorten(place: string | null | undefined): string {
  return (place ?? "").replace(/(?<=..)[省市]$/u, "");
}
