import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import en from "@/data/locales/en.ts";
import nl from "@/data/locales/nl.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(resolve(root, file), "utf8");
const part = (text: string, ...heads: string[]) =>
  heads
    .flatMap((head) => text.split(new RegExp(`^## ${head}\\n`, "m"))[1] ?? [])[0]
    ?.split(/^## /m)[0]
    ?.trim();

describe.each([nl, en])("the text for the stores in $code", ({ code, store }) => {
  const listing = read(`docs/store/listing-${code}.md`);

  test("has the name and summary of the extension, no longer than the stores allow", () => {
    expect(part(listing, "Naam", "Name")).toBe(store.name);
    expect(part(listing, "Samenvatting", "Summary")).toBe(store.description);
    expect(store.name.length).toBeLessThanOrEqual(45);
    expect(store.description.length).toBeLessThanOrEqual(132);
  });

  test("describes it in no more than the stores allow, with what it never does", () => {
    const description = part(listing, "Beschrijving", "Description") ?? "";
    expect(description.length).toBeGreaterThan(500);
    expect(description.length).toBeLessThanOrEqual(10_000);
    expect(description).toMatch(/We sturen niets naar internet|We send nothing to the internet/);
    expect(description).toMatch(/geen stemadvies|no voting advice/);
  });
});

describe("what the stores are told about permissions", () => {
  const { permissions, optional_host_permissions } = JSON.parse(
    read("tests/e2e/manifests/chromium.json"),
  ) as { permissions: string[]; optional_host_permissions: string[] };

  test.each([...permissions, ...optional_host_permissions])("has a reason for %s", (permission) => {
    expect(read("docs/store/answers.md")).toContain(`\`${permission}\``);
    expect(read("docs/privacy.md")).toContain(`\`${permission}\``);
  });
});

test("everything that is kept on the device is named", () => {
  const kept = Array.from(
    read("components/settings.ts").matchAll(/"local:([\w-]+)"/g),
    ([, key = ""]) => key,
  );
  expect(kept.length).toBeGreaterThan(5);
  for (const key of [...kept, "draft:…", "current-draft"])
    expect(read("docs/privacy.md"), `say what ${key} is for`).toContain(`\`${key}\``);
});
