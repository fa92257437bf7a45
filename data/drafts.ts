import { type NetworkId, networkIds } from "./networks/network.ts";
import { type Answers, noAnswers, type Question, questions } from "./story.ts";

/** The version of the shape below; a higher one comes from a newer extension. */
const draftVersion = 1;

/** One story that somebody is writing, as it is kept on the device. */
export interface StoryDraft {
  readonly version: typeof draftVersion;
  readonly id: string;
  /** When it was last changed by the clock of the device, in ISO 8601 with time; only to be read by people. */
  readonly changed: string;
  /** Which of all edits on this device was the last one here. It says what is newer, also when the clock goes back; 0 when unknown. */
  readonly edit: number;
  /** The window in which that edit was made; "" when unknown. */
  readonly writer: string;
  readonly answers: Answers;
  /** Keys of the chosen people and parties, also of those who are not known (any more). */
  readonly chosen: readonly string[];
  /** Id of the topic that somebody chose, or "none"; absent as long as it is recognised from the words. */
  readonly topic?: string;
  /** The network it is written for; absent until somebody chose. */
  readonly network?: NetworkId;
  /** Sentences to leave out where the whole story does not fit. */
  readonly leftOut: readonly string[];
  /** The name under the letter. */
  readonly name: string;
  /** Where somebody was writing, in UTF-16 offsets of that answer. */
  readonly caret?: { readonly question: Question; readonly start: number; readonly end: number };
}

/** A draft with nothing in it. */
export function newDraft(id: string, now: string): StoryDraft {
  return {
    version: draftVersion,
    id,
    changed: now,
    edit: 0,
    writer: "",
    answers: noAnswers,
    chosen: [],
    leftOut: [],
    name: "",
  };
}

/** What tells one edit of a draft from every other. */
export function markOf({ edit, writer }: StoryDraft): string {
  return `${edit} ${writer}`;
}

/** Puts the draft that was edited last first, whatever the clock says. */
export function newestFirst(one: StoryDraft, other: StoryDraft): number {
  return other.edit - one.edit || other.changed.localeCompare(one.changed);
}

/** Whether two drafts say the same: nothing is lost when one of them goes. */
export function isSame(one: StoryDraft, other: StoryDraft): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf({ answers, chosen, name }: StoryDraft): string {
  return JSON.stringify([questions.map((question) => answers[question]), chosen, name]);
}

/** Whether there is nothing in a draft worth keeping. */
export function isBlank({ answers, chosen, name }: StoryDraft): boolean {
  return questions.every((question) => answers[question] === "") && chosen.length === 0 && !name;
}

/** The first words of a draft, to know it by, of at most 60 characters; "" when nothing is written yet. */
export function titleOf({ answers }: StoryDraft): string {
  // A piece is enough, and an answer may be very long.
  const [first = ""] = questions
    .map((question) => answers[question].slice(0, 500).trim())
    .filter((text) => text !== "");
  const line = first.replace(/\s+/g, " ");
  if (line.length <= 60) return line;
  return `${line
    .slice(0, 58)
    .replace(/\s\S*$/, "")
    .toWellFormed()} …`;
}

/**
 * The draft in a value from storage or a file. What is missing or odd in a part becomes an empty part;
 * undefined when it has no answers at all, or is of a newer version.
 */
export function parseDraft(value: unknown): StoryDraft | undefined {
  if (!isRecord(value) || isNewer(value)) return undefined;
  const { id, changed, edit, writer, answers, chosen, topic, network, leftOut, name, caret } =
    value;
  if (!isRecord(answers) || typeof id !== "string" || id === "") return undefined;
  if (!questions.some((question) => typeof answers[question] === "string")) return undefined;
  const place = parseCaret(caret);
  return {
    ...newDraft(id, isDate(changed) ? changed : "1970-01-01T00:00:00.000Z"),
    edit: isEdit(edit) ? edit : 0,
    writer: typeof writer === "string" ? writer : "",
    answers: Object.fromEntries(
      questions.map((question) => [question, lines(answers[question])]),
    ) as Record<Question, string>,
    chosen: texts(chosen),
    leftOut: texts(leftOut),
    name: lines(name),
    ...(typeof topic === "string" && topic ? { topic } : {}),
    ...(networkIds.includes(network as NetworkId) ? { network: network as NetworkId } : {}),
    ...(place ? { caret: place } : {}),
  };
}

function parseCaret(value: unknown): StoryDraft["caret"] {
  if (!isRecord(value)) return undefined;
  const { question, start, end } = value;
  if (!questions.includes(question as Question) || !isOffset(start) || !isOffset(end))
    return undefined;
  return { question: question as Question, start, end };
}

const fileKind = "2miljoenstemmen-stories";

/** What stands in a file of drafts: also what could not be read, so that nothing is lost. */
export function writeFile(drafts: readonly StoryDraft[], unreadable: readonly unknown[]): string {
  return `${JSON.stringify({ kind: fileKind, version: draftVersion, drafts, unreadable }, null, 2)}\n`;
}

/** What came out of a file, or why nothing did. */
export type ReadFile =
  | { readonly drafts: readonly StoryDraft[]; readonly lost: number }
  | { readonly problem: "broken" | "foreign" | "newer" | "empty" };

/** The drafts in a file; `lost` counts those that could not be read. */
export function readFile(text: string): ReadFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { problem: "broken" };
  }
  if (!isRecord(value) || value.kind !== fileKind || !Array.isArray(value.drafts))
    return { problem: "foreign" };
  if (isNewer(value)) return { problem: "newer" };
  const drafts = value.drafts.flatMap((one) => parseDraft(one) ?? []);
  if (drafts.length === 0) return { problem: "empty" };
  return { drafts, lost: value.drafts.length - drafts.length };
}

/** The imported drafts that are not there yet; one that differs from a draft with the same id gets a new id. */
export function additions(
  kept: readonly StoryDraft[],
  imported: readonly StoryDraft[],
  newId: () => string,
): StoryDraft[] {
  const known = new Set(kept.map(contentOf));
  const ids = new Set(kept.map(({ id }) => id));
  const added: StoryDraft[] = [];
  for (const draft of imported) {
    if (known.has(contentOf(draft)) || isBlank(draft)) continue;
    known.add(contentOf(draft));
    const one = ids.has(draft.id) ? { ...draft, id: newId() } : draft;
    ids.add(one.id);
    added.push(one);
  }
  return added;
}

function isNewer({ version }: Record<string, unknown>): boolean {
  return typeof version === "number" && version > draftVersion;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isDate(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}T/.test(value);
}

/** A number that leaves room to count on from. */
function isEdit(value: unknown): value is number {
  return isOffset(value) && value <= 1e15;
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

function lines(value: unknown): string {
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : "";
}
