// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { isTextField, type Refusal, refusal } from "@/components/page/text-field.ts";

const cases: readonly (readonly [html: string, reason: Refusal | undefined])[] = [
  ["<textarea></textarea>", undefined],
  ["<input>", undefined],
  ['<input type="text" autocomplete="off">', undefined],
  ['<input type="no such type">', undefined],
  ['<div contenteditable="true"></div>', undefined],
  ['<div contenteditable="plaintext-only"></div>', undefined],
  ['<input type="password">', "password"],
  ['<input autocomplete="section-a current-password">', "password"],
  ['<input autocomplete="one-time-code">', "password"],
  ['<input autocomplete="username">', "password"],
  ['<input type="search">', "search"],
  ['<input role="searchbox">', "search"],
  ['<input enterkeyhint="search">', "search"],
  ['<form role="search"><input></form>', "search"],
  ['<form role="search"><div contenteditable="true"></div></form>', "search"],
  ['<input type="email">', "email"],
  ['<input autocomplete="home email">', "email"],
  ['<input type="tel">', "telephone"],
  ['<input autocomplete="tel-national">', "telephone"],
  ['<input type="number">', "number"],
  ['<input type="range">', "number"],
  ['<input inputmode="numeric">', "number"],
  ['<input type="url">', "link"],
  ['<input autocomplete="cc-number">', "payment"],
  ['<input type="date">', "date"],
  ['<input autocomplete="bday">', "date"],
  ["<textarea readonly></textarea>", "read-only"],
  ['<div contenteditable="true" aria-readonly="true"></div>', "read-only"],
  ['<div role="textbox" contenteditable="false"></div>', "read-only"],
  ["<textarea disabled></textarea>", "disabled"],
  ['<div contenteditable="true" aria-disabled="true"></div>', "disabled"],
  ['<input type="checkbox">', "not-text"],
  ['<input type="file">', "not-text"],
  ['<input type="submit">', "not-text"],
  ["<button>Post</button>", "not-text"],
  ["<div>Een post</div>", "not-text"],
];

test.each(cases)("%s: %s", (html, reason) => {
  document.body.innerHTML = html;
  const element = document.body.querySelector(
    "input, textarea, button, [contenteditable], div",
  ) as Element;
  expect(refusal(element)).toBe(reason);
  expect(isTextField(element)).toBe(reason === undefined);
});
