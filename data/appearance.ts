/** How large letters are, in percent of what the browser has. */
export const textSizes = ["100", "125", "150", "200"] as const;
/** How much room there is between letters, words and lines. */
export const spacings = ["normal", "wide", "wider"] as const;
/** How far the colours of words and edges are from what is behind them. */
export const contrasts = ["normal", "high"] as const;

/** How every screen of ours looks to somebody, on top of what the browser and the device do. */
export interface Appearance {
  readonly size: (typeof textSizes)[number];
  readonly spacing: (typeof spacings)[number];
  readonly contrast: (typeof contrasts)[number];
}

/** What was chosen; the first choice for what is missing or is none of the choices. */
export function parseAppearance({
  size,
  spacing,
  contrast,
}: { readonly [Key in keyof Appearance]?: unknown }): Appearance {
  return {
    size: textSizes.find((one) => one === size) ?? "100",
    spacing: spacings.find((one) => one === spacing) ?? "normal",
    contrast: contrasts.find((one) => one === contrast) ?? "normal",
  };
}
