import { writeDate } from "@/data/dates.ts";
import type { Messages } from "@/data/locales/index.ts";
import type { Mention } from "@/data/mention.ts";
import type { Network } from "@/data/networks/network.ts";
import type { Why } from "@/data/who.ts";
import type { Subject } from "./subject.ts";

/** What to know before choosing a name: that it has no account here, or that the handle is not confirmed. */
export function accountNote(
  subject: Subject,
  mention: Mention,
  network: Network,
  messages: Messages,
): string | undefined {
  if (mention.kind === "name") return messages.reasons[mention.reason](subject.name, network.name);
  if (mention.handle.state !== "reported") return undefined;
  return messages.composer.unconfirmed(mention.text, writeDate(mention.handle.date, messages));
}

/** The sentence for why somebody is suggested; a month is precise enough. */
export function reasonOf(why: Why, messages: Messages): string {
  const date = "date" in why ? writeDate(why.date.slice(0, 7), messages) : "";
  return (messages.why[why.kind] as (why: Why, date: string) => string)(why, date);
}
