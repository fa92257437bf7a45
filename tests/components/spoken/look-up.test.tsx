// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import type { PopupActs } from "@/components/popup/PopupModel.ts";
import nl from "@/data/locales/nl.ts";
import { read, settle } from "./reader.ts";
import { keeping, popup } from "./screens.tsx";

/** The popup where one looks somebody up. */
async function open(different: Partial<PopupActs> = {}) {
  const { model, screen } = await popup(nl, "#zoeken", different);
  return { model, reader: await read(screen) };
}

const onX: Partial<PopupActs> = { look: async () => ({ network: "x", box: true }) };
const field =
  "searchbox, Zoek een politicus of partij, Typ een naam, partij of functie. Een typfout is niet erg.";

test("the popup is met in this order: its name, help, languages, the search, and what the tab offers", async () => {
  const { reader } = await open(onX);
  expect(await reader.outline()).toEqual([
    "banner",
    "heading, 2 Miljoen Stemmen, level 1",
    "link, Hulp (nieuw tabblad)",
    "group, Taal",
    "button, Nederlands, pressed",
    "button, Eenvoudig Nederlands, not pressed",
    "button, English, not pressed",
    "button, Frysk, not pressed",
    "main",
    "search",
    field,
    "checkbox, Toon ook kandidaten van 2025, not checked",
    "button, Kies wie je ziet, 1 control, not expanded",
    "status",
    "button, Zet #2MiljoenStemmen in je bericht",
    "button, Kopieer #2MiljoenStemmen",
    "contentinfo",
    "link, Vertel je verhaal (nieuw tabblad)",
    "link, Open groot (nieuw tabblad)",
    "link, Instellingen (nieuw tabblad)",
  ]);
  expect(await reader.phrases()).toContain("Je bent op X.");
});

test("who is found is counted once, after a rest, and stands under a heading", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const { reader } = await open();
    await reader.type("searchbox", "jansen");
    expect(await reader.heard()).toEqual([]);
    await vi.advanceTimersByTimeAsync(600);
    expect(await reader.heard()).toEqual(["1 naam gevonden."]);
    const met = await reader.outline();
    expect(met.slice(met.indexOf("status") + 1, met.indexOf("status") + 5)).toEqual([
      "region, Gevonden",
      "heading, Gevonden, level 2",
      "article",
      "heading, Anna Jansen (D66), level 3",
    ]);
    await reader.type("searchbox", "qqqq");
    await vi.advanceTimersByTimeAsync(600);
    expect(await reader.heard()).toEqual(["Geen naam gevonden. Typ minder letters."]);
  } finally {
    vi.useRealTimers();
  }
});

test("candidates that cannot be had are told of, and the box is empty again", async () => {
  const { reader } = await open({ loadCandidates: () => Promise.reject(new Error("away")) });
  await reader.press("checkbox, Toon ook kandidaten");
  expect(await reader.heard()).toEqual([nl.popup.candidatesFailed]);
  expect(await reader.said("checkbox, Toon ook kandidaten")).toMatch(/, not checked$/);
});

describe("the filters", () => {
  test("fold out under a button that says so, each list by its label with what is chosen", async () => {
    const { reader } = await open();
    await reader.press("button, Kies wie je ziet");
    const met = await reader.phrases();
    const choices = met.filter((phrase) =>
      /^(button, Kies wie|combobox|option.*, selected)/.test(phrase),
    );
    expect(choices).toEqual([
      "button, Kies wie je ziet, 1 control, expanded",
      "combobox, Partij, has popup listbox, not expanded",
      "option, Alle partijen, selected, position 1, set size 3",
      "combobox, Met een account op, has popup listbox, not expanded",
      "option, Maakt niet uit, selected, position 1, set size 3",
      "combobox, Functie, has popup listbox, not expanded",
      "option, Alle functies, selected, position 1, set size 5",
      "combobox, Onderwerp, has popup listbox, not expanded",
      "option, Alle onderwerpen, selected, position 1, set size 25",
    ]);
  });

  test("are said in words once they are folded away, with a button to see everybody", async () => {
    const { model, reader } = await open();
    await reader.press("button, Kies wie je ziet");
    await reader.pick("combobox, Partij", "D66");
    expect(await reader.phrases()).toContain("option, D66, d66, selected, position 2, set size 3");
    await reader.press("button, Kies wie je ziet");
    expect(await reader.phrases()).toContain("Je ziet: leden van D66.");
    await reader.press("button, Toon weer iedereen");
    expect(model.find.isFiltering.value).toBe(false);
    expect((await reader.phrases()).join("\n")).not.toContain("Je ziet:");
  });
});

