import { signal } from "@preact/signals";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type ComposerActs, ComposerModel } from "@/components/composer/ComposerModel.ts";
import type { Placement } from "@/components/composer/placement.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";
import bluesky from "@/data/networks/bluesky.ts";
import mastodon from "@/data/networks/mastodon.ts";
import type { BarePictures, Network } from "@/data/networks/network.ts";
import x from "@/data/networks/x.ts";
import { party, person } from "../facts.ts";
import { known } from "../topics.ts";
import { voice } from "./voice.ts";

const undo = vi.fn(async () => true);
const stands = vi.fn(() => true);
const whenGone = vi.fn<(act: () => void) => void>();
const inserted: Placement = { status: "inserted", undo, stands, whenGone };
const acts = {
  place: vi.fn<ComposerActs["place"]>(),
  replace: vi.fn<ComposerActs["replace"]>(),
  copy: vi.fn<ComposerActs["copy"]>(),
  load: vi.fn<ComposerActs["load"]>(),
  draft: vi.fn<ComposerActs["draft"]>(),
  around: vi.fn<ComposerActs["around"]>(),
  saveTurn: vi.fn<ComposerActs["saveTurn"]>(),
  loadAddressed: vi.fn<ComposerActs["loadAddressed"]>(),
  remember: vi.fn<ComposerActs["remember"]>(),
  forget: vi.fn<ComposerActs["forget"]>(),
  isCautious: vi.fn<ComposerActs["isCautious"]>(),
  told: new Set<string>(),
  isReminding: vi.fn(async () => true),
  barePictures: vi.fn((): BarePictures | undefined => undefined),
  reminded: new Set<string>(),
  today: () => "2026-11-23",
  speech: voice(false),
  speak: vi.fn<ComposerActs["speak"]>(),
  focusBox: vi.fn(),
};
const messages = signal<Messages>(nl);

beforeEach(() => {
  vi.resetAllMocks();
  undo.mockResolvedValue(true);
  stands.mockReturnValue(true);
  acts.place.mockResolvedValue(inserted);
  acts.copy.mockResolvedValue(true);
  acts.replace.mockResolvedValue(inserted);
  acts.load.mockResolvedValue(known);
  acts.draft.mockReturnValue({ text: "" });
  acts.around.mockReturnValue({ replied: [], quoted: [] });
  acts.loadAddressed.mockResolvedValue([]);
  acts.isCautious.mockResolvedValue(true);
  acts.told.clear();
});

const said = (model: InstanceType<typeof ComposerModel>) => model.status.text.value;

describe("the hashtag", () => {
  test("is placed once while an act is under way, however often one presses", async () => {
    const model = new ComposerModel(acts, x, messages);
    await Promise.all([model.addTag(), model.addTag()]);
    expect(acts.place).toHaveBeenCalledExactlyOnceWith(["#2MiljoenStemmen"]);
    expect(said(model)).toBe("Klaar. In je bericht staat nu #2MiljoenStemmen.");
  });

  test("says that it is there already", async () => {
    acts.place.mockResolvedValue({ status: "present" });
    const model = new ComposerModel(acts, x, messages);
    await model.addTag();
    expect(said(model)).toBe("#2MiljoenStemmen staat al in je bericht.");
    expect(model.canUndo.value).toBe(false);
  });

  test.each([
    [false, true, "Plak met Ctrl+V"],
    [true, true, "Het vak is weg"],
    [false, false, "Typ of plak de tekst zelf"],
  ])("when it does not arrive (box gone: %s, copied: %s), says %j", async (gone, copied, words) => {
    acts.place.mockResolvedValue({ status: "failed", gone });
    acts.copy.mockResolvedValue(copied);
    const model = new ComposerModel(acts, x, messages);
    await model.addTag();
    expect(acts.copy).toHaveBeenCalledWith("#2MiljoenStemmen");
    expect(said(model)).toContain(words);
  });
});

