// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { StoryDraft } from "@/data/drafts.ts";
import easy from "@/data/locales/easy.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";
import { questions } from "@/data/story.ts";
import { known } from "../../topics.ts";
import { read } from "./reader.ts";
import { begun, framed, story } from "./screens.tsx";

const words = nl.story;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** The story on the full page. */
async function open(messages: Messages = nl, drafts?: readonly StoryDraft[]) {
  const { model, preset, screen } = await story(messages, drafts);
  const reader = await read(framed(screen, messages, "#verhaal"));
  return { model, preset, reader };
}

const rest = () => vi.advanceTimersByTimeAsync(1000);

/** What is met from one phrase to another, without either's surroundings. */
async function part(reader: Awaited<ReturnType<typeof open>>["reader"], from: string, to: string) {
  const met = await reader.outline();
  return met.slice(met.indexOf(from), met.indexOf(to));
}

const field = (question: (typeof questions)[number]) =>
  `textbox, ${words.questions[question].label}, ${words.questions[question].hint}`;

describe("the whole story on one screen", () => {
  test("has its parts as regions with a heading each, and each question with its example", async () => {
    const { reader } = await open();
    expect(await reader.focused()).toBe("heading, Vertel je verhaal, level 2");
    expect(await part(reader, "main", "region, Jouw verhalen")).toEqual([
      "main",
      "heading, Vertel je verhaal, level 2",
      "checkbox, Eén vraag per scherm, not checked",
      "status",
      "region, Vragen",
      ...questions.map(field),
      "region, Namen erbij",
      "heading, Namen erbij, level 3",
      "button, Kies zelf een onderwerp",
      "searchbox, Zoek een politicus of partij, Typ een naam, partij of functie. Een typfout is niet erg.",
      "region, Je tekst",
      "heading, Je tekst, level 3",
      "combobox, Voor welk netwerk?, x, has popup listbox, not expanded",
      "form",
      `textbox, ${nl.preset.field}, ${nl.preset.fieldHint}`,
      `button, ${nl.preset.look}`,
    ]);
    expect(await reader.phrases()).toContain(words.nothing);
  });

  test("says where one is on the page, and which part this is", async () => {
    const { reader } = await open();
    expect(await part(reader, "navigation, Onderdelen", "main")).toEqual([
      "navigation, Onderdelen",
      "link, Zoek iemand op",
      "link, Vertel je verhaal, current page",
      "link, Wie heb je gevraagd?",
      "link, Voor organisaties",
    ]);
  });

  test("shows the text that comes of the answers, and the ways to use it by the names of the places", async () => {
    const { reader } = await open();
    await reader.type(field("happened"), "Mijn pgb stopt.");
    const met = await reader.phrases();
    expect(met).toContain("Mijn pgb stopt. #2MiljoenStemmen");
    expect(await part(reader, "region, Gebruik je tekst", "form")).toEqual([
      "region, Gebruik je tekst",
      "heading, Gebruik je tekst, level 3",
      "button, Kopieer je tekst",
      "button, Open in X",
      "button, Open in WhatsApp",
      "button, Open in Telegram",
      "heading, Mail je verhaal, level 4",
      "link, Mail naar contact@2miljoenstemmen.nl",
      "link, contact@tweemiljoenstemmen.nl",
      "heading, Brief in grote letters, level 4",
      `textbox, ${nl.letter.name}, ${nl.letter.nameHint}`,
      "button, Print je brief",
    ]);
    await reader.press("button, Kopieer je tekst");
    expect(await reader.heard()).toEqual([words.copied]);
  });

  test("offers names once the words are read, and says who is chosen", async () => {
    const { reader } = await open();
    await reader.type(field("happened"), "Mijn pgb stopt.");
    await rest();
    expect(await reader.outline()).toContain(
      "group, Wie wil je aanspreken?, Dit gaat over: Zelf je zorg regelen.",
    );
    await reader.press("checkbox, Rob Jetten");
    expect(await reader.heard()).toEqual(["Rob Jetten gekozen."]);
    expect(await reader.outline()).toContain("heading, Gekozen: 1, level 4");
    expect(await reader.said("checkbox, Rob Jetten")).toMatch(/, checked$/);
  });

  test("gives the focus back to the choice of a topic when that is made", async () => {
    const { reader } = await open();
    await reader.press("button, Kies zelf een onderwerp");
    await reader.press(`button, ${known.topics.groups[0]!.title.nl}`);
    await reader.press("button, Gebouwen en straten");
    expect(await reader.focused()).toBe("button, Kies zelf een onderwerp");
    expect(await reader.phrases()).toContain("Dit gaat over: Gebouwen en straten.");
  });

  test("says once that the text is too long, and asks which sentence may go", async () => {
    const { reader, model } = await open();
    model.answer("happened", `${"Ik wacht op hulp. ".repeat(15)}Dat duurt lang.`);
    await rest();
    expect(await reader.heard()).toEqual([words.tooLong("X")]);
    const choice = "checkbox, Dat duurt lang.";
    expect(await reader.said(choice)).toBe(`${choice}, not checked`);
    expect(await reader.phrases()).toContain(`group, ${words.shorten}`);
    await reader.key(choice, " ");
    expect(await reader.said(choice)).toBe(`${choice}, checked`);
  });

  test("names what to look at, with a button that says what it makes of it", async () => {
    const { reader, model } = await open();
    model.answer("happened", "Lees #2miljoenstemmen.");
    expect(
      await part(reader, `heading, ${words.faults}, level 4`, "region, Gebruik je tekst"),
    ).toEqual([`heading, ${words.faults}, level 4`, "button, Maak er #2MiljoenStemmen van"]);
    await reader.press("button, Maak er #2MiljoenStemmen van");
    expect((await reader.phrases()).join("\n")).not.toContain(words.faults);
  });

  test("says a private detail once, and no more when somebody knows", async () => {
    const { reader, model } = await open();
    model.answer("happened", "Bel mij op 0612345678.");
    await rest();
    const heard = await reader.heard();
    expect(heard.filter((phrase) => phrase.includes("0612345678"))).toHaveLength(1);
    await reader.press(`button, ${nl.caution.dismiss}`);
    expect(await reader.heard()).toEqual([]);
    expect(await reader.outline()).not.toContain(`button, ${nl.caution.dismiss}`);
  });
});

