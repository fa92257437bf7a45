import { signal } from "@preact/signals";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type OptionsActs, OptionsModel } from "@/components/options/OptionsModel.ts";
import { parseHost } from "@/data/hosts.ts";
import en from "@/data/locales/en.ts";
import { languages } from "@/data/locales/index.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";
import { networks } from "@/data/networks/index.ts";
import type { Choices } from "@/data/sites.ts";

let saved: Partial<Choices>;
let acts: OptionsActs;
let model: InstanceType<typeof OptionsModel>;

beforeEach(() => {
  saved = {};
  acts = {
    request: vi.fn(async () => true),
    giveBack: vi.fn(async () => true),
    save: async (choices) => {
      saved = { ...saved, ...choices };
    },
    saveLanguage: vi.fn(async () => undefined),
    parseHost: (text) => parseHost(text, (name) => name),
  };
  model = new OptionsModel(
    acts,
    [networks.mastodon, networks.bluesky],
    languages,
    signal<Messages>(nl),
  );
});

const line = (id: string) =>
  [...model.named.value, ...model.others.value].find(({ site }) => site.id === id)!;

describe("adding a site", () => {
  test("asks the browser before anything else, because it wants that straight from the press", () => {
    void model.add(line("instagram").site);
    expect(acts.request).toHaveBeenCalledWith(["www.instagram.com"]);
  });

  test("keeps its hosts with their network, and shows it again when it was hidden", async () => {
    model.choices.value = { ...model.choices.value, hidden: ["facebook", "x"] };
    await model.add(line("facebook").site);
    expect(saved).toEqual({
      hosts: { "www.facebook.com": "facebook", "m.facebook.com": "facebook" },
      hidden: ["x"],
    });
    expect(line("facebook").state).toBe("shown");
    expect(model.status.text.value).toBe("Klaar. De knop staat nu op Facebook.");
  });

  test("changes nothing when the browser says no", async () => {
    acts.request = async () => false;
    await model.add(line("instagram").site);
    expect(saved).toEqual({});
    expect(line("instagram").state).toBe("off");
    expect(model.status.text.value).toMatch("gaf geen toestemming voor Instagram");
  });

  test("says that the control still stands nowhere when that was chosen", async () => {
    await model.showNowhere(true);
    await model.add(line("instagram").site);
    expect(model.status.text.value).toMatch("je toont nog nergens een knop");
  });

  test("asks again for a named site that the browser withholds, and stores no host for it", async () => {
    model.choices.value = { ...model.choices.value, withheld: ["x.com"] };
    expect(line("x").state).toBe("withheld");
    await model.add(line("x").site);
    expect(acts.request).toHaveBeenCalledWith(line("x").site.hosts);
    expect(saved.hosts).toBeUndefined();
  });
});

describe("a server that is typed", () => {
  test("is added with the network that was chosen", async () => {
    model.type("https://Server.Example/home");
    acts.parseHost = () => ({ host: "server.example" });
    model.kind.value = "bluesky";
    expect(await model.addServer()).toBe(true);
    expect(saved.hosts).toEqual({ "server.example": "bluesky" });
    expect(model.server.value).toBe("");
    expect(line("server.example").state).toBe("shown");
  });

  test("stays in the field with the reason when it is no server, and the browser is not asked", async () => {
    model.type("mastodon");
    expect(await model.addServer()).toBe(false);
    expect(model.fault.value).toEqual({ kind: "word" });
    expect(model.server.value).toBe("mastodon");
    expect(acts.request).not.toHaveBeenCalled();
    model.type("mastodon.e");
    expect(model.fault.value).toBeUndefined();
  });

  test("is not added twice", async () => {
    model.choices.value = { ...model.choices.value, hosts: { "server.example": "mastodon" } };
    model.type("server.example");
    expect(await model.addServer()).toBe(false);
    expect(model.fault.value).toEqual({ kind: "listed", network: "server.example" });
  });
});

describe("giving back", () => {
  beforeEach(() => {
    model.choices.value = {
      ...model.choices.value,
      hosts: { "server.example": "mastodon", "other.example": "bluesky" },
      hidden: ["server.example"],
    };
  });

  test("forgets the site and what was chosen for it", async () => {
    await model.giveBack(line("server.example").site);
    expect(acts.giveBack).toHaveBeenCalledWith(["server.example"]);
    expect(saved).toEqual({ hosts: { "other.example": "bluesky" }, hidden: [] });
    expect(model.status.text.value).toBe("Klaar. De extensie mag niet meer op server.example.");
  });

  test("takes the control away and says where to go when the browser keeps the permission", async () => {
    acts.giveBack = async () => false;
    await model.giveBack(line("server.example").site);
    expect(saved.hosts).toEqual({ "other.example": "bluesky" });
    expect(model.status.text.value).toMatch("Je browser houdt de toestemming vast.");
  });
});

test("hiding a site keeps the other hidden ones, and asks nothing of the browser", async () => {
  model.choices.value = { ...model.choices.value, hidden: ["bluesky"] };
  await model.show(line("x").site, false);
  expect(saved).toEqual({ hidden: ["bluesky", "x"] });
  await model.show(line("x").site, true);
  expect(saved).toEqual({ hidden: ["bluesky"] });
  expect(acts.request).not.toHaveBeenCalled();
  expect(acts.giveBack).not.toHaveBeenCalled();
});

test.each([nl, en])("every fault has a sentence of its own in $name", ({ options }) => {
  const sentences = Object.values(options.faults).map((sentence) => sentence("LinkedIn"));
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].+\.$/);
});
