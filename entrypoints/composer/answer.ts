import { type Placed, parseRequest, type View } from "@/components/messages.ts";
import { findBox } from "@/components/page/find.ts";
import { insert } from "@/components/page/insert.ts";
import type { Network } from "@/data/networks/network.ts";
import { placeAll } from "@/data/place.ts";

/** What the popup asks of this page. */
export function answer(
  message: unknown,
  network: Network | undefined,
): Promise<View | Placed> | undefined {
  const request = parseRequest(message);
  const box = findBox(network?.postBox ?? []);
  if (request?.kind === "look") {
    return Promise.resolve({ ...(network && { network: network.id }), box: box !== undefined });
  }
  if (request?.kind !== "place") return undefined;
  if (!box) return Promise.resolve({ status: "failed", reason: "unsupported" });
  return insert(box, (draft) => placeAll(draft, request.tokens)).then((outcome) =>
    outcome.status === "failed"
      ? { status: outcome.status, reason: outcome.reason }
      : { status: outcome.status },
  );
}
