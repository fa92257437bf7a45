// @vitest-environment happy-dom
import { expect, test } from "vitest";
import nl from "@/data/locales/nl.ts";
import { textLengths, textPlaces } from "@/data/organisations.ts";
import { read } from "./reader.ts";
import { organisations } from "./screens.tsx";

const words = nl.organisations;

async function open() {
  const { model, screen } = await organisations();
  return { model, reader: await read(screen) };
}

test("the parts are regions with headings, and the texts for each place stand one level deeper", async () => {
  const { reader } = await open();
  const met = await reader.outline();
  expect(met.filter((phrase) => /^(heading|region)/.test(phrase))).toEqual([
    "heading, Voor organisaties, level 2",
    `region, ${words.texts}`,
    `heading, ${words.texts}, level 3`,
    ...textPlaces.map((place) => `heading, ${words.places[place]}, level 4`),
    `region, ${words.logo}`,
    `heading, ${words.logo}, level 3`,
    `region, ${words.link}`,
    `heading, ${words.link}, level 3`,
    `heading, ${words.yourLink}, level 4`,
    `region, ${words.listed}`,
    `heading, ${words.listed}, level 3`,
  ]);
});

test("each text has a caption and a button that says which text it copies, and that is said each time", async () => {
  const { reader } = await open();
  const met = await reader.phrases();
  for (const place of textPlaces)
    for (const length of textLengths) {
      const which = [words.lengths[length], words.places[place]] as const;
      expect(met).toContain(words.text(...which));
      expect(met).toContain(`button, ${words.copy(...which)}`);
    }
  for (const place of textPlaces) {
    await reader.press(`button, ${words.copy(words.lengths.short, words.places[place])}`);
    expect(await reader.heard()).toEqual([words.copied]);
  }
});

test("the logo is a picture with its words, and its files are links that say what they are for", async () => {
  const { reader } = await open();
  const met = await reader.outline();
  const from = met.indexOf(`heading, ${words.logo}, level 3`) + 1;
  expect(met.slice(from, met.indexOf(`region, ${words.link}`))).toEqual([
    "image, #2MiljoenStemmen, wij doen mee",
    `button, ${words.copyLogoText}`,
    `link, ${words.png}`,
    `link, ${words.svg}`,
  ]);
});

test("a link is made of a topic, names and an address, each by its label and hint", async () => {
  const { reader, model } = await open();
  const met = await reader.outline();
  const from = met.indexOf(`heading, ${words.link}, level 3`) + 1;
  expect(
    met.slice(from, met.indexOf(`region, ${words.listed}`)).filter((one) => !/^group/.test(one)),
  ).toEqual([
    `combobox, ${words.topic}, has popup listbox, not expanded`,
    `searchbox, ${nl.picker.label}, ${nl.picker.hint}`,
    `textbox, ${words.address}, ${words.addressHint}, not invalid`,
    `heading, ${words.yourLink}, level 4`,
  ]);
  await reader.pick(`combobox, ${words.topic}`, "Zelf je zorg regelen");
  await reader.type(`textbox, ${words.address}`, "https://example.org/");
  expect(model.link.value).toBe("https://example.org/verhaal.html#verhaal?onderwerp=pgb");
  expect(await reader.phrases()).toContain(model.link.value);
  await reader.press(`button, ${words.copyLink}`);
  expect(await reader.heard()).toEqual([words.copied]);
});

test("an address that is none is said in the field, with what to do", async () => {
  const { reader } = await open();
  await reader.type(`textbox, ${words.address}`, "hallo");
  const said = await reader.said(`textbox, ${words.address}`);
  expect(said).toContain(words.wrongAddress);
  expect(said).toMatch(/, invalid$/);
  expect(await reader.phrases()).toContain(words.noAddress);
});

test("a chosen name stands under the link's own heading", async () => {
  const { reader } = await open();
  await reader.type("searchbox", "jansen");
  await reader.press("checkbox, Anna Jansen");
  expect(await reader.heard()).toEqual(["Anna Jansen gekozen."]);
  expect(await reader.outline()).toContain("heading, Gekozen: 1, level 4");
});
