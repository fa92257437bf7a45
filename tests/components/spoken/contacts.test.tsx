// @vitest-environment happy-dom
import { expect, test } from "vitest";
import nl from "@/data/locales/nl.ts";
import { read } from "./reader.ts";
import { asked, contacts } from "./screens.tsx";

const words = nl.contacts;

async function open(list = asked) {
  const { screen } = await contacts(nl, list);
  return read(screen);
}

test("whom somebody asked stands in a list with where and when, and no two links sound alike", async () => {
  const reader = await open();
  expect(await reader.outline()).toEqual([
    "heading, Wie heb je gevraagd?, level 2",
    "status",
    "region, Gevraagd: 3 keer",
    "heading, Gevraagd: 3 keer, level 3",
    "link, Rob Jetten X, 20 november 2026",
    "link, Rob Jetten Bluesky, 19 november 2026",
    "button, Sla de lijst op als tabel",
    "button, Print de lijst",
    "button, Wis de lijst",
    "checkbox, Onthoud wie ik vraag, checked",
    "region, Wie nog niet?",
    "heading, Wie nog niet?, level 3",
    "combobox, Partij, has popup listbox, not expanded",
  ]);
  const met = await reader.phrases();
  expect(met).toContain("Kim Weg");
  expect(met).toContain("X · 20 november 2026 · Zelf je zorg regelen");
});

test("an empty list says how somebody comes on it, and has nothing to save or wipe", async () => {
  const reader = await open([]);
  const met = await reader.phrases();
  expect(met).toContain(words.nobody);
  expect(met.join("\n")).not.toMatch(/^list$|button, /m);
});

test("who was not asked yet comes with the choice of a party, and how far one is", async () => {
  const reader = await open();
  await reader.pick("combobox, Partij", "D66");
  const met = await reader.phrases();
  expect(met).toContain("Je vroeg 1 van de 3.");
  expect(met.filter((phrase) => /^(option.* selected|link, [^,]+$)/.test(phrase))).toEqual([
    "option, Kies een partij, not selected, position 1, set size 2",
    "option, D66, d66, selected, position 2, set size 2",
    "link, Democraten 66",
    "link, Anna Jansen",
  ]);
});

test("remembering is switched off and on, each said once with its new state", async () => {
  const reader = await open();
  await reader.key("checkbox, Onthoud", " ");
  expect(await reader.heard()).toEqual([words.off]);
  expect(await reader.said("checkbox, Onthoud")).toMatch(/, not checked$/);
  await reader.key("checkbox, Onthoud", " ");
  expect(await reader.heard()).toEqual([words.on]);
  expect(await reader.said("checkbox, Onthoud")).toMatch(/, checked$/);
});

test("the list is wiped only after a question, which takes the focus; what became of it is said once", async () => {
  const reader = await open();
  await reader.press("button, Wis de lijst");
  expect(document.activeElement?.textContent).toBe(words.sure);
  const met = await reader.outline();
  expect(met.slice(met.indexOf("group, Wis de lijst")).slice(0, 3)).toEqual([
    "group, Wis de lijst",
    "button, Nee, bewaar de lijst",
    "button, Ja, wis de lijst",
  ]);
  await reader.press("button, Nee, bewaar de lijst");
  expect(await reader.focused()).toBe("button, Wis de lijst");
  await reader.press("button, Wis de lijst");
  await reader.press("button, Ja, wis de lijst");
  expect(await reader.heard()).toEqual([words.wiped]);
  expect(await reader.focused()).toBe("heading, Wie heb je gevraagd?, level 2");
});
