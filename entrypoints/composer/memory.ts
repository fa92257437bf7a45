import { addressed, remembering } from "@/components/settings.ts";
import { type Addressed, parseAddressed, withAddressed } from "@/data/addressed.ts";

/** Whom the user put in posts before, newest first; none when the user does not want that kept. */
export async function loadAddressed(): Promise<Addressed[]> {
  const isWanted = (await remembering.getValue()) !== false;
  return isWanted ? parseAddressed(await addressed.getValue()) : [];
}

/** Keeps whom the user put in a post, when the user wants that. */
export async function remember(added: readonly Addressed[]): Promise<void> {
  if ((await remembering.getValue()) === false) return;
  await addressed.setValue(withAddressed(parseAddressed(await addressed.getValue()), added));
}

/** Takes back what was kept of a post, when somebody undoes it. */
export async function forget(added: readonly Addressed[]): Promise<void> {
  if (added.length === 0) return;
  const kept = parseAddressed(await addressed.getValue());
  const isIn = (one: Addressed) =>
    added.some(
      ({ kind, id, network, date }) =>
        one.kind === kind && one.id === id && one.network === network && one.date === date,
    );
  await addressed.setValue(kept.filter((one) => !isIn(one)));
}
