// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { Help } from "@/components/help/Help.tsx";
import { loadHelp } from "@/components/help/load-help.ts";
import { keyMap, writeKeys } from "@/data/keys.ts";
import help from "@/data/locales/help/nl.ts";
import nl from "@/data/locales/nl.ts";
import { read } from "./reader.ts";
import { framed } from "./screens.tsx";

beforeEach(async () => {
  await loadHelp("nl");
});

const open = () => read(framed(<Help messages={nl} />, nl, "#hulp"));

test("the help stands in the head of the page, and its parts are regions under one heading", async () => {
  const reader = await open();
  const met = await reader.outline();
  expect(met.slice(0, met.indexOf("group, Taal"))).toEqual([
    "banner",
    "heading, 2 Miljoen Stemmen, level 1",
    "link, Hulp",
  ]);
  expect(met.filter((phrase) => /^(region|heading.*[23]$)/.test(phrase))).toEqual([
    "heading, Hulp, level 2",
    `region, ${help.featuresTitle}`,
    `heading, ${help.featuresTitle}, level 3`,
    `region, ${nl.welcome.public}`,
    `heading, ${nl.welcome.public}, level 3`,
    `heading, ${nl.welcome.private}, level 3`,
    `region, ${help.keysTitle}`,
    `heading, ${help.keysTitle}, level 3`,
    `region, ${help.accessTitle}`,
    `heading, ${help.accessTitle}, level 3`,
  ]);
});

test("everything that it can do has a heading and a text", async () => {
  const met = await (await open()).phrases();
  for (const { title, text } of help.features) {
    expect(met).toContain(`heading, ${title}, level 4`);
    expect(met).toContain(text);
  }
});

test("each key is said with what it does", async () => {
  const met = await (await open()).phrases();
  for (const { id, keys } of keyMap) {
    const at = met.indexOf(writeKeys(keys, help.space));
    expect(met.slice(at, at + 4)).toEqual([
      writeKeys(keys, help.space),
      "end of term",
      "definition",
      help.keys[id],
    ]);
  }
});

test("what works, what does not work yet, and where to tell are lists and a link that says to whom", async () => {
  const met = await (await open()).phrases();
  for (const sentence of [...help.access, ...help.notYet]) expect(met).toContain(sentence);
  expect(met).toContain(`heading, ${help.notYetTitle}, level 4`);
  expect(met).toContain(`heading, ${help.reportTitle}, level 4`);
  expect(met.some((phrase) => /^link, .*contact@2miljoenstemmen\.nl/.test(phrase))).toBe(true);
});
