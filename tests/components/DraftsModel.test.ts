import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  addDraft,
  forgetDraft,
  forgetEverything,
  keepDraft,
  readDrafts,
  turnToDraft,
} from "@/components/drafts.ts";
import { hold, release } from "@/components/held-drafts.ts";
import { StatusModel } from "@/components/StatusModel.ts";
import { type DraftsActs, DraftsModel } from "@/components/story/DraftsModel.ts";
import { writeFile } from "@/data/drafts.ts";
import nl from "@/data/locales/nl.ts";
import { noAnswers } from "@/data/story.ts";

/** A page's storage that answers at once, as browsers have it. */
function pageStorage(): Storage {
  const methods = {
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
    clear(this: Record<string, string>) {
      for (const key of Object.keys(this)) delete this[key];
    },
  };
  return Object.create(methods) as Storage;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal("localStorage", pageStorage());
});

let count = 0;
function next(): number {
  count += 1;
  return count;
}

/** A window that did not look yet what the device keeps. */
function make(acts: Partial<DraftsActs> = {}) {
  const status = new StatusModel();
  const model = new DraftsModel(
    {
      read: readDrafts,
      keep: keepDraft,
      hold,
      release,
      add: addDraft,
      turnTo: turnToDraft,
      forget: forgetDraft,
      forgetEverything,
      newId: () => `draft-${next()}`,
      now: () => new Date(Date.UTC(2026, 10, 23) + next()).toISOString(),
      writer: `window-${next()}`,
      ...acts,
    },
    status,
    () => nl.drafts,
  );
  return { model, status };
}

/** Opens a window with what the device keeps. */
async function open(acts: Partial<DraftsActs> = {}) {
  const opened = make(acts);
  await opened.model.load();
  return opened;
}

const full = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
const held = () => Object.keys(localStorage);
const words = (happened: string) => ({ answers: { ...noAnswers, happened } });
const stored = async () => (await readDrafts()).drafts.map(({ answers }) => answers.happened);

