import { expect, test } from "vitest";
import { hardWords } from "@/data/hard-words.ts";
import { readingHints } from "@/data/reading.ts";

const fifteen = "Ik wacht al drie weken op mijn nieuwe rolstoel en niemand belt mij terug vandaag.";

test.each([
  ["an empty text", ""],
  ["short sentences", "Mijn pgb stopt. Hoe moet ik nu verder?"],
  ["a sentence of fifteen words", fifteen],
  [
    "fifteen words with hashtags, names and links around",
    `@D66 ${fifteen} #2MiljoenStemmen https://d66.nl (@SP)`,
  ],
  ["lines that are no sentence together", `Ik heb een vraag\n${fifteen}`],
  ["a question with an easy word", "Welke minister gaat hierover?"],
  ["a word that only looks like a property", "constructor toString"],
])("finds nothing to say about %s", (_, text) => {
  expect(readingHints(text)).toEqual([]);
});

test("tells of a long sentence how it begins and how many words it has", () => {
  const text = `Kort. ${fifteen.replace(" vandaag", " van de gemeente vandaag")} Ook kort.`;
  expect(readingHints(text)).toEqual([{ kind: "long", text: "Ik wacht al drie weken", words: 18 }]);
});

test("tells of a hard word once, as it was written, with an easier one", () => {
  expect(readingHints("Indien dat kan. Ik wil reeds nu hulp, indien het kan.")).toEqual([
    { kind: "hard", text: "indien", easier: "als" },
    { kind: "hard", text: "reeds", easier: "al" },
  ]);
});

test.each(Object.entries(hardWords))(
  "%s has an easier word that is not hard itself",
  (hard, easier) => {
    expect(hard).toBe(hard.toLowerCase());
    for (const word of easier.split(" ")) expect(Object.keys(hardWords)).not.toContain(word);
    expect(easier.length).toBeLessThan(hard.length + 2);
  },
);
