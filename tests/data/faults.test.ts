import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Facts, Handle, Party, Person } from "@/data/facts.ts";
import { type Fault, type FaultId, faults, type Looking } from "@/data/faults.ts";
import en from "@/data/locales/en.ts";
import nl from "@/data/locales/nl.ts";
import { networkList, networks } from "@/data/networks/index.ts";
import type { NetworkId } from "@/data/networks/network.ts";
import { anyText } from "./texts.ts";

// Thousands of texts take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function handle(network: NetworkId, name: string): Handle {
  return { network, handle: name, state: "confirmed", date: "2026-07-20", sources: ["source"] };
}

function party(name: string, short: string, hashtag: string, handles: Handle[] = []): Party {
  return { id: hashtag.toLowerCase(), name, short, hashtag, seats: 1, handles, aka: [] };
}

const wilders: Person = {
  id: "geert-wilders",
  name: "Geert Wilders",
  party: "pvv",
  roles: [],
  handles: [handle("x", "geertwilderspvv"), handle("instagram", "geertwilders")],
  aka: [],
};
const facts: Facts = {
  date: "2026-11-23",
  parties: [
    party("D66", "D66", "D66", [
      handle("x", "D66"),
      handle("bluesky", "d66.nl"),
      handle("mastodon", "D66@mastodon.social"),
    ]),
    party("GroenLinks-PvdA", "GroenLinks-PvdA", "GroenLinksPvdA"),
    party("Partij voor de Vrijheid", "PVV", "PVV"),
  ],
  people: [wilders],
  sources: [],
};
const looking: Looking = { hashtag: "#2MiljoenStemmen", facts };

function found(text: string, id: NetworkId, options: Looking = looking): Fault[] {
  return faults(text, networks[id], options);
}

/** Each fault as its id, its piece and the whole text after the repair. */
function told(text: string, id: NetworkId, options?: Looking) {
  return found(text, id, options).map((fault) => [fault.id, fault.text, fault.repair?.(text)]);
}

type Row = [text: string, network: NetworkId, id: FaultId, piece: string, repaired?: string];

