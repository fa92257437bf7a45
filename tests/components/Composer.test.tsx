// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { Composer } from "@/components/composer/Composer.tsx";
import { ComposerModel } from "@/components/composer/ComposerModel.ts";
import en from "@/data/locales/en.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";
import mastodon from "@/data/networks/mastodon.ts";
import type { BarePictures } from "@/data/networks/network.ts";
import { facts } from "../facts.ts";
import { known } from "../topics.ts";
import { voice } from "./voice.ts";

afterEach(cleanup);

const asked = {
  kind: "party",
  id: "d66",
  name: "Democraten 66",
  network: "x",
  date: "2026-11-18",
  topics: [],
} as const;

function show(words: Messages = nl, post = "", speech = voice(false)) {
  const messages = signal(words);
  const acts = {
    place: vi.fn(async () => ({ status: "present" }) as const),
    replace: vi.fn(async () => ({ status: "present" }) as const),
    copy: vi.fn(async () => true),
    load: vi.fn(async () => known),
    draft: vi.fn(() => ({ text: post })),
    around: vi.fn(() => ({ replied: [], quoted: [] })),
    saveTurn: vi.fn(),
    loadAddressed: vi.fn(async () => [asked]),
    remember: vi.fn(),
    forget: vi.fn(),
    isCautious: vi.fn(async () => true),
    told: new Set<string>(),
    isReminding: vi.fn(async () => true),
    barePictures: vi.fn((): BarePictures | undefined => undefined),
    reminded: new Set<string>(),
    today: () => "2026-11-23",
    speech,
    speak: vi.fn(),
    focusBox: vi.fn(),
  };
  const model = new ComposerModel(acts, mastodon, messages);
  render(<Composer model={model} />);
  return { model, acts, messages };
}

test("names its controls by what is seen, in a region with a name", () => {
  show();
  const region = screen.getByRole("region", { name: "Hulp van 2 Miljoen Stemmen" });
  expect(
    within(region)
      .getAllByRole("button")
      .map((button) => button.textContent),
  ).toEqual(["#2MiljoenStemmen", "Noem iemand"]);
});

test("does nothing at a click that a page made", () => {
  const { acts } = show();
  screen.getByRole("button", { name: "#2MiljoenStemmen" }).click();
  expect(acts.place).not.toHaveBeenCalled();
});

test("says of a name that has no account here what will happen", async () => {
  const { model } = show();
  await model.open();
  model.picker.type("jetten");
  const choice = await screen.findByRole("checkbox", { name: /^Rob Jetten/ });
  expect(choice.closest("label")?.textContent).toBe(
    "Rob Jetten (D66)Van Rob Jetten kennen we geen account op Mastodon. We zetten de naam in je bericht.",
  );
});

