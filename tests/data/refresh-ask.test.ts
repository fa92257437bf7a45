import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { asker, NoAnswer, world as real } from "@/data/refresh/ask.ts";
import { recorded } from "./recorded/world.ts";

const url = "https://example.nl/answer";
const good = { text: '{"value":[1]}' };

describe("a question to a server", () => {
  test("gets the JSON, and says who asks", async () => {
    const { world, agents, pauses } = recorded({ [url]: good });
    expect(await asker(world)(url)).toEqual({ status: 200, body: { value: [1] } });
    expect([...agents][0]).toMatch(/^2MiljoenStemmen-refresh\/[\d.]+ \(\+https:\/\//);
    expect(pauses).toEqual([]);
  });

  test.each([
    ["a server error", { status: 500, text: "oops" }],
    ["a web page instead of JSON", { text: "<!doctype html><title>Onderhoud</title>" }],
    ["half a page", { text: '{"value":[{"Id":"1c88' }],
    ["an empty page", { text: "" }],
    ["a broken connection", new TypeError("fetch failed", { cause: new Error("ECONNRESET") })],
  ])("is asked again after %s", async (_, bad) => {
    const { world, asked, pauses } = recorded({ [url]: [bad, bad, good] });
    expect((await asker(world)(url)).body).toEqual({ value: [1] });
    expect(asked).toHaveLength(3);
    expect(pauses).toEqual([1000, 4000]);
  });

  test.each([
    ["HTTP 500", { status: 500, text: "oops" }, "example.nl gave HTTP 500, 4 times in a row"],
    ["HTML", { text: "<html>" }, "example.nl gave a web page instead of JSON"],
    ["half a page", { text: '{"value":[' }, "example.nl gave half a page"],
    [
      "no connection",
      new TypeError("fetch failed", { cause: new Error("ENOTFOUND") }),
      "ENOTFOUND",
    ],
  ])("fails with a sentence after four times %s", async (_, bad, sentence) => {
    const { world, asked, pauses } = recorded({ [url]: bad });
    const failure = await asker(world)(url).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NoAnswer);
    expect((failure as NoAnswer).message).toContain(sentence);
    expect((failure as NoAnswer).message).toContain(url);
    expect(asked).toHaveLength(4);
    expect(pauses).toEqual([1000, 4000, 16000]);
  });

  test.each([
    ["seconds", "7", 7000],
    ["a date", "Mon, 23 Nov 2026 06:00:30 GMT", 30_000],
    ["far too long", "86400", 120_000],
    ["nonsense", "soon", 1000],
  ])("waits as long as the server asks in %s", async (_, value, pause) => {
    const { world, pauses } = recorded({
      [url]: [{ status: 429, text: "", headers: { "retry-after": value } }, good],
    });
    await asker(world)(url);
    expect(pauses).toEqual([pause]);
  });

  test("is not repeated when the server says no", async () => {
    const { world, asked } = recorded({ [url]: { status: 403, text: "{}" } });
    await expect(asker(world)(url)).rejects.toThrow("example.nl answered HTTP 403");
    expect(asked).toHaveLength(1);
  });

  test("gets a refusal as an answer when it is expected, also one that is no JSON", async () => {
    const { world } = recorded({
      [url]: [
        { status: 404, text: '{"error":"x"}' },
        { status: 404, text: "-" },
      ],
    });
    const ask = asker(world);
    expect(await ask(url, [404])).toEqual({ status: 404, body: { error: "x" } });
    expect(await ask(url, [404])).toEqual({ status: 404, body: undefined });
  });

  test("waits for its turn: at most two at once per host, and all are answered", async () => {
    const { world, busiest } = recorded({ "https://example.nl/": good });
    const ask = asker(world);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, number) => ask(`https://example.nl/${number}`)),
    );
    expect(answers).toHaveLength(12);
    expect(busiest()).toBe(2);
  });

  test("is no longer put to a host that left three in a row unanswered", async () => {
    const { world, asked } = recorded({
      "https://example.nl/": new TypeError("fetch failed"),
      "https://other.nl/": good,
    });
    const ask = asker(world);
    for (let question = 0; question < 5; question++)
      await expect(ask(`https://example.nl/${question}`)).rejects.toThrow(NoAnswer);
    expect(asked).toHaveLength(12);
    await expect(ask(url)).rejects.toThrow("not asked again after 3 questions without answer");
    expect((await ask("https://other.nl/")).status).toBe(200);
  });

  test("gives up on a server that stays silent", async () => {
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const ask = asker({ ...real, deadline: () => AbortSignal.timeout(1), wait: async () => {} });
    await expect(ask(`http://127.0.0.1:${port}/`)).rejects.toThrow("gave nothing within 60 s");
    server.closeAllConnections();
    server.close();
  });
});
