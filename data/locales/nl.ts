import type { FaultId, FaultWords } from "../faults.ts";
import type { FilterRole, Filters } from "../filters.ts";
import type { HostFault } from "../hosts.ts";
import type { Unit } from "../networks/network.ts";
import type { TextLength, TextPlace } from "../organisations.ts";
import type { PrivacyPart, PrivacyPoints } from "../privacy.ts";
import type { Question } from "../story.ts";
import type { Why } from "../who.ts";
import type { LanguageCode } from "./index.ts";

const list = new Intl.ListFormat("nl");

/** What the background says, in menus and the like; apart, so that it brings nothing else. */
export const background = {
  menu: "Zet #2MiljoenStemmen in dit vak",
};

/** The sentence for each reason; `date` is written out already. */
type WhyWords = {
  readonly [Kind in Why["kind"]]: (why: Extract<Why, { kind: Kind }>, date: string) => string;
};

type FilterParts = Readonly<Record<keyof Filters, { label: string; all: string }>>;

/** What is chosen of whom one wants to see, by name; the topic in the language of the reader. */
type Seen = Record<"party" | "network" | "topic", string | undefined> & {
  role: FilterRole | undefined;
};

/** How many seats light up, and whose they are, by name. */
type Lit = { count: number; all: number } & Record<"party" | "network", string | undefined>;

