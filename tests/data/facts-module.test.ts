import { expect, test } from "vitest";
import { collect, collectCandidates, collectHistory } from "@/data/collect.ts";
import { unpack, unpackCandidates } from "@/data/pack.ts";
import { factsModule } from "@/data/refresh/facts-module.ts";
import { factFiles, readFacts } from "@/data/refresh/read.ts";
import { buildIndex } from "@/data/search-index.ts";
import topicsFile from "@/data/topics.json";

const watched: string[] = [];
const plugin = factsModule() as unknown as {
  resolveId: (id: string) => string | undefined;
  load: (this: { addWatchFile(path: string): void }, id: string) => string | undefined;
};
const load = (id: string) =>
  plugin.load.call({ addWatchFile: (path) => watched.push(path) }, plugin.resolveId(id) ?? id);

async function served(id: string) {
  const code = load(id) ?? "";
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
}

test("virtual:facts holds the parties and office-holders", async () => {
  expect(unpack(await served("virtual:facts"))).toEqual(collect(readFacts()));
});

test("virtual:candidates holds the lists", async () => {
  expect(unpackCandidates(await served("virtual:candidates"))).toEqual(
    collectCandidates(readFacts()),
  );
});

test("virtual:index is what a search builds of the facts and topics that are shipped", async () => {
  const facts = unpack(await served("virtual:facts"));
  const index = await served("virtual:index");
  expect(index).toEqual(JSON.parse(JSON.stringify(buildIndex(facts, topicsFile.topics))));
});

test("virtual:history holds what parties were before", async () => {
  expect(await served("virtual:history")).toEqual(collectHistory(readFacts()));
});

test("a change of any file of facts is noticed", () => {
  watched.length = 0;
  load("virtual:facts");
  expect(watched).toHaveLength(factFiles().length);
});

test.each(["virtual:other", "./pack.ts", "toString"])("%s is left to others", (id) => {
  expect(plugin.resolveId(id)).toBeUndefined();
  expect(load(id)).toBeUndefined();
});
