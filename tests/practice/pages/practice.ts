/** A selection in UTF-16 offsets into the text of a box. */
export interface Selection {
  readonly start: number;
  readonly end: number;
}

/** One post box as its own editor knows it. */
export interface Box {
  /** What somebody types in. */
  element(): HTMLElement;
  /** The text in the editor's own model, lines joined by `\n`. */
  text(): string;
  /** Replaces the text through the editor and forgets what could be undone. */
  set(text: string): void | Promise<void>;
  /** Gives the box the focus and puts the editor's selection at these offsets. */
  caret(start: number, end: number): void | Promise<void>;
  /** The editor's selection; undefined when it has none. */
  selection(): Selection | undefined;
  /** What the site would send now; the text when absent. */
  published?(): string;
  /** Steps that can be undone, for editors that keep count themselves. */
  undoDepth?(): number;
}

/** A key event that reached the page's own listeners. */
export interface Key {
  readonly type: "keydown" | "keypress" | "keyup";
  readonly phase: "capture" | "bubble";
  readonly key: string;
  /** What the page takes to be the target: its element name, in capitals. */
  readonly target: string;
}

/** What every practice page shows to tests as `window.practice`; a box without a name is the page's first one. */
export interface Practice {
  /** Whether every box that stands there from the start can be used. */
  readonly ready: boolean;
  /** Names of the boxes that exist now, the page's first one first. */
  readonly boxes: readonly string[];
  box(name?: string): HTMLElement;
  text(name?: string): string;
  set(text: string, name?: string): Promise<void>;
  caret(start: number, end?: number, name?: string): Promise<void>;
  selection(name?: string): Selection | undefined;
  published(name?: string): string;
  /** Undefined for fields whose history only the browser knows. */
  undoDepth(name?: string): number | undefined;
  /** What was posted on this page, oldest first. */
  readonly posts: string[];
  /** The site's shortcuts that were carried out: "n", "j", "k", "/", "Escape", "Ctrl+Enter". */
  readonly acts: string[];
  /** Every key the page's listeners on the document heard. */
  readonly keys: Key[];
  /** Errors, refused promises and calls of `console.error`. */
  readonly errors: string[];
}

declare global {
  interface Window {
    practice: Practice;
  }
}

const known = new Map<string, Box>();
let expected: readonly string[] | undefined;

/** Names of the boxes that exist now, those that stand there from the start first. */
function names(): string[] {
  const first = (expected ?? []).filter((name) => known.has(name));
  return [...new Set([...first, ...known.keys()])];
}

function find(name = names()[0]): Box {
  const box = name === undefined ? undefined : known.get(name);
  if (!box) throw new Error(`No box "${name}" here; there is ${names().join(", ") || "none"}.`);
  return box;
}

/** What tests and site pages read and write; the same object as `window.practice`. */
export const practice: Practice = {
  get ready() {
    return expected?.every((name) => known.has(name)) ?? false;
  },
  get boxes() {
    return names();
  },
  box: (name) => find(name).element(),
  text: (name) => find(name).text(),
  set: async (text, name) => {
    await find(name).set(text);
    await settled();
  },
  caret: async (start, end = start, name) => {
    await find(name).caret(start, end);
    await settled();
  },
  selection: (name) => find(name).selection(),
  published: (name) => {
    const box = find(name);
    return box.published ? box.published() : box.text();
  },
  undoDepth: (name) => find(name).undoDepth?.(),
  posts: [],
  acts: [],
  keys: [],
  errors: [],
};

/** Two turns: the browser's selectionchange and the editors' own timers have been and gone. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve));
}

/** Says which boxes stand on the page from the start; the first is the one meant without a name. */
export function expect(...names: string[]): void {
  expected = names;
}

/** Makes a box known under a name, until the function it returns is called. */
export function addBox(name: string, box: Box): () => void {
  known.set(name, box);
  return () => {
    if (known.get(name) === box) known.delete(name);
  };
}

function describe(problem: unknown): string {
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
}

addEventListener("error", (event) => {
  practice.errors.push(describe(event.error ?? event.message));
});
addEventListener("unhandledrejection", (event) => {
  practice.errors.push(describe(event.reason));
});
const log = console.error;
console.error = (...words: unknown[]) => {
  practice.errors.push(words.map(describe).join(" "));
  log(...words);
};

for (const type of ["keydown", "keypress", "keyup"] as const)
  for (const phase of ["capture", "bubble"] as const)
    document.addEventListener(
      type,
      (event) => {
        const target = event.target instanceof Element ? event.target.tagName : "";
        practice.keys.push({ type, phase, key: event.key, target });
      },
      { capture: phase === "capture" },
    );

window.practice = practice;
