/** What one contestant needed, over all runs. */
export interface Measured {
  readonly name: string;
  /** Half of the runs needed no more than this. */
  readonly median: number;
  /** A quarter of the runs stays below the first, a quarter above the second. */
  readonly spread: readonly [number, number];
}

/** One line of the table: what was measured, of whom, in which unit, and the bar it has to stay under. */
export interface Line {
  readonly what: string;
  readonly unit: string;
  readonly bar: string;
  /** The floor first: what the same thing costs without us. */
  readonly measured: readonly Measured[];
}

/** The value at a share of a list, which it sorts a copy of; 0 for an empty one. */
export function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Median and spread of some values. */
export function summary(name: string, values: readonly number[]): Measured {
  return { name, median: at(values, 0.5), spread: [at(values, 0.25), at(values, 0.75)] };
}

/**
 * Lets each contestant do the same in turn, round after round, each round beginning with the next one,
 * so that other work on the machine weighs on all alike. The first round warms up and is not counted.
 */
export async function interleaved(
  contestants: Readonly<Record<string, () => Promise<number>>>,
  rounds: number,
): Promise<Measured[]> {
  const names = Object.keys(contestants);
  const values = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length]!;
      const value = await contestants[name]!();
      if (round > 0) values.get(name)!.push(value);
    }
  return names.map((name) => summary(name, values.get(name)!));
}

const number = (value: number) =>
  Math.abs(value) >= 100
    ? value.toFixed(0)
    : Math.abs(value) >= 10
      ? value.toFixed(1)
      : value.toFixed(2);

/** The lines as a table of Markdown; the ratio is that of the last contestant to the first, the floor. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map(({ what, unit, bar, measured }) => {
    const floor = measured[0]!;
    const ours = measured.at(-1)!;
    const others = measured
      .slice(0, -1)
      .map(({ name, median }) => `${name} ${number(median)}`)
      .join(", ");
    const ratio =
      measured.length > 1 && floor.median > 0 ? `${number(ours.median / floor.median)} ×` : "–";
    return `| ${what} | ${number(ours.median)} (${number(ours.spread[0])} to ${number(ours.spread[1])}) ${unit} | ${measured.length > 1 ? others : "–"} | ${ratio} | ${bar} |`;
  });
  return [
    "| What | Ours: median (quarter to three quarters) | Floor in the same run | Ratio | Bar |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
