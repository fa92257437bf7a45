import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { language } from "@/components/settings.ts";
import { followLanguage } from "@/components/words.ts";
import en from "@/data/locales/en.ts";
import type { LanguageCode, Messages } from "@/data/locales/index.ts";
import { wordsIn } from "../languages.ts";

beforeEach(() => fakeBrowser.reset());

const load = async (code: LanguageCode): Promise<Messages> => wordsIn[code];

test("begins in Dutch, and waits until the kept language is there", async () => {
  await language.setValue("fy");
  const { messages, ready } = followLanguage(load);
  expect(messages.value.code).toBe("nl");
  await ready;
  expect(messages.value.code).toBe("fy");
});

test("loads nothing for Dutch, also not for a language that nobody knows", async () => {
  await language.setValue("xx" as LanguageCode);
  const loader = vi.fn(load);
  const { messages, ready } = followLanguage(loader);
  await ready;
  expect(messages.value.code).toBe("nl");
  expect(loader).not.toHaveBeenCalled();
});

test("keeps what somebody chooses, and every screen follows", async () => {
  const here = followLanguage(load);
  const there = followLanguage(load);
  await Promise.all([here.ready, there.ready]);
  await here.choose("easy");
  expect(here.messages.value.code).toBe("easy");
  expect(await language.getValue()).toBe("easy");
  await vi.waitFor(() => expect(there.messages.value.code).toBe("easy"));
});

test("stays in the language it had when another cannot be had", async () => {
  const { messages, ready, choose } = followLanguage(async () => {
    throw new Error("the extension was updated");
  });
  await ready;
  await choose("en");
  expect(messages.value.code).toBe("nl");
});

test("speaks what was chosen last, whichever words come first", async () => {
  const late = Promise.withResolvers<Messages>();
  const { messages, ready, choose } = followLanguage((code) =>
    code === "en" ? late.promise : load(code),
  );
  await ready;
  const first = choose("en");
  await choose("fy");
  late.resolve(en);
  await first;
  expect(messages.value.code).toBe("fy");
});

test("goes on in the language of the screen when everything is wiped", async () => {
  await language.setValue("easy");
  const { messages, ready } = followLanguage(load);
  await ready;
  await fakeBrowser.storage.local.clear();
  expect(messages.value.code).toBe("easy");
});