const rows: Row[] = [
  ["tekst#2MiljoenStemmen", "x", "glued-hashtag", "#2MiljoenStemmen", "tekst #2MiljoenStemmen"],
  ["50#Zorg", "bluesky", "glued-hashtag", "#Zorg", "50 #Zorg"],
  ["(#2MiljoenStemmen)", "bluesky", "bracketed-hashtag", "(#2MiljoenStemmen)", "#2MiljoenStemmen"],
  ["Doe mee “#Zorg”!", "mastodon", "bracketed-hashtag", "“#Zorg”", "Doe mee #Zorg!"],
  ["(#Zorg en meer)", "bluesky", "bracketed-hashtag", "#Zorg", "( #Zorg en meer)"],
  ["#Zorg,#Hulp", "mastodon", "bracketed-hashtag", "#Hulp", "#Zorg, #Hulp"],
  ["#2MiljoenStemmen#", "x", "bracketed-hashtag", "#2MiljoenStemmen", "#2MiljoenStemmen #"],
  ["#GroenLinks-PvdA", "x", "cut-hashtag", "#GroenLinks-PvdA", "#GroenLinksPvdA"],
  ["#groenlinks-pvda", "mastodon", "cut-hashtag", "#groenlinks-pvda", "#GroenLinksPvdA"],
  ["#Zorg-Welzijn nu", "x", "cut-hashtag", "#Zorg-Welzijn", "#ZorgWelzijn nu"],
  ["#Zorg❤️ nu", "bluesky", "long-hashtag", "#Zorg❤️", "#Zorg ❤️ nu"],
  ["#Zorg/hulp nu", "threads", "long-hashtag", "#Zorg/hulp", "#Zorg /hulp nu"],
  [
    "Doe mee #2miljoenstemmen.",
    "x",
    "campaign-capitals",
    "#2miljoenstemmen",
    "Doe mee #2MiljoenStemmen.",
  ],
  ["#2MILJOENSTEMMEN", "linkedin", "campaign-capitals", "#2MILJOENSTEMMEN", "#2MiljoenStemmen"],
  [
    "#niksoveronszonderons",
    "x",
    "hashtag-capitals",
    "#niksoveronszonderons",
    "#NiksOverOnsZonderOns",
  ],
  ["#geertwilders", "facebook", "hashtag-capitals", "#geertwilders", "#GeertWilders"],
  [
    "#Zorg en #2MiljoenStemmen en #Hulp",
    "threads",
    "too-many-hashtags",
    "#Zorg en #2MiljoenStemmen en #Hulp",
    "Zorg en #2MiljoenStemmen en Hulp",
  ],
  [
    "#A #B #C #D #E #F #2MiljoenStemmen",
    "instagram",
    "too-many-hashtags",
    "#E #F",
    "#A #B #C #D E F #2MiljoenStemmen",
  ],
  ["Zie .@d66.nl", "bluesky", "glued-mention", ".@d66.nl", "Zie @d66.nl"],
  ['Zie "@d66.nl"', "bluesky", "glued-mention", '"@d66.nl"', "Zie @d66.nl"],
  ["Zie: /@d66.nl", "mastodon", "glued-mention", "/@d66.nl", "Zie: @d66.nl"],
  ["Zie @D66/VVD", "x", "glued-mention", "@D66", "Zie @D66 /VVD"],
  ["Zie @geertwilderspvv", "bluesky", "dead-mention", "@geertwilderspvv", "Zie Geert Wilders #PVV"],
  ["Zie @iemand", "bluesky", "dead-mention", "@iemand"],
  ["Zie @D66.NL", "bluesky", "dead-mention", "@D66.NL", "Zie @d66.nl"],
  ["Zie @D66", "facebook", "dead-mention", "@D66", "Zie #D66"],
  ["Zie @D66@mastodon.social", "x", "dead-mention", "@D66@mastodon.social", "Zie @D66"],
  ["Zie @d66.nl.", "x", "mention-of-another", "@d66.nl", "Zie @D66."],
  ["Zie @vvd.nl", "x", "mention-of-another", "@vvd.nl"],
  ["Zie @geertwilders", "x", "mention-of-another", "@geertwilders", "Zie @geertwilderspvv"],
  ["Zie @D66", "mastodon", "unknown-mention", "@D66", "Zie @D66@mastodon.social"],
  [
    "Zie @geertwilderspvv",
    "instagram",
    "mention-of-another",
    "@geertwilderspvv",
    "Zie @geertwilders",
  ],
  ["Zie @geertwilders", "tiktok", "unknown-mention", "@geertwilders", "Zie Geert Wilders #PVV"],
  ["@D66 wat nu?", "x", "leading-mention", "@D66", ".@D66 wat nu?"],
  ["Ja @a @b @c en @d", "x", "many-mentions", "@d"],
  [
    "Zie 2miljoenstemmen.nl",
    "bluesky",
    "bare-domain",
    "2miljoenstemmen.nl",
    "Zie https://2miljoenstemmen.nl",
  ],
  ["Zie d66.nl/zorg.", "mastodon", "bare-domain", "d66.nl/zorg", "Zie https://d66.nl/zorg."],
  ["“d66.nl”", "bluesky", "bare-domain", "“d66.nl”", "https://d66.nl"],
  ["a.nl b.nl c.nl d.nl e.nl f.nl", "threads", "too-many-links", "f.nl"],
  ["𝐙𝐨𝐫𝐠 𝐧𝐮!", "x", "styled-letters", "𝐙𝐨𝐫𝐠 𝐧𝐮", "Zorg nu!"],
  ["ℋ𝒶𝓁𝓁ℴ", "x", "styled-letters", "𝒶𝓁𝓁ℴ", "ℋallo"],
  ["ⓩⓞⓡⓖ", "x", "styled-letters", "ⓩⓞⓡⓖ", "zorg"],
  ["Ja 🎉🎉🎉🎉!", "x", "emoji-run", "🎉🎉🎉🎉", "Ja 🎉!"],
  ["👍 👩‍🦯 ❤️ 🇳🇱", "x", "emoji-run", "👍 👩‍🦯 ❤️ 🇳🇱"],
];

test.each(rows)("%j on %s: %s", (text, network, id, piece, repaired) => {
  const of = told(text, network).filter(([what]) => what === id);
  expect(of).toEqual([[id, piece, repaired]]);
});