describe("one question per screen", () => {
  test("is chosen by a box that says so, and leaves one question with its number", async () => {
    const { reader } = await open();
    await reader.press("checkbox, Eén vraag per scherm");
    expect(await part(reader, "main", "form")).toEqual([
      "main",
      "heading, Vertel je verhaal, level 2",
      "checkbox, Eén vraag per scherm, checked",
      "status",
      "region, Vraag 1 van 4",
      field("happened"),
      "button, Volgende",
    ]);
  });

  test("goes with easy words, and leads to the field of the next question and back", async () => {
    const { reader } = await open(easy);
    const label = (question: (typeof questions)[number]) =>
      `textbox, ${easy.story.questions[question].label}`;
    expect(await reader.said("checkbox, ")).toBe(`checkbox, ${easy.story.oneByOne}, checked`);
    for (const question of questions.slice(1)) {
      await reader.press(`button, ${easy.story.next}`);
      expect(await reader.focused()).toMatch(new RegExp(`^${label(question).replace("?", "\\?")}`));
    }
    await reader.press(`button, ${easy.story.next}`);
    expect(await reader.focused()).toBe(`heading, ${easy.story.people}, level 3`);
    await reader.press(`button, ${easy.story.next}`);
    expect(await reader.focused()).toBe(`heading, ${easy.story.text}, level 3`);
    expect(await reader.outline()).not.toContain(`button, ${easy.story.next}`);
    await reader.press(`button, ${easy.story.previous}`);
    expect(await reader.focused()).toBe(`heading, ${easy.story.people}, level 3`);
  });
});

