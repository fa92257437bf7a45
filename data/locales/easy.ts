import type { Messages } from "./nl.ts";

const list = new Intl.ListFormat("nl");

export const background: Messages["background"] = {
  menu: "Zet #2MiljoenStemmen in dit vak",
};

/** Easy Dutch, for who reads with effort: short words, at most ten in a sentence, one thought each. */
const easy: Messages = {
  code: "easy",
  lang: "nl",
  months: undefined,
  background,
  store: {
    name: "#2MiljoenStemmen",
    shortName: "2MiljoenStemmen",
    description:
      "Zet #2MiljoenStemmen in je bericht. Met de juiste @naam erbij. Voor mensen met een beperking en wie hen helpt.",
  },
  states: {
    confirmed: "dit klopt",
    reported: "nog niet zeker",
    closed: "dit account is dicht",
    locked: "dit account is op slot",
    dormant: "dit account staat stil",
  },
  reasons: {
    "no-account": (name, network) =>
      `Van ${name} kennen we geen account op ${network}. We zetten de naam in je bericht.`,
    closed: (name, network) =>
      `Het account van ${name} op ${network} is dicht. We zetten de naam in je bericht.`,
    locked: (name, network) =>
      `Het account van ${name} op ${network} is op slot. We zetten de naam in je bericht.`,
    dormant: (name, network) =>
      `${name} gebruikt het account op ${network} niet meer. We zetten de naam in je bericht.`,
    "pick-from-list": (name, network) =>
      `Zo gaat het op ${network}: typ @ en de naam. Kies dan ${name} uit de lijst.`,
  },
  foundBy: {
    party: (text) => `Gevonden bij de partij: ${text}`,
    handle: (text) => `Gevonden bij het account: ${text}`,
    role: (text) => `Gevonden bij het werk: ${text}`,
    topic: (text) => `Gevonden bij het onderwerp: ${text}`,
    "former-name": (text) => `Gevonden bij een andere naam: ${text}`,
  },
  picker: {
    label: "Zoek een naam of partij",
    hint: "Typ een naam, een partij of werk. Een fout is niet erg.",
    legend: "Aan wie wil je iets vragen?",
    none: "Geen naam gevonden. Typ minder letters.",
    noneHere: "Niemand gevonden. Kies minder, of toon weer iedereen.",
    count: (shown, all) =>
      all === 1
        ? "1 naam gevonden."
        : shown < all
          ? `${all} namen. Je ziet er ${shown}.`
          : `${all} namen gevonden.`,
    more: (count) => `Toon ${count} meer`,
    chosen: (count) => `Gekozen: ${count}`,
    picked: (name) => `Je koos ${name}.`,
    unpicked: (name) => `${name} is weer weg.`,
    remove: (name) => `Haal ${name} weg`,
    loading: "De namen komen eraan.",
    failed: "De namen zijn er niet. Laad de pagina opnieuw.",
  },
  filters: {
    open: "Kies wie je ziet",
    clear: "Toon weer iedereen",
    parts: {
      party: { label: "Partij", all: "Alle partijen" },
      network: { label: "Met een account op", all: "Maakt niet uit" },
      role: { label: "Werk", all: "Al het werk" },
      topic: { label: "Onderwerp", all: "Alles" },
    },
    roles: {
      member: "Kamerleden",
      cabinet: "leden van de regering",
      leader: "leiders van partijen",
      party: "partijen",
    },
    seen({ role, party, network, topic }) {
      const all = topic ? "mensen" : "mensen en partijen";
      const who = role ? easy.filters.roles[role] : party ? "leden" : all;
      const of = party ? (role === "party" ? `de partij ${party}` : `${who} van ${party}`) : who;
      const where = network ? ` Met een account op ${network}.` : "";
      return `Je ziet: ${of}.${where}${topic ? ` Het gaat over: ${topic}.` : ""}`;
    },
  },
  kept: {
    favourites: "Bewaard",
    recent: "Laatst bekeken",
    save: "Bewaar deze naam",
    unsave: "Bewaar deze naam niet meer",
    saved: (name) => `${name} is bewaard.`,
    unsaved: (name) => `${name} is niet meer bewaard.`,
    remove: (name) => `Bewaar ${name} niet meer`,
    forget: (name) => `Haal ${name} uit deze lijst`,
    forgotten: (name) => `${name} staat niet meer in deze lijst.`,
    choose: (name) => `Kies ${name}`,
    chosen: (name, count) => `${name} gekozen. Gekozen: ${count}.`,
    unchosen: (name, count) => `${name} niet meer gekozen. Gekozen: ${count}.`,
    full: (most) => `Je hebt al ${most} namen. Haal eerst een naam weg.`,
    notKept: "Bewaren lukt nu niet. Sluit dit venster nog niet.",
  },
  use: {
    preview: "Dit komt in je bericht:",
    elsewhere: "Gebruik de namen ergens anders",
    where: "Waar gebruik je de namen?",
    mail: "Mail",
    device: "Een app op je apparaat",
    text: "Dit is je tekst:",
    out: (names) => `Dit past er niet bij: ${list.format(names)}. Maak nog een bericht.`,
    openMail: "Open je mail",
    share: "Kies een app",
    shared: "Klaar. Je tekst is bij de app.",
    notShared: "Dat is niet gelukt. Je kunt je tekst wel plakken.",
  },
  chamber: {
    title: "De Tweede Kamer",
    open: "Bekijk de Tweede Kamer",
    party: "Kies een partij",
    noParty: "Geen partij",
    network: "Kies een netwerk",
    noNetwork: "Geen netwerk",
    picture: "De Tweede Kamer als halve cirkel.",
    none: (all) => `Er zijn ${all} zetels. Je koos nog niets.`,
    lit: ({ count, all, party, network }) => {
      const lights = count === 1 ? "heeft" : "hebben";
      const of = party ? ` Partij: ${party}.` : "";
      const on = network ? ` Account op: ${network}.` : "";
      return `${count} van de ${all} zetels ${lights} een kleur.${of}${on}`;
    },
    order: "De grootste partij komt eerst. Even groot? Dan op het alfabet.",
    names: "Alle namen",
    litNames: "Namen met een kleur",
    group: (party, count) => `${party}: ${count}`,
    alone: "geen partij",
  },
  card: {
    party: "partij",
    seats: (count) =>
      count === 1 ? "1 zetel in de Tweede Kamer" : `${count} zetels in de Tweede Kamer`,
    noSeats: "nu geen zetels in de Tweede Kamer",
    was: (role, date) => `was ${role} (${date})`,
    hashtag: "Hashtag",
    noHandles: "We kennen geen account.",
    source: (title, date) => `Dit zegt: ${title} (${date})`,
    copy: (hashtag) => `Kopieer ${hashtag}`,
    copyFor: (network) => `Kopieer voor ${network}`,
    accountOn: (text, network) => `${text} op ${network}`,
    copied: (text) => `Klaar. Je kunt ${text} nu plakken.`,
    notCopied: (text) => `Kopiëren lukt niet. Kopieer zelf deze tekst: ${text}`,
    openOn: (network) => `Bekijk op ${network}`,
    openWhat: (name) => `het account van ${name} (nieuw tabblad)`,
    mention: (text) => `Zet ${text} in je bericht`,
    newTab: "nieuw tabblad",
    byYou: (date) => `dit klopt volgens jou (${date})`,
  },
  correction: {
    open: "Klopt niet?",
    openWhat: (name) => `Maak een account van ${name} goed`,
    legend: (name) => `Een account van ${name} goed maken`,
    hint: "Wat je hier typt, blijft op je apparaat.",
    network: "Netwerk",
    handle: "Account",
    handleHint: "Typ de naam van het account. Een @ mag, maar hoeft niet.",
    save: "Dit account klopt",
    none: "Er is geen account",
    reset: "Zet terug",
    mail: "Mail het ons",
    close: "Sluit",
    saved: (name, network) =>
      `Klaar. Je gebruikt nu jouw account van ${name}. Dat is op ${network}.`,
    removed: (name, network) => `Klaar. ${name} heeft voor jou geen account op ${network}.`,
    restored: (name, network) => `Het account van ${name} is weer als eerst. Dat is op ${network}.`,
    invalid: (network) => `Zo kan een account niet heten. Kijk nog eens op ${network}.`,
    subject: (name, network) => `Account van ${name} op ${network}`,
    body: (name, network, known, right) =>
      `Naam: ${name}\nNetwerk: ${network}\nWat er nu staat: ${known}\nWat het moet zijn: ${right}\nWaar je dat kunt zien: `,
    nothing: "geen account",
  },
  popup: {
    title: "2 Miljoen Stemmen",
    search: "Zoeken",
    results: "Gevonden",
    age: (date) => `Wat hier staat, is van ${date}.`,
    here: (network) => `Je bent op ${network}.`,
    hereNoBox: (network) =>
      `Je bent op ${network}. Klik eerst in het vak waar je typt. Open dan dit venster weer.`,
    elsewhere:
      "Op deze site staat geen knop bij het vak. Klik in het vak waar je typt. Open dan dit venster weer. Of kopieer de hashtag.",
    elsewhereBox: "Je typt nu in een vak. De hashtag kan er zo in.",
    closed: "Op deze pagina kan het niet. Je kunt de hashtag wel kopiëren.",
    add: "Zet #2MiljoenStemmen in je bericht",
    copyTag: "Kopieer #2MiljoenStemmen",
    candidates: "Toon ook namen van de lijsten van 2025",
    candidatesFailed: "Die namen zijn er niet. Open dit venster opnieuw.",
    promise: "Alles blijft op je apparaat. Wij plaatsen nooit iets voor je.",
  },
  options: {
    title: "Keuzes",
    language: "Taal",
    where: "Waar staat de knop?",
    whereHint: "De knop #2MiljoenStemmen staat bij het vak waar je typt.",
    nowhere: "Toon nergens een knop",
    show: (site) => `Toon de knop op ${site}`,
    states: {
      shown: "De knop staat hier.",
      hidden: "Jij hebt de knop hier uitgezet.",
      withheld: "Je browser houdt de knop hier tegen.",
      off: "Hier staat geen knop.",
      nowhere: "Je toont nu nergens een knop.",
    },
    others: "Andere sites",
    othersHint: "Hier vraagt je browser eerst of het mag. Daarna kun je weer nee zeggen.",
    ask: (site) => `Zet de knop aan op ${site}`,
    askAgain: (site) => `Vraag weer of de knop op ${site} mag`,
    giveBack: (site) => `Zeg dat het op ${site} niet meer mag`,
    added: (site) => `Klaar. De knop staat nu op ${site}.`,
    addedNowhere: (site) => `Klaar. De knop mag nu op ${site}. Maar je toont nog nergens een knop.`,
    refused: (site) => `Je browser zei nee voor ${site}. Er is niets veranderd.`,
    returned: (site) => `Klaar. Op ${site} mag de knop niet meer.`,
    kept: (site) =>
      `De knop is weg op ${site}. Maar voor je browser mag het nog. Kijk bij de extensies van je browser.`,
    shown: (site) => `De knop staat weer op ${site}.`,
    hidden: (site) => `De knop staat niet meer op ${site}.`,
    nowhereNow: "Er staat nu nergens een knop.",
    somewhere: "De knop staat weer op de sites in de lijst.",
    server: "Nog een server erbij",
    address: "Adres van de server",
    addressHint: "Zo ziet dat eruit: mastodon.example",
    kind: "Wat voor server is het?",
    addServer: "Zet de knop aan op deze server",
    faults: {
      empty: () => "Typ eerst het adres van een server.",
      word: () => "Dit is geen heel adres. Typ ook het deel na de punt.",
      wildcard: () => "Een * mag niet. Typ het adres van één server.",
      scheme: () => "Dit is geen adres van een site. Typ de naam van de server.",
      number: () => "Alleen cijfers mag niet. Typ de naam van de server.",
      invalid: () => "Zo kan een server niet heten. Kijk nog eens naar het adres.",
      listed: (name) => `${name} staat al in de lijst.`,
      closed: (name) => `Op ${name} kan de knop niet staan. Kopieer daar de hashtag.`,
      other: (name) => `Dit adres is van ${name}. Typ het adres van je eigen server.`,
    },
  },
  welcome: {
    title: "Welkom",
    does: [
      "Deze extensie is een hulp in je browser. Zo doe je mee met #2MiljoenStemmen.",
      "Je schrijft zelf je bericht. Met je eigen woorden.",
      "Druk op de knop. Dan komt de hashtag erin.",
      "Wil je iemand iets vragen? Dan zetten we de naam erbij.",
      "Jij plaatst zelf je bericht. Wij doen dat nooit.",
    ],
    public: "Wat kan iedereen zien?",
    publicHint: "Alleen het bericht dat je zelf plaatst. Iedereen kan dat lezen.",
    private: "Wat blijft op je apparaat?",
    privateHint: "Alles wat je hier typt, zoekt en kiest. Wij krijgen daar niets van.",
    networks: "Waar wil je de knop?",
    networksHint: "De knop komt onder het vak waar je typt. Later kun je anders kiezen.",
    begin: "Zo begin je",
    beginHint:
      "Ga naar een site uit de lijst. Klik in het vak waar je typt. Daar zie je de knop #2MiljoenStemmen.",
  },
  wishes: {
    reading: "Lezen",
    readingHint: "Dit werkt bij al onze tekst. Ook bij je bericht op een site.",
    size: "Hoe groot zijn de letters?",
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
    placing: "Waar komen de hashtag en de namen?",
    placings: {
      caret: "Waar je typt",
      end: "Aan het eind van je bericht",
      "own-line": "Op een eigen regel",
    },
    server: "Je eigen server van Mastodon",
    serverHint:
      "Zo ziet dat eruit: mastodon.nl. Dan opent Mastodon meteen daar. Dit mag leeg blijven.",
    keepServer: "Bewaar deze server",
    forgetServer: "Haal deze server weg",
    keptServer: (host) => `Bewaard. Mastodon opent nu op ${host}.`,
    forgotServer: "De server is weg.",
    keys: "Toetsen",
    keysHint: "Met deze toetsen werk je zonder muis.",
    commands: {
      open: "Open het venster",
      tag: "Zet #2MiljoenStemmen in het vak waar je typt",
    },
    noKey: "nog geen toets",
    changeKeys: "Kies andere toetsen",
    kept: "Bewaard.",
    notKept: "Bewaren lukt niet. Probeer het nog eens.",
    device: "Wat op je apparaat staat",
    deviceHint: "Je verhalen en keuzes staan alleen op dit apparaat.",
  },
  composer: {
    region: "Hulp van 2 Miljoen Stemmen",
    tag: "#2MiljoenStemmen",
    tagHint: "zet de hashtag in je bericht",
    mention: "Noem iemand",
    other: "Iemand anders",
    others: (names) => `Je ziet nu ${list.format(names)}.`,
    alreadyIn: "Staat al in je bericht.",
    hide: "Verberg",
    hideBox: "Verberg nu bij dit vak",
    hideSite: (site) => `Verberg altijd op ${site}`,
    hideHint: "Bij Keuzes zet je de knop weer aan.",
    close: "Sluit de lijst",
    insert: "Zet in je bericht",
    undo: "Maak ongedaan",
    undone: "Klaar. Je bericht is weer als eerst.",
    notUndone: "Dat lukt niet. Haal de tekst zelf weg uit je bericht.",
    nothingToUndo: "Onze tekst staat er niet meer. Er is niets veranderd.",
    inserted: (text) => `Klaar. In je bericht staat nu ${text}.`,
    present: (text) => `${text} staat al in je bericht.`,
    wayOut: (network) => `Of open je bericht weer in ${network} (nieuw tabblad)`,
    copied: (text) => `Het lukt niet met ${text}. Plak de tekst zelf in het vak. Druk op Ctrl+V.`,
    failed: (text) => `Het lukt niet met ${text}. Typ de tekst zelf in het vak.`,
    gone: (text) => `Het vak is weg. Je kunt ${text} wel plakken.`,
    preview: "Dit wordt je bericht:",
    links: (network) => `Wat een streep heeft, is straks een link op ${network}.`,
    enter: "Of druk op Enter bij een naam.",
    tips: (count) =>
      count === 1 ? "Een tip voor je bericht:" : `Tips voor je bericht (${count}):`,
    unconfirmed: (handle, date) => `${handle} is nog niet zeker (van ${date}).`,
    look: (handle) => `Bekijk eerst ${handle} (nieuw tabblad)`,
    many: "Noem niet te veel namen. Drie is genoeg.",
    notMended: (from, to) => `Dat lukt niet in dit vak. Maak zelf van ${from} dit: ${to}.`,
    stale: "Er is iets nieuws. Laad deze pagina opnieuw. Je tekst blijft staan.",
  },
  story: {
    title: "Vertel je verhaal",
    intro: "Geef antwoord op de vragen. Een vraag mag leeg blijven. Jouw eigen woorden zijn goed.",
    oneByOne: "Eén vraag per scherm",
    step: (at, all) => `Vraag ${at} van ${all}`,
    previous: "Vorige",
    next: "Volgende",
    questionsTitle: "Vragen",
    questions: {
      happened: {
        label: "Wat is er gebeurd?",
        hint: "Zoals: De lift was kapot. Niemand kon mij helpen.",
      },
      meaning: {
        label: "Wat betekent dat voor jou?",
        hint: "Zoals: Ik kon niet naar mijn werk. Dat gebeurt elke maand.",
      },
      change: {
        label: "Wat moet er anders?",
        hint: "Zoals: Op elk station moet iemand zijn die helpt.",
      },
      whom: {
        label: "Wat vraag je, en aan wie?",
        hint: "Zoals: Wat gaat de minister hieraan doen?",
      },
    },
    people: "Namen erbij",
    peopleHint: "Dit hoeft niet. De namen komen achter je tekst.",
    text: "Je tekst",
    network: "Waar zet je het neer?",
    nothing: "Er staat nog niets. Je tekst komt hier.",
    beginning: "Hier staat alleen het begin. Je kopieert wel de hele tekst.",
    faults: "Kijk hier nog naar",
    tooLong: (network) => `Je tekst is te lang voor ${network}.`,
    shorten: "Kies een zin die weg kan",
    shortenHint: (network) => `Je tekst is te lang voor ${network}. Wat je typte, blijft staan.`,
    thenFits: "Zonder deze zin past je tekst.",
    tooMany: (count, most, network) =>
      `Je verhaal heeft ${count} zinnen. Dat is te lang voor ${network}. Met ${most} zinnen helpen we je kiezen. Je kunt wel mailen en printen.`,
    ways: "Gebruik je tekst",
    waysHint: "Wij plaatsen nooit iets voor je. Jij drukt zelf op de laatste knop.",
    place: "Zet in je bericht",
    fit: (network) => `Maak je tekst voor ${network}`,
    placed: "Klaar. Je tekst staat in je bericht.",
    present: "Je tekst staat al in je bericht.",
    notPlaced: "Dat lukt hier niet. Plak je tekst zelf in je bericht.",
    share: "Deel met een andere app",
    copy: "Kopieer je tekst",
    copied: "Klaar. Je kunt je tekst nu plakken.",
    notCopied: "Dat lukt niet. Kopieer je tekst zelf.",
    open: (network) => `Open in ${network}`,
    opened: (network) =>
      `${network} opent in een nieuw tabblad. Je kunt je tekst daar ook plakken.`,
    paste: (network) => `${network} opent in een nieuw tabblad. Plak daar je tekst.`,
    mail: "Mail je verhaal",
    mailHint: (date) => `Je kunt je verhaal mailen. Deze adressen zijn van ${date}.`,
    mailTooLong:
      "Je verhaal is te lang voor deze knop. Kopieer het eerst. Plak het dan in je mail.",
    copyMail: "Kopieer je hele verhaal",
    mailTo: (address) => `Mail naar ${address}`,
    organisations: "Voor clubs en groepen die mee willen doen:",
  },
  letter: {
    title: "Brief in grote letters",
    hint: "De brief gaat naar de Tweede Kamer. Je hele verhaal staat erin. Je kunt de brief printen of bewaren.",
    name: "Je naam onder de brief",
    nameHint: "Dit mag leeg blijven. Dan zet je zelf je naam eronder.",
    print: "Print je brief",
  },
  drafts: {
    title: "Jouw verhalen",
    hint: "We bewaren elke letter meteen. Je verhalen blijven op dit apparaat.",
    untitled: "Verhaal zonder tekst",
    changed: (when) => `Anders gemaakt op ${when}`,
    open: "Ga verder",
    opened: "Je kunt verder met dit verhaal.",
    startNew: "Begin een nieuw verhaal",
    started: "Er is een nieuw verhaal. Het vorige is bewaard.",
    forget: "Wis dit verhaal",
    forgotten: "Het verhaal is gewist. Je kunt het nog terug zetten.",
    notForgotten: "Wissen lukt niet. Probeer het nog eens.",
    putBack: (name) => `Zet terug: ${name}`,
    restored: "Het verhaal staat er weer.",
    save: "Bewaar alles in een bestand",
    fileName: "verhalen.json",
    read: "Haal verhalen uit een bestand",
    taken: (added, lost) =>
      `${added === 0 ? "Er zijn geen nieuwe verhalen." : added === 1 ? "Er is 1 verhaal bij." : `Er zijn ${added} verhalen bij.`}${lost === 0 ? "" : ` ${lost === 1 ? "1 verhaal kunnen we niet lezen." : `${lost} verhalen kunnen we niet lezen.`}`}`,
    notTaken: "Er is te weinig ruimte. Niet elk verhaal is bewaard.",
    problems: {
      broken: "Dit bestand is kapot. Of het is niet van ons. Er is niets veranderd.",
      foreign: "Dit bestand is niet van ons. Er is niets veranderd.",
      newer: "Dit bestand is te nieuw. Haal eerst de nieuwe extensie.",
      empty: "We zien geen verhalen in dit bestand. Er is niets veranderd.",
    },
    notKept: "Bewaren lukt nu niet. Je tekst staat nog op het scherm. Kopieer je tekst nu.",
    split: "Je typte in twee vensters. Daarom heb je nu twee verhalen. Er is niets weg.",
    notRead: "We kunnen je verhalen nu niet lezen. Laad de pagina opnieuw.",
    unreadable: (count) =>
      count === 1
        ? "1 verhaal kunnen we niet lezen. Het blijft bewaard. Het komt ook mee in het bestand."
        : `${count} verhalen kunnen we niet lezen. Ze blijven bewaard. Ze komen ook mee in het bestand.`,
    forgetEverything: "Alles wissen",
    sure: "Je wist al je verhalen en keuzes. Ook accounts die jij goed maakte. Dit kan niet terug.",
    yes: "Ja, wis alles",
    no: "Nee, bewaar alles",
    forgottenEverything: "Alles is gewist.",
  },
  contacts: {
    title: "Wie vroeg je al?",
    hint: "Deze lijst staat alleen op dit apparaat. Niemand anders ziet de lijst.",
    asked: (count) => `Gevraagd: ${count} keer`,
    nobody: "Je vroeg nog niemand. Zet een naam in je bericht. Dan komt de naam hier.",
    moreAsked: (count) => `Toon nog ${count} van je lijst`,
    save: "Bewaar de lijst als tabel",
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
    off: "We onthouden niet meer wie je vraagt. De lijst blijft.",
    notYet: "Wie nog niet?",
    party: "Partij",
    choose: "Kies een partij",
    progress: (asked, all) => `Je vroeg ${asked} van de ${all}.`,
    partyItself: "de partij zelf",
    moreOpen: (count) => `Toon nog ${count} namen`,
  },
  page: {
    views: "Wat je hier kunt doen",
    lookUp: "Zoek iemand op",
    story: "Vertel je verhaal",
    contacts: "Wie vroeg je al?",
    help: "Hulp",
    organisations: "Voor clubs en groepen",
    open: "Open groot",
    unknown: "Deze pagina is er niet",
    unknownHint: "De link klopt niet, of is oud. Zoek de naam op.",
    back: "Terug naar zoeken",
    openBeside: "Open aan de zijkant",
    newTab: "nieuw tabblad",
  },
  organisations: {
    intro: "Doet je organisatie mee? Hier vind je teksten, een logo en een link.",
    texts: "Teksten om te gebruiken",
    textsHint: (date) => `Deze teksten zijn van ${date}. Je mag ze anders maken.`,
    places: {
      site: "Voor je site",
      newsletter: "Voor je nieuwsbrief",
      social: "Voor sociale media",
    },
    lengths: { short: "korte", middle: "gewone", long: "lange" },
    text: (length, place) => `De ${length} tekst ${place.toLowerCase()}`,
    copy: (length, place) => `Kopieer de ${length} tekst ${place.toLowerCase()}`,
    copied: "Klaar. Je kunt het nu plakken.",
    notCopied: "Kopiëren lukt niet. Kopieer zelf de tekst.",
    logo: "Logo",
    logoHint:
      "Wij maakten dit logo zelf. Het is niet van de campagne. Zet er altijd deze tekst bij:",
    copyLogoText: "Kopieer de tekst bij het logo",
    png: "Bewaar het logo voor je site (png)",
    svg: "Bewaar het logo voor papier (svg)",
    listed: "Op de lijst van de campagne",
    listedHint: (date) =>
      `De campagne heeft een lijst van wie meedoet. Wil je op die lijst? Mail dan de campagne. Dit adres is van ${date}.`,
    mailTo: (address) => `Mail naar ${address}`,
    link: "Een link voor je lezers",
    linkHint:
      "Je lezer drukt op de link. Dan komen de vragen voor een verhaal. Jij kiest wat er al staat. Je lezer kan alles anders maken.",
    topic: "Onderwerp",
    noTopic: "Geen onderwerp",
    names: (most) => `Je kunt ${most} namen kiezen.`,
    tooMany: (most) => `In de link staan de eerste ${most} namen.`,
    address: "Adres van de site",
    addressHint: "Waar staan de vragen? Zo ziet dat eruit: https://example.org/stemmen",
    wrongAddress: "Dit is geen heel adres. Begin met https:// en typ alles.",
    noAddress: "Typ eerst het adres van de site. Dan staat hier je link.",
    yourLink: "Je link",
    copyLink: "Kopieer je link",
  },
  preset: {
    title: "Een idee uit een link",
    hint: "Dit staat in de link. Je eigen verhalen blijven bewaard.",
    topic: (title) => `Onderwerp: ${title}`,
    names: (names) => `Namen: ${list.format(names)}`,
    take: "Begin een verhaal hiermee",
    leave: "Nee, laat maar",
    taken: "Er is een nieuw verhaal. Daar staat in wat de link koos.",
    left: "Er is niets veranderd.",
    partly: "Een deel van de link kennen we niet. Dat laten we weg.",
    field: "Heb je een link van een club of groep?",
    fieldHint: "Plak de link hier. Je ziet eerst wat erin staat.",
    look: "Bekijk de link",
    unreadable: "Deze link kunnen we niet lezen. Er is niets veranderd.",
  },
  privacy: {
    title: "Privacy",
    link: "Privacy en licenties",
    intro: "Wat je doet, blijft op je apparaat. Hier lees je wat we bewaren.",
    sections: {
      never: {
        title: "Dit doen we nooit",
        points: [
          "We sturen niets naar internet. Je browser let daar ook op.",
          "We kijken niet mee. We weten niet wie je bent.",
          "Je hebt geen account nodig. Er is geen reclame.",
          "We plaatsen nooit iets voor je. Dat doe je zelf.",
        ],
      },
      kept: {
        title: "Dit bewaart je apparaat",
        points: [
          "Je verhalen, met de namen erbij.",
          "Wat je koos, zoals je taal.",
          "De accounts die jij hebt verbeterd.",
          "Wie je hebt bewaard, en wie je pas nog zocht.",
          "Wie je al noemde, waar, en wanneer.",
          "Een getal. Zo krijgt elke partij een beurt.",
          "Gebruikt een ander jouw browser? Die kan dit ook zien.",
        ],
      },
      wipe: {
        title: "Alles weg",
        points: [
          "Open je keuzes. Druk op Alles wissen. Alles is dan weg.",
          "Haal je de extensie weg? Dan is ook alles weg.",
        ],
      },
      reads: {
        title: "Wat de extensie leest op een site",
        points: [
          "De extensie leest het vak waarin je typt. Zo weet ze waar je bericht over gaat.",
          "Ze kijkt ook of er al namen staan. Wat ze leest, bewaart ze niet.",
          "Dit kan alleen op sites met onze knop. Op andere sites moet je eerst zelf drukken.",
        ],
      },
      sends: {
        title: "Wat je zelf stuurt",
        points: [
          "Open je een netwerk? Dan krijgt dat netwerk je tekst.",
          "Mail je? Dan doet je eigen programma dat.",
          "Kopieer je iets? Dan kunnen andere programma’s dat lezen.",
        ],
      },
      sees: {
        title: "Wat een site kan merken",
        points: [
          "Ga je in een vak staan? Dan ziet de site onze knop.",
          "De site kan zien wat er in ons deel staat.",
          "Wil je dat niet? Zoek dan in het venster van de extensie.",
        ],
      },
    },
    since: (date) => `Dit geldt sinds ${date}.`,
    licences: "Wat we van anderen gebruiken",
    licencesHint: "Deze programma’s zijn van anderen. Iedereen mag ze gebruiken.",
    licenceOf: (name, licence) => `${name}: tekst van licentie ${licence}`,
    source: (name) => `Bron van ${name} (nieuw tabblad)`,
  },
  person: {
    unknown: "We kennen niemand met deze link. Zoek de naam op.",
    party: "Partij",
    noParty: "geen partij",
    roles: "Werk",
    noRoles: "We weten niet wat voor werk dit is.",
    was: (title) => `was ${title}`,
    period: (from, to) =>
      from && to
        ? from === to
          ? from
          : `van ${from} tot ${to}`
        : from
          ? `sinds ${from}`
          : to
            ? `tot ${to}`
            : "",
    old: (date) => `Na ${date} vonden we niets nieuws. Daarom staat er "was".`,
    portfolio: (subjects) => `Gaat over: ${list.format(subjects)}.`,
    accounts: "Accounts",
  },
  party: {
    unknown: "We kennen geen partij met deze link. Zoek de naam op.",
    ended: (date) => `Deze partij stopte op ${date}.`,
    hashtag: "De hashtag is overal gelijk. Zonder streepje of spatie.",
    official: "De partij gebruikt hem zelf.",
    customary: "Zo schrijven mensen hem. Doet de partij dat ook? Dat weten we niet.",
    seats: "Zetels in de Tweede Kamer",
    now: "Nu",
    election: (year) => `Na het stemmen in ${year}`,
    count: (count) => (count === 1 ? "1 zetel" : `${count} zetels`),
    countOf: (name, count) => (count === 1 ? `${name} 1 zetel` : `${name} ${count} zetels`),
    notThere: "deed niet mee",
    noHistory: "De zetels van vroeger zijn er niet. Open deze pagina opnieuw.",
    people: (count) => `Mensen: ${count}`,
    past: "Vroeger en later",
    descent: {
      merger: (older, newer, date) => `${older} ging op in ${newer} op ${date}.`,
      alliance: (older, newer, date) => `${older} deed mee met ${newer} sinds ${date}.`,
      split: (older, newer, date) => `${newer} kwam uit ${older} op ${date}.`,
    },
    formerName: (name) => `Andere naam: ${name}`,
  },
  notice: {
    close: "Sluit",
    none: "Klik eerst in het vak waar je typt. Probeer het dan opnieuw.",
    refused: {
      password: "Dit vak is voor een wachtwoord. We zetten er niets in.",
      search: "In een zoekvak zetten we niets.",
      email: "Dit vak is voor een mailadres. We zetten er niets in.",
      telephone: "Dit vak is voor een nummer. We zetten er niets in.",
      number: "Dit vak is voor een getal. We zetten er niets in.",
      link: "Dit vak is voor een link. We zetten er niets in.",
      payment: "Dit vak is om te betalen. We zetten er niets in.",
      date: "Dit vak is voor een datum. We zetten er niets in.",
      "read-only": "In dit vak kun je niet typen. We zetten er niets in.",
      disabled: "Dit vak staat uit. We zetten er niets in.",
      "not-text": "Dit is geen vak waarin je typt. We zetten er niets in.",
    },
  },
  topics: {
    about: (titles) => `Dit gaat over: ${list.format(titles)}.`,
    none: "We weten niet waar je bericht over gaat.",
    without: "Je koos geen onderwerp.",
    choose: "Kies zelf een onderwerp",
    legend: "Waar gaat je bericht over?",
    leaveOut: "Geen onderwerp",
    groups: "Terug naar alle groepen",
    back: "Terug",
  },
  why: {
    portfolio: ({ office, portfolio, isPast }, date) => {
      const offices = {
        "prime-minister": "premier, gaat over",
        minister: "minister voor",
        "state-secretary": "staatssecretaris voor",
      };
      const role = `${offices[office]} ${list.format(portfolio)}`;
      return isPast ? `was ${role} (${date})` : `${role} (van ${date})`;
    },
    debate: ({ title }) => `was ${title}`,
    committee: ({ committee, isEnd }, date) =>
      `zat ${isEnd ? "tot" : "in"} ${date} in de commissie ${committee}`,
    member: ({ party, isPast }, date) =>
      isPast
        ? `zat voor ${party} in de Tweede Kamer (${date})`
        : `zit voor ${party} in de Tweede Kamer (van ${date})`,
    party: ({ seats }) =>
      seats === 1
        ? "partij met 1 zetel in de Tweede Kamer"
        : `partij met ${seats} zetels in de Tweede Kamer`,
  },
  asked: {
    today: () => "vandaag gevraagd",
    yesterday: () => "gisteren gevraagd",
    "this-week": () => "deze week gevraagd",
    "last-week": () => "vorige week gevraagd",
    longer: (date) => `gevraagd op ${date}`,
  },
  caution: {
    diagnosis: (text) => `Je schrijft over je gezondheid: ${text}.`,
    bsn: (text) => `${text} lijkt op je nummer bij de overheid.`,
    phone: (text) => `In je bericht staat een nummer om te bellen: ${text}.`,
    mail: (text) => `In je bericht staat een mailadres: ${text}.`,
    address: (text) => `In je bericht staat een adres: ${text}.`,
    child: (text) => `In je bericht staat de naam van een kind: ${text}.`,
    public: "Iedereen kan dat straks lezen. Is dat goed?",
    dismiss: "Ja, dat is goed",
  },
  picture: {
    bare: "Je foto heeft nog geen tekst. Sommige mensen zien je foto niet. Zij lezen die tekst.",
    how: (control) => `Druk bij je foto op: ${control}.`,
    dismiss: "Ik weet het",
  },
  habits: {
    title: "Hulp bij je bericht",
    caution: "Zeg het als ik iets over mezelf deel",
    cautionHint: "Zoals een adres of een nummer.",
    pictures: "Zeg het als mijn foto geen tekst heeft",
    picturesHint: "Soms vraagt de site dat zelf. Dan doen wij het niet.",
    remembering: "Onthoud wie ik noem",
    rememberingHint: "Je ziet dan wie je al noemde. Dit blijft op je apparaat.",
    kept: (count) =>
      `We onthouden nu niets meer. Op je apparaat staat nog een lijst: ${count === 1 ? "1 naam" : `${count} namen`}.`,
    wipe: "Wis de oude lijst",
    wiped: "De oude lijst is gewist.",
    on: (what) => `Aan: ${what}.`,
    off: (what) => `Uit: ${what}.`,
  },
  reading: {
    ask: "Is mijn tekst makkelijk te lezen?",
    good: "Ja. Je zinnen zijn kort. Je woorden zijn makkelijk.",
    tips: "Tips voor je tekst:",
    long: (text, count) =>
      `Deze zin heeft ${count} woorden: “${text} …”. Twee korte zinnen lezen beter.`,
    hard: (text, replacement) => `Je kunt voor “${text}” ook schrijven: ${replacement}.`,
    yours: "Jij kiest. Je tekst mag zo blijven.",
  },
  aloud: {
    read: "Lees voor",
    stop: "Stop met lezen",
  },
  question: {
    add: "Zet er een vraag bij",
    label: "Je vraag",
    hint: "Je mag alles anders maken.",
    another: "Andere vraag",
    leaveOut: "Zonder vraag",
    example: "Maak een paar woorden anders. Dan is het jouw vraag.",
    same: (network) => `Niet iedereen ziet een bericht dat gelijk is. Zo werkt ${network}.`,
  },
  faults: {
    "glued-hashtag": {
      message: ({ text, network }) =>
        `Voor ${text} staat geen spatie. Dan werkt het niet op ${network}.`,
      repair: ({ text }) => `Zet een spatie voor ${text}`,
    },
    "bracketed-hashtag": {
      message: ({ text, network }) =>
        `Er zit een teken vast aan ${text}. Dan werkt het niet op ${network}.`,
      repair: ({ replacement }) => `Maak ${replacement.trim()} los`,
    },
    "cut-hashtag": {
      message: ({ text, network }) =>
        `In ${text} staat een streepje. Op ${network} stopt de hashtag daar.`,
      repair: ({ replacement }) => `Maak er ${replacement} van`,
    },
    "long-hashtag": {
      message: ({ text, network }) =>
        `${text} is nu één hashtag op ${network}. Zet een spatie achter de hashtag.`,
      repair: ({ replacement }) => `Maak er ${replacement} van`,
    },
    "campaign-capitals": {
      message: ({ text }) =>
        `Er moeten grote letters in ${text}. Dan leest een schermlezer elk woord goed voor.`,
      repair: ({ replacement }) => `Maak er ${replacement} van`,
    },
    "hashtag-capitals": {
      message: ({ text }) =>
        `${text} heeft meer woorden. Begin elk woord met een grote letter. Dan leest een schermlezer elk woord goed voor.`,
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
        `Er zit een teken vast aan ${text}. Dan werkt het niet op ${network}.`,
      repair: ({ replacement }) => `Maak ${replacement.trim()} los`,
    },
    "dead-mention": {
      message: ({ text, network }) =>
        `${text} werkt niet op ${network}. Zoek hier de naam op. Of schrijf zelf de naam.`,
      repair: ({ replacement }) => `Maak er ${replacement} van`,
    },
    "mention-of-another": {
      message: ({ text, network }) =>
        `Let op: op ${network} is ${text} iemand anders. Zoek hier de naam op.`,
      repair: ({ replacement }) => `Maak er ${replacement} van`,
    },
    "unknown-mention": {
      message: ({ text, network }) =>
        `Van wie is ${text} op ${network}? Dat weten we niet. Kijk eerst, of schrijf de naam.`,
      repair: ({ replacement }) => `Maak er ${replacement} van`,
    },
    "leading-mention": {
      message: ({ text, network }) =>
        `Je bericht begint met ${text}. Dan zien weinig mensen het op ${network}. Begin met een ander woord.`,
      repair: ({ text }) => `Zet een punt voor ${text}`,
    },
    "many-mentions": {
      message: ({ count, most }) =>
        `Je noemt ${count} namen met een @. Dat is veel. Noem er liever ${most}.`,
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
      message: ({ text }) => `${text} heeft rare letters. Een schermlezer kan die vaak niet lezen.`,
      repair: ({ replacement }) => `Maak er gewone letters van: ${replacement}`,
    },
    "emoji-run": {
      message: ({ count }) =>
        `Er staan ${count} emoji op een rij. Een schermlezer leest ze allemaal voor. Gebruik er minder.`,
      repair: ({ text, replacement }) => `Maak van ${text} één ${replacement}`,
    },
  },
  meter: {
    left: (left) => (left === 1 ? "Nog 1 teken" : `Nog ${left} tekens`),
    full: "Je bericht is vol",
    over: (over) => (over === 1 ? "1 teken te veel" : `${over} tekens te veel`),
    shorten: "Het deel met een streep is te lang. Maak je bericht korter.",
    units: {
      plain: "Elk teken telt als 1.",
      weighted: "Een emoji telt als 2. Een link telt als 23.",
      "fixed-links": "Een link telt altijd als 23.",
      "short-links": "Een lange link telt maar voor een deel mee.",
      "heavy-emoji": "Een emoji telt als 4 of meer.",
    },
  },
};

export default easy;
