// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import nl from "@/data/locales/nl.ts";
import { read } from "./reader.ts";
import { popup } from "./screens.tsx";

const { chamber } = nl;

async function open() {
  const { screen } = await popup(nl, "#kamer");
  return read(screen);
}

/** What is met of the picture and the list under it. */
async function shown(reader: Awaited<ReturnType<typeof open>>) {
  const met = await reader.phrases();
  const [from, to] = [/^status/, /^end of main/].map((one) => met.findIndex((it) => one.test(it)));
  return met.slice(from, to).filter((phrase) => /^(status|image|heading|link|D66|OP)/.test(phrase));
}

test("the picture is said in words, and everybody in it stands by name in the list under it", async () => {
  const reader = await open();
  expect(await shown(reader)).toEqual([
    "status",
    "image, De Tweede Kamer als halve cirkel. Er zijn 3 zetels. Er licht nog niets op.",
    "heading, Alle namen, level 3",
    "D66: 2",
    "link, Anna Jansen",
    "link, Rob Jetten",
    "OP: 1",
    "link, Bo de Wit",
  ]);
});

test("its two lists are said by their labels, with what is chosen", async () => {
  const reader = await open();
  await reader.pick(`combobox, ${chamber.party}`, "D66");
  expect(
    (await reader.phrases()).filter((one) => /^(combobox|option.*, selected)/.test(one)),
  ).toEqual([
    `combobox, ${chamber.party}, d66, has popup listbox, not expanded`,
    "option, D66, d66, selected, position 2, set size 3",
    `combobox, ${chamber.network}, has popup listbox, not expanded`,
    "option, Geen netwerk, selected, position 1, set size 3",
  ]);
});

test("what lights up is said once after a rest, and the picture and the list say the same", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const reader = await open();
    await reader.pick(`combobox, ${chamber.party}`, "D66");
    await reader.pick(`combobox, ${chamber.network}`, "Bluesky");
    expect(await reader.heard()).toEqual([]);
    await vi.advanceTimersByTimeAsync(600);
    const sentence = "1 van de 3 zetels licht op: leden van D66 met een account op Bluesky.";
    expect(await reader.heard()).toEqual([sentence]);
    expect(await shown(reader)).toEqual([
      "status",
      `image, ${chamber.picture} ${sentence}`,
      "heading, Wie oplicht, level 3",
      "D66: 1",
      "link, Rob Jetten",
    ]);
  } finally {
    vi.useRealTimers();
  }
});
