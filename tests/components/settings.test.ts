import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { forgetEverything } from "@/components/drafts.ts";
import {
  contrast,
  mastodonServer,
  placing,
  readAppearance,
  readKept,
  readPlacing,
  readServer,
  remembering,
  saveKept,
  textSize,
  watchKept,
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

describe("whom the user saved, looked up and chose", () => {
  const nobody = { favourites: [], recent: [], chosen: [] };

  test("is read again, without what is no name, and wiped with everything else", async () => {
    expect(await readKept()).toEqual(nobody);
    await saveKept("favourites", ["party-d66"]);
    await saveKept("recent", ["person-rob-jetten"]);
    await saveKept("chosen", ["person-rob-jetten", "<b>"]);
    expect(await readKept()).toEqual({
      favourites: ["party-d66"],
      recent: ["person-rob-jetten"],
      chosen: ["person-rob-jetten"],
    });
    await forgetEverything();
    expect(await readKept()).toEqual(nobody);
  });

  test("has nobody who was looked up when the user does not want that kept", async () => {
    await saveKept("recent", ["person-rob-jetten"]);
    await remembering.setValue(false);
    await saveKept("recent", ["party-d66"]);
    expect((await readKept()).recent).toEqual([]);
  });

  test("is told to other windows", async () => {
    const heard = vi.fn();
    watchKept(heard);
    await saveKept("chosen", ["party-d66"]);
    expect(heard).toHaveBeenCalled();
  });
});
