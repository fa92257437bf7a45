// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { PopupModel } from "@/components/popup/PopupModel.ts";
import { Results } from "@/components/popup/Results.tsx";
import en from "@/data/locales/en.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";
import { networks } from "@/data/networks/index.ts";
import { popupActs } from "../popup-acts.ts";

afterEach(cleanup);

const box = () => screen.getByRole<HTMLInputElement>("checkbox", { name: "Kies Rob Jetten" });

async function open() {
  const messages = signal<Messages>(nl);
  const model = new PopupModel(popupActs(), networks, messages);
  await model.load();
  const drawn = vi.spyOn(model, "sourceOf");
  render(<Results model={model} />);
  const type = (words: string) => act(() => model.find.type(words));
  return { model, messages, drawn, type };
}

test("somebody who is still found with one more letter is not drawn anew", async () => {
  const { drawn, type } = await open();
  type("jet");
  expect(screen.getAllByRole("article")).toHaveLength(1);
  const card = screen.getByRole("article");
  expect(drawn).toHaveBeenCalledTimes(2);
  type("jett");
  expect(screen.getByRole("article")).toBe(card);
  expect(drawn).toHaveBeenCalledTimes(2);
});

test("a card says by what somebody is found now, and in which language", async () => {
  const { messages, type } = await open();
  type("jet");
  expect(screen.queryByText(/minister-president/, { selector: ".found" })).toBeNull();
  type("minister");
  expect(screen.getByText(/minister-president/, { selector: ".found" })).toBeTruthy();
  act(() => {
    messages.value = en;
  });
  expect(screen.getByRole("button", { name: "Copy for X @RobJetten" })).toBeTruthy();
  expect(screen.getByText(en.foundBy.role("minister-president"))).toBeTruthy();
});

test("a card shows what becomes of somebody while it stays", async () => {
  const { model, type } = await open();
  type("jet");
  await act(() =>
    model.correct({ kind: "person", id: "rob-jetten", network: "x", handle: "Rob66" }),
  );
  type("jett");
  expect(screen.getByRole("button", { name: "Kopieer voor X @Rob66" })).toBeTruthy();
  await act(() => model.kept.choose(model.people.value.get("rob-jetten")!, true));
  expect(box().checked).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "Bewaar bij favorieten Rob Jetten" }));
  await screen.findByRole("button", { name: /^Haal.* Rob Jetten$/ });
});
