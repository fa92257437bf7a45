import { expect, test } from "vitest";
import { ReadAloudModel } from "@/components/ReadAloudModel.ts";
import { voice } from "./voice.ts";

test("never begins by itself, reads what it is asked, and is ready when that was read", async () => {
  const speech = voice(true);
  const model = new ReadAloudModel(speech);
  expect(speech.read).not.toHaveBeenCalled();
  const reading = model.toggle("Mijn pgb stopt.");
  expect(speech.read).toHaveBeenCalledExactlyOnceWith("Mijn pgb stopt.");
  expect(model.isReading.value).toBe(true);
  speech.end();
  await reading;
  expect(model.isReading.value).toBe(false);
});

test("stops at a second press, and reads again at a third", async () => {
  const speech = voice(true);
  const model = new ReadAloudModel(speech);
  const first = model.toggle("Een");
  await model.toggle("Een");
  await first;
  expect(speech.stop).toHaveBeenCalledOnce();
  expect(model.isReading.value).toBe(false);
  void model.toggle("Twee");
  expect(speech.read).toHaveBeenLastCalledWith("Twee");
  expect(model.isReading.value).toBe(true);
});

test("the end of a reading that was stopped does not end the next one", async () => {
  const ends: (() => void)[] = [];
  const speech = voice(true);
  speech.read.mockImplementation(() => new Promise((resolve) => ends.push(resolve)));
  speech.stop.mockImplementation(() => {});
  const model = new ReadAloudModel(speech);
  void model.toggle("Een");
  void model.toggle("Een");
  void model.toggle("Twee");
  ends[0]!();
  await Promise.resolve();
  expect(model.isReading.value).toBe(true);
});

test("reads nothing without a voice or without a text, and follows a voice that comes and goes", async () => {
  const speech = voice(false);
  const model = new ReadAloudModel(speech);
  await model.toggle("Mijn pgb stopt.");
  speech.change(true);
  expect(model.canRead.value).toBe(true);
  await model.toggle(" \n ");
  speech.change(false);
  expect(model.canRead.value).toBe(false);
  expect(speech.read).not.toHaveBeenCalled();
});

test("stops when it goes, and looks for voices no more", () => {
  const speech = voice(true);
  const model = new ReadAloudModel(speech);
  void model.toggle("Een");
  model[Symbol.dispose]();
  expect(speech.stop).toHaveBeenCalledOnce();
  speech.change(false);
  expect(model.canRead.value).toBe(true);
});
