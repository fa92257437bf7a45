import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

/** The logo for organisations, as it is drawn. */
export const logoDrawing = resolve(
  dirname(fileURLToPath(import.meta.url)),
  "../../components/logo.svg",
);

/** Makes the logo as a picture of 640 pixels wide, which is light enough to ship, for where a drawing is not taken. */
export async function paintLogo(file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  await sharp(logoDrawing, { density: 400 })
    .resize({ width: 640 })
    .png({ palette: true, colours: 32, dither: 0, compressionLevel: 9, effort: 10 })
    .toFile(file);
}
