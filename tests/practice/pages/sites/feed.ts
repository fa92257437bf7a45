/** A post to answer; the people and their words are made up. */
export interface FeedPost {
  readonly id: string;
  readonly author: string;
  readonly handle: string;
  readonly text: string;
}

/** What there is to read on every practice site. */
export const feed: readonly FeedPost[] = [
  {
    id: "1",
    author: "Sam (verzonnen)",
    handle: "voorbeeldsam",
    text: "Vandaag deed de lift op het station het weer niet. Ik heb mijn afspraak gemist.",
  },
  {
    id: "2",
    author: "Noor (verzonnen)",
    handle: "voorbeeldnoor",
    text: "Ieder jaar vult mijn moeder dezelfde formulieren in voor mijn pgb. Kan dat niet één keer?",
  },
  {
    id: "3",
    author: "Ties (verzonnen)",
    handle: "voorbeeldties",
    text: "Eindelijk een stembureau om de hoek waar ik met mijn rolstoel naar binnen kan.",
  },
];
