// @vitest-environment happy-dom
import type { VNode } from "preact";
import { expect, test } from "vitest";
import { Help } from "@/components/help/Help.tsx";
import { loadHelp } from "@/components/help/load-help.ts";
import { Privacy } from "@/components/privacy/Privacy.tsx";
import { Welcome } from "@/components/welcome/Welcome.tsx";
import type { Messages } from "@/data/locales/nl.ts";
import { everyLanguage } from "../../languages.ts";
import { type Met, read, settle } from "./reader.ts";
import * as screens from "./screens.tsx";

/** What one can do something with, as it is said first. */
const control = /^(button|link|checkbox|radio|textbox|searchbox|combobox)\b/;

/** What has no use without a name. */
const named =
  /^(button|link|checkbox|radio|textbox|searchbox|combobox|option|heading|image|region|navigation|table|group)(,|$)/;

/** What is said of how something is, after its name and what it does. */
const state =
  /(, (not )?(checked|pressed|expanded|disabled|invalid|selected)|, current page|, has popup \w+|, position \d+|, set size \d+|, level \d+|, \d+ controls?)+$/;

/** Who hears the names alone must have all that is seen: no name missing, another, or twice, and no heading too deep. */
function faultsOf(all: readonly Met[]): string[] {
  const met = all.filter(({ phrase }) => !phrase.startsWith("end of "));
  const controls = met.filter(({ phrase }) => control.test(phrase));
  const names = controls.map(({ phrase }) => phrase.replace(state, ""));
  return [
    ...met.filter(isNameless).map(({ phrase }) => `has no name: ${phrase}`),
    ...controls
      .filter(({ phrase, element }) => !startsWith(phrase.replace(control, ""), visible(element)))
      .map(({ phrase, element }) => `is seen as "${visible(element)}": ${phrase}`),
    ...names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => `is there twice: ${name}`),
    ...tooDeep(met).map((phrase) => `is too deep: ${phrase}`),
  ];
}

function isNameless({ phrase, element }: Met): boolean {
  // What folds out has its name in its summary.
  return (
    named.test(phrase) && !phrase.replace(state, "").includes(", ") && !element.matches("details")
  );
}

/** The words on the screen that name a control. */
function visible(control: Element): string {
  const label = (control as HTMLInputElement).labels?.[0] ?? control;
  const copy = label.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll(".spoken, [aria-hidden], select, textarea"))
    unseen.remove();
  return copy.textContent;
}

function startsWith(said: string, seen: string): boolean {
  const bare = (text: string) => text.replace(/\s/g, "");
  return bare(seen) !== "" && bare(said).startsWith(bare(`,${seen}`));
}

function tooDeep(met: readonly Met[]): string[] {
  const headings = met.filter(({ phrase }) => phrase.startsWith("heading"));
  const level = ({ element }: Met) => Number(element.tagName.slice(1));
  return headings
    .filter((heading, at) => at > 0 && level(heading) > level(headings[at - 1]!) + 1)
    .map(({ phrase }) => phrase);
}

const long = `${"Mijn pgb stopt. ".repeat(20)}Bel 0612345678. Lees #2miljoenstemmen.`;
const post = "Mijn pgb stopt. Ik heb epilepsie. Lees #2miljoenstemmen";
const onX = { look: async () => ({ network: "x", box: true }) as const };
const chosen = { kept: screens.keeping({ chosen: ["person-rob-jetten", "person-bo-de-wit"] }) };

/** Every screen, in the state with the most in it. */
const every: Record<string, (messages: Messages) => Promise<VNode>> = {
  async "the composer with a topic, a tip and a caution"(messages) {
    const { model, screen } = screens.composer(messages, post);
    await model.open();
    model.caution.look(post);
    return screen;
  },
  async "the composer with a finished post"(messages) {
    const { model, screen } = screens.composer(messages, post);
    await model.open();
    model.picker.choose(screens.house.people[0]!, true);
    model.question.add();
    model.reading.toggle();
    model.toggleHiding();
    await model.addTag();
    return screen;
  },
  async "the composer where one chooses a topic"(messages) {
    const { model, screen } = screens.composer(messages);
    await model.open();
    model.suggestions.browse(model.suggestions.groups.value[0]!);
    return screen;
  },
  async "looking up with filters"(messages) {
    const { model, screen } = await screens.popup(messages, "#zoeken", { ...onX, ...chosen });
    model.find.filter({ party: "d66" });
    return screen;
  },
  async "names that are kept"(messages) {
    const kept = screens.keeping({ favourites: ["party-oud"], recent: ["person-anna-jansen"] });
    return (await screens.popup(messages, "#zoeken", { kept })).screen;
  },
  async "a person, with a correction"(messages) {
    const { model, screen } = await screens.popup(messages, "#persoon/rob-jetten", onX);
    model.correcting.show(model.people.value.get("rob-jetten")!);
    return screen;
  },
  async "a party, with names for elsewhere"(messages) {
    return (await screens.popup(messages, "#partij/d66", chosen)).screen;
  },
  async "the chamber"(messages) {
    return (await screens.popup(messages, "#kamer")).screen;
  },
  async "the story with a proposal and too long a text"(messages) {
    const { model, preset, screen } = await screens.story(messages, [
      screens.begun(),
      { ...screens.begun(), id: "older" },
      { ...screens.begun(), id: "oldest", changed: "2026-11-01T12:00:00.000Z" },
    ]);
    model.answer("happened", long);
    model.people.picker.choose(screens.house.people[0]!, true);
    preset.propose("#verhaal?onderwerp=pgb&partij=d66");
    return screens.framed(screen, messages, "#verhaal");
  },
  async "the list of whom one asked"(messages) {
    const { model, screen } = await screens.contacts(messages);
    model.choose("d66");
    model.askToWipe(true);
    return screen;
  },
  async organisations(messages) {
    const { model, screen } = await screens.organisations(messages);
    model.writeAddress("https://example.org/");
    model.picker.choose(screens.house.people[0]!, true);
    return screen;
  },
  async "the settings"(messages) {
    const { options, wishes, habits, screen } = screens.settings(messages);
    options.choices.value = { ...options.choices.value, hosts: { "a.example": "mastodon" } };
    options.choices.value = { ...options.choices.value, withheld: ["x.com"] };
    wishes.server.value = "mastodon.nl";
    wishes.askToForgetEverything(true);
    habits.state.value = { on: { ...habits.state.value.on, remembering: false }, kept: 2 };
    return screen;
  },
  async "the page after the install"(messages) {
    return <Welcome model={screens.settings(messages).options} onLanguage={() => {}} />;
  },
  async "the help"(messages) {
    await loadHelp(messages.code);
    return screens.framed(<Help messages={messages} />, messages, "#hulp");
  },
  async "privacy and licences"(messages) {
    const licence = { name: "preact", version: "10", licence: "MIT", source: "https://x.example/" };
    return (
      <Privacy messages={messages} licences={[{ ...licence, text: "MIT" }]} onLanguage={() => {}} />
    );
  },
};

test.each(Object.entries(every))(
  "%s: every name is said, is what is seen, and is there once",
  async (_, screen) => {
    for (const messages of everyLanguage) {
      const reader = await read(await screen(messages));
      await settle();
      const met = await reader.meet();
      expect(met.length).toBeGreaterThan(20);
      expect(faultsOf(met), messages.code).toEqual([]);
      await reader.end();
    }
  },
);
