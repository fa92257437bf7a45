// @vitest-environment happy-dom
import { virtual } from "@guidepup/virtual-screen-reader";
import { signal } from "@preact/signals";
import { render } from "preact";
import { afterEach, expect, test } from "vitest";
import { Picker } from "@/components/Picker.tsx";
import { PickerModel } from "@/components/PickerModel.ts";
import { StatusModel } from "@/components/StatusModel.ts";
import type { Subject } from "@/components/subject.ts";
import nl from "@/data/locales/nl.ts";
import { createSearch } from "@/data/search.ts";
import { facts } from "../facts.ts";

/** The picker as the composer has it: inside an open shadow root. */
function show(): { container: HTMLElement; said: () => string } {
  const host = document.createElement("stemmen-composer");
  document.body.append(host);
  const container = document.createElement("div");
  host.attachShadow({ mode: "open" }).append(container);
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
  render(
    <>
      <Picker model={model} parties={parties} messages={nl.picker} notes={() => []} />
      <p role="status">{status.text}</p>
    </>,
    container,
  );
  return { container, said: () => status.text.value };
}

afterEach(async () => {
  await virtual.stop();
  document.body.replaceChildren();
});

test("a screen reader meets the field with its hint, the question, and each name with its party", async () => {
  const { container } = show();
  await virtual.start({ container });
  const heard: string[] = [];
  for (let steps = 0; steps < 20; steps++) {
    heard.push(await virtual.lastSpokenPhrase());
    await virtual.next();
  }
  expect(heard).toContain(
    "searchbox, Zoek een politicus of partij, Typ een naam, partij of functie. Een typfout is niet erg.",
  );
  expect(heard).toContain("group, Wie wil je aanspreken?");
  expect(heard.some((phrase) => /^checkbox, Rob Jetten \(D66\).*, not checked/.test(phrase))).toBe(
    true,
  );
});

test("ticking a name with the space bar says who was chosen, and taking it away too", async () => {
  const { container, said } = show();
  await virtual.start({ container });
  for (let steps = 0; steps < 20; steps++) {
    if ((await virtual.lastSpokenPhrase()).startsWith("checkbox, Rob Jetten")) break;
    await virtual.next();
  }
  await virtual.press(" ");
  expect(said()).toBe("Rob Jetten gekozen.");
  expect(container.querySelector<HTMLInputElement>("input[type=checkbox]")?.checked).toBe(true);
  await virtual.press(" ");
  expect(said()).toBe("Rob Jetten niet meer gekozen.");
});
