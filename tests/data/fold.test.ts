import { describe, expect, test } from "vitest";
import { fold, words } from "@/data/fold.ts";

describe("fold", () => {
  test.each([
    ["Yeşilgöz", "ijesilgoz"],
    ["YEŞİLGÖZ", "ijesilgoz"],
    ["Doğukan", "dogukan"],
    ["Ulaş Köse", "ulas kose"],
    ["Ines Kostić", "ines kostic"],
    ["Bjørn Łukasz Đorđe", "bjorn lukasz dorde"],
    ["Straße, Ægir", "strasse, aegir"],
    ["dyk", "dijk"],
    ["dÿk", "dijk"],
    ["dĳk", "dijk"],
    ["DIJK", "dijk"],
    ["Boekholt-O'Sullivan", "boekholt-osullivan"],
    ["Boekholt-O’Sullivan", "boekholt-osullivan"],
    ["van ’t Hof", "van t hof"],
    ["I&W", "iw"],
    ["e\u0301", "e"],
    ["ｊｅｔｔｅｎ", "jetten"],
    ["\u{1d411}\u{1d428}\u{1d41b}", "rob"],
  ])("writes %j as %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("leaves what was folded before as it is", () => {
    for (const text of ["Yeşilgöz", "O’Sullivan", "Dÿk & Straße", "\ud800x"])
      expect(fold(fold(text))).toBe(fold(text));
  });
});

describe("words", () => {
  test.each([
    ["Plas, Caroline van der", ["plas", "caroline", "van", "der"]],
    ["Boelsma-Hoekstra", ["boelsma", "hoekstra"]],
    ["v.d. Plas", ["v", "d", "plas"]],
    ["lidewij_devos", ["lidewij", "devos"]],
    ["50+", ["50"]],
    ["#2MiljoenStemmen 👩‍🦽", ["2miljoenstemmen"]],
    ["😀 .*+?^$()|[]{}\\ \0", []],
    ["", []],
  ])("finds in %j %j", (text, found) => {
    expect(words(text)).toEqual(found);
  });
});
