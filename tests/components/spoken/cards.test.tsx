// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { writeDate } from "@/data/dates.ts";
import { most } from "@/data/kept.ts";
import nl from "@/data/locales/nl.ts";
import { read, settle } from "./reader.ts";
import { house, popup } from "./screens.tsx";

const { card, correction, kept, party: partyWords, person: personWords, states } = nl;
const [jetten, jansen, wit] = house.people;
const [d66] = house.parties;

/** The popup at an address, with a post open on X. */
async function open(hash: string) {
  const { model, screen } = await popup(nl, hash, {
    look: async () => ({ network: "x", box: true }),
  });
  const reader = await read(screen);
  await settle();
  return { model, reader };
}

/** The phrases of the line of a list in which this one is. */
function lineOf(met: readonly string[], phrase: string): string[] {
  const at = met.indexOf(phrase);
  expect(at, `${phrase} is not met.`).toBeGreaterThan(0);
  const isLine = (one: string) => one.startsWith("listitem");
  const isEnd = (one: string) => one.startsWith("end of listitem");
  const end = met.findIndex((one, place) => place > at && isEnd(one));
  return met.slice(met.findLastIndex((one, place) => place < at && isLine(one)) + 1, end);
}

/** The one phrase that begins like this. */
function only(met: readonly string[], begin: string): string {
  const found = met.filter((phrase) => phrase.startsWith(begin));
  expect(found, `begins with "${begin}"`).toHaveLength(1);
  return found[0]!;
}

const headings = (met: readonly string[]) => met.filter((phrase) => phrase.startsWith("heading, "));

describe.each([
  ["a person", jetten!, "#persoon/rob-jetten"],
  ["a party", d66!, "#partij/d66"],
] as const)("the page of %s", (_, subject, hash) => {
  test.each(subject.handles)(
    "says of the account on $network how sure it is, from which source and of which day, and what one can do with it",
    async ({ network, handle, state, date }) => {
      const { model, reader } = await open(hash);
      const { name, mention } = model.networks.value[network];
      const text = mention!(handle);
      const line = lineOf(await reader.phrases(), text);
      expect(line.indexOf(name)).toBe(line.indexOf(text) - 1);
      expect(line).toContain(states[state]);
      const source = only(line, `link, ${card.source("De partij", writeDate(date, nl))}`);
      const copy = only(line, `button, ${card.copyFor(name)}`);
      const look = only(line, `link, ${card.openOn(name)}`);
      for (const control of [source, copy]) {
        expect(control).toContain(text);
        expect(control).toContain(name);
      }
      expect(look).toContain(subject.name);
      expect(look).toContain(name);
      await reader.press(copy);
      expect(await reader.heard()).toEqual([card.copied(text)]);
    },
  );

  test("says who is chosen and saved, once and with the new state", async () => {
    const { reader } = await open(hash);
    const { name } = subject;
    expect(await reader.said(`checkbox, ${kept.choose(name)}`)).toMatch(/, not checked$/);
    await reader.press(`checkbox, ${kept.choose(name)}`);
    expect(await reader.heard()).toEqual([kept.chosen(name, 1)]);
    expect(await reader.said(`checkbox, ${kept.choose(name)}`)).toMatch(/, checked$/);
    expect(await reader.outline()).toContain("heading, Gekozen: 1, level 2");
    await reader.press(`button, ${nl.picker.remove(name)}`);
    expect(await reader.heard()).toEqual([kept.unchosen(name, 0)]);
    expect(await reader.said(`checkbox, ${kept.choose(name)}`)).toMatch(/, not checked$/);
    await reader.press(`button, ${kept.save} ${name}`);
    expect(await reader.heard()).toEqual([kept.saved(name)]);
    await reader.press(`button, ${kept.unsave} ${name}`);
    expect(await reader.heard()).toEqual([kept.unsaved(name)]);
  });

  test("puts the mention for the network of the tab in the post, by a button that says it", async () => {
    const { reader } = await open(hash);
    const text = `@${subject.handles[0]!.handle}`;
    await reader.press(`button, ${card.mention(text)}`);
    expect(await reader.heard()).toEqual([nl.composer.inserted(text)]);
  });
});

test("the page of a person has the way back, the party, accounts and roles under headings in order", async () => {
  const { reader } = await open("#persoon/rob-jetten");
  const met = await reader.phrases();
  expect(headings(met)).toEqual([
    "heading, 2 Miljoen Stemmen, level 1",
    "heading, Rob Jetten, level 2",
    `heading, ${personWords.accounts}, level 3`,
    `heading, ${personWords.roles}, level 3`,
  ]);
  expect(met).toContain(`link, ${nl.page.back}`);
  expect(met).toContain("link, Democraten 66");
});

test("a role is said with since when, and one that no source confirmed lately as something that was", async () => {
  const { reader } = await open("#persoon/rob-jetten");
  const met = await reader.phrases();
  const texts = (role: string) =>
    lineOf(met, role).filter((phrase) => !/^(end of )?(paragraph|link)/.test(phrase));
  expect(texts("minister-president").slice(0, 2)).toEqual([
    "minister-president",
    "sinds 23 februari 2026",
  ]);
  expect(texts("was lid van de Kamercommissie Volksgezondheid").slice(0, 3)).toEqual([
    "was lid van de Kamercommissie Volksgezondheid",
    "sinds 6 april 2021",
    'Na 6 november 2023 vonden we geen nieuwe bron. Daarom staat er "was".',
  ]);
});