/** Dutch at level B1: `je`, short sentences, one word for one thing. */
const nl = {
  /** The name of this file, see `index.ts`. */
  code: "nl" as LanguageCode,
  lang: "nl",
  /** For a language in which browsers cannot write a date themselves. */
  months: undefined as readonly string[] | undefined,
  background,
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
    noneHere: "Niemand gevonden. Kies minder, of toon weer iedereen.",
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
  /** Whom one wants to see, of all who can be found. */
  filters: {
    open: "Kies wie je ziet",
    clear: "Toon weer iedereen",
    parts: {
      party: { label: "Partij", all: "Alle partijen" },
      network: { label: "Met een account op", all: "Maakt niet uit" },
      role: { label: "Functie", all: "Alle functies" },
      topic: { label: "Onderwerp", all: "Alle onderwerpen" },
    } satisfies FilterParts as FilterParts,
    roles: {
      member: "Kamerleden",
      cabinet: "ministers en staatssecretarissen",
      leader: "partijleiders",
      party: "partijen",
    } satisfies Record<FilterRole, string> as Record<FilterRole, string>,
    seen({ role, party, network, topic }: Seen): string {
      const who = role
        ? nl.filters.roles[role]
        : party
          ? "leden"
          : topic
            ? "mensen"
            : "mensen en partijen";
      const of = party ? (role === "party" ? `de partij ${party}` : `${who} van ${party}`) : who;
      const where = network ? ` met een account op ${network}` : "";
      return `Je ziet: ${of}${where}.${topic ? ` Het onderwerp is: ${topic}.` : ""}`;
    },
  },
  /** Whom somebody saved, looked up last, and chose. */
  kept: {
    favourites: "Favorieten",
    recent: "Laatst bekeken",
    save: "Bewaar bij favorieten",
    unsave: "Haal uit favorieten",
    saved: (name: string) => `${name} staat bij je favorieten.`,
    unsaved: (name: string) => `${name} staat niet meer bij je favorieten.`,
    remove: (name: string) => `Haal ${name} uit favorieten`,
    forget: (name: string) => `Haal ${name} uit deze lijst`,
    forgotten: (name: string) => `${name} staat niet meer in deze lijst.`,
    choose: (name: string) => `Kies ${name}`,
    chosen: (name: string, count: number) => `${name} gekozen. Gekozen: ${count}.`,
    unchosen: (name: string, count: number) => `${name} niet meer gekozen. Gekozen: ${count}.`,
    full: (most: number) => `Je hebt al ${most} namen. Haal eerst een naam weg.`,
    notKept: "Bewaren lukt nu niet. Sluit je dit venster, dan is het weg.",
  },
  /** What becomes of the chosen names. */
  use: {
    preview: "Dit komt in je bericht:",
    elsewhere: "Gebruik de namen ergens anders",
    where: "Waar gebruik je de namen?",
    mail: "Mail",
    device: "Een app op je apparaat",
    text: "Dit is je tekst:",
    out: (names: readonly string[]) =>
      `Dit past er niet bij: ${list.format(names)}. Maak er een tweede bericht van.`,
    openMail: "Open je mail",
    share: "Kies een app",
    shared: "Klaar. Je tekst is bij de app.",
    notShared: "Dat is niet gelukt. Je tekst staat op je klembord.",
  },
  /** The picture of the Tweede Kamer. */
  chamber: {
    title: "De Tweede Kamer",
    open: "Bekijk de Tweede Kamer",
    party: "Laat een partij oplichten",
    noParty: "Geen partij",
    network: "Laat mensen oplichten met een account op",
    noNetwork: "Geen netwerk",
    picture: "De Tweede Kamer als halve cirkel.",
    none: (all: number) => `Er zijn ${all} zetels. Er licht nog niets op.`,
    lit: ({ count, all, party, network }: Lit): string => {
      const lights = count === 1 ? "licht" : "lichten";
      const of = party ? ` van ${party}` : "";
      const on = network ? ` met een account op ${network}` : "";
      return `${count} van de ${all} zetels ${lights} op: leden${of}${on}.`;
    },
    order:
      "Het plaatje begint met de grootste partij. Partijen die even groot zijn, staan op alfabet.",
    names: "Alle namen",
    litNames: "Wie oplicht",
    group: (party: string, count: number) => `${party}: ${count}`,
    alone: "geen partij",
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
    copy: (hashtag: string) => `Kopieer ${hashtag}`,
    copyFor: (network: string) => `Kopieer voor ${network}`,
    accountOn: (text: string, network: string) => `${text} op ${network}`,
    copied: (text: string) => `${text} staat op je klembord.`,
    notCopied: (text: string) => `Kopiëren lukt niet. Selecteer zelf deze tekst: ${text}`,
    openOn: (network: string) => `Bekijk op ${network}`,
    openWhat: (name: string) => `het account van ${name} (nieuw tabblad)`,
    mention: (text: string) => `Zet ${text} in je bericht`,
    newTab: "nieuw tabblad",
    byYou: (date: string) => `bevestigd door jou (${date})`,
  },
  /** Where somebody says that an account is wrong, or right. */
  correction: {
    open: "Klopt niet?",
    openWhat: (name: string) => `Verbeter een account van ${name}`,
    legend: (name: string) => `Een account van ${name} verbeteren`,
    hint: "Wat je hier bewaart, blijft op je apparaat.",
    network: "Netwerk",
    handle: "Account",
    handleHint: "Typ de naam zoals op het netwerk, met of zonder @.",
    save: "Dit account klopt",
    none: "Er is geen account",
    reset: "Zet terug",
    mail: "Mail de verbetering",
    close: "Sluit",
    saved: (name: string, network: string) =>
      `Bewaard. Je gebruikt nu jouw account van ${name} op ${network}.`,
    removed: (name: string, network: string) =>
      `Bewaard. ${name} heeft voor jou geen account op ${network}.`,
    restored: (name: string, network: string) =>
      `Het account van ${name} op ${network} is weer zoals het was.`,
    invalid: (network: string) =>
      `Zo kan een account op ${network} niet heten. Kijk nog eens op het netwerk.`,
    subject: (name: string, network: string) => `Account van ${name} op ${network}`,
    body: (name: string, network: string, known: string, right: string) =>
      `Naam: ${name}\nNetwerk: ${network}\nIn de extensie: ${known}\nVolgens mij: ${right}\nWaar je dat kunt zien: `,
    nothing: "geen account",
  },
  popup: {
    title: "2 Miljoen Stemmen",
    search: "Zoeken",
    results: "Gevonden",
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
    candidates: "Toon ook kandidaten van 2025",
    candidatesFailed: "De kandidaten zijn niet geladen. Open dit venster opnieuw.",
    promise: "Alles blijft op je apparaat. Wij plaatsen nooit iets voor je.",
  },
  /** The settings page. */
  options: {
    title: "Instellingen",
    language: "Taal",
    where: "Waar staat de knop?",
    whereHint: "De knop #2MiljoenStemmen staat bij het vak waar je typt.",
    nowhere: "Toon nergens een knop",
    show: (site: string) => `Toon de knop op ${site}`,
    states: {
      shown: "De knop staat hier.",
      hidden: "Jij hebt de knop hier uitgezet.",
      withheld: "Je browser houdt de knop hier tegen.",
      off: "Hier staat geen knop.",
      nowhere: "Je toont nu nergens een knop.",
    },
    others: "Andere sites",
    othersHint:
      "Voor deze sites vraagt je browser eerst toestemming. Je kunt die hier ook teruggeven.",
    ask: (site: string) => `Zet de knop aan op ${site}`,
    askAgain: (site: string) => `Vraag opnieuw toestemming voor ${site}`,
    giveBack: (site: string) => `Geef toestemming voor ${site} terug`,
    added: (site: string) => `Klaar. De knop staat nu op ${site}.`,
    addedNowhere: (site: string) =>
      `Klaar. De extensie mag nu op ${site}. Maar je toont nog nergens een knop.`,
    refused: (site: string) =>
      `Je browser gaf geen toestemming voor ${site}. Er is niets veranderd.`,
    returned: (site: string) => `Klaar. De extensie mag niet meer op ${site}.`,
    kept: (site: string) =>
      `De knop is weg op ${site}. Je browser houdt de toestemming vast. Haal die weg bij de extensies van je browser.`,
    shown: (site: string) => `De knop staat weer op ${site}.`,
    hidden: (site: string) => `De knop staat niet meer op ${site}.`,
    nowhereNow: "Er staat nu nergens een knop.",
    somewhere: "De knop staat weer op de sites in de lijst.",
    server: "Een andere server toevoegen",
    address: "Adres van de server",
    addressHint: "Bijvoorbeeld: mastodon.example",
    kind: "Wat voor server is het?",
    addServer: "Zet de knop aan op deze server",
    /** Why a server cannot be added, and what to do; the name is that of a network or site. */
    faults: {
      empty: () => "Typ eerst het adres van een server.",
      word: () => "Dit is geen heel adres. Typ ook het deel na de punt.",
      wildcard: () => "Een * mag niet. Typ het adres van één server.",
      scheme: () => "Dit is geen adres van een website. Typ alleen de naam van de server.",
      number: () => "Een adres met alleen cijfers mag niet. Typ de naam van de server.",
      invalid: () => "Zo kan een server niet heten. Kijk het adres nog eens na.",
      listed: (name: string) => `${name} staat al in de lijst op deze pagina.`,
      closed: (name: string) =>
        `Op ${name} mag of kan de knop niet staan. Kopieer de hashtag in het venster van de extensie.`,
      other: (name: string) => `Dit adres is van ${name}. Typ het adres van je eigen server.`,
    } satisfies Record<HostFault["kind"], (name: string) => string> as Record<
      HostFault["kind"],
      (name: string) => string
    >,
  },
  /** The page that opens once, after the extension was installed. */
  welcome: {
    title: "Welkom",
    does: [
      "Deze extensie helpt je om mee te doen met #2MiljoenStemmen.",
      "Je schrijft zelf je bericht, met je eigen woorden.",
      "Wij zetten de hashtag erin als je op de knop drukt.",
      "Wil je iemand aanspreken, dan zetten we de juiste @naam erbij.",
      "Je bericht plaatsen doe je altijd zelf.",
    ],
    public: "Wat wordt openbaar?",
    publicHint:
      "Alleen het bericht dat je zelf plaatst. Iedereen kan dat lezen. Ook de mensen die je noemt.",
    private: "Wat blijft op je apparaat?",
    privateHint:
      "Alles wat je hier typt, zoekt en kiest. De extensie stuurt niets naar ons of naar een ander.",
    networks: "Waar wil je de knop?",
    networksHint: "De knop komt onder het vak waar je typt. Later veranderen kan ook.",
    begin: "Zo begin je",
    beginHint:
      "Ga naar een van deze netwerken. Klik in het vak waar je je bericht typt. Daar zie je de knop #2MiljoenStemmen.",
  },
  /** What somebody can change about reading, posting and keys, on the settings page. */
  wishes: {
    reading: "Lezen",
    readingHint: "Dit geldt overal waar je onze tekst ziet. Ook bij je bericht op een site.",
    size: "Grootte van de letters",
    sizes: {
      "100": "Gewone letters",
      "125": "Grote letters",
      "150": "Grotere letters",
      "200": "Heel grote letters",
    },
    spacing: "Ruimte tussen letters en regels",
    spacings: { normal: "Gewone ruimte", wide: "Meer ruimte", wider: "Veel ruimte" },
    contrast: "Kleuren",
    contrasts: { normal: "Gewone kleuren", high: "Sterke kleuren: zwart en wit" },
    posting: "Je bericht",
    placing: "Waar zetten we de hashtag en de namen?",
    placings: {
      caret: "Waar je typt",
      end: "Aan het eind van je bericht",
      "own-line": "Op een eigen regel",
    },
    server: "Je eigen server van Mastodon",
    serverHint:
      "Bijvoorbeeld: mastodon.nl. Dan opent een bericht voor Mastodon meteen daar. Dit mag leeg blijven.",
    keepServer: "Bewaar deze server",
    forgetServer: "Haal deze server weg",
    keptServer: (host: string) => `Bewaard. Een bericht voor Mastodon opent nu op ${host}.`,
    forgotServer: "De server is weg.",
    keys: "Toetsen",
    keysHint: "Met deze toetsen werk je zonder muis.",
    commands: {
      open: "Open het venster van de extensie",
      tag: "Zet #2MiljoenStemmen in het vak waar je typt",
    },
    noKey: "nog geen toets",
    changeKeys: "Verander deze toetsen",
    kept: "Bewaard.",
    notKept: "Bewaren is niet gelukt. Probeer het nog eens.",
    device: "Wat op je apparaat staat",
    deviceHint: "Je verhalen, keuzes en verbeterde accounts staan alleen op dit apparaat.",
  },
  composer: {
    region: "Hulp van 2 Miljoen Stemmen",
    tag: "#2MiljoenStemmen",
    tagHint: "zet de hashtag in je bericht",
    mention: "Noem iemand",
    other: "Iemand anders",
    others: (names: readonly string[]) => `Je ziet nu ${list.format(names)}.`,
    alreadyIn: "Staat al in je bericht.",
    hide: "Verberg",
    hideBox: "Verberg nu bij dit vak",
    hideSite: (site: string) => `Verberg altijd op ${site}`,
    hideHint: "Bij Instellingen zet je de knop weer aan.",
    close: "Sluit de lijst",
    insert: "Zet in je bericht",
    undo: "Maak ongedaan",
    undone: "Klaar. Je bericht is weer zoals het was.",
    notUndone: "Terugzetten is niet gelukt. Haal de tekst zelf weg uit je bericht.",
    nothingToUndo: "Wat we erin zetten, staat er niet meer. Er is niets veranderd.",
    inserted: (text: string) => `Klaar. In je bericht staat nu ${text}.`,
    notMended: (from: string, to: string) =>
      `Dat lukt niet in dit vak. Verander zelf ${from} in ${to}.`,
    present: (text: string) => `${text} staat al in je bericht.`,
    wayOut: (network: string) => `Of open je bericht opnieuw in ${network} (nieuw tabblad)`,
    copied: (text: string) =>
      `Het lukt niet om ${text} in het vak te zetten. De tekst staat op je klembord. Plak met Ctrl+V.`,
    failed: (text: string) =>
      `Het lukt niet om ${text} in het vak te zetten. Typ of plak de tekst zelf.`,
    gone: (text: string) => `Het vak is weg. ${text} staat op je klembord.`,
    preview: "Dit wordt je bericht:",
    links: (network: string) => `Wat onderstreept is, kun je straks aanklikken op ${network}.`,
    enter: "Of druk op Enter bij een naam.",
    tips: (count: number) =>
      count === 1 ? "Een tip voor je bericht:" : `Tips voor je bericht (${count}):`,
    unconfirmed: (handle: string, date: string) =>
      `${handle} is nog niet bevestigd (bron van ${date}).`,
    look: (handle: string) => `Bekijk eerst ${handle} (nieuw tabblad)`,
    many: "Meer dan drie namen lijkt op spam. Kies liever minder.",
    stale: "De extensie is vernieuwd. Laad deze pagina opnieuw. Je tekst blijft in het vak staan.",
  },
  /** The story helper: four questions become one text in the person's own words. */
  story: {
    title: "Vertel je verhaal",
    intro:
      "Beantwoord de vragen die je wilt. Een vraag mag leeg blijven. Jouw eigen woorden zijn goed.",
    oneByOne: "Eén vraag per scherm",
    step: (at: number, all: number) => `Vraag ${at} van ${all}`,
    previous: "Vorige",
    next: "Volgende",
    questionsTitle: "Vragen",
    questions: {
      happened: {
        label: "Wat is er gebeurd?",
        hint: "Bijvoorbeeld: De lift op het station was kapot. Niemand kon mij helpen.",
      },
      meaning: {
        label: "Wat betekent dat voor jou?",
        hint: "Bijvoorbeeld: Ik kon niet naar mijn werk. Dat gebeurt elke maand.",
      },
      change: {
        label: "Wat moet er anders?",
        hint: "Bijvoorbeeld: Op elk station moet iemand zijn die helpt.",
      },
      whom: {
        label: "Wat vraag je, en aan wie?",
        hint: "Bijvoorbeeld: Wat gaat de minister hieraan doen?",
      },
    } satisfies Record<Question, { label: string; hint: string }> as Record<
      Question,
      { label: string; hint: string }
    >,
    people: "Namen erbij",
    peopleHint: "Dit hoeft niet. De namen komen achter je tekst.",
    text: "Je tekst",
    network: "Voor welk netwerk?",
    nothing: "Je hebt nog niets geschreven. Je tekst komt hier te staan.",
    beginning: "Hier staat alleen het begin. Je kopieert wel de hele tekst.",
    faults: "Kijk hier nog naar",
    tooLong: (network: string) => `Je tekst is te lang voor ${network}.`,
    shorten: "Kies een zin die weg kan",
    shortenHint: (network: string) =>
      `Je tekst is te lang voor ${network}. Je antwoorden blijven zoals ze zijn.`,
    thenFits: "Zonder deze zin past je tekst.",
    tooMany: (count: number, most: number, network: string) =>
      `Je verhaal heeft ${count} zinnen. Dat is te lang voor ${network}. Met ${most} zinnen of minder helpen we je kiezen. Mailen en printen kan wel.`,
    ways: "Gebruik je tekst",
    waysHint: "Wij plaatsen nooit iets voor je. Jij drukt zelf op de laatste knop.",
    place: "Zet in je bericht",
    fit: (network: string) => `Maak je tekst voor ${network}`,
    placed: "Klaar. Je tekst staat in je bericht.",
    present: "Je tekst staat al in je bericht.",
    notPlaced: "Dat lukt hier niet. Je tekst staat op je klembord. Plak die zelf in je bericht.",
    share: "Deel met een andere app",
    copy: "Kopieer je tekst",
    copied: "Je tekst staat op je klembord.",
    notCopied: "Kopiëren lukt niet. Selecteer zelf je tekst en kopieer die.",
    open: (network: string) => `Open in ${network}`,
    opened: (network: string) =>
      `${network} opent in een nieuw tabblad. Je tekst staat ook op je klembord.`,
    paste: (network: string) =>
      `${network} opent in een nieuw tabblad. Plak daar je tekst. Die staat op je klembord.`,
    mail: "Mail je verhaal",
    mailHint: (date: string) =>
      `De campagne verzamelt verhalen. De campagne noemde deze adressen op ${date}.`,
    mailTooLong:
      "Je verhaal is te lang om zelf in de mail te komen. Kopieer het eerst en plak het.",
    copyMail: "Kopieer je hele verhaal",
    mailTo: (address: string) => `Mail naar ${address}`,
    organisations: "Voor organisaties die mee willen doen:",
  },
  /** The letter in large print. */
  letter: {
    title: "Brief in grote letters",
    hint: "De brief gaat naar de Tweede Kamer. Je hele verhaal staat erin. Je kunt de brief printen of als pdf bewaren.",
    name: "Je naam onder de brief",
    nameHint: "Dit mag leeg blijven. Dan schrijf je zelf je naam op het papier.",
    print: "Print je brief",
  },
  /** The stories that are kept on the device. */
  drafts: {
    title: "Jouw verhalen",
    hint: "We bewaren elke letter meteen. Je verhalen blijven op dit apparaat.",
    untitled: "Verhaal zonder tekst",
    changed: (when: string) => `Veranderd op ${when}`,
    open: "Ga verder",
    opened: "Je kunt verder met dit verhaal.",
    startNew: "Begin een nieuw verhaal",
    started: "Er is een nieuw verhaal. Het vorige is bewaard.",
    forget: "Wis dit verhaal",
    forgotten: "Het verhaal is gewist. Je kunt het nog terugzetten.",
    notForgotten: "Wissen is niet gelukt. Probeer het nog eens.",
    putBack: (name: string) => `Zet terug: ${name}`,
    restored: "Het verhaal staat er weer.",
    save: "Sla alles op in een bestand",
    fileName: "mijn-verhalen.json",
    read: "Haal verhalen uit een bestand",
    taken: (added: number, lost: number) =>
      `${added === 0 ? "Er zijn geen nieuwe verhalen." : added === 1 ? "Er is 1 verhaal bij gekomen." : `Er zijn ${added} verhalen bij gekomen.`}${lost === 0 ? "" : ` ${lost === 1 ? "1 verhaal kunnen we niet lezen." : `${lost} verhalen kunnen we niet lezen.`}`}`,
    notTaken: "Niet alle verhalen konden worden bewaard. Er is te weinig ruimte.",
    problems: {
      broken: "Dit bestand is kapot of van een ander programma. Er is niets veranderd.",
      foreign: "Dit bestand is niet van deze extensie. Er is niets veranderd.",
      newer: "Dit bestand is van een nieuwere extensie. Werk eerst je extensie bij.",
      empty: "In dit bestand staan geen verhalen die we kunnen lezen. Er is niets veranderd.",
    },
    notKept:
      "Bewaren lukt nu niet. Je tekst staat nog wel op het scherm. Kopieer je tekst, of sla alles op in een bestand.",
    split:
      "Dit verhaal is in twee vensters veranderd. Daarom heb je nu twee verhalen. Er is niets weg.",
    notRead: "We kunnen je verhalen nu niet lezen. Laad de pagina opnieuw.",
    unreadable: (count: number) =>
      count === 1
        ? "1 verhaal kunnen we niet lezen. Het blijft bewaard en komt mee in het bestand."
        : `${count} verhalen kunnen we niet lezen. Ze blijven bewaard en komen mee in het bestand.`,
    forgetEverything: "Alles wissen",
    sure: "Je wist al je verhalen, verbeterde accounts en keuzes. Dit kan niet terug.",
    yes: "Ja, wis alles",
    no: "Nee, bewaar alles",
    forgottenEverything: "Alles is gewist.",
  },
  /** Whom somebody asked already, and whom not yet. */
  contacts: {
    title: "Wie heb je gevraagd?",
    hint: "Deze lijst staat alleen op dit apparaat. Niemand anders ziet de lijst.",
    asked: (count: number) => (count === 1 ? "Gevraagd: 1 keer" : `Gevraagd: ${count} keer`),
    nobody: "Je hebt nog niemand gevraagd. Zet je iemand in je bericht, dan komt de naam hier.",
    moreAsked: (count: number) => `Toon nog ${count} van je lijst`,
    save: "Sla de lijst op als tabel",
    fileName: "mijn-lijst.csv",
    columns: { name: "Naam", network: "Netwerk", date: "Datum", topics: "Onderwerp" },
    print: "Print de lijst",
    wipe: "Wis de lijst",
    sure: "Je wist de hele lijst. Dit kan niet terug.",
    yes: "Ja, wis de lijst",
    no: "Nee, bewaar de lijst",
    wiped: "De lijst is leeg.",
    remember: "Onthoud wie ik vraag",
    on: "We onthouden weer wie je vraagt.",
    off: "We onthouden niet meer wie je vraagt. De lijst blijft staan.",
    notYet: "Wie nog niet?",
    party: "Partij",
    choose: "Kies een partij",
    progress: (asked: number, all: number) => `Je vroeg ${asked} van de ${all}.`,
    partyItself: "de partij zelf",
    moreOpen: (count: number) => `Toon nog ${count} namen`,
  },
  /** The full page, and the links that open it. */
  page: {
    views: "Onderdelen",
    lookUp: "Zoek iemand op",
    story: "Vertel je verhaal",
    contacts: "Wie heb je gevraagd?",
    help: "Hulp",
    organisations: "Voor organisaties",
    open: "Open groot",
    unknown: "Deze pagina is er niet",
    unknownHint: "De link klopt niet, of is oud. Zoek de naam op.",
    back: "Terug naar zoeken",
    openBeside: "Open in zijbalk",
    newTab: "nieuw tabblad",
  },
  /** For organisations that join: ready texts, a logo and a link for their readers. */
  organisations: {
    intro: "Doet je organisatie mee? Hier vind je teksten, een logo en een link voor je lezers.",
    texts: "Teksten om over te nemen",
    textsHint: (date: string) =>
      `We schreven deze teksten op ${date}. Je mag er alles aan veranderen.`,
    places: {
      site: "Voor je site",
      newsletter: "Voor je nieuwsbrief",
      social: "Voor sociale media",
    } satisfies Record<TextPlace, string> as Record<TextPlace, string>,
    lengths: {
      short: "korte",
      middle: "gewone",
      long: "lange",
    } satisfies Record<TextLength, string> as Record<TextLength, string>,
    /** Both as above: "De korte tekst voor je site". */
    text: (length: string, place: string) => `De ${length} tekst ${place.toLowerCase()}`,
    copy: (length: string, place: string) => `Kopieer de ${length} tekst ${place.toLowerCase()}`,
    copied: "Het staat op je klembord.",
    notCopied: "Kopiëren lukt niet. Kies zelf de tekst en kopieer die.",
    logo: "Logo",
    logoHint:
      "Wij tekenden dit logo zelf. Het is niet het logo van de campagne. Zet er altijd deze tekst bij:",
    copyLogoText: "Kopieer de tekst bij het logo",
    png: "Bewaar het logo voor je site (png)",
    svg: "Bewaar het logo voor drukwerk (svg)",
    listed: "Op de lijst van de campagne",
    listedHint: (date: string) =>
      `De campagne houdt een lijst bij van wie meedoet. Mail de campagne om op de lijst te komen. Dit adres gaf de campagne op ${date}.`,
    mailTo: (address: string) => `Mail naar ${address}`,
    link: "Een link voor je lezers",
    linkHint:
      "Met deze link opent je lezer de vragen om een verhaal te schrijven. Jij kiest wat er al staat. Je lezer kan alles veranderen.",
    topic: "Onderwerp",
    noTopic: "Geen onderwerp",
    names: (most: number) => `Je kunt ${most} namen kiezen.`,
    tooMany: (most: number) => `In de link staan de eerste ${most} namen.`,
    address: "Adres van de site",
    addressHint: "Waar staat de site met de vragen? Bijvoorbeeld: https://example.org/stemmen",
    wrongAddress: "Dit is geen heel adres. Begin met https:// en typ het hele adres.",
    noAddress: "Typ eerst het adres van de site. Dan staat hier je link.",
    yourLink: "Je link",
    copyLink: "Kopieer je link",
  },
  /** A link that proposes a topic and names for a story. */
  preset: {
    title: "Een voorstel uit een link",
    hint: "Een link stelt dit voor. Je eigen verhalen blijven bewaard.",
    topic: (title: string) => `Onderwerp: ${title}`,
    names: (names: readonly string[]) => `Namen: ${list.format(names)}`,
    take: "Begin een verhaal hiermee",
    leave: "Nee, laat maar",
    taken: "Er is een nieuw verhaal. De keuzes uit de link staan erin.",
    left: "Er is niets veranderd.",
    partly: "Een deel van de link kennen we niet. Dat deel laten we weg.",
    field: "Heb je een link van een organisatie?",
    fieldHint: "Plak de link hier. Je ziet eerst wat erin staat.",
    look: "Bekijk de link",
    unreadable: "Deze link kunnen we niet lezen. Er is niets veranderd.",
  },
  /** What happens with what somebody types, and what the extension has of others. */
  privacy: {
    title: "Privacy",
    link: "Privacy en licenties",
    intro: "Niets van wat je doet gaat van je apparaat af. Hier lees je wat we bewaren en waarom.",
    sections: {
      never: {
        title: "Wat we nooit doen",
        points: [
          "De extensie stuurt niets naar internet. Je browser houdt dat ook tegen.",
          "We kijken niet mee. We tellen niets. We weten niet wie je bent.",
          "Er is geen account, geen reclame en geen verkoop.",
          "We drukken nooit op de knop om iets te plaatsen. Dat doe je zelf.",
        ],
      },
      kept: {
        title: "Wat je apparaat bewaart",
        points: [
          "Je verhalen, met de namen die je koos.",
          "Je keuzes bij de instellingen, zoals je taal en de sites met een knop.",
          "Accounts die jij verbeterde.",
          "Je favorieten, en wie je het laatst opzocht.",
          "Wie je eerder noemde, met de dag en het netwerk. Zo zien we wie nog niet.",
          "Een getal, zodat niet steeds dezelfde partij bovenaan staat.",
          "Wie jouw browser gebruikt, kan dit ook zien.",
        ],
      },
      wipe: {
        title: "Alles weg",
        points: [
          "Druk bij de instellingen op Alles wissen. Dan is alles meteen weg.",
          "Haal je de extensie uit je browser, dan is ook alles weg.",
        ],
      },
      reads: {
        title: "Wat de extensie op een site leest",
        points: [
          "De extensie leest het vak waarin je typt. Zo kent ze het onderwerp van je bericht.",
          "Ze kijkt ook of er al namen in staan. Wat ze leest, bewaart ze niet.",
          "Dit kan alleen op sites waar je de knop toestaat. Op andere sites alleen na jouw druk.",
        ],
      },
      sends: {
        title: "Wat je zelf verstuurt",
        points: [
          "Open je een netwerk, dan krijgt dat netwerk je tekst. Dan gelden hun regels.",
          "Mail je, dan doet je eigen mailprogramma dat.",
          "Kopieer je iets, dan staat het op je klembord. Andere programma’s kunnen dat lezen.",
        ],
      },
      sees: {
        title: "Wat een site kan merken",
        points: [
          "De site merkt niets van ons, tot je in een vak gaat staan. Dan komt er een knop.",
          "De site kan zien wat er in ons paneel op die pagina staat.",
          "Zoek je liever zonder dat? Zoek dan in het venster van de extensie.",
        ],
      },
    } satisfies Record<PrivacyPart, PrivacyPoints> as Record<PrivacyPart, PrivacyPoints>,
    since: (date: string) => `Dit geldt sinds ${date}.`,
    licences: "Wat we van anderen gebruiken",
    licencesHint: "Deze programma’s zijn van anderen. Iedereen mag ze gebruiken.",
    licenceOf: (name: string, licence: string) => `${name}: tekst van licentie ${licence}`,
    source: (name: string) => `Bron van ${name} (nieuw tabblad)`,
  },
  /** The page of one person. */
  person: {
    unknown: "We kennen niemand met deze link. Zoek de naam op.",
    party: "Partij",
    noParty: "geen partij",
    roles: "Functies",
    noRoles: "We kennen geen functie.",
    was: (title: string) => `was ${title}`,
    /** From when until when, each written out, as far as it is known. */
    period: (from: string | undefined, to: string | undefined) =>
      from && to
        ? from === to
          ? from
          : `van ${from} tot ${to}`
        : from
          ? `sinds ${from}`
          : to
            ? `tot ${to}`
            : "",
    old: (date: string) => `Na ${date} vonden we geen nieuwe bron. Daarom staat er "was".`,
    portfolio: (subjects: readonly string[]) => `Gaat over: ${list.format(subjects)}.`,
    accounts: "Accounts",
  },
  /** The page of one party. */
  party: {
    unknown: "We kennen geen partij met deze link. Zoek de naam op.",
    ended: (date: string) => `Deze partij stopte op ${date}.`,
    hashtag: "Op elk netwerk is de hashtag hetzelfde, zonder streepje of spatie.",
    official: "De partij gebruikt hem zelf.",
    customary: "Zo schrijven mensen hem. Van de partij zelf weten we dat niet.",
    seats: "Zetels in de Tweede Kamer",
    now: "Nu",
    election: (year: string) => `Na de verkiezing van ${year}`,
    count: (count: number) => (count === 1 ? "1 zetel" : `${count} zetels`),
    countOf: (name: string, count: number) =>
      count === 1 ? `${name} 1 zetel` : `${name} ${count} zetels`,
    notThere: "deed niet mee",
    noHistory: "De zetels van vroeger zijn niet geladen. Open deze pagina opnieuw.",
    people: (count: number) => (count === 1 ? "Mensen: 1" : `Mensen: ${count}`),
    past: "Vroeger en later",
    descent: {
      merger: (older: string, newer: string, date: string) =>
        `${older} ging op in ${newer} op ${date}.`,
      alliance: (older: string, newer: string, date: string) =>
        `${older} deed mee met ${newer} sinds ${date}.`,
      split: (older: string, newer: string, date: string) =>
        `${newer} kwam voort uit ${older} op ${date}.`,
    },
    formerName: (name: string) => `Andere naam: ${name}`,
  },
  /** What is said on a page after an act from a menu or a key. */
  notice: {
    close: "Sluit",
    none: "Klik eerst in het vak waar je typt. Probeer het dan opnieuw.",
    refused: {
      password: "In een vak voor een wachtwoord zetten we niets.",
      search: "In een zoekvak zetten we niets.",
      email: "In een vak voor een mailadres zetten we niets.",
      telephone: "In een vak voor een telefoonnummer zetten we niets.",
      number: "In een vak voor een getal zetten we niets.",
      link: "In een vak voor een link zetten we niets.",
      payment: "In een vak voor een betaling zetten we niets.",
      date: "In een vak voor een datum zetten we niets.",
      "read-only": "In dit vak kun je niet typen. We zetten er niets in.",
      disabled: "Dit vak staat uit. We zetten er niets in.",
      "not-text": "Dit is geen vak waarin je typt. We zetten er niets in.",
    },
  },
  /** What a post is about, and how one chooses that. */
  topics: {
    about: (titles: readonly string[]) => `Dit gaat over: ${list.format(titles)}.`,
    none: "We herkennen geen onderwerp in je bericht.",
    without: "Je koos geen onderwerp.",
    choose: "Kies zelf een onderwerp",
    legend: "Waar gaat je bericht over?",
    leaveOut: "Geen onderwerp",
    groups: "Terug naar alle groepen",
    back: "Terug",
  },
  /** Why somebody is suggested, and how old that knowledge is. */
  why: {
    portfolio: ({ office, portfolio, isPast }, date) => {
      const offices = {
        "prime-minister": "minister-president, gaat over",
        minister: "minister voor",
        "state-secretary": "staatssecretaris voor",
      };
      const role = `${offices[office]} ${list.format(portfolio)}`;
      return isPast ? `was ${role} (${date})` : `${role} (bron: ${date})`;
    },
    debate: ({ title }) => `was ${title}`,
    committee: ({ committee, isEnd }, date) =>
      `zat ${isEnd ? "tot" : "in"} ${date} in de commissie ${committee}`,
    member: ({ party, isPast }, date) =>
      isPast
        ? `zat voor ${party} in de Tweede Kamer (${date})`
        : `zit voor ${party} in de Tweede Kamer (bron: ${date})`,
    party: ({ seats }) =>
      seats === 1
        ? "partij met 1 zetel in de Tweede Kamer"
        : `partij met ${seats} zetels in de Tweede Kamer`,
  } satisfies WhyWords as WhyWords,
  /** When somebody was put in a post before. */
  asked: {
    today: () => "vandaag gevraagd",
    yesterday: () => "gisteren gevraagd",
    "this-week": () => "deze week gevraagd",
    "last-week": () => "vorige week gevraagd",
    longer: (date: string) => `gevraagd op ${date}`,
  },
  /** A private detail in the post, told once. */
  caution: {
    diagnosis: (text: string) => `Je schrijft over je gezondheid: ${text}.`,
    bsn: (text: string) => `${text} lijkt op een burgerservicenummer.`,
    phone: (text: string) => `In je bericht staat een telefoonnummer: ${text}.`,
    mail: (text: string) => `In je bericht staat een mailadres: ${text}.`,
    address: (text: string) => `In je bericht staat een adres: ${text}.`,
    child: (text: string) => `In je bericht staat de hele naam van een kind: ${text}.`,
    public: "Iedereen kan dat straks lezen. Is dat goed?",
    dismiss: "Ja, dat is goed",
  },
  /** A picture in the post without a text, told once. */
  picture: {
    bare: "Je foto heeft nog geen beschrijving. Wie niet ziet, weet dan niet wat erop staat.",
    how: (control: string) => `Druk bij je foto op: ${control}.`,
    dismiss: "Ik weet het",
  },
  /** What the extension does while somebody writes, on the settings page. */
  habits: {
    title: "Hulp bij je bericht",
    caution: "Zeg het als ik iets over mezelf deel",
    cautionHint:
      "Bijvoorbeeld een telefoonnummer of een adres. Je kunt je bericht altijd plaatsen.",
    pictures: "Herinner me aan een beschrijving bij een foto",
    picturesHint: "Dat doen we alleen waar de site het zelf niet vraagt.",
    remembering: "Onthoud wie ik noem",
    rememberingHint:
      "Je ziet dan bij een naam wanneer je die het laatst noemde. Dit blijft op je apparaat.",
    kept: (count: number) =>
      `We onthouden nu niets meer. De oude lijst staat nog op je apparaat: ${count === 1 ? "1 naam" : `${count} namen`}.`,
    wipe: "Wis de oude lijst",
    wiped: "De oude lijst is gewist.",
    on: (what: string) => `Aan: ${what}.`,
    off: (what: string) => `Uit: ${what}.`,
  },
  /** What would make a post easier to read; only said when somebody asks. */
  reading: {
    ask: "Is mijn tekst makkelijk te lezen?",
    good: "Ja. Je zinnen zijn kort en je woorden zijn makkelijk.",
    tips: "Tips voor makkelijk lezen:",
    long: (text: string, count: number) =>
      `De zin “${text} …” heeft ${count} woorden. Twee korte zinnen lezen makkelijker.`,
    hard: (text: string, replacement: string) =>
      `In plaats van “${text}” kun je schrijven: ${replacement}.`,
    yours: "Jij kiest. Je tekst mag zo blijven.",
  },
  /** The button that reads a text out loud. */
  aloud: {
    read: "Lees voor",
    stop: "Stop met voorlezen",
  },
  /** A question to put in the post. */
  question: {
    add: "Zet er een vraag bij",
    label: "Je vraag",
    hint: "Je mag alles veranderen.",
    another: "Andere vraag",
    leaveOut: "Zonder vraag",
    example: "Dit is een voorbeeld. Verander een paar woorden. Dan is het jouw vraag.",
    same: (network: string) => `${network} laat berichten die gelijk zijn minder vaak zien.`,
  },
  /** What a fault in a text means and what to do about it; keys are the ids of `data/faults.ts`. `repair` is the button that mends it. */
  faults: {
    "glued-hashtag": {
      message: ({ text, network }) =>
        `Voor ${text} staat geen spatie. Op ${network} werkt deze hashtag dan niet.`,
      repair: ({ text }) => `Zet een spatie voor ${text}`,
    },
    "bracketed-hashtag": {
      message: ({ text, network }) =>
        `Er staat een teken vast aan ${text}. Op ${network} werkt deze hashtag dan niet.`,
      repair: ({ replacement }) => `Maak ${replacement.trim()} los`,
    },
    "cut-hashtag": {
      message: ({ text, network }) =>
        `In ${text} staat een streepje. Op ${network} stopt de hashtag daar.`,
      repair: ({ replacement }) => `Maak er ${replacement} van`,
    },
    "long-hashtag": {
      message: ({ text, network }) =>
        `${network} leest ${text} als één hashtag. Zet een spatie achter de hashtag.`,
      repair: ({ replacement }) => `Maak er ${replacement} van`,
    },
    "campaign-capitals": {
      message: ({ text }) =>
        `In ${text} staan de hoofdletters niet goed. Met hoofdletters leest een schermlezer de woorden apart voor.`,
      repair: ({ replacement }) => `Maak er ${replacement} van`,
    },
    "hashtag-capitals": {
      message: ({ text }) =>
        `${text} heeft meer woorden. Geef elk woord een hoofdletter. Dan leest een schermlezer de woorden apart voor.`,
      repair: ({ replacement }) => `Maak er ${replacement} van`,
    },
    "too-many-hashtags": {
      message: ({ count, most, network }) =>
        `Je hebt ${count} hashtags. Op ${network} ${most === 1 ? "werkt er maar 1" : `mogen het er ${most} zijn`}.`,
      repair: ({ count, most }) =>
        count - most === 1
          ? "Haal bij 1 hashtag het # weg"
          : `Haal bij ${count - most} hashtags het # weg`,
    },
    "glued-mention": {
      message: ({ text, network }) =>
        `Er staat een teken vast aan ${text}. Op ${network} krijgt die persoon dan geen bericht.`,
      repair: ({ replacement }) => `Maak ${replacement.trim()} los`,
    },
    "dead-mention": {
      message: ({ text, network }) =>
        `${text} werkt niet op ${network}. Zoek de persoon hier op, of schrijf de naam.`,
      repair: ({ replacement }) => `Maak er ${replacement} van`,
    },
    "mention-of-another": {
      message: ({ text, network }) =>
        `Let op: met ${text} bereik je op ${network} iemand anders. Zoek de persoon hier op.`,
      repair: ({ replacement }) => `Maak er ${replacement} van`,
    },
    "unknown-mention": {
      message: ({ text, network }) =>
        `We weten niet van wie ${text} is op ${network}. Kijk eerst, of schrijf de naam.`,
      repair: ({ replacement }) => `Maak er ${replacement} van`,
    },
    "leading-mention": {
      message: ({ text, network }) =>
        `Je bericht begint met ${text}. Op ${network} zien dan weinig mensen je bericht. Begin met een ander woord.`,
      repair: ({ text }) => `Zet een punt voor ${text}`,
    },
    "many-mentions": {
      message: ({ count, most }) =>
        `Je noemt ${count} namen met een @. Dat lijkt op reclame. Noem er liever ${most}.`,
    },
    "bare-domain": {
      message: ({ text, network }) => `${text} is op ${network} geen link. Zet er https:// voor.`,
      repair: ({ text }) => `Zet https:// voor ${text}`,
    },
    "too-many-links": {
      message: ({ count, most, network }) =>
        `Je hebt ${count} links. Op ${network} mogen het er ${most} zijn. Haal er een paar weg.`,
    },
    "styled-letters": {
      message: ({ text }) =>
        `${text} staat in versierde letters. Veel schermlezers kunnen die niet lezen.`,
      repair: ({ replacement }) => `Maak er gewone letters van: ${replacement}`,
    },
    "emoji-run": {
      message: ({ count }) =>
        `Er staan ${count} emoji op een rij. Een schermlezer leest ze allemaal voor. Gebruik er minder.`,
      repair: ({ text, replacement }) => `Maak van ${text} één ${replacement}`,
    },
  } satisfies Record<FaultId, FaultWords> as Record<FaultId, FaultWords>,
  /** Words for how much room is left in a post. */
  meter: {
    left: (left: number) => (left === 1 ? "Nog 1 teken" : `Nog ${left} tekens`),
    full: "Je bericht is precies vol",
    over: (over: number) => (over === 1 ? "1 teken te veel" : `${over} tekens te veel`),
    /** What to do with the part that is too long and is marked. */
    shorten: "Het deel met een streep eronder is te lang. Maak je bericht korter.",
    /** How the network counts. */
    units: {
      plain: "Elk teken telt als 1.",
      weighted: "Een emoji telt als 2. Een link telt als 23.",
      "fixed-links": "Een link telt altijd als 23.",
      "short-links": "Een lange link telt maar voor een deel mee.",
      "heavy-emoji": "Een emoji telt als 4 of meer.",
    } satisfies Record<Unit, string> as Record<Unit, string>,
  },
};

export default nl;

/** Every word the product says; each language has them all. */
export type Messages = typeof nl;
