// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { speech } from "@/components/speech.ts";

type Voice = Pick<SpeechSynthesisVoice, "name" | "lang" | "localService">;

const local: Voice = { name: "Xander", lang: "nl-NL", localService: true };
const flemish: Voice = { name: "Ellen", lang: "nl_BE", localService: true };
const remote: Voice = { name: "Google Nederlands", lang: "nl-NL", localService: false };
const english: Voice = { name: "Daniel", lang: "en-GB", localService: true };

class Utterance {
  voice?: Voice;
  lang = "";
  onend = () => {};
  onerror = () => {};
  constructor(readonly text: string) {}
}

class Voices extends EventTarget {
  list: Voice[] = [];
  spoken: Utterance[] = [];
  getVoices = () => this.list;
  speak = (one: Utterance) => this.spoken.push(one);
  cancel = vi.fn();
}

let voices: Voices;

beforeEach(() => {
  voices = new Voices();
  vi.stubGlobal("speechSynthesis", voices);
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  return () => vi.unstubAllGlobals();
});

function canRead(list: Voice[]): boolean | undefined {
  voices.list = list;
  let told: boolean | undefined;
  speech.watch((yes) => {
    told = yes;
  })();
  return told;
}

test("can read with a Dutch voice of the device, and with no other voice", () => {
  expect(canRead([])).toBe(false);
  expect(canRead([english, remote])).toBe(false);
  expect(canRead([english, remote, local])).toBe(true);
  expect(canRead([flemish])).toBe(true);
});

test("hears of voices that come later, until nobody wants to know any more", () => {
  const told: boolean[] = [];
  const end = speech.watch((yes) => told.push(yes));
  voices.list = [local];
  voices.dispatchEvent(new Event("voiceschanged"));
  end();
  voices.list = [];
  voices.dispatchEvent(new Event("voiceschanged"));
  expect(told).toEqual([false, true]);
});

test("a browser without voices cannot read", () => {
  vi.stubGlobal("speechSynthesis", undefined);
  expect(canRead([])).toBeUndefined();
});

test("reads with the Dutch voice of the device, and is ready at the end", async () => {
  voices.list = [remote, flemish, english, local];
  const reading = speech.read("Mijn pgb stopt.");
  const [spoken] = voices.spoken;
  expect(spoken).toMatchObject({ text: "Mijn pgb stopt.", voice: local, lang: "nl-NL" });
  spoken!.onend();
  await reading;
  speech.stop();
  expect(voices.cancel).not.toHaveBeenCalled();
});

test("stops what it reads, and never what the page itself reads", async () => {
  speech.stop();
  expect(voices.cancel).not.toHaveBeenCalled();
  voices.list = [local];
  const reading = speech.read("Een");
  speech.stop();
  await reading;
  expect(voices.cancel).toHaveBeenCalledOnce();
});

test("says nothing when the voice went away before the press", async () => {
  await speech.read("Een");
  expect(voices.spoken).toEqual([]);
});

test("stops at Escape and keeps that key; other keys and keys that a page made do nothing", async () => {
  voices.list = [local];
  const reading = speech.read("Een");
  const heard = vi.fn();
  document.addEventListener("keydown", heard);
  const press = (key: string, isTrusted: boolean) => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    Object.defineProperty(event, "isTrusted", { value: isTrusted });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(press("Escape", false)).toBe(false);
  expect(press("a", true)).toBe(false);
  expect(voices.cancel).not.toHaveBeenCalled();
  expect(press("Escape", true)).toBe(true);
  await reading;
  expect(voices.cancel).toHaveBeenCalledOnce();
  expect(heard).toHaveBeenCalledTimes(2);
  expect(press("Escape", true)).toBe(false);
  document.removeEventListener("keydown", heard);
});
