import fc from "fast-check";
import { expect, test } from "vitest";
import { cautions } from "@/data/caution.ts";

const found = (text: string) => cautions(text).map(({ id, text }) => `${id}: ${text}`);

test.each([
  ["Ik heb epilepsie en de bus stopt niet.", ["diagnosis: epilepsie"]],
  ["Sinds mijn burn-out kan ik niet werken.", ["diagnosis: burn-out"]],
  ["Ik leef al jaren met ALS en PTSS", ["diagnosis: ALS", "diagnosis: PTSS"]],
  ["Mijn BSN is 111222333.", ["bsn: 111222333"]],
  ["bsn 1234.56.782", ["bsn: 1234.56.782"]],
  ["Bel 06-12345678 of 020 624 1111", ["phone: 06-12345678", "phone: 020 624 1111"]],
  ["+31 6 12345678", ["phone: +31 6 12345678"]],
  ["Mail jan.de.boer@voorbeeld.nl maar", ["mail: jan.de.boer@voorbeeld.nl"]],
  ["Ik woon op Kerkstraat 12a in Assen", ["address: Kerkstraat 12a"]],
  ["1234 AB 56", ["address: 1234 AB 56"]],
  ["huis 12, 1234 AB Ergens", ["address: 12, 1234 AB"]],
  ["Mijn zoon Tim de Vries mag niet naar school", ["child: Tim de Vries"]],
  ["onze dochter heet Noor Bakker", ["child: Noor Bakker"]],
])("%j has %j", (text, details) => {
  expect(found(text)).toEqual(details);
});

test.each([
  "Epilepsie krijgt te weinig aandacht. Ik vind dat jammer.",
  "Ik kom als de trein rijdt. Mevrouw, ms telt niet.",
  "Er zijn 123456789 redenen",
  "De begroting is 1.234.567.890 euro, en in 2026 waren er 111 222 mensen",
  "Ik mis @RobJetten en #2MiljoenStemmen",
  "@partij@mastodon.social weet het",
  "We waren onderweg 3 uur, de vergadering 2 uur",
  "Mijn zoon mag niet naar school",
  "Mijn dochter Noor kan niet mee",
  "In 2026 AD",
  "https://www.2miljoenstemmen.nl/0612345678",
  "",
])("%j has nothing private", (text) => {
  expect(found(text)).toEqual([]);
});

test("takes any text, and gives places that hold the words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      const text = `${words} Ik heb epilepsie ${words}`;
      for (const one of cautions(text)) expect(text.slice(one.start, one.end)).toBe(one.text);
    }),
  );
});

test.each([..."a0 @.-", "06-", "mijn zoon ", "Aa", "ik als "])(
  "a long text of %j is read as fast as any other",
  (piece) => {
    expect(cautions(piece.repeat(20_000)).length).toBeGreaterThanOrEqual(0);
  },
  3000,
);