describe("what a link proposes", () => {
  const link = "#verhaal?onderwerp=pgb&partij=d66";

  test("is a region of its own that takes the focus, with what it proposes and two answers", async () => {
    const { reader, preset } = await open();
    preset.propose(link);
    expect(await reader.focused()).toBe("heading, Een voorstel uit een link, level 3");
    expect(await part(reader, "region, Een voorstel uit een link", "region, Vragen")).toEqual([
      "region, Een voorstel uit een link",
      "heading, Een voorstel uit een link, level 3",
      "button, Begin een verhaal hiermee",
      "button, Nee, laat maar",
    ]);
    expect(await reader.phrases()).toContain("Onderwerp: Zelf je zorg regelen");
    await reader.press("button, Nee, laat maar");
    expect(await reader.heard()).toEqual([nl.preset.left]);
    expect(await reader.focused()).toBe("heading, Vertel je verhaal, level 2");
  });

  test("begins a new story when somebody says so, which is said once", async () => {
    const { reader, preset } = await open();
    preset.propose(link);
    await reader.press("button, Begin een verhaal hiermee");
    expect((await reader.heard()).at(-1)).toBe(nl.preset.taken);
    expect(await reader.outline()).toContain("heading, Gekozen: 1, level 4");
  });

  test("that cannot be read is told of", async () => {
    const { reader } = await open();
    await reader.type(`textbox, ${nl.preset.field}`, "hallo");
    await reader.press(`button, ${nl.preset.look}`);
    expect(await reader.phrases()).toContain(nl.preset.unreadable);
  });
});

describe("the stories on this device", () => {
  const older = (id: string, text: string): StoryDraft => {
    const draft = begun();
    return { ...draft, id, answers: { ...draft.answers, happened: text } };
  };
  const three = [begun(), older("lift", "De lift is kapot."), older("bus", "De bus rijdt door.")];

  test("stand in a list, and each button says of which story it is", async () => {
    const { reader } = await open(nl, three);
    const met = await part(reader, "region, Jouw verhalen", "contentinfo");
    expect(met.map((phrase) => phrase.replace(/, \d+ \w+ 2026.*/, ""))).toEqual([
      "region, Jouw verhalen",
      "heading, Jouw verhalen, level 3",
      "button, Ga verder De lift is kapot.",
      "button, Wis dit verhaal De lift is kapot.",
      "button, Ga verder De bus rijdt door.",
      "button, Wis dit verhaal De bus rijdt door.",
      "button, Begin een nieuw verhaal",
      "button, Sla alles op in een bestand",
      "button, Alles wissen",
    ]);
  });

  test("are wiped one by one, said each time, with a button to put the last one back", async () => {
    const { reader } = await open(nl, three);
    await reader.press("button, Wis dit verhaal De lift");
    expect(await reader.heard()).toEqual([nl.drafts.forgotten]);
    await reader.press("button, Wis dit verhaal De bus");
    await vi.advanceTimersByTimeAsync(100);
    expect(await reader.heard()).toEqual([nl.drafts.forgotten]);
    await reader.press("button, Zet terug: De bus rijdt door.");
    expect(await reader.heard()).toEqual([nl.drafts.restored]);
    expect((await reader.outline()).join("\n")).toContain("button, Ga verder De bus rijdt door.");
  });

  test("are gone on with and begun anew, which is said", async () => {
    const { reader } = await open(nl, three);
    await reader.press("button, Ga verder De lift");
    expect(await reader.heard()).toEqual([nl.drafts.opened]);
    const { element } = await reader.goTo(`textbox, ${words.questions.happened.label}`);
    expect((element as HTMLTextAreaElement).value).toBe("De lift is kapot.");
    await reader.press("button, Begin een nieuw verhaal");
    expect(await reader.heard()).toEqual([nl.drafts.started]);
  });

  test("are all wiped only after a question that takes the focus, and no leads back to the button", async () => {
    const { reader } = await open(nl, three);
    await reader.press("button, Alles wissen");
    expect(await reader.phrases()).toContain("group, Alles wissen");
    expect(document.activeElement?.textContent).toBe(nl.drafts.sure);
    await reader.press(`button, ${nl.drafts.no}`);
    expect(await reader.focused()).toBe("button, Alles wissen");
    await reader.press("button, Alles wissen");
    await reader.press(`button, ${nl.drafts.yes}`);
    expect((await reader.heard()).at(-1)).toBe(nl.drafts.forgottenEverything);
  });
});
