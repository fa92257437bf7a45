import { expect, test } from "vitest";
import { idOf } from "@/data/id.ts";

test.each([
  ["Lisa Westerveld", "lisa-westerveld"],
  ["Elanor Boekholt-O'Sullivan", "elanor-boekholt-o-sullivan"],
  ["Songül Mutluer", "songul-mutluer"],
  ["Dilan Yeşilgöz", "dilan-yesilgoz"],
  ["Ulaş Köse", "ulas-kose"],
  ["Ayşe Altıntaş", "ayse-altintas"],
  ["Bjørn  van den Berg ", "bjorn-van-den-berg"],
  ["50PLUS", "50plus"],
  ["李", ""],
  ["", ""],
])("the id of %s is %s", (name, id) => {
  expect(idOf(name)).toBe(id);
});
