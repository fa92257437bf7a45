import { signal } from "@preact/signals";
import { expect, test, vi } from "vitest";
import { HabitsModel } from "@/components/options/HabitsModel.ts";
import { StatusModel } from "@/components/StatusModel.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";

function make(kept = 0) {
  const acts = { keep: vi.fn(async () => {}), wipe: vi.fn(async () => {}) };
  const status = new StatusModel();
  const model = new HabitsModel(acts, status, signal<Messages>(nl));
  model.state.value = { ...model.state.value, kept };
  return { acts, model, said: () => status.text.value };
}

test("everything is on until somebody switches it off, and can be switched on again", async () => {
  const { acts, model, said } = make();
  expect(model.state.value.on).toEqual({ caution: true, pictures: true, remembering: true });
  await model.turn("pictures", false);
  expect(acts.keep).toHaveBeenLastCalledWith("pictures", false);
  expect(said()).toBe(nl.habits.off(nl.habits.pictures));
  await model.turn("pictures", true);
  expect(acts.keep).toHaveBeenLastCalledWith("pictures", true);
  expect(said()).toBe(nl.habits.on(nl.habits.pictures));
  expect(model.state.value.on).toEqual({ caution: true, pictures: true, remembering: true });
});

test("switching the remembering off leaves the list as it is; wiping it is a press of its own", async () => {
  const { acts, model, said } = make(3);
  await model.turn("remembering", false);
  expect(acts.wipe).not.toHaveBeenCalled();
  expect(model.state.value.kept).toBe(3);
  await model.wipe();
  expect(acts.wipe).toHaveBeenCalledOnce();
  expect(model.state.value.kept).toBe(0);
  expect(said()).toBe(nl.habits.wiped);
});
