import * as v from "valibot";
import { type Ask, NoAnswer } from "./ask.ts";

/** What a network says about one account today. */
export type Existence =
  /** It is there, under this handle and with this stable id. */
  | { readonly found: true; readonly handle: string; readonly id: string }
  /** It is not there; the reason is a part of a sentence. */
  | { readonly found: false; readonly reason: string };

const Profile = v.object({ did: v.string(), handle: v.string() });
const Failure = v.object({
  error: v.optional(v.string(), ""),
  message: v.optional(v.string(), ""),
});
const Account = v.object({
  id: v.string(),
  acct: v.string(),
  url: v.optional(v.string()),
  suspended: v.optional(v.boolean(), false),
  moved: v.nullish(v.object({ acct: v.string(), url: v.optional(v.string()) })),
});

const gone = /not found|deactivat|taken ?down|suspend/i;

/**
 * Asks Bluesky whether an account exists, by handle or DID. Throws `NoAnswer` when Bluesky does not say.
 * https://docs.bsky.app/docs/api/app-bsky-actor-get-profile (2026-11)
 */
export async function askBluesky(ask: Ask, actor: string): Promise<Existence> {
  const { status, body } = await ask(
    `https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=${encodeURIComponent(actor)}`,
    [400, 404],
  );
  if (status < 300) {
    const profile = v.safeParse(Profile, body);
    if (!profile.success)
      throw new NoAnswer(`Bluesky's answer about ${actor} has no did and handle.`);
    const { did: id, handle } = profile.output;
    if (handle === "handle.invalid")
      return { found: false, reason: "handle no longer leads to it" };
    return { found: true, handle: handle.toLowerCase(), id };
  }
  const failure = v.safeParse(Failure, body);
  const said = failure.success ? `${failure.output.error} ${failure.output.message}`.trim() : "";
  if (gone.test(said)) return { found: false, reason: said };
  throw new NoAnswer(`Bluesky refused the question about ${actor}: ${said || `HTTP ${status}`}.`);
}

/**
 * Asks a Mastodon server whether it knows `user@server`. Throws `NoAnswer` when the server does not say.
 * https://docs.joinmastodon.org/methods/accounts/#lookup (2026-11)
 */
export async function askMastodon(ask: Ask, handle: string): Promise<Existence> {
  const [user, server] = handle.split("@");
  if (!user || !server) throw new NoAnswer(`${handle} has no server.`);
  const { status, body } = await ask(
    `https://${server}/api/v1/accounts/lookup?acct=${encodeURIComponent(user)}`,
    [404, 410],
  );
  if (status >= 300) {
    if (v.is(v.object({ error: v.string() }), body))
      return { found: false, reason: "not known there" };
    throw new NoAnswer(`${server} has no look-up of accounts (HTTP ${status}).`);
  }
  const account = v.safeParse(Account, body);
  if (!account.success)
    throw new NoAnswer(`The answer of ${server} about ${user} is not an account.`);
  const { id, acct, suspended, moved } = account.output;
  if (suspended) return { found: false, reason: "suspended" };
  if (moved) return { found: false, reason: `moved to ${moved.url ?? moved.acct}` };
  return { found: true, handle: `${acct.split("@")[0]}@${server}`, id };
}
