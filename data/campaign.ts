/** The campaign's hashtag; the capitals let a screen reader say the three words. */
export const campaignTag = "#2MiljoenStemmen";

/** The campaign's site, always with `https://`: without it Bluesky makes no link. */
export const campaignSite = "https://www.2miljoenstemmen.nl";

/** The mail addresses the campaign published, each for its purpose, as its own text had them on `date`. */
export const campaignAddresses = {
  date: "2021-02-03",
  stories: "contact@2miljoenstemmen.nl",
  organisations: "contact@tweemiljoenstemmen.nl",
} as const;
