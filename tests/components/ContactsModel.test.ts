import { signal } from "@preact/signals";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type ContactsActs, ContactsModel } from "@/components/contacts/ContactsModel.ts";
import type { Addressed } from "@/data/addressed.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";
import { networks } from "@/data/networks/index.ts";
import topics from "@/data/topics.json";
import { facts } from "../facts.ts";

const list: Addressed[] = Array.from({ length: 12 }, (_, index) => ({
  kind: "person",
  id: "rob-jetten",
  name: index === 0 ? "=Rob" : "Rob Jetten",
  network: "bluesky",
  date: `2026-10-${10 + index}`,
  topics: [topics.topics[0]!.id, "gone"],
}));
const acts = {
  read: vi.fn<ContactsActs["read"]>(),
  wipe: vi.fn<ContactsActs["wipe"]>(),
  isRemembering: async () => true,
  remember: vi.fn<ContactsActs["remember"]>(),
  loadFacts: async () => facts,
  loadTopics: async () => topics.topics,
  print: vi.fn(),
};
let model: InstanceType<typeof ContactsModel>;

beforeEach(async () => {
  vi.resetAllMocks();
  acts.read.mockResolvedValue(list);
  model = new ContactsModel(acts, networks, signal<Messages>(nl));
  await model.load();
});

describe("whom somebody asked", () => {
  test("stands there ten at a time", () => {
    expect(model.shown.value).toHaveLength(10);
    expect(model.left.value).toBe(2);
    model.showMore();
    expect(model.shown.value).toHaveLength(12);
    expect(model.left.value).toBe(0);
  });

  test("names the network, and only topics that there are", () => {
    expect(model.networkOf(list[0]!)).toBe("Bluesky");
    expect(model.topicsOf(list[0]!)).toEqual([topics.topics[0]!.title.nl]);
  });

  test("becomes a table with everything in it, and without formulas", () => {
    const lines = model.table().split("\r\n");
    expect(lines).toHaveLength(14);
    expect(lines[1]).toMatch(/^"'=Rob";"Bluesky";"2026-10-10";"[^"]+"$/);
  });

  test("is printed whole", async () => {
    acts.print.mockImplementation(() => expect(model.shown.value).toHaveLength(12));
    await model.print();
    expect(acts.print).toHaveBeenCalledOnce();
  });

  test("is wiped only after a question, and stays when that does not work", async () => {
    model.askToWipe(true);
    expect(acts.wipe).not.toHaveBeenCalled();
    acts.wipe.mockRejectedValueOnce(new Error("broken"));
    await model.wipe();
    expect(model.list.value).toHaveLength(12);
    expect(model.status.text.value).toBe("Wissen is niet gelukt. Probeer het nog eens.");
    await model.wipe();
    expect(model.list.value).toEqual([]);
  });
});

test("who of a party was not asked yet comes when a party is chosen, ten at a time", () => {
  expect(model.open.value).toBeUndefined();
  model.choose("d66");
  const { asked, subjects } = model.open.value!;
  expect(asked).toBe(1);
  expect(subjects.map(({ id }) => id)).not.toContain("rob-jetten");
  expect(model.openShown.value.length).toBe(Math.min(10, subjects.length));
});

test("remembering is switched off, and the list stays", async () => {
  await model.remember(false);
  expect(acts.remember).toHaveBeenCalledExactlyOnceWith(false);
  expect(model.list.value).toHaveLength(12);
});
