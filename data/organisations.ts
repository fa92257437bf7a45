import { campaignAddresses, campaignSite, campaignTag } from "./campaign.ts";

/** Where organisations use a ready text. */
export const textPlaces = ["site", "newsletter", "social"] as const;

export type TextPlace = (typeof textPlaces)[number];

/** How long a ready text is. */
export const textLengths = ["short", "middle", "long"] as const;

export type TextLength = (typeof textLengths)[number];

/** The day on which the texts below were written. */
export const textsDate = "2026-11-25";

/** What stands in place of the logo for who does not see it. */
export const logoText = `${campaignTag}, wij doen mee`;

/** Ready texts in our own words, in Dutch: paragraphs with an empty line between them. They name no party and ask for no vote. */
export const readyTexts: Readonly<Record<TextPlace, Readonly<Record<TextLength, string>>>> = {
  site: {
    short: `Wij doen mee met ${campaignTag}. Heb je een beperking of een chronische ziekte? Vertel de politiek jouw verhaal. Kijk op ${campaignSite}`,
    middle: `Wij doen mee met ${campaignTag}

Meer dan twee miljoen mensen in Nederland hebben een beperking of een chronische ziekte. Zij weten zelf het best wat er beter moet. Toch vraagt de politiek het hun niet vaak.

Doe je ook mee? Schrijf op sociale media wat er voor jou beter moet. Zet ${campaignTag} in je bericht. Je kunt je vraag ook stellen aan een partij of een politicus.

Meer lezen: ${campaignSite}`,
    long: `Wij doen mee met ${campaignTag}

Meer dan twee miljoen mensen in Nederland hebben een beperking of een chronische ziekte. Of ze zijn psychisch kwetsbaar. Zij weten zelf het best wat er beter moet. Toch vraagt de politiek het hun niet vaak.

Daarom vertellen zij hun verhaal. Over een huis, werk, school, zorg of reizen. Samen laten zij zien dat het om heel veel mensen gaat.

Zo doe je mee
- Schrijf op sociale media wat er gebeurt en wat er beter moet.
- Zet ${campaignTag} in je bericht.
- Stel je vraag aan een partij of een politicus, als je dat wilt.

Heb je geen sociale media? Mail je verhaal dan naar ${campaignAddresses.stories}.

Iedereen kan meedoen: ook ouders, vrienden en mensen die in de zorg werken. Bij deze actie krijg je geen stemadvies.

Meer lezen: ${campaignSite}`,
  },
  newsletter: {
    short: `Wij doen mee met ${campaignTag}. Vertel ook wat er voor jou beter moet. Hoe dat werkt, lees je op ${campaignSite}`,
    middle: `Doe je mee met ${campaignTag}?

Meer dan twee miljoen mensen in Nederland leven met een beperking of een chronische ziekte. Met elkaar vertellen zij de politiek wat er beter moet. Ook jouw verhaal telt.

Zet het op sociale media, met ${campaignTag} erbij. Of mail het naar ${campaignAddresses.stories}. Meer lezen: ${campaignSite}`,
    long: `Jouw verhaal telt: doe mee met ${campaignTag}

Misschien is de lift op je station vaak kapot. Misschien wacht je al een jaar op hulp. Of je wilt werken, maar er is geen plek die past. Wat jij meemaakt, maken meer mensen mee. Meer dan twee miljoen mensen in Nederland leven met een beperking of een chronische ziekte.

Met ${campaignTag} vertellen zij de politiek wat er beter moet. Wij doen mee, en we hopen dat jij ook meedoet.

Wat kun je doen?
- Schrijf in een paar zinnen wat er gebeurt en wat je wilt.
- Zet ${campaignTag} erbij en plaats het op sociale media.
- Geen sociale media? Mail je verhaal naar ${campaignAddresses.stories}.

Je bepaalt zelf wat je vertelt. Een paar woorden zijn genoeg. En je hoeft je naam er niet bij te zetten.

Meer lezen: ${campaignSite}`,
  },
  social: {
    short: `Wij doen mee. Vertel jij ook wat er voor jou beter moet? ${campaignTag}`,
    middle: `Meer dan twee miljoen mensen in Nederland hebben een beperking of een chronische ziekte. Vraag hun wat er beter moet. Wij doen mee. Jij ook? ${campaignSite} ${campaignTag}`,
    long: `Meer dan twee miljoen mensen in Nederland hebben een beperking of een chronische ziekte. Zij weten het best wat er beter moet: thuis, op school, op het werk en op reis.

Vertel jouw verhaal in een bericht. Stel je vraag aan een partij of een politicus. Geen sociale media? Mailen kan ook.

Wij doen mee. Jij ook? ${campaignSite} ${campaignTag}`,
  },
};