describe("undo", () => {
  test("is offered after an insert, says what it did, and gives the focus back", async () => {
    const model = new ComposerModel(acts, x, messages);
    await model.addTag();
    expect(model.canUndo.value).toBe(true);
    await model.undo();
    expect(undo).toHaveBeenCalledOnce();
    expect(said(model)).toBe("Klaar. Je bericht is weer zoals het was.");
    expect(model.canUndo.value).toBe(false);
    expect(acts.focusBox).toHaveBeenCalledOnce();
  });

  test("says so when the page did not take it back", async () => {
    undo.mockResolvedValue(false);
    const model = new ComposerModel(acts, x, messages);
    await model.addTag();
    await model.undo();
    expect(said(model)).toBe(nl.composer.notUndone);
  });

  test("changes nothing and says so when what was put in is gone", async () => {
    const model = new ComposerModel(acts, x, messages);
    await model.addTag();
    stands.mockReturnValue(false);
    await model.undo();
    expect(undo).not.toHaveBeenCalled();
    expect(acts.forget).not.toHaveBeenCalled();
    expect(said(model)).toBe("Wat we erin zetten, staat er niet meer. Er is niets veranderd.");
    expect(model.canUndo.value).toBe(false);
  });

  test("is offered no longer when one comes back and what was put in is gone", async () => {
    const model = new ComposerModel(acts, x, messages);
    await model.addTag();
    model.comeBack();
    expect(model.canUndo.value).toBe(true);
    stands.mockReturnValue(false);
    model.comeBack();
    expect(model.canUndo.value).toBe(false);
  });

  test("is offered no longer when the page tells that it is gone, but that of a later insert is", async () => {
    acts.place.mockImplementation(async () => ({ ...inserted }));
    const model = new ComposerModel(acts, x, messages);
    await model.addTag();
    await model.addTag();
    const [first, second] = whenGone.mock.calls.map(([act]) => act);
    first?.();
    expect(model.canUndo.value).toBe(true);
    second?.();
    expect(model.canUndo.value).toBe(false);
  });
});

describe("mentions", () => {
  test.each([
    [x, person, "@RobJetten"],
    [bluesky, person, "@jetten.example.org"],
    [mastodon, person, "Rob Jetten #D66"],
    [x, party, "@D66"],
  ] as const)(
    "on %o addresses somebody by the handle of that network",
    async (network, subject, text) => {
      const model = new ComposerModel(acts, network, messages);
      await model.open();
      model.picker.choose(subject, true);
      await model.addMentions();
      expect(acts.place).toHaveBeenCalledExactlyOnceWith([text]);
      expect(model.picker.chosen.value).toEqual([]);
      expect(model.isOpen.value).toBe(false);
    },
  );

  test("stay chosen when they did not arrive, so that nothing is lost", async () => {
    acts.place.mockResolvedValue({ status: "failed", gone: false });
    const model = new ComposerModel(acts, x, messages);
    await model.open();
    model.picker.choose(person, true);
    await model.addMentions();
    expect(model.picker.chosen.value).toEqual([person]);
    expect(model.isOpen.value).toBe(true);
  });

  test("are found, chosen and taken away again, each said aloud", async () => {
    const model = new ComposerModel(acts, x, messages);
    await model.open();
    model.picker.type("jeten");
    expect(model.picker.shown.value.map(({ name }) => name)).toEqual(["Rob Jetten"]);
    model.picker.choose(person, true);
    expect(said(model)).toBe("Rob Jetten gekozen.");
    model.picker.choose(person, false);
    expect(said(model)).toBe("Rob Jetten niet meer gekozen.");
    expect(model.tokens.value).toEqual([]);
  });

  test("when the facts cannot be had, says so and tries again at the next opening", async () => {
    acts.load.mockRejectedValueOnce(new Error("no connection"));
    const model = new ComposerModel(acts, x, messages);
    await model.open();
    expect(model.hasFailed.value).toBe(true);
    await model.open();
    expect(model.hasFailed.value).toBe(false);
    expect(model.facts.value).toBe(known.facts);
  });
});

