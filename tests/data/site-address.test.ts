import { expect, test } from "vitest";
import { siteLink } from "@/data/site-address.ts";

test.each([
  ["https://example.org", "https://example.org/verhaal.html#verhaal"],
  ["https://example.org/", "https://example.org/verhaal.html#verhaal"],
  [" https://example.org/stemmen ", "https://example.org/stemmen/verhaal.html#verhaal"],
  [
    "https://example.org/stemmen/index.html?a=b#c",
    "https://example.org/stemmen/verhaal.html#verhaal",
  ],
  ["https://café.example:8443/a/", "https://café.example:8443/a/verhaal.html#verhaal"],
  ["http://localhost:8080/", "http://localhost:8080/verhaal.html#verhaal"],
])("a site at %s has its questions at %s", (address, link) => {
  expect(siteLink(address, "#verhaal")).toBe(link);
});

test.each([
  "",
  "example.org",
  "http://example.org/",
  "https://",
  "https://localhost",
  "javascript:alert(1)",
  "https://example.org/<script>",
  'https://example.org/"onload',
  "https://user:secret@example.org/",
  "https://example.org/een twee",
])("%s is no address of a site", (address) => {
  expect(siteLink(address, "#verhaal")).toBeUndefined();
});
