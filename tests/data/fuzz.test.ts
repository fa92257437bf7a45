import packed from "virtual:facts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAddressed, timeAgo, withAddressed } from "@/data/addressed.ts";
import { parseAppearance } from "@/data/appearance.ts";
import { withCapitals } from "@/data/capitals.ts";
import { cautions } from "@/data/caution.ts";
import { bareHandle, parseCorrections, withCorrections } from "@/data/corrections.ts";
import { additions, parseDraft, readFile, titleOf, writeFile } from "@/data/drafts.ts";
import { faults } from "@/data/faults.ts";
import { fold, words } from "@/data/fold.ts";
import { parseHost } from "@/data/hosts.ts";
import { writeLetter } from "@/data/letter.ts";
import { links } from "@/data/links.ts";
import { meter } from "@/data/meter.ts";
import { networkList, networkOf, networks } from "@/data/networks/index.ts";
import { unpack } from "@/data/pack.ts";
import { parsePlacing, placeAll, placings, put, remove } from "@/data/place.ts";
import { createSearch } from "@/data/search.ts";
import { shareLink } from "@/data/share.ts";
import { parseHosts, parseIds, siteAt, stands } from "@/data/sites.ts";
import { paragraphsOf, questions, sentencesOf, writePost } from "@/data/story.ts";
import topicsFile from "@/data/topics.json";
import { createTopicMatcher } from "@/data/topics.ts";
import { tailOnX, webAddresses } from "@/data/web-addresses.ts";

const facts = unpack(packed);
const search = createSearch(facts, topicsFile.topics);
const matchTopics = createTopicMatcher(topicsFile);

/** Any text at all: letters of every script, control signs, and halves of signs, as a broken paste may hold. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({
    unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 60,
  }),
  fc
    .array(fc.constantFrom(..."@#./:-_ \n'\"()&?=%*[]{}\\<>Aaéß0９ı\u200d\u2066\u{1f9d1}"), {
      maxLength: 80,
    })
    .map((signs) => signs.join("")),
);

/** Any JSON, and JSON with the names in it that our own files have. */
const names =
  "kind version drafts unreadable id changed answers happened meaning change whom chosen network leftOut name caret question start end handle date topics hosts language __proto__ constructor toString length".split(
    " ",
  );
const near = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<unknown>("person", "party", "x", "bluesky", "mastodon", "2026-11-25", 1, 0, -1),
    fc.constantFrom<unknown>(null, true, "", 1e308, "2miljoenstemmen-stories", "happened"),
    text,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...names), text), tie("value"), { maxKeys: 10 }),
  ),
})).value;
const json = fc.oneof(fc.jsonValue({ maxDepth: 5 }), near, fc.anything());

/** The same texts at every run; `FUZZ_SEED` tries others. */
const runs = { numRuns: 400, seed: Number(process.env.FUZZ_SEED ?? 20261123) };

describe("anything from storage or a file gives a value of the right shape, or a refusal", () => {
  test("a draft", () => {
    fc.assert(
      fc.property(json, (value) => {
        const draft = parseDraft(value);
        if (!draft) return;
        for (const question of questions) expect(draft.answers[question]).toBeTypeOf("string");
        expect(Object.keys(draft.answers)).toHaveLength(questions.length);
        expect(titleOf(draft).length).toBeLessThanOrEqual(60);
        expect(parseDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
        writePost(draft.answers, draft.chosen, new Set(draft.leftOut));
      }),
      { ...runs, numRuns: 2000 },
    );
  });

  test("a file of drafts", () => {
    const files = fc.oneof(
      text,
      json.map((value) => JSON.stringify(value) ?? ""),
      fc.array(json).map((drafts) => writeFile([], drafts)),
      fc
        .array(json)
        .map((drafts) => JSON.stringify({ kind: "2miljoenstemmen-stories", version: 1, drafts })),
    );
    fc.assert(
      fc.property(files, (file) => {
        const read = readFile(file);
        if ("problem" in read) return;
        let count = 0;
        const newId = () => `new-${count++}`;
        const added = additions([], read.drafts, newId);
        expect(new Set(added.map(({ id }) => id)).size).toBe(added.length);
        expect(additions(added, read.drafts, newId)).toEqual([]);
      }),
      runs,
    );
  });

  test("corrections", () => {
    const correction = fc.record({
      kind: fc.constantFrom<unknown>("person", "party", "other"),
      id: fc.oneof(fc.constantFrom<unknown>("rob-jetten", "d66"), json),
      network: fc.oneof(fc.constantFrom<unknown>(...networkList.map(({ id }) => id)), json),
      handle: fc.oneof(text, json),
      date: json,
    });
    fc.assert(
      fc.property(fc.oneof(json, fc.array(fc.oneof(correction, json))), (value) => {
        const parsed = parseCorrections(value);
        for (const { network, handle } of parsed)
          if (handle !== undefined) expect(handle).toMatch(networks[network].handle);
        expect(withCorrections(facts, parsed).people).toHaveLength(facts.people.length);
      }),
      runs,
    );
  });

  test("whom somebody addressed", () => {
    fc.assert(
      fc.property(json, (value) => {
        const list = parseAddressed(value);
        expect(parseAddressed(withAddressed(list, list))).toHaveLength(
          withAddressed(list, list).length,
        );
        for (const { date } of list) timeAgo(date, "2026-11-25");
      }),
      runs,
    );
  });

  test("hosts and ids", () => {
    fc.assert(
      fc.property(json, json, (hosts, ids) => {
        const choices = {
          hosts: parseHosts(hosts),
          hidden: parseIds(ids),
          withheld: parseIds(hosts),
          nowhere: false,
        };
        for (const host of [...Object.keys(choices.hosts), "x.com", "constructor", "__proto__"]) {
          siteAt(host, choices.hosts);
          expect(stands(host, choices)).toBeTypeOf("boolean");
        }
        for (const [host, network] of Object.entries(choices.hosts)) {
          expect(host).toMatch(/^[a-z0-9.-]+$/);
          expect(networks).toHaveProperty(network);
        }
      }),
      runs,
    );
  });

  test("how things look, and where words go", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(placings).toContain(parsePlacing(value));
        const look = parseAppearance({ size: value, spacing: value, contrast: value });
        expect(parseAppearance(look)).toEqual(look);
      }),
      runs,
    );
  });

  test("a server that somebody typed", () => {
    const ascii = (name: string) => {
      const address = `https://${name}/`;
      return URL.canParse(address) ? new URL(address).hostname : undefined;
    };
    fc.assert(
      fc.property(fc.oneof(text, fc.webUrl(), fc.domain()), (typed) => {
        const parsed = parseHost(typed, ascii);
        if ("host" in parsed) expect(parsed.host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      }),
      runs,
    );
  });
});

