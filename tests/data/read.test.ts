import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dataFolder, factFiles, readFacts } from "@/data/refresh/read.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "facts-"));
  for (const file of factFiles()) cpSync(join(dataFolder, file), join(folder, file));
});
afterEach(() => rmSync(folder, { recursive: true }));

// biome-ignore lint/suspicious/noExplicitAny: the point is to break the shape
function change(file: string, edit: (record: any) => void): void {
  const path = join(folder, file);
  const record = JSON.parse(readFileSync(path, "utf8"));
  edit(record);
  writeFileSync(path, JSON.stringify(record));
}

test("the facts as they are can be read", () => {
  expect(readFacts(folder).parties.length).toBeGreaterThan(50);
});

test.each([
  [
    "a handle with a link",
    (party: { people: { handles: { handle: string }[] }[] }) => {
      party.people[0]!.handles[0]!.handle = "https://x.com/somebody";
    },
    /data\/parties\/bbb\.json: people › caroline-van-der-plas › handles › x › handle: .*Leave out the @/,
  ],
  [
    "an impossible day",
    (party: { seats: { seen: string } }) => {
      party.seats.seen = "2026-02-30";
    },
    /data\/parties\/bbb\.json: seats › seen: "2026-02-30" is not on the calendar\. Write/,
  ],
  [
    "a property nobody knows",
    (party: Record<string, string>) => {
      party.colour = "green";
    },
    /data\/parties\/bbb\.json: colour: nobody knows this property\. Take it out/,
  ],
  [
    "the id of another file",
    (party: { id: string }) => {
      party.id = "cda";
    },
    /data\/parties\/bbb\.json: the id is "cda"\. Make it "bbb"/,
  ],
  [
    "a hashtag with a hyphen",
    (party: { hashtag: { tag: string } }) => {
      party.hashtag.tag = "GroenLinks-PvdA";
    },
    /hashtag › tag: "GroenLinks-PvdA" does not become a link on every network\. Use letters/,
  ],
  [
    "seats in words",
    (party: { seats: { count: unknown } }) => {
      party.seats.count = "three";
    },
    /seats › count: .*Write number/,
  ],
  [
    "a network nobody knows",
    (party: { handles: { network: string }[] }) => {
      party.handles[0]!.network = "hyves";
    },
    /handles › hyves › network: .*"hyves"\. Write \("x" \|/,
  ],
  [
    "a person without a name",
    (party: { people: { name?: string }[] }) => {
      delete party.people[1]!.name;
    },
    /people › femke-wiersma › name: this property is missing\. Add it/,
  ],
])("%s is refused with file, record, reason and cure", (_, edit, message) => {
  change("parties/bbb.json", edit);
  expect(() => readFacts(folder)).toThrow(message);
});

test("a source that is not in the registry is refused with file, record and cure", () => {
  change("parties/bbb.json", (party) => {
    party.people[0].handles[0].citations[0].source = "nobody-2025";
  });
  expect(() => readFacts(folder)).toThrow(
    /data\/parties\/bbb\.json: caroline-van-der-plas: "nobody-2025" is not in data\/sources\.json\. Add it there/,
  );
});

test("text that is not JSON is refused with the name of the file", () => {
  writeFileSync(join(folder, "parties/d66.json"), '{ "id": "d66", }');
  expect(() => readFacts(folder)).toThrow(
    /data\/parties\/d66\.json: this is not JSON .* Look for a comma/,
  );
});

test("every problem is told at once", () => {
  change("parties/bbb.json", (party) => delete party.name);
  change("parties/cda.json", (party) => delete party.name);
  expect(() => readFacts(folder)).toThrow(/bbb\.json: name[\s\S]*cda\.json: name/);
});
