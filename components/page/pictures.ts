import type { BarePictures, PictureMarks } from "@/data/networks/network.ts";
import { until } from "./arrival.ts";

/** How far up from a box its pictures can be. */
const bounds = 'body, dialog, [role="dialog"], [aria-modal="true"], main, [role="main"]';

/** The pictures at a post box that have no text yet; undefined when there are none. Looks once, and watches nothing. */
export function barePictures(
  box: HTMLElement,
  postBox: readonly string[],
  { picture, describe, isBare }: PictureMarks,
): BarePictures | undefined {
  for (let around = box.parentElement; around; around = around.parentElement) {
    // Beyond here are the pictures of other posts.
    if (around.querySelectorAll(postBox.join()).length > 1) return undefined;
    const keys = [...around.querySelectorAll<HTMLImageElement>(picture.join())].map(
      ({ src }) => src,
    );
    if (keys.length > 0) {
      const names = [...around.querySelectorAll(describe.join())].flatMap((control) => {
        const name = control.getAttribute("aria-label")?.trim() ?? "";
        return isBare(name, control.textContent?.trim() ?? "") ? [name] : [];
      });
      return names[0] === undefined ? undefined : { keys, control: names[0] };
    }
    if (around.matches(bounds)) return undefined;
  }
  return undefined;
}

/** How long a page may take to show a picture that somebody chose, in milliseconds. */
const patience = 3000;

/**
 * Has somebody look at the pictures of a box when it is entered, and when a file was chosen, dropped or pasted on the
 * page. It listens to these acts alone, so a page that grows or a text that is typed costs nothing.
 */
export function watchPictures(
  box: HTMLElement,
  bare: () => BarePictures | undefined,
  look: () => void,
  signal: AbortSignal,
): void {
  const soon = async () => {
    const before = bare()?.keys.join();
    await until(() => signal.aborted || bare()?.keys.join() !== before, patience);
    if (!signal.aborted) look();
  };
  const options = { capture: true, signal };
  box.addEventListener("focusin", look, options);
  const page = box.ownerDocument;
  page.addEventListener("change", (event) => isFileField(event) && void soon(), options);
  for (const type of ["drop", "paste"] as const)
    page.addEventListener(type, (event) => hasFiles(event) && void soon(), options);
}

function isFileField(event: Event): boolean {
  const [field] = event.composedPath();
  return field instanceof HTMLInputElement && field.type === "file";
}

function hasFiles(event: DragEvent | ClipboardEvent): boolean {
  const data = "clipboardData" in event ? event.clipboardData : event.dataTransfer;
  return data?.types.includes("Files") ?? false;
}
