import type { Messages } from "@/data/locales/index.ts";

/** What stands for the parts of a message that change; a name counts as a name of two words. */
const samples: Readonly<Record<string, unknown>> = {
  name: "Anna Jansen",
  party: "D66",
  network: "Bluesky",
  networks: ["Bluesky", "Mastodon"],
  date: "1 mei 2026",
  text: "#2MiljoenStemmen",
  replacement: "#2MiljoenStemmen",
  handle: "@annajansen",
  role: "minister",
  title: "Anna Jansen",
  // What the reasons are about, see `data/who.ts`.
  office: "minister",
  committee: "Wmo",
  portfolio: ["Wmo"],
  titles: ["Wmo", "Wajong"],
  names: ["Anna Jansen", "Bo de Wit"],
  subjects: ["Wmo", "Wajong"],
  older: "GroenLinks",
  newer: "Volt",
};
/** The names of numbers. */
const counts = new Set(["count", "shown", "all", "left", "over", "most", "seats", "limit"]);

/** One text, and where it stands. */
export interface Text {
  readonly path: string;
  readonly text: string;
}

/** Every text of a part of the language, functions called with samples: once with 1 and once with 7. */
export function textsOf(part: unknown, path: string): Text[] {
  if (typeof part === "string") return [{ path, text: part }];
  if (typeof part === "function") {
    const [, head = ""] = /^\(?(\{[^}]*\}|[^)=]*)/.exec(String(part)) ?? [];
    return [1, 7].flatMap((count) => {
      const sample = (name: string) =>
        counts.has(name) ? count : (samples[name] ?? "Anna Jansen");
      const given = head.startsWith("{")
        ? [new Proxy({}, { get: (_, name) => sample(String(name)) }), samples.date]
        : head.split(",").map((name) => sample(name.trim()));
      return [{ path, text: String(part(...given)) }];
    });
  }
  if (typeof part === "object" && part !== null)
    return Object.entries(part).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
  return [];
}

/** The parts of a language that are texts, each with everything that it says. */
export function sectionsOf(
  messages: Messages | { readonly site: object },
): { name: string; texts: Text[] }[] {
  return Object.entries(messages)
    .filter(([name, part]) => typeof part === "object" && name !== "months")
    .map(([name, part]) => ({ name, texts: textsOf(part, name) }));
}
