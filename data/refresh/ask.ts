/** What the refresh uses of the world outside; a test hands in recorded answers and a clock that does not wait. */
export interface World {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** A signal that fires after so many milliseconds. */
  readonly deadline: (milliseconds: number) => AbortSignal;
  readonly now: () => Date;
}

/** The real network and the real clock. */
export const world: World = {
  fetch: (url, init) => fetch(url, init),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
  now: () => new Date(),
};

/** A JSON answer with its HTTP status. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Gets JSON from a URL; a status in `expected` is an answer too. Throws `NoAnswer` when there is none. */
export type Ask = (url: string, expected?: readonly number[]) => Promise<Answer>;

/** A server gave no usable answer; the message is a sentence for the person who runs the refresh. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/**
 * Who asks, and where to read about it, as Wikimedia wants it.
 * https://foundation.wikimedia.org/wiki/Policy:Wikimedia_Foundation_User-Agent_Policy (2026-11)
 */
const userAgent = "2MiljoenStemmen-refresh/0.1 (+https://www.2miljoenstemmen.nl)";

const attempts = 4;
const patience = 60_000;
const firstPause = 1_000;
const longestPause = 120_000;
const togetherPerHost = 2;
const givenUpAfter = 3;
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

class Passing extends Error {
  readonly pause: number | undefined;

  constructor(message: string, pause?: number) {
    super(message);
    this.pause = pause;
  }
}

function retryAfter(value: string | null, now: Date): number | undefined {
  if (!value) return undefined;
  const pause = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
  return Number.isFinite(pause) ? Math.min(Math.max(pause, 0), longestPause) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (text.trim() === "") throw new Passing("an empty page");
    if (text.trimStart().startsWith("<")) throw new Passing("a web page instead of JSON");
    throw new Passing(`half a page (JSON that breaks off, ${text.length} characters)`);
  }
}

async function once(world: World, url: string, expected: readonly number[]): Promise<Answer> {
  let response: Response;
  let text: string;
  try {
    response = await world.fetch(url, {
      headers: { accept: "application/json", "user-agent": userAgent },
      signal: world.deadline(patience),
    });
    text = await response.text();
  } catch (error) {
    const reason = error instanceof Error ? error : new Error(String(error));
    if (reason.name === "TimeoutError") throw new Passing(`nothing within ${patience / 1000} s`);
    const cause = reason.cause instanceof Error ? `: ${reason.cause.message}` : "";
    throw new Passing(`no connection (${reason.message}${cause})`);
  }
  const { status } = response;
  if (status >= 200 && status < 300) return { status, body: parse(text) };
  if (expected.includes(status)) {
    try {
      return { status, body: JSON.parse(text) };
    } catch {
      return { status, body: undefined };
    }
  }
  if (passing.has(status))
    throw new Passing(
      `HTTP ${status}`,
      retryAfter(response.headers.get("retry-after"), world.now()),
    );
  throw new NoAnswer(`${new URL(url).host} answered HTTP ${status} to ${url}`);
}

/**
 * An `Ask` that is polite: two questions at once per host, 60 s patience, four attempts with growing pauses, and no more
 * questions to a host that left three in a row unanswered.
 */
export function asker(world: World): Ask {
  const busy = new Map<string, number>();
  const queues = new Map<string, (() => void)[]>();
  const unanswered = new Map<string, number>();

  async function turn(host: string): Promise<void> {
    const running = busy.get(host) ?? 0;
    if (running < togetherPerHost) {
      busy.set(host, running + 1);
      return;
    }
    const queue = queues.get(host) ?? [];
    queues.set(host, queue);
    await new Promise<void>((resolve) => queue.push(resolve));
  }

  function done(host: string): void {
    const next = queues.get(host)?.shift();
    if (next) next();
    else busy.set(host, (busy.get(host) ?? 1) - 1);
  }

  return async (url, expected = []) => {
    const { host } = new URL(url);
    await turn(host);
    try {
      const silent = unanswered.get(host) ?? 0;
      if (silent >= givenUpAfter)
        throw new NoAnswer(`${host} was not asked again after ${silent} questions without answer.`);
      for (let attempt = 1; ; attempt++) {
        try {
          const answer = await once(world, url, expected);
          unanswered.delete(host);
          return answer;
        } catch (error) {
          if (!(error instanceof Passing)) throw error;
          if (attempt === attempts) {
            unanswered.set(host, (unanswered.get(host) ?? 0) + 1);
            throw new NoAnswer(
              `${host} gave ${error.message}, ${attempts} times in a row, to ${url}`,
            );
          }
          await world.wait(error.pause ?? firstPause * 4 ** (attempt - 1));
        }
      }
    } finally {
      done(host);
    }
  };
}
