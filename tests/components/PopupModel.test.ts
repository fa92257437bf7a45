import { signal } from "@preact/signals";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type PopupActs, PopupModel } from "@/components/popup/PopupModel.ts";
import type { Candidates } from "@/data/facts.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";
import { networks } from "@/data/networks/index.ts";
import { buildIndex } from "@/data/search-index.ts";
import topicsFile from "@/data/topics.json";
import { facts, party, person } from "../facts.ts";
import { popupActs } from "../popup-acts.ts";

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
  ...popupActs({ today: () => "2026-11-23" }),
  loadFacts: vi.fn<PopupActs["loadFacts"]>(),
  loadTopics: vi.fn<PopupActs["loadTopics"]>(),
  loadCandidates: vi.fn<PopupActs["loadCandidates"]>(),
  loadCorrections: vi.fn<PopupActs["loadCorrections"]>(),
  saveCorrections: vi.fn<PopupActs["saveCorrections"]>(),
  look: vi.fn<PopupActs["look"]>(),
  place: vi.fn<PopupActs["place"]>(),
  copy: vi.fn<PopupActs["copy"]>(),
  remember: vi.fn<PopupActs["remember"]>(),
  open: vi.fn<PopupActs["open"]>(),
};

beforeEach(() => {
  vi.resetAllMocks();
  acts.kept = popupActs().kept;
  // An index is built of just these facts and topics, as the shipped one is.
  acts.loadIndex = async () => buildIndex(await acts.loadFacts(), await acts.loadTopics());
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

test("the index that is shipped serves the facts as they are shipped, and no others", async () => {
  const [topic] = topicsFile.topics;
  const people = facts.people.map((one) => ({ ...one, name: "Zwaluw Zomer" }));
  acts.loadTopics.mockResolvedValue([topic!]);
  acts.loadIndex = async () => buildIndex({ ...facts, people }, [topic!]);
  const model = await open();
  model.find.type("zwaluw");
  expect(namesOf(model)).toContain("Rob Jetten");
  await model.correct({ kind: "person", id: "rob-jetten", network: "x", handle: "RobJetten" });
  expect(namesOf(model)).toEqual([]);
  model.find.type("jetten");
  expect(namesOf(model)).toEqual(["Rob Jetten"]);
});

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
    expect(model.mentions.value(person)?.text).toBe("@RobJetten");
    acts.look.mockResolvedValue({ network: "x", box: false });
    expect((await open()).mentions.value(person)).toBeUndefined();
  });

  test.each([
    [{ status: "inserted" }, "Klaar. In je bericht staat nu @RobJetten."],
    [{ status: "present" }, "@RobJetten staat al in je bericht."],
  ] as const)("after %j says %j", async (placed, words) => {
    acts.place.mockResolvedValue(placed);
    const model = await open();
    await model.placeOne(person);
    expect(model.status.text.value).toBe(words);
    expect(acts.copy).not.toHaveBeenCalled();
  });

  test("copies the text when it did not arrive", async () => {
    acts.place.mockResolvedValue({ status: "failed", reason: "refused" });
    const model = await open();
    await model.placeOne(person);
    expect(acts.copy).toHaveBeenCalledWith("@RobJetten");
    expect(model.status.text.value).toContain("Plak met Ctrl+V");
  });
});

