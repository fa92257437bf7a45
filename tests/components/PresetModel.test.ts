import { signal } from "@preact/signals";
import { expect, test, vi } from "vitest";
import { StatusModel } from "@/components/StatusModel.ts";
import { PresetModel } from "@/components/story/PresetModel.ts";
import nl from "@/data/locales/nl.ts";
import { topics } from "@/data/topics.json";
import { facts } from "../facts.ts";

const link = "#verhaal?onderwerp=pgb&partij=d66&persoon=rob-jetten";

function open() {
  const acts = { startNew: vi.fn(async () => {}), settle: vi.fn() };
  const known = signal<{ facts: typeof facts; topics: typeof topics } | undefined>();
  const status = new StatusModel();
  const model = new PresetModel(acts, known, status, signal(nl));
  const arrive = () => {
    known.value = { facts, topics };
  };
  return { acts, status, model, arrive };
}

test("shows what a link proposes once it can be read, and changes nothing by itself", () => {
  const { model, acts, arrive } = open();
  model.propose(link);
  expect(model.found.value).toBeUndefined();
  expect(model.isUnreadable.value).toBe(false);
  arrive();
  expect(model.topic.value?.id).toBe("pgb");
  expect(model.names.value).toEqual(["Democraten 66", "Rob Jetten"]);
  expect(acts.startNew).not.toHaveBeenCalled();
});

test("begins a new story with it when somebody says so", async () => {
  const { model, acts, status, arrive } = open();
  arrive();
  model.propose(link);
  await model.take();
  expect(acts.startNew).toHaveBeenCalledExactlyOnceWith({
    topic: "pgb",
    chosen: ["party-d66", "person-rob-jetten"],
  });
  expect(acts.settle).toHaveBeenCalledOnce();
  expect(model.found.value).toBeUndefined();
  expect(status.text.value).toBe(nl.preset.taken);
});

test("leaves everything as it is when somebody does not want it", () => {
  const { model, acts, status, arrive } = open();
  arrive();
  model.propose(link);
  model.leave();
  expect(acts.startNew).not.toHaveBeenCalled();
  expect(acts.settle).toHaveBeenCalledOnce();
  expect(model.found.value).toBeUndefined();
  expect(status.text.value).toBe(nl.preset.left);
});

test("says that a link cannot be read", () => {
  const { model, arrive } = open();
  arrive();
  expect(model.isUnreadable.value).toBe(false);
  model.propose("#verhaal?persoon=%3Cscript%3E");
  expect(model.isUnreadable.value).toBe(true);
});
