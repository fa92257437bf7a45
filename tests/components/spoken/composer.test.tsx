// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import type { ComposerActs } from "@/components/composer/ComposerModel.ts";
import nl from "@/data/locales/nl.ts";
import mastodon from "@/data/networks/mastodon.ts";
import { known } from "../../topics.ts";
import { read, settle } from "./reader.ts";
import { composer, later } from "./screens.tsx";

/** The composer beside a box with this post. */
async function open(post = "", different: Partial<ComposerActs> = {}) {
  const { model, screen } = composer(nl, post, different, mastodon);
  const reader = await read(screen, "shadow");
  return { model, reader };
}

/** The composer with its list of names open. */
async function unfold(post: string, different: Partial<ComposerActs> = {}) {
  const opened = await open(post, different);
  await opened.reader.press("button, Noem iemand");
  await vi.waitFor(() => expect(opened.model.facts.value).toBeDefined());
  await settle();
  await opened.reader.heard();
  return opened;
}

const bar = [
  "region, Hulp van 2 Miljoen Stemmen",
  "button, #2MiljoenStemmen, zet de hashtag in je bericht, not disabled",
];

const languages = [
  "button, Sluit de lijst",
  "group, Taal",
  "button, Nederlands, pressed",
  "button, Eenvoudig Nederlands, not pressed",
  "button, English, not pressed",
  "button, Frysk, not pressed",
];

const noAccount = (name: string) =>
  `Van ${name} kennen we geen account op Mastodon. We zetten de naam in je bericht.`;

describe("closed", () => {
  test("it is one region with three buttons and a line for news, and nothing is met twice", async () => {
    const { reader } = await open();
    expect(await reader.phrases()).toEqual([
      ...bar,
      "button, Noem iemand, not expanded",
      "button, Verberg, not expanded",
      "status",
      "end of region, Hulp van 2 Miljoen Stemmen",
    ]);
  });

  test("the hashtag is told of once, with a way to take it back, and so is its end", async () => {
    const { reader } = await open();
    await reader.press("button, #2MiljoenStemmen");
    expect(await reader.heard()).toEqual(["Klaar. In je bericht staat nu #2MiljoenStemmen."]);
    await reader.press("button, Maak ongedaan");
    expect(await reader.heard()).toEqual(["Klaar. Je bericht is weer zoals het was."]);
    expect((await reader.phrases()).join("\n")).not.toContain("Maak ongedaan");
  });

  test("the hashtag that was there already is told of each time somebody presses", async () => {
    const { reader } = await open("", { place: () => later({ status: "present" }) });
    for (let presses = 0; presses < 2; presses++) {
      await reader.press("button, #2MiljoenStemmen");
      expect(await reader.heard()).toEqual(["#2MiljoenStemmen staat al in je bericht."]);
    }
  });

  test("a box that takes nothing is told of, with the way out as a link that says where it goes", async () => {
    const { reader } = await open("Hallo", {
      place: () => later({ status: "failed", gone: false }),
      composeLink: () => "https://mastodon.example/share",
    });
    await reader.press("button, #2MiljoenStemmen");
    expect(await reader.heard()).toEqual([`${nl.composer.copied("#2MiljoenStemmen")}`]);
    expect(await reader.outline()).toContain(
      "link, Of open je bericht opnieuw in Mastodon (nieuw tabblad)",
    );
  });

  test("hiding it folds out two choices, each with where it holds, and leads there", async () => {
    const { reader } = await open();
    await reader.press("button, Verberg");
    expect(await reader.focused()).toBe("button, Verberg nu bij dit vak");
    expect(await reader.said("button, Verberg, ")).toBe("button, Verberg, expanded");
    expect(await reader.said("button, Verberg altijd")).toBe(
      "button, Verberg altijd op Mastodon, Bij Instellingen zet je de knop weer aan.",
    );
  });
});

