import sharp from "sharp";

/** The pixels of a picture: red, green, blue and how much each covers. */
const pixelsOf = (picture: Uint8Array) => sharp(picture).ensureAlpha().raw().toBuffer();

/** How light a pixel is (WCAG 2.2, relative luminance). */
function light(pixels: Uint8Array, at: number): number {
  return [0.2126, 0.7152, 0.0722].reduce((sum, share, channel) => {
    const value = pixels[at + channel]! / 255;
    return sum + share * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  }, 0);
}

/**
 * How many pixels differ between two pictures of the same part of a page, and how many of them differ by a
 * contrast of 3:1 or more (WCAG 2.2, 2.4.13).
 */
export async function compare(
  before: Uint8Array,
  after: Uint8Array,
): Promise<{ changed: number; strong: number }> {
  const [one, other] = await Promise.all([pixelsOf(before), pixelsOf(after)]);
  if (one.length !== other.length) throw new Error("The pictures are not of one size.");
  let changed = 0;
  let strong = 0;
  for (let at = 0; at < one.length; at += 4) {
    if ([0, 1, 2].every((channel) => one[at + channel] === other[at + channel])) continue;
    changed += 1;
    const [dark, bright] = [light(one, at), light(other, at)].sort((a, b) => a - b);
    if ((bright! + 0.05) / (dark! + 0.05) >= 3) strong += 1;
  }
  return { changed, strong };
}
