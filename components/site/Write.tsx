import { campaignTag } from "@/data/campaign.ts";
import type { Party, Person } from "@/data/facts.ts";
import { mention } from "@/data/mention.ts";
import type { World } from "./world.ts";

interface WriteProps {
  subject: Party | Person;
  world: World;
  /** The post for a mention; a bare beginning when there is none. */
  post?: (mention: string) => string;
}

/** Links that open a post for somebody, one for each network, with the account that they have there. */
export function Write({ subject, world, post }: WriteProps) {
  const { words, shares, share, facts } = world;
  const { name } = subject;
  const named = shares.filter((network) => mention(subject, network, facts).kind === "name");
  return (
    <details class="write">
      <summary>{words.write.to(name)}</summary>
      <p>{words.write.hint}</p>
      {named.length > 0 && (
        <p>
          {words.write.named(
            name,
            named.map((network) => network.name),
          )}
        </p>
      )}
      <ul class="row">
        {shares.map((network) => {
          const who = mention(subject, network, facts).text;
          const text = post ? `${post(who)} ${campaignTag}` : words.write.post(who, campaignTag);
          return (
            <li key={network.id}>
              <ShareButton
                href={share(network.id, { text }).href}
                network={network.name}
                what={words.write.what(name)}
                world={world}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

interface ShareButtonProps {
  href: string;
  network: string;
  what: string;
  world: World;
}

function ShareButton({ href, network, what, world }: ShareButtonProps) {
  return (
    <a class="button" href={href} rel="noopener noreferrer">
      {world.words.write.open(network)}
      <span class="spoken"> {what}</span>
    </a>
  );
}

/** Links that open a post with nothing but the hashtag in it. */
export function WriteTag({ world }: { world: World }) {
  return (
    <ul class="row">
      {world.shares.map(({ id, name }) => (
        <li key={id}>
          <ShareButton
            href={world.share(id, { text: campaignTag }).href}
            network={name}
            what={world.words.write.tag}
            world={world}
          />
        </li>
      ))}
    </ul>
  );
}
