import { signal } from "@preact/signals";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { addDraft, forgetDraft, keepDraft, readDrafts, turnToDraft } from "@/components/drafts.ts";
import type { Placed, View } from "@/components/messages.ts";
import { type Step, steps } from "@/components/story/StepsModel.ts";
import { type StoryActs, StoryModel } from "@/components/story/StoryModel.ts";
import { keyOf } from "@/components/subject.ts";
import easy from "@/data/locales/easy.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";
import { networks } from "@/data/networks/index.ts";
import { storyNetworks } from "@/data/story.ts";
import { known } from "../topics.ts";

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

let count = 0;

/** Opens the story with what the device keeps. */
async function open(acts: Partial<StoryActs> = {}, messages = signal<Messages>(nl)) {
  const visits: Step[] = [];
  const copied: string[] = [];
  const wishes: boolean[] = [];
  const model = new StoryModel(
    {
      loadKnown: async () => known,
      loadOneByOne: async () => undefined,
      saveOneByOne: (yes) => void wishes.push(yes),
      visit: (_, to) => void visits.push(to),
      today: () => "2026-11-25",
      saveTurn: () => {},
      isCautious: async () => true,
      told: new Set(),
      speech: { watch: () => () => {}, read: async () => {}, stop: () => {} },
      async copy(text) {
        copied.push(text);
        return true;
      },
      open: () => {},
      print: () => {},
      ...acts,
    },
    {
      read: readDrafts,
      keep: keepDraft,
      hold: () => {},
      release: () => {},
      add: addDraft,
      turnTo: turnToDraft,
      forget: forgetDraft,
      forgetEverything: async () => {},
      newId: () => `draft-${++count}`,
      now: () => "2026-11-25T12:00:00.000Z",
      writer: `window-${++count}`,
    },
    storyNetworks.map((id) => networks[id]),
    messages,
  );
  await model.load();
  return { model, visits, copied, wishes };
}

const rest = () => vi.advanceTimersByTimeAsync(1000);
const topics = (model: Awaited<ReturnType<typeof open>>["model"]) =>
  model.people.suggestions.topics.value.map(({ id }) => id);

describe("what a story is about", () => {
  test("is seen in the words after a rest, and people come with why", async () => {
    const { model } = await open();
    expect(topics(model)).toEqual([]);
    model.answer("happened", "Mijn pgb stopt.");
    expect(topics(model)).toEqual([]);
    await rest();
    expect(topics(model)).toEqual(["pgb"]);
    const { suggestions, picker } = model.people;
    expect(picker.shown.value.length).toBeGreaterThan(0);
    for (const subject of picker.shown.value)
      expect(suggestions.why.value.get(keyOf(subject))).toBeDefined();
  });

  test("can be chosen, and is kept with the draft and its people", async () => {
    const { model } = await open();
    model.answer("happened", "Mijn pgb stopt.");
    await rest();
    const [group] = model.people.suggestions.groups.value;
    model.people.suggestions.browse(group!);
    const [topic] = model.people.suggestions.choices.value;
    model.people.suggestions.pick(topic!);
    const [first] = model.people.picker.shown.value;
    model.people.picker.choose(first!, true);
    await model.drafts.flush();

    const { model: again } = await open();
    expect(topics(again)).toEqual([topic!.id]);
    expect(again.people.picker.chosen.value.map(keyOf)).toEqual([keyOf(first!)]);
    again.answer("happened", "Mijn pgb stopt nu.");
    await rest();
    expect(topics(again)).toEqual([topic!.id]);
    // Another draft has its own.
    await again.drafts.startNew();
    expect(topics(again)).toEqual([]);
    expect(again.people.picker.chosen.value).toEqual([]);
  });

  test("comes with a draft that begins with a topic and people", async () => {
    const { model } = await open();
    await model.drafts.startNew({ topic: "pgb", chosen: ["party-d66", "party-unknown"] });
    expect(topics(model)).toEqual(["pgb"]);
    expect(model.people.picker.chosen.value.map(keyOf)).toEqual(["party-d66"]);
    expect(model.draft.value.chosen).toEqual(["party-d66", "party-unknown"]);
  });

  test("may be nothing, and a topic that we do not know harms nothing", async () => {
    const { model } = await open();
    await model.drafts.startNew({ topic: "none" });
    model.answer("happened", "Mijn pgb stopt.");
    await rest();
    expect(topics(model)).toEqual([]);
    await model.drafts.startNew({ topic: "not-a-topic" });
    model.answer("happened", "Mijn pgb stopt.");
    await rest();
    expect(topics(model)).toEqual(["pgb"]);
    expect(model.draft.value.topic).toBe("not-a-topic");
  });
});

test("a private detail is told of once, and goes away when one says so", async () => {
  const { model } = await open();
  model.answer("happened", "Bel mij op 0612345678.");
  await rest();
  expect(model.caution.shown.value?.id).toBe("phone");
  model.caution.dismiss();
  model.answer("meaning", "Ik wacht.");
  await rest();
  expect(model.caution.shown.value).toBeUndefined();
});

