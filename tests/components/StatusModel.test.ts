import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { StatusModel } from "@/components/StatusModel.ts";

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const status = new StatusModel();
afterEach(() => status.say(""));

test("says an act at once", () => {
  status.say("Klaar.");
  expect(status.text.value).toBe("Klaar.");
});

test("says the same act again when somebody does it again, after the line was empty for a moment", () => {
  status.say("Het verhaal is gewist.");
  status.say("Het verhaal is gewist.");
  expect(status.text.value).toBe("");
  vi.advanceTimersByTime(100);
  expect(status.text.value).toBe("Het verhaal is gewist.");
});

test("says that act also when a count comes right after it", () => {
  status.say("Gekozen.");
  status.say("Gekozen.");
  status.sayAfterRest("7 namen");
  vi.advanceTimersByTime(100);
  expect(status.text.value).toBe("Gekozen.");
  vi.runAllTimers();
  expect(status.text.value).toBe("7 namen");
});

test("says a count only after a rest, and only the last one", () => {
  status.sayAfterRest("7 namen");
  status.sayAfterRest("3 namen");
  expect(status.text.value).toBe("");
  vi.advanceTimersByTime(599);
  expect(status.text.value).toBe("");
  vi.advanceTimersByTime(1);
  expect(status.text.value).toBe("3 namen");
});

test("does not talk over an act with a count from before", () => {
  status.sayAfterRest("7 namen");
  status.say("Rob Jetten gekozen.");
  vi.runAllTimers();
  expect(status.text.value).toBe("Rob Jetten gekozen.");
});

test("an empty count takes back a count, and leaves an act standing", () => {
  status.sayAfterRest("7 namen");
  vi.runAllTimers();
  status.sayAfterRest("");
  expect(status.text.value).toBe("");
  status.say("Klaar.");
  status.sayAfterRest("");
  expect(status.text.value).toBe("Klaar.");
});
