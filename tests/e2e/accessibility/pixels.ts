import type { Page } from "playwright-core";

/**
 * How many pixels differ between two pictures of the same part of a page, and how many of them differ by a
 * contrast of 3:1 or more (WCAG 2.2, 2.4.13). `lab` is any page that nobody looks at.
 */
export function compare(
  lab: Page,
  before: Buffer,
  after: Buffer,
): Promise<{ changed: number; strong: number }> {
  return lab.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
          canvas.drawImage(image, 0, 0);
          return canvas.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      const light = (data: Uint8ClampedArray, at: number) =>
        [0.2126, 0.7152, 0.0722].reduce((sum, share, channel) => {
          const value = data[at + channel]! / 255;
          return (
            sum + share * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
          );
        }, 0);
      let changed = 0;
      let strong = 0;
      for (let at = 0; at < one!.length; at += 4) {
        if (
          one![at] === other![at] &&
          one![at + 1] === other![at + 1] &&
          one![at + 2] === other![at + 2]
        )
          continue;
        changed += 1;
        const [dark, bright] = [light(one!, at), light(other!, at)].sort((a, b) => a - b);
        if ((bright! + 0.05) / (dark! + 0.05) >= 3) strong += 1;
      }
      return { changed, strong };
    },
    [before.toString("base64"), after.toString("base64")],
  );
}
