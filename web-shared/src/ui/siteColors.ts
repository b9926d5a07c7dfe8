/** Colours a site may start from; white text reaches 4.5:1 on each. The first is the product's own. */
export const SITE_COLORS = ["#0a7b74", "#17698f", "#2360c4", "#6a4bc0", "#b0306e", "#b0512f", "#8a6212", "#39434a"];

export const DEFAULT_SITE_COLOR = "#0a7b74";

/** A QR code is dark on white in both themes: many scanners do not read it the other way round. */
export const QR_INK = "#14211f";
export const QR_PAPER = "#ffffff";
