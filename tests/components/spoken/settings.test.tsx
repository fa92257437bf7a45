// @vitest-environment happy-dom
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { OptionsActs } from "@/components/options/OptionsModel.ts";
import nl from "@/data/locales/nl.ts";
import { read, settle } from "./reader.ts";
import { settings } from "./screens.tsx";

const { drafts, habits, options: words, wishes } = nl;

async function open(different: Partial<OptionsActs> = {}) {
  const { screen, ...models } = settings(nl, different);
  return { ...models, reader: await read(screen) };
}

test("the settings have one heading of the page, and every part under it by name", async () => {
  const { reader } = await open();
  const met = await reader.outline();
  expect(
    met.filter((phrase) => /^(banner|main|status|contentinfo|region|heading.*[12]$)/.test(phrase)),
  ).toEqual([
    "banner",
    "heading, Instellingen, level 1",
    "status",
    "main",
    ...[
      wishes.reading,
      words.where,
      words.others,
      wishes.posting,
      habits.title,
      wishes.keys,
      wishes.device,
    ].flatMap((title) => [`region, ${title}`, `heading, ${title}, level 2`]),
    "contentinfo",
  ]);
});

describe("each choice is one of a group with a name, and says which is chosen", () => {
  test("the language", async () => {
    const { reader, options } = await open();
    const met = await reader.outline();
    expect(met.slice(met.indexOf("group, Taal")).slice(0, 5)).toEqual([
      "group, Taal",
      "radio, Nederlands, checked, position 1, set size 4",
      "radio, Eenvoudig Nederlands, not checked, position 2, set size 4",
      "radio, English, not checked, position 3, set size 4",
      "radio, Frysk, not checked, position 4, set size 4",
    ]);
    const speak = vi.spyOn(options, "speak");
    await reader.press("radio, Frysk");
    expect(speak).toHaveBeenCalledWith("fy");
  });

  test.each([
    [wishes.size, Object.values(wishes.sizes), wishes.sizes[150]],
    [wishes.spacing, Object.values(wishes.spacings), wishes.spacings.wide],
    [wishes.contrast, Object.values(wishes.contrasts), wishes.contrasts.high],
    [wishes.placing, Object.values(wishes.placings), wishes.placings.end],
  ])("%s", async (legend, all, wanted) => {
    const { reader } = await open();
    const met = await reader.outline();
    const group = met.slice(met.indexOf(`group, ${legend}`) + 1).slice(0, all.length);
    expect(group).toEqual(
      all.map(
        (one, at) =>
          `radio, ${one}, ${at === 0 ? "" : "not "}checked, position ${at + 1}, set size ${all.length}`,
      ),
    );
    await reader.press(`radio, ${wanted}`);
    expect(await reader.heard()).toEqual([wishes.kept]);
    expect(await reader.said(`radio, ${wanted}`)).toContain(", checked");
    expect(await reader.said(`radio, ${all[0]}`)).toContain(", not checked");
  });
});

