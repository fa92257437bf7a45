import { signal } from "@preact/signals";
import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  type ComposerActs,
  ComposerModel,
  type Placement,
} from "@/components/composer/ComposerModel.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";
import bluesky from "@/data/networks/bluesky.ts";
import mastodon from "@/data/networks/mastodon.ts";
import x from "@/data/networks/x.ts";
import { facts, party, person } from "../facts.ts";

const undo = vi.fn(async () => true);
const inserted: Placement = { status: "inserted", undo };
const acts = {
  place: vi.fn<ComposerActs["place"]>(),
  copy: vi.fn<ComposerActs["copy"]>(),
  loadFacts: vi.fn<ComposerActs["loadFacts"]>(),
  focusBox: vi.fn(),
};
const messages = signal<Messages>(nl);

beforeEach(() => {
  vi.resetAllMocks();
  undo.mockResolvedValue(true);
  acts.place.mockResolvedValue(inserted);
  acts.copy.mockResolvedValue(true);
  acts.loadFacts.mockResolvedValue(facts);
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
    expect(model.picker.shown.value).toEqual([person]);
    model.picker.choose(person, true);
    expect(said(model)).toBe("Rob Jetten gekozen.");
    model.picker.choose(person, false);
    expect(said(model)).toBe("Rob Jetten niet meer gekozen.");
    expect(model.tokens.value).toEqual([]);
  });

  test("when the facts cannot be had, says so and tries again at the next opening", async () => {
    acts.loadFacts.mockRejectedValueOnce(new Error("no connection"));
    const model = new ComposerModel(acts, x, messages);
    await model.open();
    expect(model.hasFailed.value).toBe(true);
    await model.open();
    expect(model.hasFailed.value).toBe(false);
    expect(model.facts.value).toBe(facts);
  });
});
