// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Filters } from "@/components/popup/Filters.tsx";
import { FindModel } from "@/components/popup/FindModel.ts";
import { PopupModel } from "@/components/popup/PopupModel.ts";
import { StatusModel } from "@/components/StatusModel.ts";
import { subjectOf } from "@/components/subject.ts";
import type { Facts } from "@/data/facts.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";
import { networks } from "@/data/networks/index.ts";
import { facts, party, person } from "../facts.ts";
import { popupActs } from "../popup-acts.ts";

const second = { ...person, id: "anna-jansen", name: "Anna Jansen", handles: [], party: "op" };
const other = { ...party, id: "op", name: "Oude Partij", short: "OP", handles: [] };
const known: Facts = { ...facts, parties: [party, other], people: [person, second] };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

function open() {
  const status = new StatusModel();
  const find = new FindModel(signal(known), signal([]), status, () => nl.picker);
  return { find, status };
}
const namesOf = ({ shown }: ReturnType<typeof open>["find"]) =>
  shown.value.map((hit) => subjectOf(hit).name);

describe("whom one looks for", () => {
  test("is nobody at first", () => {
    const { find } = open();
    expect(find.isAsked.value).toBe(false);
    expect(namesOf(find)).toEqual([]);
  });

  test("are all who pass the filters when nothing is typed, by name", () => {
    const { find } = open();
    find.filter({ role: "cabinet" });
    expect(namesOf(find)).toEqual(["Anna Jansen", "Rob Jetten"]);
    find.filter({ network: "bluesky" });
    expect(namesOf(find)).toEqual(["Rob Jetten"]);
    find.clearFilters();
    expect(namesOf(find)).toEqual([]);
  });

  test("are those found by words who pass the filters too", () => {
    const { find } = open();
    find.type("minister-president");
    expect(namesOf(find)).toEqual(["Anna Jansen", "Rob Jetten"]);
    find.filter({ party: "d66" });
    expect(namesOf(find)).toEqual(["Rob Jetten"]);
  });

  test("are counted once, after a rest", () => {
    const { find, status } = open();
    find.filter({ role: "cabinet" });
    expect(status.text.value).toBe("");
    vi.advanceTimersByTime(600);
    expect(status.text.value).toBe("2 namen gevonden.");
    find.filter({ party: "bestaat-niet" });
    vi.advanceTimersByTime(600);
    expect(status.text.value).toBe(nl.picker.noneHere);
  });
});

describe("the filters on the screen", () => {
  async function show() {
    const model = new PopupModel(
      popupActs({ loadFacts: async () => known }),
      networks,
      signal<Messages>(nl),
    );
    await model.load();
    render(<Filters model={model} />);
    return model;
  }

  test("stand behind one button, and are said in words when they are folded away again", async () => {
    const model = await show();
    const button = screen.getByRole("button", { name: "Kies wie je ziet" });
    expect(button.getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByLabelText("Partij")).toBeNull();
    fireEvent.click(button);
    fireEvent.change(await screen.findByLabelText("Partij"), { target: { value: "d66" } });
    fireEvent.change(screen.getByLabelText("Met een account op"), { target: { value: "bluesky" } });
    fireEvent.click(button);
    await screen.findByText("Je ziet: leden van D66 met een account op Bluesky.");
    expect(screen.queryByLabelText("Partij")).toBeNull();
    expect(namesOf(model.find)).toEqual(["Rob Jetten"]);
    fireEvent.click(screen.getByRole("button", { name: "Toon weer iedereen" }));
    expect(model.find.isFiltering.value).toBe(false);
  });
});

test.each([
  [{}, "Je ziet: mensen en partijen."],
  [{ party: "D66" }, "Je ziet: leden van D66."],
  [{ party: "D66", role: "party" }, "Je ziet: de partij D66."],
  [{ role: "member", network: "X" }, "Je ziet: Kamerleden met een account op X."],
  [{ topic: "Vervoer" }, "Je ziet: mensen. Het onderwerp is: Vervoer."],
] as const)("%j is said as %j", (chosen, words) => {
  const nothing = { party: undefined, network: undefined, role: undefined, topic: undefined };
  expect(nl.filters.seen({ ...nothing, ...chosen })).toBe(words);
});
