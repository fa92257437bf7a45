// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { expect, test, vi } from "vitest";
import { mountNotice } from "@/components/notice/Notice.tsx";
import { parseAppearance } from "@/data/appearance.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";
import { readIn } from "./reader.ts";

/** The notice on a page, after this became of an act. */
async function open(
  says: (messages: Messages) => string,
  takingBack?: { undo(): Promise<boolean>; stands(): boolean },
) {
  const speak = vi.fn();
  const host = mountNotice(
    { messages: signal<Messages>(nl), says, takingBack, onLanguage: speak },
    signal(parseAppearance({})),
  );
  document.body.append(host);
  const reader = await readIn(host.shadowRoot!.querySelector("div")!, () => host.remove());
  return { host, speak, reader };
}

const inserted = ({ composer }: Messages) => composer.inserted("#2MiljoenStemmen");

test("the notice is a region with a name; what became of the act is said once, and is met first", async () => {
  const { reader } = await open(inserted, { undo: async () => true, stands: () => true });
  expect(await reader.heard()).toEqual([inserted(nl)]);
  expect(await reader.phrases()).toEqual([
    "region, Hulp van 2 Miljoen Stemmen",
    "status",
    inserted(nl),
    "end of status",
    "button, Maak ongedaan",
    "button, Sluit",
    "group, Taal",
    "Taal",
    "button, Nederlands, pressed",
    "button, Eenvoudig Nederlands, not pressed",
    "button, English, not pressed",
    "button, Frysk, not pressed",
    "end of group, Taal",
    "end of region, Hulp van 2 Miljoen Stemmen",
  ]);
});

test("taking it back is told of once, and its button goes", async () => {
  const { reader } = await open(inserted, { undo: async () => true, stands: () => true });
  await reader.heard();
  await reader.press("button, Maak ongedaan");
  expect(await reader.heard()).toEqual([nl.composer.undone]);
  expect((await reader.outline()).filter((phrase) => phrase.startsWith("button"))[0]).toBe(
    "button, Sluit",
  );
});

test("what stands there no more is told of too", async () => {
  const { reader } = await open(inserted, { undo: async () => true, stands: () => false });
  await reader.heard();
  await reader.press("button, Maak ongedaan");
  expect(await reader.heard()).toEqual([nl.composer.nothingToUndo]);
});

test("a language is chosen by its own name, and a closed notice is gone", async () => {
  const { reader, host, speak } = await open(({ notice }) => notice.none);
  expect(await reader.heard()).toEqual([nl.notice.none]);
  await reader.press("button, Frysk");
  expect(speak).toHaveBeenCalledExactlyOnceWith("fy");
  await reader.press("button, Sluit");
  expect(host.isConnected).toBe(false);
});
