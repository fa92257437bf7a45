import type { Party } from "@/data/facts.ts";
import type { Messages } from "@/data/locales/index.ts";

interface Props {
  party: Party;
  words: Messages["card"];
  onCopy: (text: string) => void;
}

/** How large a party is, and its hashtag. */
export function PartyLine({ party, words, onCopy }: Props) {
  const hashtag = `#${party.hashtag}`;
  return (
    <>
      <p class="role">
        {words.party} · {party.seats ? words.seats(party.seats) : words.noSeats}
      </p>
      <p class="hashtag">
        {words.hashtag} <b>{hashtag}</b>
        <button type="button" class="quiet" onClick={() => onCopy(hashtag)}>
          {words.copy(hashtag)}
        </button>
      </p>
    </>
  );
}