test("shows what will come in the post, and one button for each chosen name", async () => {
  const { model } = show();
  await model.open();
  model.picker.choose(facts.people[0]!, true);
  const preview = await screen.findByText("Dit wordt je bericht:");
  expect(preview.nextElementSibling?.textContent).toBe("Rob Jetten #D66 ");
  expect(preview.nextElementSibling?.querySelector("u")?.textContent).toBe("#D66");
  expect(screen.getByRole("heading", { name: "Gekozen: 1" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Haal Rob Jetten weg" })).toBeTruthy();
});

test("changes its language at once", async () => {
  const { messages } = show();
  messages.value = en;
  expect(await screen.findByRole("button", { name: "Mention somebody" })).toBeTruthy();
});

test("says what the post is about, and of each suggestion why and how old that knowledge is", async () => {
  const { model } = show(nl, "Mijn pgb stopt.");
  await model.open();
  await screen.findByText("Dit gaat over: Zelf je zorg regelen.");
  const names = screen.getAllByRole("checkbox").map((box) => box.closest("label")?.textContent);
  expect(names).toEqual([
    "Mirjam Sterkminister voor pgb (bron: februari 2026)Van Mirjam Sterk kennen we geen account op Mastodon. We zetten de naam in je bericht.",
    "Rob Jetten (D66)zit voor D66 in de Tweede Kamer (bron: maart 2026)Van Rob Jetten kennen we geen account op Mastodon. We zetten de naam in je bericht.",
  ]);
  expect(document.activeElement).toBe(screen.getAllByRole("checkbox")[0]);
});

test("has one button for two faults that are mended alike", async () => {
  const { model } = show(nl, "Lees #2miljoenstemmen en #2MILJOENSTEMMEN");
  await model.open();
  await screen.findByText("Tips voor je bericht (2):");
  expect(screen.getAllByRole("button", { name: "Maak er #2MiljoenStemmen van" })).toHaveLength(1);
});

test("lets one choose a topic in two steps of at most five, or none", async () => {
  const { model } = show();
  await model.open();
  await screen.findByText("We herkennen geen onderwerp in je bericht.");
  model.suggestions.browse("groups");
  await screen.findByRole("group", { name: "Waar gaat je bericht over?" });
  expect(screen.getByRole("button", { name: "Geen onderwerp" })).toBeTruthy();
  const group = model.suggestions.groups.value[0]!;
  expect(document.activeElement?.textContent).toBe(group.title.nl);
  model.suggestions.browse(group);
  const [topic] = model.suggestions.choices.value;
  await screen.findByRole("button", { name: topic!.title.nl });
  model.suggestions.pick(topic!);
  await screen.findByText("Dit gaat over: Gebouwen en straten.");
  expect(document.activeElement).toBe(screen.getAllByRole("checkbox")[0]);
});

test.each([
  ["nl", nl],
  ["en", en],
] as const)("in %s writes every reason as a sentence", (_, { why }) => {
  const office = {
    kind: "portfolio",
    portfolio: ["pgb", "Wmo"],
    date: "2026",
    isPast: false,
  } as const;
  const sentences = [
    why.portfolio({ ...office, office: "minister" }, "2026"),
    why.portfolio({ ...office, office: "state-secretary", isPast: true }, "2024"),
    why.committee(
      { kind: "committee", committee: "Financi\u00ebn", date: "2023", isEnd: false },
      "2023",
    ),
    why.committee(
      { kind: "committee", committee: "Financi\u00ebn", date: "2023", isEnd: true },
      "2023",
    ),
    why.member({ kind: "member", party: "SP", date: "2026", isPast: false }, "2026"),
    why.member({ kind: "member", party: "SP", date: "2024", isPast: true }, "2024"),
    why.party({ kind: "party", seats: 1 }, ""),
    why.party({ kind: "party", seats: 3 }, ""),
  ];
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences[1]).toMatch(/^was .*\(2024\)$/);
});

test("says of a name when one asked before, and tells what will not work in the post", async () => {
  const { model } = show(nl, "Mijn pgb stopt. #2miljoenstemmen");
  await model.open();
  await screen.findByText("Een tip voor je bericht:");
  expect(screen.getByRole("listitem").textContent).toContain("staan de hoofdletters niet goed");
  model.picker.type("democraten");
  const choice = await screen.findByRole("checkbox", { name: /^Democraten 66/ });
  expect(choice.closest("label")?.textContent).toContain("vorige week gevraagd");
});

test("tells of a private detail in one line, which goes when somebody says it is all right", async () => {
  const { model } = show(nl, "Ik heb epilepsie.");
  await model.addTag();
  await screen.findByText(
    /^Je schrijft over je gezondheid: epilepsie\. Iedereen kan dat straks lezen/,
  );
  expect(screen.getByRole("button", { name: "Ja, dat is goed" })).toBeTruthy();
  model.caution.dismiss();
  await vi.waitFor(() => expect(screen.queryByText(/epilepsie/)).toBeNull());
});

test("reads the post aloud only on a press, and has no button for it without a voice", async () => {
  const speech = voice(true);
  const { model } = show(nl, "Mijn pgb stopt.", speech);
  await model.open();
  const button = await screen.findByRole("button", { name: "Lees voor" });
  button.click();
  expect(speech.read).not.toHaveBeenCalled();
  void model.aloud.toggle(model.finished.value);
  expect(speech.read).toHaveBeenCalledExactlyOnceWith("Mijn pgb stopt.");
  await screen.findByRole("button", { name: "Stop met voorlezen" });
  model.close();
  await expect.poll(() => speech.stop.mock.calls.length).toBe(1);

  cleanup();
  const other = show(nl, "Mijn pgb stopt.");
  await other.model.open();
  await screen.findByText(/^Dit gaat over/);
  expect(screen.queryByRole("button", { name: "Lees voor" })).toBeNull();
});

test.each([
  ["take the focus when they come", false, "checkbox"],
  ["leave the focus to somebody who went on to type meanwhile", true, null],
])("the names %s", async (_, typesOn, type) => {
  const { model, acts } = show(nl, "Mijn pgb stopt.");
  const box = document.createElement("textarea");
  document.body.append(box);
  box.focus();
  const { promise, resolve } = Promise.withResolvers<typeof known>();
  acts.load.mockReturnValue(promise);
  const opened = model.open();
  await screen.findByText(nl.picker.loading);
  if (typesOn) box.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
  resolve(known);
  await opened;
  await screen.findAllByRole("checkbox");
  expect(document.activeElement?.getAttribute("type")).toBe(type);
  box.remove();
});

test("opens again with the names for the post as it is now", async () => {
  const { model, acts } = show(nl, "Mijn pgb stopt.");
  await model.open();
  const before = await screen.findAllByRole("checkbox");
  expect(before.length).toBeGreaterThan(0);
  model.close();
  acts.draft.mockReturnValue({ text: "Wat een mooie dag." });
  const opened = model.open();
  expect(model.suggestions.subjects.value).toEqual([]);
  await opened;
});

test("says what would read more easily only when asked, and leaves the text to the writer", async () => {
  const { model } = show(nl, "Mijn pgb stopt indien ik niet bel.");
  await model.open();
  const button = await screen.findByRole("button", { name: "Is mijn tekst makkelijk te lezen?" });
  expect(button.getAttribute("aria-expanded")).toBe("false");
  expect(screen.queryByText(/indien” kun je schrijven/)).toBeNull();
  model.reading.toggle();
  await screen.findByText("In plaats van “indien” kun je schrijven: als.");
  await screen.findByText("Jij kiest. Je tekst mag zo blijven.");
  expect(button.parentElement?.nextElementSibling?.getAttribute("aria-live")).toBe("polite");
  expect(button.getAttribute("aria-expanded")).toBe("true");
  model.reading.toggle();
  await expect.poll(() => screen.queryByText(/kun je schrijven/)).toBeNull();

  cleanup();
  const easy = show(nl, "Mijn pgb stopt.");
  await easy.model.open();
  easy.model.reading.toggle();
  await screen.findByText("Ja. Je zinnen zijn kort en je woorden zijn makkelijk.");
});
