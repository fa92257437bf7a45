import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { networkIds } from "@/data/networks/network.ts";
import { type Messenger, type Sharing, shareLink } from "@/data/share.ts";
import { anyText } from "./texts.ts";

// Thousands of texts take long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const text = "Wij zijn er ook & doen mee #2MiljoenStemmen";
const url = "https://www.2miljoenstemmen.nl";
const targets = [...networkIds, "whatsapp", "telegram", "mail"] as const;

test.each<[(typeof targets)[number], Sharing, string, Record<string, string>]>([
  ["x", { text }, "https://x.com/intent/tweet", { text }],
  ["x", { text, url }, "https://x.com/intent/tweet", { text, url }],
  ["bluesky", { text }, "https://bsky.app/intent/compose", { text }],
  ["bluesky", { text, url }, "https://bsky.app/intent/compose", { text: `${text} ${url}` }],
  ["mastodon", { text, server: "mastodon.nl" }, "https://mastodon.nl/share", { text }],
  ["threads", { text, url }, "https://www.threads.com/intent/post", { text, url }],
  ["facebook", { text, url }, "https://www.facebook.com/sharer/sharer.php", { u: url }],
  ["linkedin", { text, url }, "https://www.linkedin.com/sharing/share-offsite/", { url }],
  ["whatsapp", { text, url }, "https://wa.me/", { text: `${text} ${url}` }],
  ["telegram", { text, url }, "https://t.me/share/url", { text, url }],
  [
    "mail",
    { text: "een\ntwee", subject: "Mijn verhaal", to: "contact@2miljoenstemmen.nl" },
    "mailto:contact@2miljoenstemmen.nl",
    { subject: "Mijn verhaal", body: "een\r\ntwee" },
  ],
])("%s opens a prefilled post", (target, sharing, place, parameters) => {
  const { href } = shareLink(target, sharing);
  const link = new URL(href);
  expect(link.href.split("?")[0]).toBe(place);
  expect(Object.fromEntries(link.searchParams)).toEqual(parameters);
  expect(href).not.toContain("+");
});

test("spaces are %20, line breaks in a mail %0D%0A", () => {
  expect(shareLink("x", { text: "een twee" }).href).toBe(
    "https://x.com/intent/tweet?text=een%20twee",
  );
  expect(shareLink("mail", { text: "een\ntwee" }).href).toBe("mailto:?body=een%0D%0Atwee");
});

test.each([undefined, "", "geen server", "https://mastodon.nl", "mastodon.nl/x?", "localhost"])(
  "without a known Mastodon server (%j) the text stays in the browser",
  (server) => {
    const { href } = shareLink("mastodon", { text, ...(server === undefined ? {} : { server }) });
    expect(href).toBe(`https://share.joinmastodon.org/#text=${encodeURIComponent(text)}`);
  },
);

describe("what does not fit or does not go along is said before", () => {
  test("a text that is too long for the network goes whole, and is said not to fit", () => {
    const long = "a".repeat(281);
    const link = shareLink("x", { text: long });
    expect(link).toMatchObject({ fits: false, left: -1, carriesText: true });
    expect(new URL(link.href).searchParams.get("text")).toBe(long);
    expect(shareLink("x", { text: "a".repeat(280) })).toMatchObject({ fits: true, left: 0 });
  });

  test("the page that goes along takes room too", () => {
    expect(shareLink("x", { text: "a".repeat(256), url })).toMatchObject({ fits: true, left: 0 });
    expect(shareLink("x", { text: "a".repeat(257), url })).toMatchObject({ fits: false, left: -1 });
  });

  test("a server with more room has its own limit", () => {
    expect(shareLink("mastodon", { text: "a".repeat(600), limit: 1000 }).fits).toBe(true);
  });

  test.each(["facebook", "linkedin", "instagram", "tiktok", "youtube"] as const)(
    "%s takes no text: it is to be copied first",
    (target) => {
      expect(shareLink(target, { text, url }).carriesText).toBe(false);
    },
  );

  test("a link longer than servers accept goes without the text", () => {
    const link = shareLink("whatsapp", { text: "a".repeat(9000) });
    expect(link).toMatchObject({ carriesText: false, fits: true });
    expect(link.href).toBe("https://wa.me/");
  });

  test("a mail of more than 2,000 characters in all goes without its text, never with a part of it", () => {
    const start = "mailto:contact@2miljoenstemmen.nl?subject=Hoi&body=".length;
    const mail = { subject: "Hoi", to: "contact@2miljoenstemmen.nl" };
    const whole = shareLink("mail", { ...mail, text: "a".repeat(2000 - start) });
    expect(whole).toMatchObject({ carriesText: true, fits: true, left: 0 });
    expect(whole.href).toHaveLength(2000);
    expect(shareLink("mail", { ...mail, text: "a".repeat(2001 - start) })).toEqual({
      href: "mailto:contact@2miljoenstemmen.nl?subject=Hoi",
      carriesText: false,
      fits: false,
      left: -1,
    });
  });
});

test.each(targets)("%s: any text gives a link that carries it whole or not at all", (target) => {
  fc.assert(
    fc.property(anyText, (some) => {
      const { href, carriesText } = shareLink(target, { text: some });
      const link = new URL(href);
      expect(href).not.toMatch(/\s/);
      if (!carriesText || some === "") return;
      const carried = new URLSearchParams(link.hash.slice(1) || link.search);
      const name: Partial<Record<(typeof targets)[number] | Messenger, string>> = { mail: "body" };
      const found = carried.get(name[target] ?? "text");
      const expected = target === "mail" ? some.replace(/\r\n?|\n/g, "\r\n") : some;
      expect(found).toBe(expected.toWellFormed());
    }),
    { numRuns: 200, seed: 20261123 },
  );
});