describe("nothing is said about", () => {
  test.each<[text: string, network: NetworkId]>([
    ["", "x"],
    ["Wat vindt @D66 hiervan? #2MiljoenStemmen", "x"],
    ["Wat vindt @d66.nl hiervan? #2MiljoenStemmen", "bluesky"],
    ["Wat vindt @D66@mastodon.social hiervan? #2MiljoenStemmen", "mastodon"],
    ["Wat vindt @geertwilders hiervan? #2MiljoenStemmen", "instagram"],
    // Accounts on Threads are accounts of Instagram.
    ["Wat vindt @geertwilders hiervan? #2MiljoenStemmen", "threads"],
    ["Wat vindt Geert Wilders #PVV hiervan?", "facebook"],
    ["(#2MiljoenStemmen)", "x"],
    ["#GroenLinks-PvdA", "bluesky"],
    ["#D66-lid", "x"],
    ["#2MiljoenStemmen-actie", "x"],
    ["#PvdA's plan", "bluesky"],
    ["#voorzitter #zorg #toegankelijkheid #onderwijs #d66 #pvv", "x"],
    ["https://x.com/#2miljoenstemmen", "x"],
    ["https://d66.nl/#tekst(#zorg)", "mastodon"],
    ["Dat is zo.Nu verder", "mastodon"],
    ["jan@d66.nl", "bluesky"],
    ["om @19:00", "bluesky"],
    ["Zie d66.nl", "bluesky"],
    ["Zie d66.nl", "instagram"],
    ["👍👍👍", "x"],
    ["50 % ℃ №", "x"],
    ["@iemand", "mastodon"],
    ["A&#39;B", "x"],
  ])("%j on %s", (text, network) => {
    expect(told(text, network)).toEqual([]);
  });

  test("a mention at the start of a reply", () => {
    expect(told("@D66 wat nu?", "x", { ...looking, isReply: true })).toEqual([]);
  });

  test("whose handle it is, without facts", () => {
    expect(told("Zie @geertwilders", "x", { hashtag: "2MiljoenStemmen" })).toEqual([]);
  });
});

test("a text can have several faults, in their order", () => {
  expect(told("@d66.nl (#2miljoenstemmen)", "x").map(([id]) => id)).toEqual([
    "mention-of-another",
    "leading-mention",
    "campaign-capitals",
  ]);
});

test("a repair leaves a text alone that has changed since", () => {
  const [fault] = found("Zie @d66.nl", "x");
  expect(fault?.repair?.("Zag @d66.nl")).toBe("Zag @D66");
  expect(fault?.repair?.("Zie  @d66.nl")).toBe("Zie  @d66.nl");
});

test.each(networkList)(
  "on $name a repair takes its fault away and nothing else, in every text",
  (network) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const before = faults(text, network, looking);
        for (const { id, start, end, text: piece, replacement, repair } of before) {
          expect(text.slice(start, end)).toBe(piece);
          expect(repair !== undefined).toBe(replacement !== "");
          if (!repair) continue;
          const after = repair(text);
          expect(after).toBe(text.slice(0, start) + replacement + text.slice(end));
          const stays = faults(after, network, looking).find(
            (one) => one.id === id && one.text === piece && Math.abs(one.start - start) <= 1,
          );
          expect(stays, `${id} in ${JSON.stringify(text)}`).toBeUndefined();
        }
      }),
      { numRuns: 500, seed: 20261123 },
    );
  },
);

test("a post of 100,000 characters full of faults gets its answer", () => {
  const text = "a#b @d66.nl c.nl (#d) 𝐙𝐨 🎉🎉🎉🎉 #e-F ".repeat(2800);
  for (const network of networkList)
    expect(faults(text, network, looking).length).toBeGreaterThan(2800);
});

const ids = Object.keys(nl.faults) as FaultId[];

test("there is an example of every fault", () => {
  expect([...new Set(rows.map(([, , id]) => id))].sort()).toEqual([...ids].sort());
});

describe.each([nl, en])("in $name", ({ code, faults: words }) => {
  const examples = rows.map(
    ([text, network, id]) => found(text, network).find((one) => one.id === id)!,
  );

  test.each(examples)("$id of $text is told in short sentences that say what to do", (fault) => {
    const message = words[fault.id].message(fault);
    const sentences = message.replaceAll(fault.text, "woord").split(/(?<=[.!?]) /);
    expect(message).toMatch(/\.$/);
    for (const sentence of sentences)
      expect(sentence.split(" ").length, sentence).toBeLessThanOrEqual(15);
    if (code === "nl") expect(message).not.toMatch(/\b[uU]w?\b/);
  });

  test.each(examples.filter(({ repair }) => repair))(
    "the repair of $id in $text has a button of its own",
    (fault) => {
      expect(words[fault.id].repair?.(fault)).toMatch(/\S{3}/);
    },
  );
});