describe("any text", () => {
  test("is searched, with nobody twice and no more than asked", () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 30 }), (query, limit) => {
        const found = search.find(query, { limit });
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(
          new Set(found.map((hit) => (hit.kind === "party" ? hit.party : hit.person))).size,
        ).toBe(found.length);
      }),
      runs,
    );
  });

  test("is folded, and cut into words", () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(fold(one)).toBe(fold(one).toLowerCase());
        for (const word of words(one)) expect(word).not.toBe("");
      }),
      runs,
    );
  });

  test("has a topic or none, and is warned of private details at places in it", () => {
    fc.assert(
      fc.property(text, (one) => {
        matchTopics(one);
        for (const { start, end } of cautions(one))
          expect(0 <= start && start < end && end <= one.length).toBe(true);
      }),
      runs,
    );
  });

  test.each(networkList)("has a length, links and faults on $name", (network) => {
    fc.assert(
      fc.property(text, (one) => {
        expect(network.length(one)).toBeGreaterThanOrEqual(0);
        meter(one, network);
        for (const { start, end } of links(one, network))
          expect(0 <= start && start < end && end <= one.length).toBe(true);
        faults(one, network, { hashtag: "2MiljoenStemmen", facts });
      }),
      { ...runs, numRuns: 150 },
    );
  });

  test.each([...networkList.map(({ id }) => id), "whatsapp", "telegram", "mail"] as const)(
    "goes in a link to %s that a browser can open",
    (target) => {
      fc.assert(
        fc.property(text, (one) => {
          const { href } = shareLink(target, { text: one, subject: one });
          const url = new URL(href);
          expect(["https:", "mailto:"]).toContain(url.protocol);
          const empty = new URL(shareLink(target, { text: "" }).href);
          expect(url.host).toBe(empty.host);
        }),
        { ...runs, numRuns: 150 },
      );
    },
  );

  test("takes words in at any place, and gives them back", () => {
    fc.assert(
      fc.property(
        text,
        fc.array(text.filter((token) => token.trim() !== "")),
        fc.nat(300),
        fc.nat(300),
        fc.constantFrom(...placings),
        (one, tokens, start, end, placing) => {
          const insertion = placeAll({ text: one, selection: { start, end } }, tokens, placing);
          if (insertion) expect(remove(put(one, insertion), insertion)).toBe(one);
        },
      ),
      runs,
    );
  });

  test("becomes a story, a post and a letter with every word in it", () => {
    const answers = fc.record({ happened: text, meaning: text, change: text, whom: text });
    fc.assert(
      fc.property(answers, text, (answers, name) => {
        // A sentence without a stop at its end gets one.
        const bare = (one: string) => one.replace(/[\s.]+/g, "");
        const all = bare(questions.map((question) => answers[question]).join(""));
        expect(
          bare(
            sentencesOf(answers)
              .map(({ text }) => text)
              .join(""),
          ),
        ).toBe(all);
        expect(bare(paragraphsOf(answers).join(""))).toBe(all);
        expect(writeLetter(answers, [], name, "2026-11-25").name).toBe(name.trim());
      }),
      runs,
    );
  });

  test("is an account of a network or none, and an address or none", () => {
    fc.assert(
      fc.property(text, (one) => {
        for (const network of networkList) {
          const handle = bareHandle(one, network);
          if (handle !== undefined) expect(handle).toMatch(network.handle);
        }
        networkOf(one);
        webAddresses(one, tailOnX);
        withCapitals(`#${one}`, facts);
      }),
      runs,
    );
  });
});