describe("what the post is about", () => {
  const writing = async (text: string, network = x) => {
    acts.draft.mockReturnValue({ text });
    const model = new ComposerModel(acts, network, messages);
    await model.open();
    return model;
  };
  const titles = (model: InstanceType<typeof ComposerModel>) =>
    model.suggestions.topics.value.map(({ title }) => title.nl);
  const names = (model: InstanceType<typeof ComposerModel>) =>
    model.picker.shown.value.map(({ name }) => name);

  test("is recognised in the draft, and somebody is suggested before anything is typed", async () => {
    const model = await writing("Mijn pgb stopt.");
    expect(titles(model)).toEqual(["Zelf je zorg regelen"]);
    expect(names(model)).toEqual(["Mirjam Sterk", "Rob Jetten"]);
    expect(acts.saveTurn).toHaveBeenLastCalledWith(1);
  });

  test("may be two things, or nothing", async () => {
    expect(
      titles(await writing("Ik zit in een rolstoel en de bus heeft geen lift. Mijn pgb stopt.")),
    ).toHaveLength(2);
    const model = await writing("Lekker weer vandaag.");
    expect(titles(model)).toEqual([]);
    expect(names(model)).toEqual([]);
  });

  test("can be chosen, left out, and stays as chosen when one comes back", async () => {
    const model = await writing("Mijn pgb stopt.");
    model.suggestions.pick("none");
    expect(names(model)).toEqual([]);
    const [group] = model.suggestions.groups.value;
    model.suggestions.browse(group!);
    model.suggestions.pick(model.suggestions.choices.value[0]!);
    expect(titles(model)).toEqual(["Gebouwen en straten"]);
    acts.draft.mockReturnValue({ text: "Mijn pgb stopt morgen." });
    model.comeBack();
    expect(titles(model)).toEqual(["Gebouwen en straten"]);
  });

  test("is looked at again when one comes back to it, and not when nothing was typed", async () => {
    const model = await writing("Lekker weer.");
    acts.around.mockClear();
    model.comeBack();
    expect(acts.around).not.toHaveBeenCalled();
    acts.draft.mockReturnValue({ text: "Mijn pgb stopt." });
    model.comeBack();
    expect(titles(model)).toEqual(["Zelf je zorg regelen"]);
  });

  test("that the post got meanwhile leaves the names where they are when one of them is ticked", async () => {
    const model = await writing("Mijn pgb stopt.");
    const before = names(model);
    acts.draft.mockReturnValue({ text: "Met mijn rolstoel kom ik de bus niet in, @RobJetten." });
    model.comeBack();
    model.picker.choose(person, true);
    expect(names(model)).toEqual(before);
    expect(titles(model)).toEqual(["Zelf je zorg regelen"]);
    expect(model.tokens.value).toEqual([]);
  });

  test.each<[string, (model: InstanceType<typeof ComposerModel>) => unknown]>([
    [
      "at the next opening",
      (model) => {
        model.close();
        return model.open();
      },
    ],
    ["with somebody else", (model) => model.suggestions.next()],
    ["when one wants to choose a topic", (model) => model.suggestions.browse("groups")],
  ])("that the post got meanwhile counts %s", async (_, act) => {
    const model = await writing("Mijn pgb stopt.");
    acts.draft.mockReturnValue({ text: "Met mijn rolstoel kom ik de bus niet in." });
    model.comeBack();
    await act(model);
    expect(titles(model)[0]).toBe("Reizen met trein, bus en tram");
    expect(names(model)).not.toContain("Mirjam Sterk");
  });

  test("a name that one searches goes before who is suggested", async () => {
    const model = await writing("Mijn pgb stopt.");
    model.picker.type("d66");
    expect(names(model)[0]).toBe("Democraten 66");
    model.picker.type("");
    expect(names(model)).toContain("Mirjam Sterk");
  });

  test.each([
    ["is replied to", { replied: ["robjetten"], quoted: [] }],
    ["is quoted", { replied: [], quoted: ["RobJetten"] }],
  ])(
    "whoever is in the post, or %s, is not suggested and not mentioned again",
    async (_, around) => {
      expect(names(await writing("Mijn pgb stopt @RobJetten"))).not.toContain("Rob Jetten");
      acts.around.mockReturnValue(around);
      const model = await writing("Mijn pgb stopt");
      expect(names(model)).not.toContain("Rob Jetten");
      model.picker.choose(person, true);
      expect(model.tokens.value).toEqual([]);
    },
  );

  test("a quote that begins with a mention is told of, an answer is not", async () => {
    const ids = (model: InstanceType<typeof ComposerModel>) =>
      model.faults.value.map(({ id }) => id);
    acts.around.mockReturnValue({ replied: ["d66"], quoted: [] });
    expect(ids(await writing("@RobJetten mijn pgb stopt"))).not.toContain("leading-mention");
    acts.around.mockReturnValue({ replied: [], quoted: ["d66"] });
    expect(ids(await writing("@RobJetten mijn pgb stopt"))).toContain("leading-mention");
  });
});

