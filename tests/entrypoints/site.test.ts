// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { campaignTag } from "@/data/campaign.ts";
import { collect } from "@/data/collect.ts";
import type { Facts } from "@/data/facts.ts";
import nl from "@/data/locales/nl.ts";
import { readFacts } from "@/data/refresh/read.ts";
import topics from "@/data/topics.json";
import { sitePages } from "@/entrypoints/site/Document.tsx";

const facts = collect(readFacts());
const pages = sitePages(facts, topics);
const documents = new Map([...pages].map(([path, html]) => [path, parse(html)]));

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

function texts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
}

function links(path: string): string[] {
  return [...documents.get(path)!.querySelectorAll("a")].map(
    (link) => link.getAttribute("href") ?? "",
  );
}

/** Where another server, a mail program or a picture opens. */
const elsewhere = /^(https:|mailto:|(\.\.\/)?logo\.(svg|png)$)/;

describe.each([...documents])("%s", (path, page) => {
  test("says its language, has a title and one heading, and each id once", () => {
    expect(page.documentElement.lang).toBe("nl");
    expect(page.title).toMatch(/^\S.* – 2 Miljoen Stemmen$/);
    expect(texts(page, "h1")).toHaveLength(1);
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test("has nothing written in it that runs or that looks, and asks nothing from elsewhere", () => {
    expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';/,
    );
    expect(texts(page, "script, style").join("")).toBe("");
    const attributes = [...page.querySelectorAll("*")].flatMap((one) => [...one.attributes]);
    expect(attributes.filter(({ name }) => /^on|^style$/.test(name))).toEqual([]);
    const fetched = [...page.querySelectorAll("script, img, link")].map(
      (one) => one.getAttribute("src") ?? one.getAttribute("href") ?? "",
    );
    expect(fetched.filter((one) => !/^(\.\.\/)?[a-z]+\.(css|js|svg|png)$/.test(one))).toEqual([]);
  });

  test("leads somewhere with each link, and by names that differ where they lead elsewhere", () => {
    const here = new URL(path, "https://site.test/");
    const names = new Map<string, string>();
    for (const link of page.querySelectorAll("a")) {
      const href = link.getAttribute("href") ?? "";
      const name = link.textContent.trim();
      expect(name, href).not.toBe("");
      if (names.has(name)) expect(names.get(name), `two links are called ${name}`).toBe(href);
      names.set(name, href);
      if (elsewhere.test(href)) continue;
      const target = new URL(href, here);
      const file = target.pathname.slice(1);
      expect(documents.has(file), `${href} leads nowhere`).toBe(true);
      const id = target.hash.slice(1);
      if (id && !id.startsWith("verhaal?"))
        expect(documents.get(file)!.getElementById(id), `${href} leads to no place`).not.toBeNull();
    }
  });
});

test("titles differ", () => {
  const titles = [...documents.values()].map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test("the same facts give the same pages", () => {
  expect(sitePages(facts, topics)).toEqual(pages);
});

test("every party and everybody in the facts is on the page of all names, and on a page of their own", () => {
  const all = links("zoeken.html");
  for (const { id, name, hashtag } of facts.parties) {
    expect(all, name).toContain(`partij/${id}.html`);
    expect(texts(documents.get(`partij/${id}.html`)!, ".tag")).toEqual([`#${hashtag}`]);
  }
  for (const { id, name, party } of facts.people) {
    const page = party ? `partij/${party}.html` : "zonder-partij.html";
    expect(all, name).toContain(`${page}#${id}`);
    expect(documents.get(page)!.getElementById(id)?.querySelector("h3")?.textContent).toBe(name);
  }
});

test("every account is there with its state in words, its source and its date", () => {
  let count = 0;
  for (const page of documents.values())
    for (const line of texts(page, ".accounts li")) {
      expect(
        Object.values(nl.states).some((state) => line.includes(state)),
        line,
      ).toBe(true);
      expect(line).toMatch(/Bron: .+ \(.*\d{4}\)/);
      count += 1;
    }
  const handles = [...facts.parties, ...facts.people].flatMap((one) => one.handles);
  expect(count).toBe(handles.length);
});

describe.each(topics.topics)("about $id", ({ id, ministers }) => {
  const page = documents.get(`onderwerp/${id}.html`)!;

  test("whom to address are the ministers, and all parties in the Tweede Kamer in the alphabet", () => {
    const names = texts(page, "[aria-labelledby=parties] summary").map((text) =>
      text.replace("Schrijf aan ", ""),
    );
    const seated = facts.parties.filter(({ seats, ended }) => seats > 0 && !ended);
    expect(names).toEqual(
      seated.map(({ name }) => name).sort((one, other) => one.localeCompare(other, "nl")),
    );
    expect(page.querySelectorAll("[aria-labelledby=who] .person")).toHaveLength(ministers.length);
  });

  test("each post that is opened asks something and has the hashtag", () => {
    const posts = links(`onderwerp/${id}.html`).filter((href) => /intent|joinmastodon/.test(href));
    expect(posts.length).toBeGreaterThan(60);
    for (const href of posts) {
      const text = new URLSearchParams(href.split(/[?#]/)[1]).get("text")!;
      expect(text).toMatch(new RegExp(`^\\p{L}.* ${campaignTag}$`, "u"));
      expect(text).not.toContain("{who}");
    }
  });
});

test("a post has the account of its own network and no other", () => {
  const { x, bluesky } = Object.fromEntries(
    links("partij/d66.html")
      .filter((href) => href.includes("Jetten") && href.includes("intent"))
      .map((href) => [href.includes("//x.com") ? "x" : "bluesky", decodeURIComponent(href)]),
  );
  expect(x).toContain("@RobJetten");
  expect(bluesky).toContain("Rob Jetten #D66");
  expect(bluesky).not.toContain("@");
});

test("what is hostile in a name stays a name", () => {
  const evil = `<img src=x onerror="alert(1)">"'&</script><script>alert(2)</script>`;
  const [party, ...others] = facts.parties;
  const [person, ...more] = facts.people;
  const odd: Facts = {
    ...facts,
    parties: [{ ...party!, name: evil, short: evil, hashtag: evil }, ...others],
    people: [{ ...person!, name: evil, roles: [{ ...person!.roles[0]!, title: evil }] }, ...more],
    sources: facts.sources.map((one) => ({ ...one, title: evil, publisher: evil })),
  };
  for (const [path, html] of sitePages(odd, topics)) {
    const page = parse(html);
    expect(page.querySelectorAll("img[onerror], main script").length, path).toBe(0);
  }
  expect(parse(sitePages(odd, topics).get("zoeken.html")!).body.textContent).toContain(evil);
});
