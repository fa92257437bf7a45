import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { forgetDraft, forgetEverything, keepDraft, readDrafts } from "@/components/drafts.ts";
import { StatusModel } from "@/components/StatusModel.ts";
import { type DraftsActs, DraftsModel } from "@/components/story/DraftsModel.ts";
import { writeFile } from "@/data/drafts.ts";
import nl from "@/data/locales/nl.ts";
import { noAnswers } from "@/data/story.ts";

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

let count = 0;
function next(): number {
  count += 1;
  return count;
}

async function open(acts: Partial<DraftsActs> = {}) {
  const status = new StatusModel();
  const model = new DraftsModel(
    {
      read: readDrafts,
      keep: keepDraft,
      forget: forgetDraft,
      forgetEverything,
      newId: () => `draft-${next()}`,
      now: () => new Date(Date.UTC(2026, 10, 23) + next()).toISOString(),
      ...acts,
    },
    status,
    () => nl.drafts,
  );
  await model.load();
  return { model, status };
}

const words = (happened: string) => ({ answers: { ...noAnswers, happened } });
const stored = async () => (await readDrafts()).drafts.map(({ answers }) => answers.happened);

describe("what somebody types", () => {
  test("is kept while they type on, not only when they rest", async () => {
    const { model } = await open();
    for (let key = 1; key <= 10; key += 1) {
      model.change(words("a".repeat(key)));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect((await stored())[0]?.length).toBeGreaterThanOrEqual(7);
  });

  test("is kept at once when the page goes away", async () => {
    const { model } = await open();
    model.change(words("De lift"));
    await model.flush();
    expect(await stored()).toEqual(["De lift"]);
  });

  test("leaves nothing behind when all of it is erased", async () => {
    const { model } = await open();
    model.change(words("De lift"));
    await model.flush();
    model.change(words(""));
    await model.flush();
    expect(await stored()).toEqual([]);
  });

  test("before the device answered, stays beside what the device had", async () => {
    const { model: before } = await open();
    before.change(words("Oud"));
    await before.flush();
    const kept = Promise.withResolvers<Awaited<ReturnType<typeof readDrafts>>>();
    const opening = open({ read: () => kept.promise });
    await Promise.resolve();
    const early = await readDrafts();
    kept.resolve(early);
    const { model } = await opening;
    await model.startNew();
    model.change(words("Nieuw"));
    await model.load();
    expect(model.current.value.answers.happened).toBe("Nieuw");
    expect(model.others.value.map(({ answers }) => answers.happened)).toEqual(["Oud"]);
    await model.flush();
    expect((await stored()).sort()).toEqual(["Nieuw", "Oud"]);
  });

  test("stays on the screen while the storage is full, and is kept once there is room", async () => {
    let isFull = true;
    const { model, status } = await open({
      keep: (draft) => (isFull ? Promise.reject(new Error("quota")) : keepDraft(draft)),
    });
    model.change(words("De lift"));
    await model.flush();
    expect(status.text.value).toBe(nl.drafts.notKept);
    await model.startNew();
    expect(model.current.value.answers.happened).toBe("De lift");
    isFull = false;
    model.change(words("De lift!"));
    await model.flush();
    expect(model.isKept.value).toBe(true);
    expect(await stored()).toEqual(["De lift!"]);
  });
});

describe("wiping", () => {
  test("ends what was still to be kept, and empties the device", async () => {
    const { model, status } = await open();
    model.change(words("De lift"));
    await model.flush();
    model.change(words("De lift is stuk"));
    await model.forgetEverything();
    await vi.runAllTimersAsync();
    await model.flush();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(status.text.value).toBe(nl.drafts.forgottenEverything);
    expect(model.current.value.answers.happened).toBe("");
  });

  test("in one tab empties the other when one comes back to it", async () => {
    const { model } = await open();
    model.change(words("De lift"));
    await model.flush();
    const { model: other } = await open();
    expect(other.current.value.answers.happened).toBe("De lift");
    await model.forgetEverything();
    await other.load();
    expect(other.current.value.answers.happened).toBe("");
    await other.flush();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test("says so when it does not work, and keeps what is on the screen", async () => {
    const { model, status } = await open({ forgetEverything: () => Promise.reject(new Error()) });
    model.change(words("De lift"));
    await model.forgetEverything();
    expect(status.text.value).toBe(nl.drafts.notForgotten);
    expect(model.current.value.answers.happened).toBe("De lift");
    await model.flush();
    expect(await stored()).toEqual(["De lift"]);
  });
});

describe("a file", () => {
  test("that does not fit on the device takes nothing away", async () => {
    const { model } = await open();
    model.change(words("De lift"));
    await model.flush();
    const file = writeFile([{ ...model.current.value, id: "x", ...words("De bus") }], []);
    const { model: full, status } = await open({ keep: () => Promise.reject(new Error("quota")) });
    await full.take(file);
    expect(status.text.value).toBe(nl.drafts.notTaken);
    expect(full.current.value.answers.happened).toBe("De lift");
    expect(await stored()).toEqual(["De lift"]);
  });
});