describe("when the tab has another page than before", () => {
  test("the mention is made for the network that is there now, and that is said", async () => {
    const model = await open();
    acts.look.mockResolvedValue({ network: "bluesky", box: true });
    await model.placeOne(person);
    expect(acts.place).toHaveBeenCalledExactlyOnceWith(["@jetten.example.org"]);
    expect(model.status.text.value).toBe(
      "Je bent op Bluesky. Klaar. In je bericht staat nu @jetten.example.org.",
    );
    expect(acts.remember).toHaveBeenCalledWith([expect.objectContaining({ network: "bluesky" })]);
  });

  test("so are the mentions of everybody who is chosen", async () => {
    const model = await open();
    await model.kept.choose(person, true);
    acts.look.mockResolvedValue({ network: "bluesky", box: true });
    await model.placeChosen();
    expect(acts.place).toHaveBeenCalledExactlyOnceWith(["@jetten.example.org", "#2MiljoenStemmen"]);
  });

  test.each([
    ["a site that is no network of ours", { box: true }],
    ["a page where the browser keeps us out", undefined],
  ])("on %s no handle is written", async (_name, view) => {
    const model = await open();
    acts.look.mockResolvedValue(view);
    await model.placeOne(person);
    expect(acts.place).toHaveBeenCalledExactlyOnceWith(["Rob Jetten"]);
    expect(acts.remember).not.toHaveBeenCalled();
  });

  test("what is offered goes along when one looks again", async () => {
    const model = await open();
    acts.look.mockResolvedValue({ network: "bluesky", box: true });
    await model.look();
    expect(model.mentions.value(person)?.text).toBe("@jetten.example.org");
    acts.look.mockRejectedValue(new Error("closed"));
    await model.look();
    expect(model.mentions.value(person)).toBeUndefined();
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

describe("chosen people", () => {
  test("go into the post of the tab all at once, with the hashtag, and are kept in mind", async () => {
    const model = await open();
    await model.kept.choose(person, true);
    await model.kept.choose(party, true);
    await model.placeChosen();
    expect(acts.place).toHaveBeenCalledWith(["@RobJetten", "@D66", "#2MiljoenStemmen"]);
    expect(model.status.text.value).toBe(
      "Klaar. In je bericht staat nu @RobJetten @D66 #2MiljoenStemmen.",
    );
    expect(acts.remember).toHaveBeenCalledWith([
      expect.objectContaining({ kind: "person", id: "rob-jetten", network: "x" }),
      expect.objectContaining({ kind: "party", id: "d66", network: "x" }),
    ]);
  });

  test("are written by name on a site that is no network of ours, and nobody is kept in mind", async () => {
    acts.look.mockResolvedValue({ box: true });
    const model = await open();
    await model.kept.choose(person, true);
    await model.placeChosen();
    expect(acts.place).toHaveBeenCalledWith(["Rob Jetten", "#2MiljoenStemmen"]);
    expect(acts.remember).not.toHaveBeenCalled();
  });

  test("are there again in a new window, a candidate too", async () => {
    const first = await open();
    await first.kept.choose(person, true);
    await acts.kept.save("chosen", ["person-rob-jetten", "person-anna-voorbeeld"]);
    const second = await open();
    expect(second.kept.chosen.value.map(({ name }) => name)).toEqual([
      "Rob Jetten",
      "Anna Voorbeeld",
    ]);
    expect(second.wantsCandidates.value).toBe(false);
  });

  test("can be taken away again", async () => {
    const model = await open();
    await model.kept.choose(person, true);
    expect(model.status.text.value).toBe("Rob Jetten gekozen. Gekozen: 1.");
    await model.kept.choose(person, false);
    expect(model.kept.chosen.value).toEqual([]);
  });
});

describe("a text of the chosen names for another place", () => {
  async function use(target: Parameters<typeof choose>[1]) {
    const model = await open();
    await model.kept.choose(person, true);
    choose(model, target);
    return model;
  }
  const choose = (
    model: Awaited<ReturnType<typeof open>>,
    target: (typeof model.use.target)["value"],
  ) => {
    model.use.target.value = target;
  };

  test.each([
    ["x", "@RobJetten #2MiljoenStemmen"],
    ["bluesky", "@jetten.example.org #2MiljoenStemmen"],
    ["mastodon", "Rob Jetten #D66 #2MiljoenStemmen"],
    ["whatsapp", "Rob Jetten #2MiljoenStemmen"],
  ] as const)("on %s is %j", async (target, text) => {
    expect((await use(target)).use.text.value).toBe(text);
  });

  test("says beforehand who has no account there, and whose account is not confirmed", async () => {
    expect((await use("mastodon")).use.notes.value).toEqual([
      "Van Rob Jetten kennen we geen account op Mastodon. We zetten de naam in je bericht.",
    ]);
    expect((await use("bluesky")).use.notes.value[0]).toContain("nog niet bevestigd");
  });

  test("is checked: on X a post that begins with a name is seen by few", async () => {
    expect((await use("x")).use.faults.value.map(({ id }) => id)).toEqual(["leading-mention"]);
    expect((await use("whatsapp")).use.faults.value).toEqual([]);
  });

  test("is copied before the place is opened", async () => {
    const model = await use("bluesky");
    acts.open.mockImplementation(() => expect(acts.copy).toHaveBeenCalled());
    await model.use.open("Bluesky");
    expect(acts.copy).toHaveBeenCalledWith("@jetten.example.org #2MiljoenStemmen");
    expect(acts.open).toHaveBeenCalledWith(
      "https://bsky.app/intent/compose?text=%40jetten.example.org%20%232MiljoenStemmen",
    );
    expect(model.status.text.value).toContain("Bluesky opent");
  });
});

describe("favourites and who was looked up last", () => {
  test("are kept, and a favourite does not stand in both lists", async () => {
    const model = await open();
    await model.kept.visit(person);
    await model.kept.visit(party);
    expect(model.kept.recent.value.map(({ name }) => name)).toEqual([
      "Democraten 66",
      "Rob Jetten",
    ]);
    await model.kept.setFavourite(person, true);
    expect(model.status.text.value).toBe("Rob Jetten staat bij je favorieten.");
    expect(model.kept.favourites.value).toEqual([person]);
    expect(model.kept.recent.value).toEqual([party]);
    await model.kept.forget(party);
    await model.kept.setFavourite(person, false);
    expect(model.kept.favourites.value).toEqual([]);
    expect(model.kept.recent.value).toEqual([person]);
  });

  test("stay on the screen when the device keeps nothing, and it is said", async () => {
    acts.kept.save = () => Promise.reject(new Error("quota"));
    const model = await open();
    await model.kept.setFavourite(person, true);
    expect(model.kept.favourites.value).toEqual([person]);
    expect(model.status.text.value).toBe(nl.kept.notKept);
  });
});
