// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { Picker } from "@/components/Picker.tsx";
import { PickerModel } from "@/components/PickerModel.ts";
import { StatusModel } from "@/components/StatusModel.ts";
import type { Subject } from "@/components/subject.ts";
import nl from "@/data/locales/nl.ts";
import { createSearch } from "@/data/search.ts";
import { facts } from "../../facts.ts";
import { read } from "./reader.ts";

/** The picker as the composer has it: inside an open shadow root. */
function open() {
  const status = new StatusModel();
  const search = createSearch(facts, []);
  const suggested = signal<readonly Subject[]>(facts.people.slice(0, 1));
  const model = new PickerModel(
    (query) => search.find(query, { limit: 50 }),
    suggested,
    status,
    () => nl.picker,
  );
  const parties = new Map(facts.parties.map((one) => [one.id, one]));
  return read(
    <>
      <Picker model={model} parties={parties} messages={nl.picker} notes={() => []} />
      <p role="status">{status.text}</p>
    </>,
    "shadow",
  );
}

test("a screen reader meets the field with its hint, the question, and each name with its party", async () => {
  const reader = await open();
  expect(await reader.outline()).toEqual([
    "searchbox, Zoek een politicus of partij, Typ een naam, partij of functie. Een typfout is niet erg.",
    "group, Wie wil je aanspreken?",
    "checkbox, Rob Jetten (D66), not checked",
    "status",
  ]);
});

test("ticking a name with the space bar says who was chosen, and taking it away too", async () => {
  const reader = await open();
  await reader.key("checkbox, Rob Jetten", " ");
  expect(await reader.heard()).toEqual(["Rob Jetten gekozen."]);
  expect(await reader.said("checkbox, Rob Jetten")).toBe("checkbox, Rob Jetten (D66), checked");
  expect(await reader.outline()).toContain("heading, Gekozen: 1, level 2");
  await reader.key("checkbox, Rob Jetten", " ");
  expect(await reader.heard()).toEqual(["Rob Jetten niet meer gekozen."]);
  expect(await reader.said("checkbox, Rob Jetten")).toBe("checkbox, Rob Jetten (D66), not checked");
});

test("who is chosen can be taken away by a button that says whom, and that is said once", async () => {
  const reader = await open();
  await reader.press("checkbox, Rob Jetten");
  await reader.heard();
  await reader.press("button, Haal Rob Jetten weg");
  expect(await reader.heard()).toEqual(["Rob Jetten niet meer gekozen."]);
  expect(await reader.said("checkbox, Rob Jetten")).toMatch(/, not checked$/);
});
