import { signal } from "@preact/signals";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type WishesActs, WishesModel } from "@/components/options/WishesModel.ts";
import { StatusModel } from "@/components/StatusModel.ts";
import { parseServer } from "@/data/hosts.ts";
import nl, { type Messages } from "@/data/locales/nl.ts";

const acts = {
  keepAppearance: vi.fn<WishesActs["keepAppearance"]>(),
  keepPlacing: vi.fn<WishesActs["keepPlacing"]>(),
  keepServer: vi.fn<WishesActs["keepServer"]>(),
  parseServer: (text: string) => parseServer(text, (name) => name),
  forgetEverything: vi.fn<WishesActs["forgetEverything"]>(),
};
let status: InstanceType<typeof StatusModel>;
let model: InstanceType<typeof WishesModel>;

beforeEach(() => {
  vi.resetAllMocks();
  status = new StatusModel();
  model = new WishesModel(acts, status, signal<Messages>(nl));
});

describe("how one reads", () => {
  test("one choice changes, and the others stay", async () => {
    model.appearance.value = { size: "150", spacing: "wide", contrast: "normal" };
    await model.look({ contrast: "high" });
    expect(model.appearance.value).toEqual({ size: "150", spacing: "wide", contrast: "high" });
    expect(acts.keepAppearance).toHaveBeenCalledExactlyOnceWith({ contrast: "high" });
    expect(status.text.value).toBe("Bewaard.");
  });

  test("says so when it cannot be kept", async () => {
    acts.keepAppearance.mockRejectedValue(new Error("full"));
    await model.look({ size: "200" });
    expect(status.text.value).toBe("Bewaren is niet gelukt. Probeer het nog eens.");
  });
});

test("where words go in a post is kept", async () => {
  await model.put("end");
  expect(acts.keepPlacing).toHaveBeenCalledExactlyOnceWith("end");
  expect(model.placing.value).toBe("end");
});

describe("one's own server", () => {
  test.each(["@anna@mastodon.nl", "https://mastodon.nl/home", " mastodon.nl "])(
    "is kept by its host name when %j is typed",
    async (text) => {
      model.type(text);
      expect(await model.keepServer()).toBe(true);
      expect(acts.keepServer).toHaveBeenCalledExactlyOnceWith("mastodon.nl");
      expect(model.typed.value).toBe("mastodon.nl");
      expect(status.text.value).toBe("Bewaard. Een bericht voor Mastodon opent nu op mastodon.nl.");
    },
  );

  test("stays in the field with the reason when it is no server", async () => {
    model.type("bsky.app");
    expect(await model.keepServer()).toBe(false);
    expect(model.fault.value).toEqual({ kind: "other", network: "Bluesky" });
    expect(model.typed.value).toBe("bsky.app");
    expect(acts.keepServer).not.toHaveBeenCalled();
    model.type("bsky.ap");
    expect(model.fault.value).toBeUndefined();
  });

  test("is forgotten", async () => {
    model.server.value = "mastodon.nl";
    await model.forgetServer();
    expect(acts.keepServer).toHaveBeenCalledExactlyOnceWith("");
    expect(model.server.value).toBe("");
  });
});

describe("wiping everything", () => {
  test("asks first, and says what was done", async () => {
    model.askToForgetEverything(true);
    expect(model.isAsking.value).toBe(true);
    expect(acts.forgetEverything).not.toHaveBeenCalled();
    await model.forgetEverything();
    expect(acts.forgetEverything).toHaveBeenCalledOnce();
    expect(model.isAsking.value).toBe(false);
    expect(status.text.value).toBe("Alles is gewist.");
  });

  test("says so when it did not work", async () => {
    acts.forgetEverything.mockRejectedValue(new Error("broken"));
    await model.forgetEverything();
    expect(status.text.value).toBe("Wissen is niet gelukt. Probeer het nog eens.");
  });
});
