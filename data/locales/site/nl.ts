const list = new Intl.ListFormat("nl");

/** The words of the site for who has no extension: Dutch at level B1, as in `../nl.ts`. */
const site = {
  name: "2 Miljoen Stemmen",
  skip: "Ga naar de inhoud",
  menu: "Onderdelen",
  fair: "Elke partij staat hier op dezelfde manier. Je krijgt geen stemadvies.",
  age: (date: string) => `De gegevens zijn van ${date}.`,
  nav: {
    find: "Zoek iemand op",
    topics: "Onderwerpen",
    story: "Vertel je verhaal",
    organisations: "Voor organisaties",
    about: "Over deze site",
  },
  home: {
    title: "Jouw verhaal telt",
    intro:
      "Meer dan twee miljoen mensen in Nederland hebben een beperking of een chronische ziekte. Vertel de politiek wat er voor jou beter moet.",
    tag: "Zet in elk bericht deze hashtag:",
    tagHint: "Met deze hoofdletters leest een schermlezer de woorden goed voor.",
    share: "Begin een bericht met de hashtag",
    what: "Wat wil je doen?",
    find: "Zoek een partij, een Kamerlid of een minister. Je ziet hoe je die noemt op elk netwerk.",
    topics: "Kies waar je bericht over gaat. Je ziet wie erover gaat, en vragen als voorbeeld.",
    story: "Schrijf je verhaal met vier vragen. Mailen kan ook.",
    organisations: "Neem teksten en een logo over, en maak een link voor je lezers.",
    about: "Lees waar de gegevens vandaan komen.",
  },
  find: {
    title: "Zoek iemand op",
    intro: "Kies een naam. Dan zie je de accounts, en hoe zeker we daarvan zijn.",
    label: "Typ een naam, partij of functie",
    count: (count: number) => (count === 1 ? "1 naam" : `${count} namen`),
    none: "Geen naam gevonden. Typ minder letters.",
    groups: {
      cabinet: "Het kabinet",
      seated: "Partijen in de Tweede Kamer",
      members: "Leden van de Tweede Kamer",
      others: "Andere partijen",
    },
  },
  party: {
    accounts: "Accounts van de partij",
    people: "Mensen",
    ended: (date: string) => `Deze partij stopte op ${date}.`,
    successors: "Ging verder als:",
    none: "We kennen van deze partij niemand in de Kamer of het kabinet.",
    role: (title: string, date: string) => `${title} (bron van ${date})`,
    all: "Terug naar alle namen",
    without: "Zonder partij",
    withoutHint: "Deze mensen hebben een functie en horen niet bij een partij.",
  },
  account: {
    look: (name: string, network: string) => `account van ${name} op ${network}`,
    of: (text: string, network: string) => `over ${text} op ${network}`,
  },
  /** Opening a post for somebody. */
  write: {
    to: (name: string) => `Schrijf aan ${name}`,
    hint: "Log eerst in op het netwerk. Anders kan je tekst weg zijn. Wij plaatsen nooit iets voor je.",
    named: (name: string, networks: readonly string[]) =>
      `Van ${name} kennen we geen bruikbaar account op ${list.format(networks)}. Daar komt de naam in je bericht.`,
    open: (network: string) => `Open in ${network}`,
    what: (name: string) => `voor een bericht aan ${name}`,
    tag: "voor een bericht met de hashtag",
    /** The post itself, in which somebody still writes the question. */
    post: (mention: string, tag: string) => `Ik heb een vraag aan ${mention}.\n\n${tag}`,
  },
  topics: {
    title: "Onderwerpen",
    intro: "Waar gaat je bericht over?",
    who: "Wie gaat erover?",
    minister: (portfolio: string) => `gaat over ${portfolio}`,
    source: (date: string) => `bron van ${date}`,
    parties: "Vraag het een partij",
    partiesHint: "Alle partijen in de Tweede Kamer staan hier, op volgorde van het alfabet.",
    questions: "Vragen als voorbeeld",
    questionsHint: "Verander een paar woorden. Dan wordt het jouw vraag.",
    story: "Schrijf je verhaal over dit onderwerp",
    all: "Terug naar alle onderwerpen",
  },
  story: {
    title: "Vertel je verhaal",
    intro: "Vier vragen helpen je. Je hoeft ze niet allemaal te beantwoorden.",
    mail: "Mail je verhaal",
    mailHint: (date: string) =>
      `Heb je geen sociale media? Mail dan naar de campagne. Dit adres gaf de campagne op ${date}.`,
    mailTo: (address: string) => `Mail naar ${address}`,
    mailPlain: "De vier vragen staan al in de mail. Typ je antwoord eronder.",
    post: "Zet je verhaal op sociale media",
    postHint: "De hashtag staat al in je bericht. Typ je verhaal ervoor.",
    extension: "Heb je de extensie?",
    extensionHint:
      "Open de extensie en kies ‘Vertel je verhaal’. Plak daar de link die je kreeg, bij ‘Heb je een link van een organisatie?’",
    copyLink: "Kopieer de link voor de extensie",
    without: "Heb je geen extensie? Dan schrijf je je verhaal gewoon hier.",
    write: "Schrijf hier je verhaal",
    about: (title: string) => `Je schrijft over: ${title}`,
    examples: "Vragen als voorbeeld:",
    clear: "Wis mijn verhaal",
    sure: "Je wist alles wat je hier schreef. Dat kan niet terug.",
    yes: "Ja, wis mijn verhaal",
    no: "Nee, bewaar mijn verhaal",
    cleared: "Je verhaal is gewist.",
    kept: "Wat je typt, blijft op dit apparaat staan. Niemand anders ziet het.",
    notKept: "Bewaren lukt hier niet. Kopieer je tekst voor je weggaat.",
    preset: {
      hint: "Een link stelt dit voor. Wat je al schreef, blijft staan.",
      take: "Neem dit over",
      taken: "De keuzes uit de link staan nu bij je verhaal.",
    },
  },
  organisations: {
    use: "Wat je kunt gebruiken",
  },
  about: {
    title: "Over deze site",
    paragraphs: [
      "Deze site hoort bij een extensie voor je browser. Je vindt hier dezelfde gegevens. Zo kun je ook meedoen op je telefoon.",
      "Wie hier staat, heeft nu een functie in de politiek. Of het is een partij die meedeed aan een verkiezing. Bij elk account staat een bron en een datum.",
      "Staat er ‘nog niet bevestigd’? Kijk dan eerst zelf of het account klopt.",
      "De site stuurt niets door en telt geen bezoekers. Wat je typt, blijft op je apparaat. Pas als je zelf een netwerk opent, gaat je tekst daarheen.",
    ],
    print: "Je kunt elke pagina printen.",
    logo: "Het logo op deze site is niet het logo van de campagne.",
    campaign: "Naar de site van de campagne",
    sources: "Bronnen",
    english: {
      title: "In English",
      paragraphs: [
        "More than two million people in the Netherlands live with a disability or a chronic illness. With the hashtag #2MiljoenStemmen they tell politicians what should change.",
        "This site lists Dutch parties, members of parliament and ministers, with their accounts on each network, the source and its date. Every party is treated alike, and there is no voting advice.",
        "The site needs no script to be read, asks nothing from any other server, and keeps what you type on your own device.",
      ],
    },
  },
};

export default site;

export type SiteWords = typeof site;