describe("open", () => {
  test("without a topic it says so, and offers the field and the choice of a topic", async () => {
    const { reader } = await unfold("");
    expect(await reader.phrases()).toContain("We herkennen geen onderwerp in je bericht.");
    expect(await reader.outline()).toEqual([
      ...bar,
      "button, Noem iemand, expanded",
      "button, Verberg, not expanded",
      "status",
      "button, Kies zelf een onderwerp",
      "searchbox, Zoek een politicus of partij, Typ een naam, partij of functie. Een typfout is niet erg.",
      ...languages,
    ]);
  });

  test("with a topic the names come under it, each with its reason and what will happen", async () => {
    const { reader } = await unfold("Mijn pgb stopt.");
    expect(await reader.focused()).toMatch(/^checkbox, Mirjam Sterk /);
    const met = await reader.outline();
    expect(met.slice(met.indexOf("status"))).toEqual([
      "status",
      "button, Kies zelf een onderwerp",
      "searchbox, Zoek een politicus of partij, Typ een naam, partij of functie. Een typfout is niet erg.",
      "group, Wie wil je aanspreken?, Dit gaat over: Zelf je zorg regelen.",
      `checkbox, Mirjam Sterk minister voor pgb (bron: februari 2026) ${noAccount("Mirjam Sterk")}, not checked`,
      `checkbox, Rob Jetten (D66) zit voor D66 in de Tweede Kamer (bron: maart 2026) ${noAccount("Rob Jetten")}, not checked`,
      "button, Iemand anders",
      "button, Lees voor",
      "button, Is mijn tekst makkelijk te lezen?, not expanded",
      ...languages,
    ]);
  });

  test("while the names are on their way it says so, and says it when they do not come", async () => {
    const { promise, reject } = Promise.withResolvers<typeof known>();
    const { reader } = await open("", { load: () => promise });
    await reader.press("button, Noem iemand");
    expect(await reader.phrases()).toContain(nl.picker.loading);
    reject(new Error("away"));
    await settle();
    expect(await reader.phrases()).toContain(nl.picker.failed);
  });

  test("a chosen name is said once, stands ticked, and has the finished post under it in the order of reading", async () => {
    const { reader } = await unfold("Mijn pgb stopt.");
    await reader.key("checkbox, Rob Jetten", " ");
    expect(await reader.heard()).toEqual(["Rob Jetten gekozen."]);
    expect(await reader.said("checkbox, Rob Jetten")).toMatch(/, checked$/);
    const met = await reader.phrases();
    const finish = met.slice(
      met.indexOf("heading, Gekozen: 1, level 2"),
      met.indexOf("button, Lees voor"),
    );
    expect(finish.filter((phrase) => !/^(end of )?(paragraph|list)/.test(phrase))).toEqual([
      "heading, Gekozen: 1, level 2",
      "button, Haal Rob Jetten weg",
      "button, Zet er een vraag bij",
      "Dit wordt je bericht:",
      "blockquote, Dit wordt je bericht:",
      "Mijn pgb stopt. Rob Jetten",
      "#D66",
      "end of blockquote, Dit wordt je bericht:",
      "Wat onderstreept is, kun je straks aanklikken op Mastodon.",
      "Nog 468 tekens",
      "button, Zet in je bericht",
      "Of druk op Enter bij een naam.",
    ]);
  });

  test("putting the names in is told of once, and the list folds away", async () => {
    const { reader } = await unfold("Mijn pgb stopt.");
    await reader.press("checkbox, Rob Jetten");
    await reader.heard();
    await reader.press("button, Zet in je bericht");
    expect(await reader.heard()).toEqual(["Klaar. In je bericht staat nu Rob Jetten #D66."]);
    expect(await reader.outline()).toEqual([
      ...bar,
      "button, Noem iemand, not expanded",
      "button, Verberg, not expanded",
      "status",
      "button, Maak ongedaan",
    ]);
  });

  test("an example question is a field with its hint, and takes the focus", async () => {
    const { reader } = await unfold("Mijn pgb stopt.");
    await reader.press("checkbox, Rob Jetten");
    await reader.press("button, Zet er een vraag bij");
    const hint = `${nl.question.example} ${nl.question.same("Mastodon")}`;
    expect(await reader.focused()).toBe(`textbox, ${nl.question.label}, ${hint}`);
    expect(await reader.outline()).toEqual(
      expect.arrayContaining([`button, ${nl.question.another}`, `button, ${nl.question.leaveOut}`]),
    );
  });

  test("other names are said when they come", async () => {
    const { reader } = await unfold("Mijn pgb stopt.");
    await reader.press("button, Iemand anders");
    const [heard, ...more] = await reader.heard();
    expect(heard).toMatch(/^Je ziet nu .+\.$/);
    expect(more).toEqual([]);
  });

  test("choosing a topic is a group of buttons under a question, and its names come at once", async () => {
    const { reader } = await unfold("");
    await reader.press("button, Kies zelf een onderwerp");
    const [group] = known.topics.groups;
    expect(await reader.focused()).toBe(`button, ${group!.title.nl}`);
    const met = await reader.outline();
    expect(met.slice(met.indexOf("group, Waar gaat je bericht over?"), -languages.length)).toEqual([
      "group, Waar gaat je bericht over?",
      ...known.topics.groups.map(({ title }) => `button, ${title.nl}`),
      "button, Geen onderwerp",
      `button, ${nl.topics.back}`,
    ]);
    await reader.press(`button, ${group!.title.nl}`);
    await reader.press("button, Gebouwen en straten");
    expect(await reader.focused()).toMatch(/^checkbox, /);
    expect(await reader.phrases()).toContain("Dit gaat over: Gebouwen en straten.");
  });
});

