import { isWanted, readAddressed, remembering, saveAddressed } from "@/components/settings.ts";
import { type Addressed, withAddressed } from "@/data/addressed.ts";

/** Whom the user put in posts before, newest first; none when the user does not want that kept. */
export async function loadAddressed(): Promise<Addressed[]> {
  return (await isWanted(remembering)) ? readAddressed() : [];
}

/** Keeps whom the user put in a post, when the user wants that. */
export async function remember(added: readonly Addressed[]): Promise<void> {
  if (!(await isWanted(remembering))) return;
  await saveAddressed(withAddressed(await readAddressed(), added));
}

/** Takes back what was kept of a post, when somebody undoes it. */
export async function forget(added: readonly Addressed[]): Promise<void> {
  if (added.length === 0) return;
  const kept = await readAddressed();
  const isIn = (one: Addressed) =>
    added.some(
      ({ kind, id, network, date }) =>
        one.kind === kind && one.id === id && one.network === network && one.date === date,
    );
  await saveAddressed(kept.filter((one) => !isIn(one)));
}
