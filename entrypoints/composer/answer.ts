import { copy } from "@/components/clipboard.ts";
import { type Placed, parseRequest, type View } from "@/components/messages.ts";
import { mountNotice } from "@/components/notice/Notice.tsx";
import { findBox, focusedField } from "@/components/page/find.ts";
import { insert } from "@/components/page/insert.ts";
import { isTextField, refusal } from "@/components/page/text-field.ts";
import type { Messages } from "@/data/locales/index.ts";
import type { Network } from "@/data/networks/network.ts";
import { placeAll } from "@/data/place.ts";

/** What the popup, a menu or a key asks of this page. */
export async function answer(
  message: unknown,
  network: Network | undefined,
  messages: Messages,
): Promise<View | Placed | undefined> {
  const request = parseRequest(message);
  switch (request?.kind) {
    case "look": {
      const box = findBox(network?.postBox ?? []) !== undefined;
      return network ? { network: network.id, box } : { box };
    }
    case "place":
      return place(findBox(network?.postBox ?? []), request.tokens);
    case "place-here":
      return placeHere(request.tokens, messages);
    default:
      return undefined;
  }
}

async function place(box: HTMLElement | undefined, tokens: readonly string[]): Promise<Placed> {
  if (!box) return { status: "failed", reason: "none" };
  const outcome = await insert(box, (draft) => placeAll(draft, tokens));
  return outcome.status === "failed"
    ? { status: "failed", reason: outcome.reason }
    : { status: outcome.status };
}

/** Puts words in the field with the focus, and tells on the page what became of it. */
async function placeHere(tokens: readonly string[], messages: Messages): Promise<Placed> {
  const say = messages.composer;
  const text = tokens.join(" ");
  const tell = (words: string, undo?: () => Promise<boolean>) =>
    document.body.append(mountNotice({ text: words, messages, undo }));

  const field = focusedField();
  if (!field || !isTextField(field)) {
    const why = field && refusal(field);
    tell(why && why !== "not-text" ? messages.notice.refused[why] : messages.notice.none);
    return { status: "failed", reason: why ?? "none" };
  }
  const outcome = await insert(field, (draft) => placeAll(draft, tokens));
  if (outcome.status === "inserted") tell(say.inserted(text), outcome.undo);
  else if (outcome.status === "present") tell(say.present(text));
  else tell(((await copy(text)) ? say.copied : say.failed)(text));
  return outcome.status === "failed"
    ? { status: "failed", reason: outcome.reason }
    : { status: outcome.status };
}