test("who is kept stands in lists with a heading, and each button says whom it takes out", async () => {
  const { reader } = await open({
    kept: keeping({ favourites: ["person-anna-jansen"], recent: ["party-oud"] }),
  });
  const met = await reader.outline();
  expect(met.slice(met.indexOf("status") + 1, met.indexOf("contentinfo") - 1)).toEqual([
    "region, Favorieten",
    "heading, Favorieten, level 2",
    "link, Anna Jansen (D66)",
    "button, Haal Anna Jansen uit favorieten",
    "region, Laatst bekeken",
    "heading, Laatst bekeken, level 2",
    "link, Oude Partij (OP)",
    "button, Haal Oude Partij uit deze lijst",
  ]);
  await reader.press("button, Haal Anna Jansen uit favorieten");
  expect(await reader.heard()).toEqual(["Anna Jansen staat niet meer bij je favorieten."]);
  expect(await reader.focused()).toBe(field);
});

describe("who is chosen", () => {
  const two: Partial<PopupActs> = {
    kept: keeping({ chosen: ["person-bo-de-wit", "person-rob-jetten"] }),
  };

  test("stands under a heading with the count, with the text that comes in the post of the tab", async () => {
    const { reader } = await open({ ...onX, ...two });
    const met = await reader.outline();
    expect(met.slice(met.indexOf("region, Gekozen: 2"), met.indexOf("contentinfo"))).toEqual([
      "region, Gekozen: 2",
      "heading, Gekozen: 2, level 2",
      "button, Haal Bo de Wit weg",
      "button, Haal Rob Jetten weg",
      "button, Zet in je bericht",
      "button, Gebruik de namen ergens anders, not expanded",
      "button, Zet #2MiljoenStemmen in je bericht",
      "button, Kopieer #2MiljoenStemmen",
    ]);
    expect(await reader.phrases()).toContain("Bo de Wit #OP @RobJetten #2MiljoenStemmen");
    await reader.press("button, Zet in je bericht");
    expect(await reader.heard()).toEqual([
      "Klaar. In je bericht staat nu Bo de Wit #OP @RobJetten #2MiljoenStemmen.",
    ]);
  });

  test("is taken out one by one, said with the count, and the focus stays in the list", async () => {
    const { reader } = await open(two);
    await reader.press("button, Haal Bo de Wit weg");
    expect(await reader.heard()).toEqual(["Bo de Wit niet meer gekozen. Gekozen: 1."]);
    expect(await reader.focused()).toBe("button, Haal Rob Jetten weg");
  });

  test("goes elsewhere by a list of places, a text, what to know, and buttons that name the place", async () => {
    const { reader } = await open(two);
    expect(await reader.said("combobox, Waar")).toMatch(/^combobox, Waar gebruik je de namen\?,/);
    await reader.pick("combobox, Waar", "Bluesky");
    const met = await reader.phrases();
    expect(met).toContain("Dit is je tekst:");
    expect(met.filter((phrase) => phrase.startsWith("listitem"))).not.toEqual([]);
    await reader.press("button, Open in Bluesky");
    expect(await reader.heard()).toEqual([nl.story.opened("Bluesky")]);
    await reader.press("button, Kopieer je tekst");
    expect(await reader.heard()).toEqual([nl.story.copied]);
  });
});

test("copying the same again is said again", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const { reader } = await open();
    for (let presses = 0; presses < 2; presses++) {
      await reader.press("button, Kopieer #2MiljoenStemmen");
      await vi.advanceTimersByTimeAsync(100);
      expect(await reader.heard()).toEqual(["#2MiljoenStemmen staat op je klembord."]);
    }
  } finally {
    vi.useRealTimers();
  }
});

test("names that did not come are told of where they would stand", async () => {
  const { reader } = await open({ loadFacts: () => Promise.reject(new Error("away")) });
  await settle();
  expect(await reader.phrases()).toContain(nl.picker.failed);
});
