// Built for the browsers by text.test.ts: what every network makes of a text.
import { faults } from "@/data/faults.ts";
import { links } from "@/data/links.ts";
import { networkList } from "@/data/networks/index.ts";

/** Length, links and faults of each text on each network, as one line that can be compared. */
export function judge(texts: readonly string[]): string[] {
  return texts.map((text) =>
    JSON.stringify(
      networkList.map((network) => [
        network.id,
        network.length(text),
        links(text, network),
        faults(text, network, { hashtag: "2MiljoenStemmen" }).map(({ id, start, end }) => [
          id,
          start,
          end,
        ]),
      ]),
    ),
  );
}
