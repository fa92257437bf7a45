import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, needBrowser, root } from "../browsers.ts";
import { type Growth, measureGrowth } from "./growth.ts";
import { interleaved, type Line, summary, table } from "./measure.ts";
import { measurePages } from "./page.ts";
import { measurePopup } from "./popup.ts";

const { values: options } = parseArgs({
  options: {
    /** Rounds of each measurement. */
    rounds: { type: "string", default: "15" },
    /** Writes the tables to docs/performance.md. */
    write: { type: "boolean", default: false },
    /** Leaves out what takes minutes: the elections of other sizes. */
    quick: { type: "boolean", default: false },
  },
});
const rounds = Number(options.rounds);
const say = (words: string) => console.error(words);

say("Building …");
build("chromium");
const pages = await measurePages(rounds);
say("The popup …");
const popup = await measurePopup(rounds);
say("Text and topics …");
const slowest = ask<{ perThousand: number; floor: number; what: string }>("text.ts");
const [topics] = ask<{ rows: { ours: number; floor: number }[] }>("topics.ts").rows;
const texts: Line[] = [
  {
    what: `text rules on 1,000 characters, the slowest of all (${slowest.what})`,
    unit: "ms",
    bar: "≤ 5",
    measured: [summary("a plain loop", [slowest.floor]), summary("ours", [slowest.perThousand])],
  },
  {
    what: "recognising topics in 500 characters",
    unit: "ms",
    bar: "≤ 2",
    measured: [
      summary("each word looked up once", [topics!.floor]),
      summary("ours", [topics!.ours]),
    ],
  },
];
say("Building again and again …");
const [building] = await interleaved(
  {
    build: async () => {
      const start = performance.now();
      build("chromium");
      return (performance.now() - start) / 1000;
    },
  },
  3,
);
const making: Line = { what: "building the extension", unit: "s", bar: "–", measured: [building!] };
let growth: { rows: Growth[]; lines: Line[] } = { rows: [], lines: [] };
if (!options.quick) {
  say("Elections of other sizes …");
  growth = await measureGrowth();
}

const lines = [...pages, ...popup, ...growth.lines, ...texts, making];
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${execFileSync(needBrowser("chromium"), ["--version"]).toString().trim()}, Node ${process.version}`;
const date = new Date().toISOString().slice(0, 10);
const report = [
  `Measured on ${date}, ${rounds} rounds each: ${machine}.`,
  table(lines),
  ...(growth.rows.length > 0 ? [growthTable(growth.rows)] : []),
].join("\n\n");

console.log(report);
mkdirSync(join(root, ".output"), { recursive: true });
writeFileSync(
  join(root, ".output", "bench.json"),
  `${JSON.stringify({ date, machine, rounds, lines, growth: growth.rows }, undefined, 2)}\n`,
);
say("\nThe same as JSON: .output/bench.json");
if (options.write) {
  const file = join(root, "docs", "performance.md");
  const [before, , after = ""] = readFileSync(file, "utf8").split(
    /(?<=<!-- measured -->\n)|(?=<!-- end of measured -->)/,
  );
  writeFileSync(file, `${before}\n${report}\n\n${after}`);
}

/** Runs a benchmark of its own process, and gives what it measured. */
function ask<Answer>(file: string): Answer {
  const answer = execFileSync(process.execPath, [join(import.meta.dirname, file), "--json"]);
  return JSON.parse(answer.toString()) as Answer;
}

function growthTable(rows: readonly Growth[]): string {
  return [
    "| Candidates | Build s | Their file kB gzip | All other files kB gzip | Field ready ms, not asked | Tick → found ms | Heap MB, not asked → asked |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows.map(
      ({ candidates, build, candidatesFile, otherFiles, ready, asked, heap }) =>
        `| ${candidates.toLocaleString("en")} | ${build.toFixed(1)} | ${Math.round(candidatesFile / 1000)} | ${Math.round(otherFiles / 1000)} | ${ready.toFixed(0)} | ${asked.toFixed(0)} | ${heap[0].toFixed(1)} → ${heap[1].toFixed(1)} |`,
    ),
  ].join("\n");
}
