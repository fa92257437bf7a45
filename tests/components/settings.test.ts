import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  contrast,
  mastodonServer,
  placing,
  readAppearance,
  readPlacing,
  readServer,
  textSize,
} from "@/components/settings.ts";

beforeEach(() => fakeBrowser.reset());

test("nothing is changed before somebody chooses", async () => {
  expect(await readAppearance()).toEqual({ size: "100", spacing: "normal", contrast: "normal" });
  expect(await readPlacing()).toBe("caret");
  expect(await readServer()).toBe("");
});

test("what was chosen is read again", async () => {
  await textSize.setValue("150");
  await contrast.setValue("high");
  await placing.setValue("own-line");
  await mastodonServer.setValue("mastodon.nl");
  expect(await readAppearance()).toEqual({ size: "150", spacing: "normal", contrast: "high" });
  expect(await readPlacing()).toBe("own-line");
  expect(await readServer()).toBe("mastodon.nl");
});

test.each(["https://kwaad.example/?", "a.example/share?text=x#", "javascript:alert(1)", 7, null])(
  "a server that is stored as %j is no server",
  async (kept) => {
    await mastodonServer.setValue(kept as string);
    expect(await readServer()).toBe("");
  },
);