describe("the finished post", () => {
  const about = async (text: string) => {
    acts.draft.mockReturnValue({ text });
    const model = new ComposerModel(acts, x, messages);
    await model.open();
    model.picker.choose(person, true);
    return model;
  };

  test("is the draft with the mention where the caret is", async () => {
    acts.draft.mockReturnValue({ text: "Dag! Mijn pgb stopt.", selection: { start: 4, end: 4 } });
    const model = new ComposerModel(acts, x, messages);
    await model.open();
    model.picker.choose(person, true);
    expect(model.finished.value).toBe("Dag! @RobJetten Mijn pgb stopt.");
    expect(model.room.value.left).toBe(280 - model.finished.value.length);
  });

  test("says aloud that room gets scarce, and nothing while there is enough", async () => {
    vi.useFakeTimers();
    try {
      const model = await about("Mijn pgb stopt.");
      await vi.advanceTimersByTimeAsync(2000);
      expect(said(model)).toBe("Rob Jetten gekozen.");
      const full = await about("a".repeat(275));
      await vi.advanceTimersByTimeAsync(2000);
      expect(said(full)).toBe("7 tekens te veel");
    } finally {
      vi.useRealTimers();
    }
  });

  test("takes a question of the topic with the mention in it, in one insertion", async () => {
    const model = await about("Mijn pgb stopt.");
    model.question.add();
    expect(model.tokens.value).toHaveLength(1);
    expect(model.tokens.value[0]).toContain(" @RobJetten ");
    expect(model.question.isExample.value).toBe(true);
    const first = model.question.text.value;
    model.question.another();
    expect(model.question.text.value).not.toBe(first);
    model.question.write("Wat doet @RobJetten\nvoor mijn zorg?");
    expect(model.question.isExample.value).toBe(false);
    model.picker.choose(party, true);
    await model.addMentions();
    expect(acts.place).toHaveBeenCalledExactlyOnceWith([
      "Wat doet @RobJetten en @D66 voor mijn zorg?",
    ]);
  });

  test("the next post begins without a question, and with another example", async () => {
    const model = await about("Mijn pgb stopt.");
    model.question.add();
    const first = model.question.text.value;
    await model.addMentions();
    await model.open();
    model.picker.choose(person, true);
    expect(model.question.isOn.value).toBe(false);
    model.question.add();
    expect(model.question.text.value).not.toBe(first);
  });

  test("calls somebody by name in a question who is in the post already", async () => {
    const model = await about("Dag @RobJetten, mijn pgb stopt.");
    model.question.add();
    expect(model.question.text.value).toContain(" Rob Jetten ");
    expect(model.question.text.value).not.toContain("@");
  });
});

