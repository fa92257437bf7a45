// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { Composer } from "@/components/composer/Composer.tsx";
import { ComposerModel } from "@/components/composer/ComposerModel.ts";
import en from "@/data/locales/en.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";
import mastodon from "@/data/networks/mastodon.ts";
import { facts } from "../facts.ts";

afterEach(cleanup);

function show(words: Messages = nl) {
  const messages = signal(words);
  const acts = {
    place: vi.fn(async () => ({ status: "present" }) as const),
    copy: vi.fn(async () => true),
    loadFacts: vi.fn(async () => facts),
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
  await screen.findByText("Dit komt in je bericht: Rob Jetten #D66");
  expect(screen.getByRole("heading", { name: "Gekozen: 1" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Haal Rob Jetten weg" })).toBeTruthy();
});

test("changes its language at once", async () => {
  const { messages } = show();
  messages.value = en;
  expect(await screen.findByRole("button", { name: "Mention somebody" })).toBeTruthy();
});