describe("one question per screen", () => {
  test("goes with easy words, until somebody chooses", async () => {
    const messages = signal<Messages>(nl);
    const { model } = await open({}, messages);
    expect(model.steps.isOneByOne.value).toBe(false);
    messages.value = easy;
    expect(model.steps.isOneByOne.value).toBe(true);
    model.steps.choose(false);
    expect(model.steps.isOneByOne.value).toBe(false);
    const { model: wished } = await open({ loadOneByOne: async () => true });
    expect(wished.steps.isOneByOne.value).toBe(true);
    const { model: odd } = await open({ loadOneByOne: async () => ({ yes: 1 }) });
    expect(odd.steps.isOneByOne.value).toBe(false);
    const { model: chosen, wishes } = await open();
    chosen.steps.choose(true);
    expect(chosen.steps.isOneByOne.value).toBe(true);
    expect(wishes).toEqual([true]);
  });

  test("leads from question to question and on to the text, and back", async () => {
    const { model, visits } = await open();
    const { step, isFirst, isLast, next, previous, show } = model.steps;
    expect([step.value, isFirst.value]).toEqual([steps[0], true]);
    previous();
    expect(step.value).toBe(steps[0]);
    for (const expected of steps.slice(1)) {
      next();
      expect(step.value).toBe(expected);
    }
    expect(isLast.value).toBe(true);
    next();
    expect(step.value).toBe(steps.at(-1));
    previous();
    expect(visits).toEqual([...steps.slice(1), "people"]);
    show("meaning");
    expect(step.value).toBe("meaning");
    expect(visits).toHaveLength(steps.length);
  });

  test("begins where somebody was writing", async () => {
    const { model } = await open();
    model.answer("change", "Elke bus een plank.");
    model.moveCaret("change", 4, 4);
    await model.drafts.flush();
    const { model: again } = await open();
    expect(again.steps.step.value).toBe("change");
    expect(again.steps.hasMoved.value).toBe(false);
    await again.drafts.startNew();
    expect(again.steps.step.value).toBe("happened");
  });
});

describe("the tab beside the story", () => {
  async function beside(view: View | undefined, placed: Placed = { status: "inserted" }) {
    const texts: string[] = [];
    const opened = await open({
      look: async () => view,
      async place(text) {
        texts.push(text);
        return placed;
      },
    });
    opened.model.answer("happened", "De lift is stuk.");
    await opened.model.drafts.startNew({ chosen: ["person-rob-jetten"], network: "x" });
    opened.model.answer("happened", "De lift is stuk.");
    return { ...opened, texts };
  }

  test("gets the text that is made for its network", async () => {
    const { model, texts } = await beside({ network: "x", box: true });
    await model.place();
    expect(texts).toEqual([model.text.value]);
    expect(model.status.text.value).toBe(nl.story.placed);
    expect(model.told.value).toBe(nl.story.placed);
  });

  test("gets no handle of another network", async () => {
    for (const view of [{ network: "bluesky", box: true }, { box: true }] as const) {
      const { model, texts } = await beside(view);
      expect(model.text.value).toContain("@");
      await model.place();
      expect(texts).toEqual(["De lift is stuk. Rob Jetten #2MiljoenStemmen"]);
    }
  });

  test("gets no handles when it went to another network meanwhile", async () => {
    const views: View[] = [{ network: "x", box: true }];
    const texts: string[] = [];
    const { model } = await open({
      look: async () => views.at(-1),
      async place(text) {
        texts.push(text);
        return { status: "inserted" };
      },
    });
    await model.drafts.startNew({ chosen: ["person-rob-jetten"], network: "x" });
    model.answer("happened", "De lift is stuk.");
    expect(model.text.value).toContain("@");
    views.push({ network: "bluesky", box: true });
    await model.place();
    expect(texts).toEqual(["De lift is stuk. Rob Jetten #2MiljoenStemmen"]);
  });

  test("that takes no text costs nothing: it is on the clipboard", async () => {
    const { model, copied } = await beside(
      { network: "x", box: true },
      { status: "failed", reason: "none" },
    );
    await model.place();
    expect(copied).toEqual([model.text.value]);
    expect(model.status.text.value).toBe(nl.story.notPlaced);
  });
});

describe("sharing through the system", () => {
  test("is not there where the browser cannot", async () => {
    const { model } = await open();
    expect(model.canShare.value).toBe(false);
  });

  test("hands over the text with names, not handles; who thinks better of it hears nothing", async () => {
    const shared: string[] = [];
    const { model, copied } = await open({
      async share(text) {
        shared.push(text);
        throw Object.assign(new Error(), { name: "AbortError" });
      },
    });
    await model.drafts.startNew({ chosen: ["party-d66"] });
    model.answer("happened", "De lift is stuk.");
    await model.shareOn();
    expect(shared).toEqual(["De lift is stuk. Democraten 66 #2MiljoenStemmen"]);
    expect(copied).toEqual([]);
  });

  test("copies when it fails", async () => {
    const { model, copied } = await open({ share: () => Promise.reject(new TypeError()) });
    model.answer("happened", "De lift is stuk.");
    await model.shareOn();
    expect(copied).toEqual(["De lift is stuk. #2MiljoenStemmen"]);
  });
});