describe("what to look at", () => {
  test("a tip is an item of a list with a name, and its button says what it makes of it", async () => {
    const { reader } = await unfold("Mijn pgb stopt. #2miljoenstemmen");
    const met = await reader.phrases();
    const list = met.indexOf("list, Een tip voor je bericht:");
    expect(met.slice(list, list + 4)).toEqual([
      "list, Een tip voor je bericht:",
      "listitem, level 1, position 1, set size 1",
      "In #2miljoenstemmen staan de hoofdletters niet goed. Met hoofdletters leest een schermlezer de woorden apart voor.",
      "button, Maak er #2MiljoenStemmen van",
    ]);
    await reader.press("button, Maak er #2MiljoenStemmen van");
    expect(await reader.heard()).toEqual(["Klaar. In je bericht staat nu #2MiljoenStemmen."]);
  });

  test("a private detail is said once when it is seen, and goes when somebody knows", async () => {
    const { reader } = await open("Ik heb epilepsie.");
    await reader.press("button, #2MiljoenStemmen");
    const caution =
      "Je schrijft over je gezondheid: epilepsie. Iedereen kan dat straks lezen. Is dat goed?";
    const heard = await reader.heard();
    expect(heard.filter((phrase) => phrase.startsWith(caution))).toHaveLength(1);
    await reader.press("button, Ja, dat is goed");
    expect((await reader.phrases()).join("\n")).not.toContain("epilepsie");
  });

  test("a picture without a text is said once", async () => {
    const { model, reader } = await open("", {
      barePictures: () => ({ keys: ["one"], control: "Beschrijf de foto" }),
    });
    await model.pictures.look();
    const heard = await reader.heard();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toContain(`${nl.picture.bare} ${nl.picture.how("Beschrijf de foto")}`);
    await reader.press(`button, ${nl.picture.dismiss}`);
    expect((await reader.phrases()).join("\n")).not.toContain(nl.picture.bare);
  });

  test("hints for easy reading fold out, are said once, and the button says that they are there", async () => {
    const { reader } = await unfold("Mijn pgb stopt indien ik niet bel.");
    await reader.press("button, Is mijn tekst makkelijk te lezen?");
    const heard = await reader.heard();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toContain("In plaats van “indien” kun je schrijven: als.");
    expect(await reader.said("button, Is mijn tekst")).toBe(
      "button, Is mijn tekst makkelijk te lezen?, expanded",
    );
    expect(await reader.phrases()).toContain(`list, ${nl.reading.tips}`);
  });
});

test("the room that is left is said once when it gets little, and what is too much", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const { model, reader } = await unfold(`Mijn pgb stopt. ${"a".repeat(480)}`);
    model.picker.choose(known.facts.people[0]!, true);
    expect(await reader.heard()).toEqual(["Rob Jetten gekozen."]);
    await vi.advanceTimersByTimeAsync(600);
    expect(await reader.heard()).toEqual([expect.stringMatching(/^\d+ tekens te veel/)]);
  } finally {
    vi.useRealTimers();
  }
});
