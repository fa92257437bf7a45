import { signal } from "@preact/signals";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type PopupActs, PopupModel } from "@/components/popup/PopupModel.ts";
import type { Candidates } from "@/data/facts.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";
import { networks } from "@/data/networks/index.ts";
import { facts, person } from "../facts.ts";

const candidates: Candidates = {
  sources: [],
  elections: [
    {
      id: "tk2025",
      name: "Tweede Kamerverkiezing 2025",
      date: "2025-10-29",
      sources: [],
      lists: [
        {
          number: 1,
          name: "D66",
          party: "d66",
          candidates: [{ id: "anna-voorbeeld", name: "Anna Voorbeeld", handles: [], aka: [] }],
          others: [],
        },
      ],
    },
  ],
};

const acts = {
  loadFacts: vi.fn<PopupActs["loadFacts"]>(),
  loadTopics: vi.fn<PopupActs["loadTopics"]>(),
  loadCandidates: vi.fn<PopupActs["loadCandidates"]>(),
  loadHistory: vi.fn<PopupActs["loadHistory"]>(),
  loadCorrections: vi.fn<PopupActs["loadCorrections"]>(),
  saveCorrections: vi.fn<PopupActs["saveCorrections"]>(),
  today: () => "2026-11-23",
  look: vi.fn<PopupActs["look"]>(),
  place: vi.fn<PopupActs["place"]>(),
  copy: vi.fn<PopupActs["copy"]>(),
};

beforeEach(() => {
  vi.resetAllMocks();
  acts.loadFacts.mockResolvedValue(facts);
  acts.loadTopics.mockResolvedValue([]);
  acts.loadCandidates.mockResolvedValue(candidates);
  acts.loadCorrections.mockResolvedValue([]);
  acts.look.mockResolvedValue({ network: "x", box: true });
  acts.place.mockResolvedValue({ status: "inserted" });
  acts.copy.mockResolvedValue(true);
});

async function open() {
  const model = new PopupModel(acts, networks, signal<Messages>(nl));
  await model.load();
  return model;
}
const namesOf = (model: Awaited<ReturnType<typeof open>>) =>
  model.find.shown.value.map((hit) => (hit.kind === "person" ? hit.person : hit.party).name);

test("what was typed before the facts came is looked up when they come", async () => {
  const model = new PopupModel(acts, networks, signal<Messages>(nl));
  model.find.type("jeten");
  expect(namesOf(model)).toEqual([]);
  await model.load();
  expect(namesOf(model)).toEqual(["Rob Jetten"]);
});

test("somebody is found by a topic that is theirs, and the topic is said", async () => {
  acts.loadTopics.mockResolvedValue([
    {
      id: "vervoer",
      title: { nl: "Vervoer", easy: "Vervoer", en: "Transport", fy: "Ferfier" },
      committees: [],
      keywords: ["regiotaxi*"],
      needsContext: [],
      ministers: [{ person: "rob-jetten" }],
    },
  ]);
  const model = await open();
  model.find.type("regiotaxi");
  expect(namesOf(model)).toEqual(["Rob Jetten"]);
  expect(model.find.shown.value[0]?.why.by).toBe("topic");
});

test("facts that cannot be had are said, and the tab is known all the same", async () => {
  acts.loadFacts.mockRejectedValue(new Error("broken"));
  const model = await open();
  expect(model.hasFailed.value).toBe(true);
  expect(model.view.value).toEqual({ network: "x", box: true });
});

describe("putting something in the post of the tab", () => {
  test("is offered with the handle of the tab's network, only where there is a post box", async () => {
    const model = await open();
    expect(model.mentionOf(person)?.text).toBe("@RobJetten");
    acts.look.mockResolvedValue({ network: "x", box: false });
    expect((await open()).mentionOf(person)).toBeUndefined();
  });

  test.each([
    [{ status: "inserted" }, "Klaar. In je bericht staat nu @RobJetten."],
    [{ status: "present" }, "@RobJetten staat al in je bericht."],
  ] as const)("after %j says %j", async (placed, words) => {
    acts.place.mockResolvedValue(placed);
    const model = await open();
    await model.place("@RobJetten");
    expect(model.status.text.value).toBe(words);
    expect(acts.copy).not.toHaveBeenCalled();
  });

  test("copies the text when it did not arrive", async () => {
    acts.place.mockResolvedValue({ status: "failed", reason: "refused" });
    const model = await open();
    await model.place("@RobJetten");
    expect(acts.copy).toHaveBeenCalledWith("@RobJetten");
    expect(model.status.text.value).toContain("Plak met Ctrl+V");
  });
});

describe("candidates", () => {
  test("are neither loaded nor found until somebody asks", async () => {
    const model = await open();
    model.find.type("anna voorbeeld");
    expect(namesOf(model)).toEqual([]);
    expect(acts.loadCandidates).not.toHaveBeenCalled();
    await model.showCandidates(true);
    expect(namesOf(model)).toEqual(["Anna Voorbeeld"]);
    await model.showCandidates(false);
    expect(namesOf(model)).toEqual([]);
  });

  test("that cannot be loaded are said, and the choice goes back", async () => {
    acts.loadCandidates.mockRejectedValue(new Error("broken"));
    const model = await open();
    await model.showCandidates(true);
    expect(model.wantsCandidates.value).toBe(false);
    expect(model.status.text.value).toBe(nl.popup.candidatesFailed);
  });
});

describe("corrections", () => {
  const account = { kind: "person", id: "rob-jetten", network: "x" } as const;

  test("are kept with the day, used at once, and withdrawn", async () => {
    const model = await open();
    await model.correct({ ...account, handle: "Jetten66" });
    expect(acts.saveCorrections).toHaveBeenLastCalledWith([
      { ...account, handle: "Jetten66", date: "2026-11-23" },
    ]);
    expect(model.facts.value?.people[0]?.handles[0]).toMatchObject({
      handle: "Jetten66",
      byYou: true,
    });
    await model.withdraw(account);
    expect(acts.saveCorrections).toHaveBeenLastCalledWith([]);
    expect(model.facts.value?.people[0]?.handles[0]?.handle).toBe("RobJetten");
  });
});
