import { describe, expect, test } from "vitest";
import type { NetworkId } from "@/data/networks/network.ts";
import { contact, networkOfKind } from "@/data/refresh/contact.ts";

describe("the handle in what somebody typed", () => {
  test.each<[NetworkId, string, string]>([
    ["x", "RobJetten", "RobJetten"],
    ["x", "@RobJetten", "RobJetten"],
    ["x", "@ RobJetten", "RobJetten"],
    ["x", "  RobJetten \t", "RobJetten"],
    ["x", "\u200BRobJetten\uFEFF", "RobJetten"],
    ["x", "https://twitter.com/RobJetten", "RobJetten"],
    ["x", "https://twitter.com/RobJetten?lang=nl", "RobJetten"],
    ["x", "HTTPS://WWW.Twitter.COM/RobJetten/?ref_src=twsrc%5Etfw", "RobJetten"],
    ["x", "http://mobile.twitter.com/RobJetten/with_replies", "RobJetten"],
    ["x", "https://twitter.com/#!/RobJetten", "RobJetten"],
    ["x", "twitter.com/@RobJetten", "RobJetten"],
    ["x", "//x.com/RobJetten#top", "RobJetten"],
    ["x", "https:/x.com/RobJetten", "RobJetten"],
    ["bluesky", "@Lisa.BSKY.social", "lisa.bsky.social"],
    ["bluesky", "d66.nl", "d66.nl"],
    ["bluesky", "https://bsky.app/profile/D66.nl", "d66.nl"],
    ["mastodon", "@pvdd@Mastodon.Social", "pvdd@mastodon.social"],
    ["mastodon", "https://mastodon.nl/@volt", "volt@mastodon.nl"],
    ["mastodon", "https://mastodon.nl/@volt@social.eu/112", "volt@social.eu"],
    ["threads", "https://www.threads.net/@robjetten?igshid=1", "robjetten"],
    ["instagram", "https://www.instagram.com/rob.jetten/?hl=nl", "rob.jetten"],
    ["instagram", "instagram.com/rob.jetten", "rob.jetten"],
    ["facebook", "https://nl-nl.facebook.com/robjetten/", "robjetten"],
    ["facebook", "https://www.facebook.com/pg/robjetten/about", "robjetten"],
    [
      "linkedin",
      "https://nl.linkedin.com/in/rob-jetten-4b1/?originalSubdomain=nl",
      "rob-jetten-4b1",
    ],
    ["linkedin", "https://www.linkedin.com/in/fr%C3%A9d%C3%A9rique-b", "frédérique-b"],
    ["linkedin", "https://www.linkedin.com/company/d66/about/", "company/d66"],
    [
      "youtube",
      "https://www.youtube.com/channel/UCI1wgi8HoU-wAnuSPSTDDUA",
      "UCI1wgi8HoU-wAnuSPSTDDUA",
    ],
    ["tiktok", "https://www.tiktok.com/@rob.jetten?_t=8&_r=1", "rob.jetten"],
    ["youtube", "https://www.youtube.com/@D66/videos", "D66"],
    ["youtube", "https://youtube.com/user/D66video", "D66video"],
  ])("on %s, from %j, is %s", (network, value, handle) => {
    expect(contact(network, value)).toEqual({ network, handle });
  });

  test.each<[NetworkId, string, string]>([
    ["x", "", "is empty"],
    ["x", " \u200B ", "is empty"],
    ["x", "ralfdkkr'", "cannot be a handle on X"],
    ["x", "https://www.instagram.com/robjetten", "is a link to Instagram"],
    ["x", "https://www.d66.nl/rob", "is a link to www.d66.nl"],
    ["x", "https://x.com/RobJetten/status/123", "not to an account"],
    ["x", "https://x.com/intent/user?screen_name=RobJetten", "not to an account"],
    ["x", "https://x.com/", "not to an account"],
    ["x", "https://x.com/%E0%A4%A", "not to an account"],
    ["x", "https://x.com.evil.nl/RobJetten", "is a link to x.com.evil.nl"],
    ["x", "https://x.com@evil.nl/RobJetten", "cannot be a handle on X"],
    ["x", "https://x.com:8443/RobJetten", "cannot be a handle on X"],
    ["x", "javascript:alert(1)", "cannot be a handle on X"],
    ["x", "123456", "is a number"],
    ["bluesky", "did:plc:ewvi7nxzyoun6zhxrhs64oiz", "is a DID"],
    ["bluesky", "https://bsky.app/profile/d66.nl/post/3k", "not to an account"],
    ["bluesky", "geert_wilders", "cannot be a handle on Bluesky"],
    ["mastodon", "https://mastodon.nl/about", "not to an account"],
    ["mastodon", "pvdd", "cannot be a handle on Mastodon"],
    ["instagram", "jesse klaver", "cannot be a handle on Instagram"],
    ["instagram", "https://www.instagram.com/p/Cx1/", "not to an account"],
    ["facebook", "SarahDobbeSP (Socialistische Partij)", "cannot be a handle on Facebook"],
    ["facebook", "https://www.facebook.com/share/1AbC/", "not to an account"],
    ["facebook", "https://www.facebook.com/profile.php?id=1000", "not to an account"],
    ["facebook", "https://www.facebook.com/pages/SP/1234", "not to an account"],
    ["facebook", "100012345678", "is a number"],
    ["linkedin", "https://www.linkedin.com/posts/nynke_activity-1", "not to an account"],
    ["tiktok", "https://vm.tiktok.com/ZGe1/", "not to an account"],
    ["youtube", "https://www.youtube.com/watch?v=1", "not to an account"],
  ])("on %s, from %j, is refused: %s", (network, value, problem) => {
    const answer = contact(network, value);
    expect(answer).not.toHaveProperty("handle");
    expect("problem" in answer && answer.problem).toContain(problem);
  });
});

describe("a kind of contact", () => {
  test.each([
    ["Twitter", "x"],
    ["X (Twitter)", "x"],
    [" instagram ", "instagram"],
    ["Bluesky-account", undefined],
    ["Bluesky account", "bluesky"],
    ["E-mail", "none"],
    ["Website", "none"],
    ["Fax", undefined],
    ["", undefined],
  ])("%j is about %s", (kind, network) => {
    expect(networkOfKind(kind)).toBe(network);
  });
});