describe("what somebody types", () => {
  test("is kept at every key, and of what waits the newest only", async () => {
    const writes: string[] = [];
    const first = Promise.withResolvers<void>();
    const { model } = await open({
      async keep(draft, seen, writer) {
        writes.push(draft.answers.happened);
        if (writes.length === 1) await first.promise;
        return keepDraft(draft, seen, writer);
      },
    });
    model.change(words("D"));
    await vi.waitFor(() => expect(writes).toEqual(["D"]));
    for (const text of ["De", "De ", "De l"]) model.change(words(text));
    first.resolve();
    await model.flush();
    expect(writes).toEqual(["D", "De l"]);
    expect(await stored()).toEqual(["De l"]);
  });

  test("is held at once, and there again when the page closed before it was kept", async () => {
    const { model } = await open({ keep: () => new Promise(() => {}) });
    model.change(words("De lift"));
    model.change(words("De lift is stuk"));
    const { model: again } = await open();
    expect(again.current.value.answers.happened).toBe("De lift is stuk");
    expect(await stored()).toEqual(["De lift is stuk"]);
    expect(held()).toEqual([]);
  });

  test("is not forgotten when the page looks what there is meanwhile", async () => {
    const { model } = await open();
    model.change(words("Oud"));
    await model.startNew();
    model.change(words("N"));
    const looking = model.load();
    model.change(words("Nieuw"));
    await looking;
    expect(model.current.value.answers.happened).toBe("Nieuw");
    await model.flush();
    await model.load();
    expect(model.current.value.answers.happened).toBe("Nieuw");
    expect((await stored()).sort()).toEqual(["Nieuw", "Oud"]);
  });

  test("is held no longer once it is kept", async () => {
    const { model } = await open();
    model.change(words("De lift"));
    expect(held()).toHaveLength(1);
    await model.flush();
    expect(held()).toEqual([]);
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
    const answered = Promise.withResolvers<void>();
    const { model } = make({ read: () => answered.promise.then(readDrafts) });
    const loading = model.load();
    model.change(words("Nieuw"));
    answered.resolve();
    await loading;
    expect(model.current.value.answers.happened).toBe("Nieuw");
    expect(model.others.value.map(({ answers }) => answers.happened)).toEqual(["Oud"]);
    await model.flush();
    expect((await stored()).sort()).toEqual(["Nieuw", "Oud"]);
  });

  test("stays on the screen while the storage is full, and is kept once there is room", async () => {
    let isFull = true;
    const { model, status } = await open({
      keep: (...words) => (isFull ? full() : keepDraft(...words)),
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

describe("while the storage is full", () => {
  test("what was typed is there again in the next window, and kept once there is room", async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, "set").mockImplementation(full);
    const { model, status } = await open();
    model.change(words("De lift"));
    await model.flush();
    expect(status.text.value).toBe(nl.drafts.notKept);
    const { model: again } = await open();
    expect(again.current.value.answers.happened).toBe("De lift");
    set.mockRestore();
    await open();
    expect(await stored()).toEqual(["De lift"]);
    expect(held()).toEqual([]);
  });
});

describe("in two windows", () => {
  /** Two windows that show the same draft. */
  async function openTwo() {
    const one = await open();
    one.model.change(words("De lift"));
    await one.model.flush();
    return { one, two: await open() };
  }

  test("both show what was typed last", async () => {
    const { one, two } = await openTwo();
    two.model.change(words("De lift is stuk"));
    await two.model.flush();
    await one.model.load();
    expect(one.model.current.value.answers.happened).toBe("De lift is stuk");
    one.model.change(words("De lift is stuk!"));
    await one.model.flush();
    await two.model.load();
    expect(two.model.current.value.answers.happened).toBe("De lift is stuk!");
    expect(await stored()).toEqual(["De lift is stuk!"]);
  });

  test("a draft that both changed becomes two, and one is told so", async () => {
    const { one, two } = await openTwo();
    one.model.change(words("De lift is stuk"));
    two.model.change(words("De lift is klein"));
    await Promise.all([one.model.flush(), two.model.flush()]);
    expect((await stored()).sort()).toEqual(["De lift is klein", "De lift is stuk"]);
    expect([one.status.text.value, two.status.text.value].sort()).toEqual(["", nl.drafts.split]);
    // Whoever types on does so in their own.
    one.model.change(words("De lift is stuk!"));
    two.model.change(words("De lift is klein!"));
    await Promise.all([one.model.flush(), two.model.flush()]);
    expect((await stored()).sort()).toEqual(["De lift is klein!", "De lift is stuk!"]);
  });

  test("no draft becomes two by moving the caret, or by the same words", async () => {
    const { one, two } = await openTwo();
    two.model.moveCaret({ question: "happened", start: 1, end: 1 });
    one.model.change(words("De lift is stuk"));
    two.model.moveCaret({ question: "happened", start: 2, end: 2 });
    await Promise.all([one.model.flush(), two.model.flush()]);
    two.model.moveCaret({ question: "happened", start: 3, end: 3 });
    await two.model.flush();
    expect(two.model.current.value.answers.happened).toBe("De lift is stuk");
    one.model.change(words("Hetzelfde"));
    two.model.change(words("Hetzelfde"));
    await Promise.all([one.model.flush(), two.model.flush()]);
    expect(await stored()).toEqual(["Hetzelfde"]);
  });

  test("what was erased in one and changed in the other stays", async () => {
    const { one, two } = await openTwo();
    one.model.change(words("De lift is stuk"));
    two.model.change(words(""));
    await one.model.flush();
    await two.model.flush();
    expect(await stored()).toEqual(["De lift is stuk"]);
    expect(two.model.current.value.answers.happened).toBe("De lift is stuk");
  });

  test("what a closed window held and another changed becomes two", async () => {
    const { one, two } = await openTwo();
    const { model: closed } = await open({ keep: () => new Promise(() => {}) });
    closed.change(words("Hier ging het venster dicht"));
    one.model.change(words("Hier niet"));
    await one.model.flush();
    await two.model.load();
    expect((await stored()).sort()).toEqual(["Hier ging het venster dicht", "Hier niet"]);
    expect(two.status.text.value).toBe(nl.drafts.split);
  });
});

describe("when the clock goes back", () => {
  test("what was edited last stays first, and is what one goes on with", async () => {
    let now = "2026-11-23T12:00:00.000Z";
    const clock = { now: () => now };
    const { model } = await open(clock);
    model.change(words("Voor"));
    await model.startNew();
    now = "2020-01-01T00:00:00.000Z";
    model.change(words("Na"));
    await model.flush();
    expect(await stored()).toEqual(["Na", "Voor"]);
    const { model: again } = await open(clock);
    expect(again.current.value.answers.happened).toBe("Na");
    expect(again.others.value).toHaveLength(1);
    again.change(words("Na!"));
    await again.flush();
    await model.load();
    expect(model.current.value.answers.happened).toBe("Na!");
  });
});

describe("what older and other versions kept", () => {
  const first = {
    version: 1,
    id: "a",
    changed: "2026-11-23T12:00:00.000Z",
    answers: { ...noAnswers, happened: "Van toen" },
    chosen: ["person-rob-jetten"],
    leftOut: [],
    name: "Anna",
  };

  test.each<[string, Record<string, unknown>]>([
    ["the first version", { "draft:a": first, "current-draft": "a" }],
    ["without what is current", { "draft:a": first }],
    ["with an odd current", { "draft:a": first, "current-draft": { id: "a" } }],
    ["with a current that is gone", { "draft:a": first, "current-draft": "gone" }],
    ["beside what is broken", { "draft:a": first, "draft:b": "{", "draft:c": 7, "draft:d": [] }],
  ])("is read: %s", async (_, values) => {
    await fakeBrowser.storage.local.set(values);
    const { model } = await open();
    expect(model.current.value).toMatchObject({ ...first, edit: 0, writer: "" });
    model.change(words("Van nu"));
    await model.flush();
    const kept = await fakeBrowser.storage.local.get();
    expect(kept["draft:a"]).toMatchObject({ answers: { happened: "Van nu" }, name: "Anna" });
    for (const [key, value] of Object.entries(values))
      if (/[bcd]$/.test(key)) expect(kept[key]).toEqual(value);
  });

  test("a draft of a newer version stays as it is, also when this window has it open", async () => {
    const { model } = await open();
    model.change(words("Van nu"));
    await model.flush();
    const key = `draft:${model.current.value.id}`;
    const newer = { version: 2, id: model.current.value.id, pages: ["Van later"] };
    await fakeBrowser.storage.local.set({ [key]: newer });
    model.change(words("Van nu!"));
    await model.flush();
    expect((await fakeBrowser.storage.local.get(key))[key]).toEqual(newer);
    expect(await stored()).toEqual(["Van nu!"]);
    await model.load();
    expect(model.unreadable.value).toEqual([newer]);
    expect(model.current.value.answers.happened).toBe("Van nu!");
  });

  test("something odd in the page's own storage harms nothing", async () => {
    localStorage.setItem("held:a", "{");
    localStorage.setItem("held:b", '{"draft":7}');
    localStorage.setItem("other", "x");
    const { model } = await open();
    model.change(words("De lift"));
    await model.flush();
    expect(await stored()).toEqual(["De lift"]);
  });
});

test("odd characters are kept without an error", async () => {
  const odd = "\0 \ud83d \udc00 👩🏽‍🦽 مرحبا \u202e";
  const { model } = await open();
  model.change(words(odd));
  expect(held()).toHaveLength(1);
  await model.flush();
  expect(await stored()).toEqual([odd]);
  expect(() => model.file()).not.toThrow();
});

test("another draft begins with a topic and people in it", async () => {
  const { model } = await open();
  model.change(words("De lift"));
  await model.startNew({ topic: "pgb", chosen: ["party-d66"] });
  expect(model.current.value).toMatchObject({ topic: "pgb", chosen: ["party-d66"] });
  await model.flush();
  const { model: again } = await open();
  expect(again.current.value).toMatchObject({ topic: "pgb", chosen: ["party-d66"] });
  expect(again.others.value.map(({ answers }) => answers.happened)).toEqual(["De lift"]);
});

describe("wiping", () => {
  test("empties every storage of the extension", async () => {
    const { model } = await open({ keep: () => new Promise(() => {}) });
    await fakeBrowser.storage.local.set({ language: "en", "draft:odd": "{" });
    await fakeBrowser.storage.session.set({ anything: 1 });
    localStorage.setItem("held:odd", "{");
    const { model: other } = await open();
    model.change(words("De lift"));
    await other.forgetEverything();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    expect(held()).toEqual([]);
  });

  test("ends what was still to be kept, and empties the device", async () => {
    const { model, status } = await open();
    model.change(words("De lift"));
    await model.flush();
    model.change(words("De lift is stuk"));
    await model.forgetEverything();
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
  test("with a long story, markup and odd characters adds it as it is, and runs nothing", async () => {
    const { model, status } = await open();
    model.change(words("De lift"));
    const odd = `<img src=x onerror=alert(1)> \0 \ud83d مرحبا 👩🏽‍🦽 ${"heel ".repeat(20_000)}`;
    await model.take(writeFile([{ ...model.current.value, ...words(odd) }], []));
    expect(status.text.value).toBe(nl.drafts.taken(1, 0));
    expect((await stored()).sort()).toEqual([odd, "De lift"].sort());
    expect(model.current.value.answers.happened).toBe("De lift");
  });

  test.each([
    ["", nl.drafts.problems.broken],
    ['{"todo":[]}', nl.drafts.problems.foreign],
    ["{".repeat(100_000), nl.drafts.problems.broken],
    ["[".repeat(100_000), nl.drafts.problems.broken],
  ])("of another program changes nothing, and one is told why", async (text, problem) => {
    const { model, status } = await open();
    model.change(words("De lift"));
    await model.take(text);
    expect(status.text.value).toBe(problem);
    await model.flush();
    expect(await stored()).toEqual(["De lift"]);
  });

  test("that does not fit on the device takes nothing away", async () => {
    const { model } = await open();
    model.change(words("De lift"));
    await model.flush();
    const file = writeFile([{ ...model.current.value, id: "x", ...words("De bus") }], []);
    const { model: other, status } = await open({ add: full });
    await other.take(file);
    expect(status.text.value).toBe(nl.drafts.notTaken);
    expect(other.current.value.answers.happened).toBe("De lift");
    expect(await stored()).toEqual(["De lift"]);
  });
});
