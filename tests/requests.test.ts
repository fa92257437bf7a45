import { expect, test } from "vitest";
import { refuseStrays, strays } from "./practice/requests.ts";

test.each([
  "GET https://x.com/home",
  "CONNECT https://bsky.app/",
  "POST https://onbekend.test/plain from https://x.com",
  "GET https://firefox.settings.services.mozilla.com/v1/",
  "GET http://detectportal.firefox.com/success.txt",
])("%s is what a test or a browser asks for", (request) => {
  expect(strays([request])).toEqual([]);
});

test.each([
  "GET https://x.com/home from chrome-extension://abcdefghijklmnopabcdefghijklmnop",
  "POST https://onbekend.test/ from moz-extension://2a1c7d52-5d3b-4f8e-9a30-2b6d1e0f4c11",
  "GET https://teller.nl/bezoek",
  "CONNECT https://api.x.com.nep.nl/",
  "CONNECT https://notmozilla.com/",
])("%s makes a run fail", (request) => {
  expect(() => refuseStrays(["GET https://x.com/home", request])).toThrow(request);
});
