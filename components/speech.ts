import type { Speech } from "./ReadAloudModel.ts";

/**
 * The voices of the device. A voice that is not `localService` sends the text to its maker, so it is never used; what
 * goes into a post is Dutch, so the voice is Dutch too.
 */
export const speech: Speech = {
  watch(tell) {
    const voices = globalThis.speechSynthesis;
    if (!voices) return () => {};
    const look = () => tell(dutchVoice() !== undefined);
    // Chromium knows its voices a moment after it is asked (2026-11).
    voices.addEventListener("voiceschanged", look);
    look();
    return () => voices.removeEventListener("voiceschanged", look);
  },
  async read(text) {
    const voice = dutchVoice();
    if (!voice) return;
    const end = new AbortController();
    addEventListener("keydown", onEscape, { capture: true, signal: end.signal });
    try {
      await speak(text, voice);
    } finally {
      end.abort();
      reading = undefined;
    }
  },
  stop,
};

let reading: { readonly utterance: SpeechSynthesisUtterance; end(): void } | undefined;

function speak(text: string, voice: SpeechSynthesisVoice): Promise<void> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => resolve();
    utterance.onerror = () => resolve();
    // Kept, because Chromium forgets to tell the end of one that nobody holds (https://crbug.com/509488, 2026-11).
    reading = { utterance, end: resolve };
    speechSynthesis.speak(utterance);
  });
}

/** Stops our own reading; a page that reads something else goes on. */
function stop(): void {
  if (!reading) return;
  const { end } = reading;
  reading = undefined;
  speechSynthesis.cancel();
  end();
}

/** Stops at Escape wherever the focus is, and keeps the key from closing anything else. */
function onEscape(event: KeyboardEvent): void {
  if (event.key !== "Escape" || !event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  stop();
}

/** The first Dutch voice of the device, one from the Netherlands before others. */
function dutchVoice(): SpeechSynthesisVoice | undefined {
  const dutch = globalThis.speechSynthesis
    ?.getVoices()
    .filter(({ lang, localService }) => localService && /^nl(?![a-z])/i.test(lang));
  return dutch?.find(({ lang }) => /^nl[-_]nl/i.test(lang)) ?? dutch?.[0];
}
