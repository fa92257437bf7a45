import { copy } from "@/components/clipboard.ts";
import { type Placed, parseRequest, type View } from "@/components/messages.ts";
import { mountNotice } from "@/components/notice/Notice.tsx";
import { findBox, focusedField } from "@/components/page/find.ts";
import { insert, type Outcome } from "@/components/page/insert.ts";
import { isTextField, refusal } from "@/components/page/text-field.ts";
import type { Messages } from "@/data/locales/index.ts";
import type { Network } from "@/data/networks/network.ts";
import { placeAll } from "@/data/place.ts";
import type { Wishes } from "./wishes.ts";

/** What the popup, a menu or a key asks of this page. */
export async function answer(
  message: unknown,
  network: Network | undefined,
  wishes: Wishes,
): Promise<View | Placed | undefined> {
  const request = parseRequest(message);
  switch (request?.kind) {
    case "look": {
      const box = findBox(network?.postBox ?? []) !== undefined;
      return network ? { network: network.id, box } : { box };
    }
    case "place":
      return place(findBox(network?.postBox ?? []), request.tokens, wishes);
    case "place-here":
      return placeHere(request.tokens, wishes);
    default:
      return undefined;
  }
}

async function place(
  box: HTMLElement | undefined,
  tokens: readonly string[],
  wishes: Wishes,
): Promise<Placed> {
  if (!box) return { status: "failed", reason: "none" };
  const outcome = await insert(box, (draft) => placeAll(draft, tokens, wishes.placing.value));
  return outcome.status === "failed"
    ? { status: "failed", reason: outcome.reason }
    : { status: outcome.status };
}

/** Puts words in the field with the focus, and tells on the page what became of it. */
async function placeHere(tokens: readonly string[], wishes: Wishes): Promise<Placed> {
  const { messages, speak, appearance } = wishes;
  const text = tokens.join(" ");
  const tell = (says: (words: Messages) => string, takingBack?: Outcome & { status: "inserted" }) =>
    document.body.append(
      mountNotice({ says, messages, takingBack, onLanguage: speak }, appearance),
    );

  const field = focusedField();
  if (!field || !isTextField(field)) {
    const why = field && refusal(field);
    tell(({ notice }) => (why && why !== "not-text" ? notice.refused[why] : notice.none));
    return { status: "failed", reason: why ?? "none" };
  }
  const outcome = await insert(field, (draft) => placeAll(draft, tokens, wishes.placing.value));
  if (outcome.status === "inserted") {
    tell(({ composer }) => composer.inserted(text), outcome);
  } else if (outcome.status === "present") {
    tell(({ composer }) => composer.present(text));
  } else {
    const isCopied = await copy(text);
    tell(({ composer }) => (isCopied ? composer.copied : composer.failed)(text));
  }
  return outcome.status === "failed"
    ? { status: "failed", reason: outcome.reason }
    : { status: outcome.status };
}
