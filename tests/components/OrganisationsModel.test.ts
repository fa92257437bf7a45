import { signal } from "@preact/signals";
import { expect, test, vi } from "vitest";
import { OrganisationsModel } from "@/components/organisations/OrganisationsModel.ts";
import nl from "@/data/locales/nl.ts";
import { mostNames } from "@/data/preset.ts";
import topics from "@/data/topics.json";
import { facts, party, person } from "../facts.ts";

async function open(ownAddress = "", copies = true) {
  const acts = {
    loadFacts: async () => facts,
    loadTopics: async () => topics,
    copy: vi.fn(async () => copies),
  };
  const model = new OrganisationsModel(acts, signal(nl), ownAddress);
  await model.load();
  return { model, acts };
}

test("makes a link of a topic, parties, people and the address of the site", async () => {
  const { model } = await open();
  expect(model.link.value).toBeUndefined();
  model.writeAddress("https://example.org/stemmen");
  expect(model.link.value).toBe("https://example.org/stemmen/verhaal.html#verhaal");
  model.chooseTopic("pgb");
  model.picker.choose(person, true);
  model.picker.choose(party, true);
  expect(model.link.value).toBe(
    "https://example.org/stemmen/verhaal.html#verhaal?onderwerp=pgb&partij=d66&persoon=rob-jetten",
  );
});

test("does not ask for the address where the site is known", async () => {
  const { model } = await open("https://example.org/");
  expect(model.asksAddress.value).toBe(false);
  expect(model.link.value).toBe("https://example.org/verhaal.html#verhaal");
});

test("keeps to the names that a link holds, and tells", async () => {
  const { model } = await open("https://example.org/");
  for (let at = 0; at <= mostNames; at += 1)
    model.picker.choose({ ...person, id: `person-${at}` }, true);
  expect(model.hasTooMany.value).toBe(true);
  expect(model.link.value?.match(/persoon=/g)).toHaveLength(mostNames);
});

test.each([
  [true, nl.organisations.copied],
  [false, nl.organisations.notCopied],
])("says whether the text was copied: %s", async (copies, words) => {
  const { model, acts } = await open("", copies);
  await model.copy("Wij doen mee.");
  expect(acts.copy).toHaveBeenCalledWith("Wij doen mee.");
  expect(model.status.text.value).toBe(words);
});

test("says so when the names did not come", async () => {
  const model = new OrganisationsModel(
    {
      loadFacts: () => Promise.reject(new Error("away")),
      loadTopics: async () => topics,
      copy: async () => true,
    },
    signal(nl),
    "",
  );
  await model.load();
  expect(model.hasFailed.value).toBe(true);
});
