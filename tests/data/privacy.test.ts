import { describe, expect, test } from "vitest";
import { writeDate } from "@/data/dates.ts";
import { languages, type Messages } from "@/data/locales/index.ts";
import { privacyDate, privacyParts } from "@/data/privacy.ts";

/** The page about privacy as a document, for the stores. */
function document({ code, privacy }: Messages): string {
  const parts = privacyParts.map((part) => {
    const { title, points } = privacy.sections[part];
    return `## ${title}\n\n${points.map((point) => `- ${point}`).join("\n")}`;
  });
  const date = privacy.since(writeDate(privacyDate, code));
  return [`# ${privacy.title} – #2MiljoenStemmen`, privacy.intro, ...parts, date, ""].join("\n\n");
}

describe.each(Object.entries(languages))("what is said about privacy in %s", (name, words) => {
  test("is the same for the stores as in the extension", async () => {
    await expect(`${document(words).trimEnd()}\n`).toMatchFileSnapshot(
      `../../docs/store/privacy-${name}.md`,
    );
  });

  test("says as much as it says in Dutch", () => {
    for (const part of privacyParts)
      expect(words.privacy.sections[part].points).toHaveLength(
        languages.nl.privacy.sections[part].points.length,
      );
  });
});