describe("where the control stands", () => {
  test("each site is a line under a heading, with its state and a box that names it", async () => {
    const { reader } = await open();
    const met = await reader.phrases();
    const line = met.slice(met.indexOf("heading, Bluesky, level 3"));
    expect(line.filter((phrase) => !/^(end of )?paragraph$/.test(phrase)).slice(0, 4)).toEqual([
      "heading, Bluesky, level 3",
      "bsky.app",
      words.states.shown,
      `checkbox, ${words.show("Bluesky")}, checked`,
    ]);
  });

  test("a site is hidden and shown, each said once with its new state", async () => {
    const { reader } = await open();
    await reader.press(`checkbox, ${words.show("X")}`);
    expect(await reader.heard()).toEqual([words.hidden("X")]);
    expect(await reader.said(`checkbox, ${words.show("X")}`)).toMatch(/, not checked$/);
    expect(await reader.phrases()).toContain(words.states.hidden);
    await reader.press(`checkbox, ${words.show("X")}`);
    expect(await reader.heard()).toEqual([words.shown("X")]);
  });

  test("all of it is switched off in one place, and every line says so", async () => {
    const { reader } = await open();
    await reader.press(`checkbox, ${words.nowhere}`);
    expect(await reader.heard()).toEqual([words.nowhereNow]);
    const met = await reader.phrases();
    expect(met).not.toContain(words.states.shown);
    expect(met.filter((phrase) => phrase === words.states.nowhere)).toHaveLength(4);
  });

  test("a site is asked for and given back by a button that names it, and the focus stays on it", async () => {
    const { reader } = await open();
    await reader.press(`button, ${words.ask("Instagram")}`);
    expect(await reader.heard()).toEqual([words.added("Instagram")]);
    expect(await reader.said(`checkbox, ${words.show("Instagram")}`)).toMatch(/, checked$/);
    await reader.press(`button, ${words.giveBack("Instagram")}`);
    expect(await reader.heard()).toEqual([words.returned("Instagram")]);
  });

  test("a browser that says no twice is told of twice", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const { reader } = await open({ request: async () => false });
    for (let presses = 0; presses < 2; presses++) {
      await reader.press(`button, ${words.ask("Instagram")}`);
      await vi.advanceTimersByTimeAsync(100);
      expect(await reader.heard()).toEqual([words.refused("Instagram")]);
    }
  });

  test("an address that is no server is told of at once, in the field too, which keeps the focus", async () => {
    const { reader } = await open();
    await reader.type(`textbox, ${words.address}`, "mastodon");
    await reader.press(`button, ${words.addServer}`);
    expect(await reader.heard()).toEqual([words.faults.word("")]);
    expect(await reader.focused()).toBe(
      `textbox, ${words.address}, mastodon, ${words.faults.word("")} ${words.addressHint}, invalid`,
    );
    expect(await reader.phrases()).toContain(`form, ${words.server}`);
  });

  test("a server that is added is told of, and given back with the focus on the heading of its part", async () => {
    const { reader } = await open();
    await reader.type(`textbox, ${words.address}`, "server.example");
    await reader.press(`button, ${words.addServer}`);
    expect(await reader.heard()).toEqual([words.added("server.example")]);
    await reader.press(`button, ${words.giveBack("server.example")}`);
    expect(await reader.heard()).toEqual([words.returned("server.example")]);
    expect(await reader.focused()).toBe(`heading, ${words.others}, level 2`);
  });
});

test("one's own server is a form with a name, and is kept and forgotten aloud", async () => {
  const { reader } = await open();
  const field = `textbox, ${wishes.server}`;
  expect(await reader.said(field)).toBe(`${field}, ${wishes.serverHint}, not invalid`);
  await reader.type(field, "mastodon.nl");
  await reader.press(`button, ${wishes.keepServer}`);
  expect(await reader.heard()).toEqual([wishes.keptServer("mastodon.nl")]);
  await reader.press(`button, ${wishes.forgetServer}`);
  expect(await reader.heard()).toEqual([wishes.forgotServer]);
  expect(await reader.focused()).toMatch(new RegExp(`^${field}`));
});

test.each(["caution", "pictures", "remembering"] as const)(
  "the habit %s says what it does, and is said when it is switched off and on",
  async (habit) => {
    const { reader } = await open();
    const box = `checkbox, ${habits[habit]}`;
    expect(await reader.said(box)).toBe(`${box}, ${habits[`${habit}Hint`]}, checked`);
    await reader.key(box, " ");
    expect(await reader.heard()).toEqual([habits.off(habits[habit])]);
    expect(await reader.said(box)).toMatch(/, not checked$/);
    await reader.key(box, " ");
    expect(await reader.heard()).toEqual([habits.on(habits[habit])]);
  },
);

test("the list of names that is left is wiped by a button, and the focus stays near", async () => {
  const { reader, habits: model } = await open();
  model.state.value = { on: { ...model.state.value.on, remembering: false }, kept: 2 };
  await settle();
  expect(await reader.phrases()).toContain(habits.kept(2));
  await reader.press(`button, ${habits.wipe}`);
  expect(await reader.heard()).toEqual([habits.wiped]);
  expect(await reader.focused()).toBe(`heading, ${habits.title}, level 2`);
});

test("the keys are said with what they do", async () => {
  const { reader } = await open();
  const met = await reader.phrases();
  const pairs = met.slice(met.indexOf("term"), met.indexOf(`button, ${wishes.changeKeys}`));
  expect(pairs.filter((phrase) => !/^(end of )?(term|definition)$/.test(phrase))).toEqual([
    wishes.commands.open,
    "Alt+Shift+2",
    wishes.commands.tag,
    wishes.noKey,
  ]);
});

test("everything is wiped only after a question that takes the focus, and that is said", async () => {
  const { reader } = await open();
  await reader.press(`button, ${drafts.forgetEverything}`);
  expect(document.activeElement?.textContent).toBe(drafts.sure);
  await reader.press(`button, ${drafts.yes}`);
  expect(await reader.heard()).toEqual([drafts.forgottenEverything]);
  expect(await reader.focused()).toBe(`button, ${drafts.forgetEverything}`);
});
