import { describe, expect, test } from "vitest";
import { writeLetter } from "@/data/letter.ts";
import bluesky from "@/data/networks/bluesky.ts";
import x from "@/data/networks/x.ts";
import {
  type Answers,
  choicesOf,
  mend,
  mostToChoose,
  noAnswers,
  paragraphsOf,
  sentencesOf,
  writePost,
} from "@/data/story.ts";
import { party, person } from "../facts.ts";

const answers = (part: Partial<Answers>): Answers => ({ ...noAnswers, ...part });

describe("the post that a story makes", () => {
  test.each<[string, Partial<Answers>, string[], string]>([
    ["nothing written", {}, [], ""],
    ["white space only", { happened: " \n " }, [], ""],
    ["one answer", { happened: "De lift is stuk" }, [], "De lift is stuk. #2MiljoenStemmen"],
    [
      "four answers",
      {
        happened: "De lift is stuk.",
        meaning: "Ik wacht",
        change: "Maak hem!",
        whom: "Wie helpt?",
      },
      [],
      "De lift is stuk. Ik wacht. Maak hem! Wie helpt? #2MiljoenStemmen",
    ],
    [
      "names, which come before the hashtag",
      { whom: "Wat doet u hieraan?" },
      ["@RobJetten", "Jan Struijs #50PLUS"],
      "Wat doet u hieraan? @RobJetten Jan Struijs #50PLUS #2MiljoenStemmen",
    ],
    ["a name alone", {}, ["@D66"], "@D66 #2MiljoenStemmen"],
    [
      "the hashtag and a name in the answer already",
      { happened: "Ik doe mee met #2miljoenstemmen, @D66" },
      ["@D66"],
      "Ik doe mee met #2miljoenstemmen, @D66",
    ],
    [
      "lines in one answer",
      { happened: "Eerste regel.\nTweede regel.\n\nDerde" },
      [],
      "Eerste regel.\nTweede regel.\n\nDerde. #2MiljoenStemmen",
    ],
    [
      "an emoji at the end",
      { happened: "Ik kan er niet in 👩🏽‍🦽", meaning: "Jammer" },
      [],
      "Ik kan er niet in 👩🏽‍🦽 Jammer. #2MiljoenStemmen",
    ],
    [
      "a link at the end",
      { happened: "Lees https://example.org/a", meaning: "Erg" },
      [],
      "Lees https://example.org/a Erg. #2MiljoenStemmen",
    ],
    [
      "text from right to left",
      { happened: "المصعد معطل", meaning: "لا أستطيع العمل" },
      [],
      "المصعد معطل. لا أستطيع العمل. #2MiljoenStemmen",
    ],
    [
      "markup, which stays text",
      { happened: "<b>Hallo</b> <script>alert(1)</script>" },
      [],
      "<b>Hallo</b> <script>alert(1)</script> #2MiljoenStemmen",
    ],
  ])("%s", (_, part, names, post) => {
    expect(writePost(answers(part), names).text).toBe(post);
  });

  test.each([
    ["ik wacht. niemand belt terug", ["ik wacht.", "niemand belt terug"]],
    ["Kan dit? ja! Nee.", ["Kan dit?", "ja!", "Nee."]],
    ["Mijn pgb, o.a. voor hulp, stopt.", ["Mijn pgb, o.a. voor hulp, stopt."]],
    ["Zin een\nZin twee", ["Zin een", "Zin twee"]],
  ])("parts %j into its sentences", (happened, sentences) => {
    expect(sentencesOf(answers({ happened })).map(({ text }) => text)).toEqual(sentences);
  });

  test("leaves out a sentence and keeps the rest as it was written", () => {
    const story = answers({ happened: "Een. Twee.\nDrie.", meaning: "Vier." });
    expect(writePost(story, [], new Set(["Twee."])).text).toBe("Een. Drie. Vier. #2MiljoenStemmen");
  });

  test("knows where each sentence stands in the post and in the answer", () => {
    const story = answers({ happened: "  Een. Twee. ", meaning: "Drie" });
    const { text, pieces } = writePost(story, ["@D66"]);
    for (const piece of pieces) {
      expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
      expect(story[piece.question].slice(piece.at, piece.at + piece.text.length)).toBe(piece.text);
    }
    expect(pieces.map((piece) => piece.text)).toEqual(["Een.", "Twee.", "Drie"]);
  });

  test("takes an answer of 100,000 characters", () => {
    const long = "Dit is een zin over zorg. ".repeat(4000).slice(0, 100_000);
    expect(writePost(answers({ happened: long })).text.length).toBeGreaterThan(100_000);
    expect(sentencesOf(answers({ happened: long })).length).toBeGreaterThan(3800);
  });
});

