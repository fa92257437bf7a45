import { describe, expect, test } from "vitest";
import { loadWords } from "@/components/load-words.ts";
import { writeDate } from "@/data/dates.ts";
import type { Messages } from "@/data/locales/index.ts";
import { languages } from "@/data/locales/index.ts";
import nl from "@/data/locales/nl.ts";
import { privacyDate, privacyParts } from "@/data/privacy.ts";

/** The page about privacy as a document, for the stores. */
function document(words: Messages): string {
  const { privacy } = words;
  const parts = privacyParts.map((part) => {
    const { title, points } = privacy.sections[part];
    return `## ${title}\n\n${points.map((point) => `- ${point}`).join("\n")}`;
  });
  const date = privacy.since(writeDate(privacyDate, words));
  return [`# ${privacy.title} – #2MiljoenStemmen`, privacy.intro, ...parts, date, ""].join("\n\n");
}

const all = await Promise.all(
  languages.map(async ({ code }) => (code === "nl" ? nl : await loadWords(code))),
);

describe.each(all)("what is said about privacy in $code", (words) => {
  test("is the same for the stores as in the extension", async () => {
    await expect(`${document(words).trimEnd()}\n`).toMatchFileSnapshot(
      `../../docs/store/privacy-${words.code}.md`,
    );
  });

  test("says as much as it says in Dutch", () => {
    for (const part of privacyParts)
      expect(words.privacy.sections[part].points).toHaveLength(
        nl.privacy.sections[part].points.length,
      );
  });
});