describe("a private detail in the post", () => {
  const caution = (model: InstanceType<typeof ComposerModel>) => model.caution.shown.value?.text;

  test("is told of when one presses, and does not stop the press", async () => {
    acts.draft.mockReturnValue({ text: "Ik heb epilepsie." });
    const model = new ComposerModel(acts, x, messages);
    await model.addTag();
    expect(acts.place).toHaveBeenCalledOnce();
    expect(caution(model)).toBe("epilepsie");
  });

  test("is told of once for the same words, also in another box of the page", async () => {
    acts.draft.mockReturnValue({ text: "Ik heb epilepsie. Bel 06-12345678." });
    const model = new ComposerModel(acts, x, messages);
    await model.open();
    await vi.waitFor(() => expect(caution(model)).toBe("epilepsie"));
    model.caution.dismiss();
    await model.addTag();
    expect(caution(model)).toBe("06-12345678");
    const other = new ComposerModel(acts, x, messages);
    await other.addTag();
    expect(caution(other)).toBeUndefined();
  });

  test("stays on the screen until it is dismissed or the words are gone", async () => {
    acts.draft.mockReturnValue({ text: "Ik heb epilepsie." });
    const model = new ComposerModel(acts, x, messages);
    await model.addTag();
    await model.addTag();
    expect(caution(model)).toBe("epilepsie");
    acts.draft.mockReturnValue({ text: "Ik wil stemmen." });
    await model.addTag();
    expect(caution(model)).toBeUndefined();
  });

  test("is not told of when the user switched that off", async () => {
    acts.isCautious.mockResolvedValue(false);
    acts.draft.mockReturnValue({ text: "Ik heb epilepsie." });
    const model = new ComposerModel(acts, x, messages);
    await model.addTag();
    expect(caution(model)).toBeUndefined();
  });
});

describe("whom one asked before", () => {
  const entry = {
    kind: "person",
    id: "rob-jetten",
    name: "Rob Jetten",
    network: "x",
    date: "2026-11-23",
    topics: ["pgb"],
  } as const;

  test("is kept after an insert, with network, day and topic, and taken back by an undo", async () => {
    acts.draft.mockReturnValue({ text: "Mijn pgb stopt." });
    const model = new ComposerModel(acts, x, messages);
    await model.open();
    model.picker.choose(person, true);
    await model.addMentions();
    expect(acts.remember).toHaveBeenCalledExactlyOnceWith([entry]);
    await model.undo();
    expect(acts.forget).toHaveBeenCalledExactlyOnceWith([entry]);
  });

  test("is not kept when it did not arrive, and an undo of the hashtag takes nothing back", async () => {
    const model = new ComposerModel(acts, x, messages);
    await model.open();
    model.picker.choose(person, true);
    acts.place.mockResolvedValueOnce({ status: "failed", gone: false });
    await model.addMentions();
    expect(acts.remember).not.toHaveBeenCalled();
    await model.addMentions();
    await model.addTag();
    await model.undo();
    expect(acts.forget).toHaveBeenCalledExactlyOnceWith([]);
  });

  test("is known at the next opening", async () => {
    acts.loadAddressed.mockResolvedValue([{ ...entry, date: "2026-11-18" }]);
    const model = new ComposerModel(acts, x, messages);
    await model.open();
    expect(model.askedBefore(person)).toEqual({ ago: "last-week", date: "2026-11-18" });
    expect(model.askedBefore(party)).toBeUndefined();
  });
});

test("what will not work in the finished post is told of", async () => {
  acts.draft.mockReturnValue({ text: "Kijk op 2miljoenstemmen.nl en #2miljoenstemmen" });
  const model = new ComposerModel(acts, bluesky, messages);
  await model.open();
  expect(model.faults.value.map(({ id }) => id)).toEqual(["bare-domain", "campaign-capitals"]);
});

test("shows the post with the names where the user wants them", async () => {
  acts.draft.mockReturnValue({ text: "Geen lift nu", selection: { start: 4, end: 4 } });
  const model = new ComposerModel({ ...acts, placing: () => "end" }, x, messages);
  await model.open();
  model.picker.choose(known.facts.parties[0]!, true);
  expect(model.finished.value).toBe(`Geen lift nu ${model.tokens.value.join(" ")} `);
});

