// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { parseAppearance } from "@/data/appearance.ts";
import type { Messages } from "@/data/locales/index.ts";
import nl from "@/data/locales/nl.ts";
import { networks } from "@/data/networks/index.ts";
import { answer } from "@/entrypoints/composer/answer.ts";
import type { Wishes } from "@/entrypoints/composer/wishes.ts";

afterEach(() => {
  document.body.replaceChildren();
});

const wishes: Wishes = {
  messages: signal<Messages>(nl),
  speak: async () => undefined,
  appearance: signal(parseAppearance({})),
  placing: signal("caret"),
};
const ask = (message: unknown) => answer(message, networks.mastodon, wishes);

describe("what is asked of a page", () => {
  test("is answered only when it is a request for a page", async () => {
    const page = document.body.innerHTML;
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        expect(await ask(message)).toBeUndefined();
        expect(document.body.innerHTML).toBe(page);
      }),
    );
    for (const kind of ["wake", "facts", "words"]) expect(await ask({ kind })).toBeUndefined();
  });

  test("tells no more of it than the network, and whether there is a text field", async () => {
    document.body.innerHTML = "<textarea>geheim</textarea>";
    expect(await ask({ kind: "look", tokens: ["x"], what: "text" })).toEqual({
      network: "mastodon",
      box: false,
    });
  });

  test("changes nothing where there is no text field, whatever the words", async () => {
    document.body.innerHTML = "<p>bericht</p>";
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 20 }),
        async (tokens) => {
          expect(await ask({ kind: "place", tokens })).toEqual({
            status: "failed",
            reason: "none",
          });
          expect(document.body.innerHTML).toBe("<p>bericht</p>");
        },
      ),
    );
  });
});
