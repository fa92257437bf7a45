import { expect, test } from "vitest";
import { escapeXml, linesOf } from "@/data/address-bar.ts";
import { createSearch } from "@/data/search.ts";
import { facts } from "../facts.ts";

const parties = new Map(facts.parties.map((party) => [party.id, party]));
const find = createSearch(facts).find;
const lines = (query: string) => linesOf(find(query, { limit: 5 }), parties, "2026-11-25");

test.each([
  ["jetten", "person", "rob-jetten", /^Rob Jetten \(D66\), \p{L}/u],
  ["d66", "party", "d66", /^Democraten 66 \(D66\)$/],
])("%s gives first the %s %s", (query, kind, id, text) => {
  const [first] = lines(query);
  expect(first).toMatchObject({ kind, id });
  expect(first?.text).toMatch(text);
});

test("a role that is no longer so is left out", () => {
  const [first] = linesOf(find("jetten", { limit: 1 }), parties, "2036-11-25");
  expect(first?.text).toBe("Rob Jetten (D66)");
});

test.each([
  ["D66 & co <b>", "D66 &amp; co &lt;b&gt;"],
  [`'s "Gravenhage"`, "&apos;s &quot;Gravenhage&quot;"],
  ["een\u0000\ntwee", "een  twee"],
  ["\ud83d", "\ufffd"],
  ["Yeşilgöz", "Yeşilgöz"],
])("%j is %j for Chrome", (text, xml) => {
  expect(escapeXml(text)).toBe(xml);
});