describe("mending", () => {
  const writing = async (text: string, network: Network = x) => {
    acts.draft.mockReturnValue({ text });
    const model = new ComposerModel(acts, network, messages);
    await model.open();
    return model;
  };

  test("changes the piece in the post box on a press, says so, and takes it back", async () => {
    const model = await writing("Kijk op 2miljoenstemmen.nl", bluesky);
    const [fault] = model.faults.value;
    expect(model.mending.isPossible(fault!)).toBe(true);
    acts.draft.mockReturnValue({ text: "Kijk op https://2miljoenstemmen.nl" });
    expect(model.mending.mend(fault!)).toBe("box");
    await expect.poll(() => model.canUndo.value).toBe(true);
    expect(acts.replace).toHaveBeenCalledExactlyOnceWith("2miljoenstemmen.nl", {
      start: 8,
      end: 26,
      text: "https://2miljoenstemmen.nl",
    });
    expect(said(model)).toBe("Klaar. In je bericht staat nu https://2miljoenstemmen.nl.");
    expect(model.faults.value).toEqual([]);
    await model.undo();
    expect(undo).toHaveBeenCalledOnce();
    expect(acts.forget).toHaveBeenLastCalledWith([]);
  });

  test("finds the piece in the post box behind what is still to be put in", async () => {
    const text = "Hoi  en #2miljoenstemmen";
    acts.draft.mockReturnValue({ text, selection: { start: 4, end: 4 } });
    const model = new ComposerModel(acts, x, messages);
    await model.open();
    model.picker.choose(person, true);
    const [fault] = model.faults.value;
    expect(model.finished.value).toBe("Hoi @RobJetten en #2miljoenstemmen");
    model.mending.mend(fault!);
    const start = text.indexOf("#");
    expect(acts.replace).toHaveBeenCalledExactlyOnceWith("#2miljoenstemmen", {
      start,
      end: text.length,
      text: "#2MiljoenStemmen",
    });
  });

  test("changes the question that is still to be put in, and not the post box", async () => {
    const model = await writing("Mijn pgb stopt.", bluesky);
    model.picker.choose(person, true);
    model.question.add();
    model.question.write("Ziet u 2miljoenstemmen.nl ook?");
    const [fault] = model.faults.value;
    expect(model.mending.mend(fault!)).toBe("question");
    expect(model.question.text.value).toBe("Ziet u https://2miljoenstemmen.nl ook?");
    expect(acts.replace).not.toHaveBeenCalled();
    await model.undo();
    expect(model.question.text.value).toBe("Ziet u 2miljoenstemmen.nl ook?");
  });

  test("is not offered for a mention that the composer itself puts in", async () => {
    const model = await writing("");
    model.picker.choose(person, true);
    const [fault] = model.faults.value;
    expect(fault?.id).toBe("leading-mention");
    expect(model.mending.isPossible(fault!)).toBe(false);
    expect(model.mending.mend(fault!)).toBeUndefined();
  });

  test("that a box refuses is told, and not offered there again; the sentence stays", async () => {
    acts.replace.mockResolvedValue({ status: "failed", gone: false });
    const model = await writing("Kijk op 2miljoenstemmen.nl", bluesky);
    const [fault] = model.faults.value;
    model.mending.mend(fault!);
    await expect.poll(() => said(model)).toMatch(/^Dat lukt niet in dit vak\. Verander zelf/);
    expect(model.mending.isPossible(fault!)).toBe(false);
    expect(model.faults.value).toHaveLength(1);
    expect(model.canUndo.value).toBe(false);
  });

  test("a piece that is no longer there changes nothing and says nothing", async () => {
    acts.replace.mockResolvedValue({ status: "present" });
    const model = await writing("Kijk op 2miljoenstemmen.nl", bluesky);
    const [fault] = model.faults.value;
    acts.draft.mockReturnValue({ text: "Weg" });
    model.mending.mend(fault!);
    await expect.poll(() => model.faults.value).toEqual([]);
    expect(said(model)).toBe("");
    expect(model.canUndo.value).toBe(false);
  });
});