test("the page of a party has hashtag, accounts, seats as a table with row headers, people, and what was before", async () => {
  const { reader } = await open("#partij/d66");
  const met = await reader.phrases();
  expect(headings(met).slice(1)).toEqual([
    "heading, Democraten 66 (D66), level 2",
    `heading, ${card.hashtag}, level 3`,
    `heading, ${personWords.accounts}, level 3`,
    `heading, ${partyWords.seats}, level 3`,
    `heading, ${partyWords.people(2)}, level 3`,
    `heading, ${partyWords.past}, level 3`,
  ]);
  expect(met.filter((phrase) => /^(table|rowheader|cell)/.test(phrase))).toEqual([
    `table, ${partyWords.seats}`,
    "rowheader, Nu",
    "cell, 26 zetels",
    "rowheader, Na de verkiezing van 2021",
    "cell, OP 3 zetels",
  ]);
  expect(met).toContain("link, OP ging op in D66 op 1 januari 2024.");
  await reader.press(`button, ${card.copy("#D66")}`);
  expect(await reader.heard()).toEqual([card.copied("#D66")]);
});

test("who is found by looking up is an article with the name as its heading, and nobody's controls sound like another's", async () => {
  const { model, reader } = await open("#zoeken");
  model.find.filter({ role: "member" });
  const met = await reader.phrases();
  const names = ["Anna Jansen (D66)", "Bo de Wit (OP)", "Rob Jetten (D66)"];
  expect(met.filter((phrase) => /^heading.*level 3$/.test(phrase))).toEqual(
    names.map((name) => `heading, ${name}, level 3`),
  );
  expect(met.filter((phrase) => phrase === "article")).toHaveLength(3);
  const controls = met.filter((phrase) => /^(button|link|checkbox), /.test(phrase));
  expect(new Set(controls).size).toBe(controls.length);
});

test("a closed account is said to be closed, and that the name comes in the post instead", async () => {
  const { reader } = await open("#persoon/anna-jansen");
  const met = await reader.phrases();
  expect(lineOf(met, "@AnnaJansen")).toContain(states.closed);
  expect(met).toContain(nl.reasons.closed(jansen!.name, "X"));
  expect(met).toContain(`button, ${card.mention("Anna Jansen #D66")}`);
});

test("who has no account is said to have none", async () => {
  const { reader } = await open("#persoon/bo-de-wit");
  const met = await reader.phrases();
  expect(met).toContain(card.noHandles);
  expect(met).toContain(nl.reasons["no-account"](wit!.name, "X"));
});

describe("a correction", () => {
  const opener = `button, ${correction.open}`;
  const field = `textbox, ${correction.handle}`;

  test("opens under a button that says whose account, as a group with that name, and takes the focus", async () => {
    const { reader } = await open("#persoon/rob-jetten");
    expect(await reader.said(opener)).toContain("Rob Jetten");
    await reader.press(opener);
    expect(await reader.focused()).toMatch(new RegExp(`^combobox, ${correction.network}`));
    const met = await reader.phrases();
    expect(met).toContain(`group, ${correction.legend("Rob Jetten")}`);
    expect(await reader.said(field)).toBe(
      `${field}, RobJetten, ${correction.handleHint}, not invalid`,
    );
    for (const words of [correction.save, correction.none, correction.close])
      only(met, `button, ${words}`);
    only(met, `link, ${correction.mail}`);
  });

  test("says at once what is wrong, in the field too", async () => {
    const { reader } = await open("#persoon/rob-jetten");
    await reader.press(opener);
    await reader.type(field, "geen goede naam!");
    await reader.press(`button, ${correction.save}`);
    expect(await reader.heard()).toEqual([correction.invalid("X")]);
    const said = await reader.said(field);
    expect(said).toContain(correction.invalid("X"));
    expect(said).toMatch(/, invalid$/);
  });

  test("says once what was kept, and what was put back", async () => {
    const { reader } = await open("#persoon/rob-jetten");
    await reader.press(opener);
    await reader.press(`button, ${correction.none}`);
    expect(await reader.heard()).toEqual([correction.removed("Rob Jetten", "X")]);
    await reader.press(`button, ${correction.reset}`);
    expect(await reader.heard()).toEqual([correction.restored("Rob Jetten", "X")]);
  });
});

test("a name that finds no room any more is said not to be chosen", async () => {
  const { reader, model } = await open("#persoon/rob-jetten");
  const { chosen } = most;
  for (let at = 0; at < chosen; at += 1)
    await model.kept.choose({ ...jansen!, id: `person-${at}` }, true);
  await reader.heard();
  await reader.press(`checkbox, ${kept.choose("Rob Jetten")}`);
  expect(await reader.heard()).toEqual([kept.full(chosen)]);
  expect(await reader.said(`checkbox, ${kept.choose("Rob Jetten")}`)).toMatch(/, not checked$/);
});

test("an address of nobody says so, and leads back", async () => {
  const { reader } = await open("#persoon/niemand");
  const met = await reader.phrases();
  expect(met).toContain(personWords.unknown);
  expect(met).toContain(`link, ${nl.page.back}`);
});