describe("mending", () => {
  const story = answers({ happened: "Ik ben er.", meaning: " Zie tekst#Zorg nu" });
  const post = writePost(story, ["@D66"]);

  test("changes the answer in which the piece stands", () => {
    const start = post.text.indexOf("#Zorg");
    expect(mend(story, post, { start, end: start + 5, replacement: " #Zorg" })).toEqual({
      ...story,
      meaning: " Zie tekst #Zorg nu",
    });
  });

  test("changes nothing for a piece that nobody wrote", () => {
    const start = post.text.indexOf("@D66");
    expect(mend(story, post, { start, end: start + 4, replacement: "D66" })).toBeUndefined();
  });
});

describe("which sentence could go", () => {
  const long = `${"woord ".repeat(40).trim()}.`;
  const story = answers({ happened: `Kort. ${long}`, meaning: long.replace("woord", "ander") });

  test("tells of each sentence how much room there is without it", () => {
    const choices = choicesOf(story, [], new Set(), x);
    expect(choices.map(({ left }) => left >= 0)).toEqual([false, true, true]);
  });

  test("counts what is left out already", () => {
    const [short] = choicesOf(story, [], new Set([long]), x);
    expect(short).toEqual({ text: "Kort.", isOut: false, left: 280 - (long.length + 1 + 16) });
  });

  test("offers nothing when there are too many to choose from", () => {
    const many = Array.from({ length: mostToChoose + 1 }, (_, index) => `Zin ${index}.`).join(" ");
    expect(choicesOf(answers({ happened: many }), [], new Set(), bluesky)).toEqual([]);
  });
});

describe("the letter", () => {
  const story = answers({ happened: "Een.\n\nTwee", whom: "Help" });

  test("has the whole story, in paragraphs", () => {
    expect(paragraphsOf(story)).toEqual(["Een.", "Twee.", "Help."]);
    expect(writeLetter(story, [], " Anna ", "2026-11-23")).toEqual({
      address: ["Tweede Kamer der Staten-Generaal", "Postbus 20018", "2500 EA Den Haag"],
      date: "23 november 2026",
      opening: "Geachte leden van de Tweede Kamer,",
      paragraphs: ["Een.", "Twee.", "Help."],
      closing: "Met vriendelijke groet,",
      name: "Anna",
      campaign: "#2MiljoenStemmen · https://www.2miljoenstemmen.nl",
    });
  });

  test("is for the attention of who sits in the Tweede Kamer, and of nobody else", () => {
    const [role] = person.roles;
    const member = {
      ...person,
      name: "Anna Jansen",
      roles: [{ ...role!, kind: "member" as const }],
    };
    const former = { ...member, roles: [{ ...role!, kind: "member" as const, to: "2025-12-01" }] };
    const letter = writeLetter(story, [person, member, former, party], "", "2026-11-23");
    expect(letter.attention).toBe("Ter attentie van Anna Jansen en de fractie van D66");
    expect(writeLetter(story, [person], "", "2026-11-23").attention).toBeUndefined();
  });
});
