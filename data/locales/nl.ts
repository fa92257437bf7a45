/** Dutch at level B1: `je`, short sentences, one word for one thing. */
const nl = {
  code: "nl",
  name: "Nederlands",
  /** Name and description in the browsers' stores and menus. */
  store: {
    name: "#2MiljoenStemmen",
    shortName: "2MiljoenStemmen",
    description:
      "Zet #2MiljoenStemmen en de juiste @naam in je bericht. Voor mensen met een beperking, hun naasten en organisaties.",
  },
  /** How sure we are of a handle. */
  states: {
    confirmed: "bevestigd",
    reported: "nog niet bevestigd",
    closed: "account is gesloten",
    locked: "account is op slot",
    dormant: "account wordt niet meer gebruikt",
  },
  /** Why a name is written and not a handle. */
  reasons: {
    "no-account": (name: string, network: string) =>
      `Van ${name} kennen we geen account op ${network}. We zetten de naam in je bericht.`,
    closed: (name: string, network: string) =>
      `Het account van ${name} op ${network} is gesloten. We zetten de naam in je bericht.`,
    locked: (name: string, network: string) =>
      `Het account van ${name} op ${network} is op slot. We zetten de naam in je bericht.`,
    dormant: (name: string, network: string) =>
      `${name} gebruikt het account op ${network} niet meer. We zetten de naam in je bericht.`,
    "pick-from-list": (name: string, network: string) =>
      `Op ${network} werkt @ alleen uit de lijst. Typ @ en de naam, en kies ${name} uit de lijst.`,
  },
  /** Why a hit is shown, when it is not the name. */
  foundBy: {
    party: (text: string) => `Gevonden op partij: ${text}`,
    handle: (text: string) => `Gevonden op account: ${text}`,
    role: (text: string) => `Gevonden op functie: ${text}`,
    topic: (text: string) => `Gevonden op onderwerp: ${text}`,
    "former-name": (text: string) => `Gevonden op andere naam: ${text}`,
  },
  /** The search field with its list, in popup and composer. */
  picker: {
    label: "Zoek een politicus of partij",
    hint: "Typ een naam, partij of functie. Een typfout is niet erg.",
    legend: "Wie wil je aanspreken?",
    none: "Geen naam gevonden. Typ minder letters.",
    count: (shown: number, all: number) =>
      all === 1
        ? "1 naam gevonden."
        : shown < all
          ? `${all} namen. Je ziet er ${shown}.`
          : `${all} namen gevonden.`,
    more: (count: number) => `Toon ${count} meer`,
    chosen: (count: number) => `Gekozen: ${count}`,
    picked: (name: string) => `${name} gekozen.`,
    unpicked: (name: string) => `${name} niet meer gekozen.`,
    remove: (name: string) => `Haal ${name} weg`,
    loading: "De namen worden geladen.",
    failed: "De namen zijn niet geladen. Laad de pagina opnieuw.",
  },
  /** One party or person with the handles. */
  card: {
    party: "partij",
    seats: (count: number) =>
      count === 1 ? "1 zetel in de Tweede Kamer" : `${count} zetels in de Tweede Kamer`,
    noSeats: "nu geen zetels in de Tweede Kamer",
    was: (role: string, date: string) => `was ${role} (${date})`,
    hashtag: "Hashtag",
    noHandles: "We kennen geen account op sociale media.",
    source: (title: string, date: string) => `Bron: ${title} (${date})`,
    copy: "Kopieer",
    copyWhat: (text: string, network: string) => `${text} voor ${network}`,
    copied: (text: string) => `${text} staat op je klembord.`,
    notCopied: (text: string) => `Kopiëren lukt niet. Selecteer zelf deze tekst: ${text}`,
    open: "Bekijk",
    openWhat: (name: string, network: string) =>
      `het account van ${name} op ${network} (nieuw tabblad)`,
    mention: (text: string) => `Zet ${text} in je bericht`,
    newTab: "nieuw tabblad",
  },
  popup: {
    title: "2 Miljoen Stemmen",
    search: "Zoeken",
    results: "Gevonden",
    language: "Read this in English",
    age: (date: string) => `De gegevens zijn van ${date}.`,
    here: (network: string) => `Je bent op ${network}.`,
    hereNoBox: (network: string) =>
      `Je bent op ${network}. Klik eerst in het vak waar je je bericht typt. Open dan dit venster weer.`,
    elsewhere:
      "Op deze site staat geen knop bij het tekstvak. Klik in het vak waar je typt en open dit venster weer. Of kopieer de hashtag.",
    elsewhereBox: "Je typt in een vak op deze site. Je kunt de hashtag hier meteen in zetten.",
    closed: "Op deze pagina mag de extensie niets doen. Je kunt de hashtag wel kopiëren.",
    add: "Zet #2MiljoenStemmen in je bericht",
    copyTag: "Kopieer #2MiljoenStemmen",
    promise: "Alles blijft op je apparaat. Wij plaatsen nooit iets voor je.",
  },
  composer: {
    region: "Hulp van 2 Miljoen Stemmen",
    tag: "#2MiljoenStemmen",
    tagHint: "zet de hashtag in je bericht",
    mention: "Noem iemand",
    close: "Sluit de lijst",
    insert: "Zet in je bericht",
    undo: "Maak ongedaan",
    undone: "Klaar. Je bericht is weer zoals het was.",
    notUndone: "Terugzetten is niet gelukt. Haal de tekst zelf weg uit je bericht.",
    inserted: (text: string) => `Klaar. In je bericht staat nu ${text}.`,
    present: (text: string) => `${text} staat al in je bericht.`,
    copied: (text: string) =>
      `Het lukt niet om ${text} in het vak te zetten. De tekst staat op je klembord. Plak met Ctrl+V.`,
    failed: (text: string) =>
      `Het lukt niet om ${text} in het vak te zetten. Typ of plak de tekst zelf.`,
    gone: (text: string) => `Het vak is weg. ${text} staat op je klembord.`,
    preview: (text: string) => `Dit komt in je bericht: ${text}`,
    unconfirmed: (handle: string, date: string) =>
      `${handle} is nog niet bevestigd (bron van ${date}). Kijk eerst of het klopt.`,
    look: "Bekijk het account",
    many: "Meer dan drie namen lijkt op spam. Kies liever minder.",
    stale: "De extensie is vernieuwd. Laad deze pagina opnieuw. Je tekst blijft in het vak staan.",
    refused: {
      password: "In een wachtwoordvak zetten we niets.",
      search: "In een zoekvak zetten we niets.",
      other: "In dit vak kunnen we niets zetten.",
    },
  },
  /** What a fault in a text means and what to do about it; keys are the ids of `data/faults.ts`. */
  faults: {},
  /** Words for how much room is left in a post. */
  meter: {},
};

export default nl;

/** Every word the product says; each language has them all. */
export type Messages = typeof nl;
