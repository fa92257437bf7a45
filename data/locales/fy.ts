import type { Messages } from "./nl.ts";

/** Frisian joins names as Dutch does, and not every browser knows Frisian. */
const list = new Intl.ListFormat("nl");

export const background: Messages["background"] = {
  menu: "Set #2MiljoenStemmen yn dit fjild",
};

/** Frisian (Standertfrysk): `do`, short sentences, one word for one thing. */
const fy: Messages = {
  code: "fy",
  lang: "fy",
  months: [
    "jannewaris",
    "febrewaris",
    "maart",
    "april",
    "maaie",
    "juny",
    "july",
    "augustus",
    "septimber",
    "oktober",
    "novimber",
    "desimber",
  ],
  background,
  store: {
    name: "#2MiljoenStemmen",
    shortName: "2MiljoenStemmen",
    description:
      "Set #2MiljoenStemmen en de goede @namme yn dyn berjocht. Foar minsken mei in beheining, harren neisten en organisaasjes.",
  },
  states: {
    confirmed: "befêstige",
    reported: "noch net befêstige",
    closed: "account is sluten",
    locked: "account is op slot",
    dormant: "account wurdt net mear brûkt",
  },
  reasons: {
    "no-account": (name, network) =>
      `Wy kenne gjin account fan ${name} op ${network}. Wy sette de namme yn dyn berjocht.`,
    closed: (name, network) =>
      `It account fan ${name} op ${network} is sluten. Wy sette de namme yn dyn berjocht.`,
    locked: (name, network) =>
      `It account fan ${name} op ${network} is op slot. Wy sette de namme yn dyn berjocht.`,
    dormant: (name, network) =>
      `${name} brûkt it account op ${network} net mear. Wy sette de namme yn dyn berjocht.`,
    "pick-from-list": (name, network) =>
      `Op ${network} wurket @ allinnich út de list. Typ @ en de namme, en kies ${name} út de list.`,
  },
  foundBy: {
    party: (text) => `Fûn op partij: ${text}`,
    handle: (text) => `Fûn op account: ${text}`,
    role: (text) => `Fûn op funksje: ${text}`,
    topic: (text) => `Fûn op ûnderwerp: ${text}`,
    "former-name": (text) => `Fûn op oare namme: ${text}`,
  },
  picker: {
    label: "Sykje in politikus of partij",
    hint: "Typ in namme, partij of funksje. In typflater is net slim.",
    legend: "Wa wolst oansprekke?",
    none: "Gjin namme fûn. Typ minder letters.",
    noneHere: "Nimmen fûn. Kies minder, of lit wer elkenien sjen.",
    count: (shown, all) =>
      all === 1
        ? "1 namme fûn."
        : shown < all
          ? `${all} nammen. Do sjochst der ${shown}.`
          : `${all} nammen fûn.`,
    more: (count) => `Lit noch ${count} sjen`,
    chosen: (count) => `Keazen: ${count}`,
    picked: (name) => `${name} keazen.`,
    unpicked: (name) => `${name} net mear keazen.`,
    remove: (name) => `Helje ${name} fuort`,
    loading: "De nammen wurde laden.",
    failed: "De nammen binne net laden. Laad de side op ’e nij.",
  },
  filters: {
    open: "Kies wa’tst sjochst",
    clear: "Lit wer elkenien sjen",
    parts: {
      party: { label: "Partij", all: "Alle partijen" },
      network: { label: "Mei in account op", all: "Makket neat út" },
      role: { label: "Funksje", all: "Alle funksjes" },
      topic: { label: "Underwerp", all: "Alle ûnderwerpen" },
    },
    roles: {
      member: "Keamerleden",
      cabinet: "ministers en steatssiktarissen",
      leader: "partijlieders",
      party: "partijen",
    },
    seen({ role, party, network, topic }) {
      const all = topic ? "minsken" : "minsken en partijen";
      const who = role ? fy.filters.roles[role] : party ? "leden" : all;
      const of = party ? (role === "party" ? `de partij ${party}` : `${who} fan ${party}`) : who;
      const where = network ? ` mei in account op ${network}` : "";
      return `Do sjochst: ${of}${where}.${topic ? ` It ûnderwerp is: ${topic}.` : ""}`;
    },
  },
  kept: {
    favourites: "Favoriten",
    recent: "Lêst besjoen",
    save: "Bewarje by favoriten",
    unsave: "Helje út favoriten",
    saved: (name) => `${name} stiet by dyn favoriten.`,
    unsaved: (name) => `${name} stiet net mear by dyn favoriten.`,
    remove: (name) => `Helje ${name} út favoriten`,
    forget: (name) => `Helje ${name} út dizze list`,
    forgotten: (name) => `${name} stiet net mear yn dizze list.`,
    choose: (name) => `Kies ${name}`,
    chosen: (name, count) => `${name} keazen. Keazen: ${count}.`,
    unchosen: (name, count) => `${name} net mear keazen. Keazen: ${count}.`,
    full: (most) => `Do hast al ${most} nammen. Helje earst in namme wei.`,
    notKept: "Bewarjen slagget no net. Slútst dit finster, dan is it fuort.",
  },
  use: {
    preview: "Dit komt yn dyn berjocht:",
    elsewhere: "Brûk de nammen earne oars",
    where: "Wêr brûkst de nammen?",
    mail: "Mail",
    device: "In app op dyn apparaat",
    text: "Dit is dyn tekst:",
    out: (names) =>
      `Dit past der net by: ${list.format(names)}. Meitsje der in twadde berjocht fan.`,
    openMail: "Iepenje dyn mail",
    share: "Kies in app",
    shared: "Klear. Dyn tekst is by de app.",
    notShared: "Dat is net slagge. Dyn tekst stiet op dyn klamboerd.",
  },
  chamber: {
    title: "De Twadde Keamer",
    open: "Besjoch de Twadde Keamer",
    party: "Lit in partij opljochtsje",
    noParty: "Gjin partij",
    network: "Lit minsken opljochtsje mei in account op",
    noNetwork: "Gjin netwurk",
    picture: "De Twadde Keamer as heale sirkel.",
    none: (all) => `Der binne ${all} sitten. Der ljochtet noch neat op.`,
    lit: ({ count, all, party, network }) => {
      const lights = count === 1 ? "ljochtet" : "ljochtsje";
      const of = party ? ` fan ${party}` : "";
      const on = network ? ` mei in account op ${network}` : "";
      return `${count} fan de ${all} sitten ${lights} op: leden${of}${on}.`;
    },
    order:
      "It plaatsje begjint mei de grutste partij. Partijen dy’t like grut binne, steane op alfabet.",
    names: "Alle nammen",
    litNames: "Wa’t opljochtet",
    group: (party, count) => `${party}: ${count}`,
    alone: "gjin partij",
  },
  card: {
    party: "partij",
    seats: (count) =>
      count === 1 ? "1 sit yn de Twadde Keamer" : `${count} sitten yn de Twadde Keamer`,
    noSeats: "no gjin sitten yn de Twadde Keamer",
    was: (role, date) => `wie ${role} (${date})`,
    hashtag: "Hashtag",
    noHandles: "Wy kenne gjin account op sosjale media.",
    source: (title, date) => `Boarne: ${title} (${date})`,
    copy: (hashtag) => `Kopiearje ${hashtag}`,
    copyFor: (network) => `Kopiearje foar ${network}`,
    accountOn: (text, network) => `${text} op ${network}`,
    copied: (text) => `${text} stiet op dyn klamboerd.`,
    notCopied: (text) => `Kopiearjen slagget net. Selektearje sels dizze tekst: ${text}`,
    openOn: (network) => `Besjoch op ${network}`,
    openWhat: (name) => `it account fan ${name} (nij ljepblêd)`,
    mention: (text) => `Set ${text} yn dyn berjocht`,
    newTab: "nij ljepblêd",
    byYou: (date) => `befêstige troch dy (${date})`,
  },
  correction: {
    open: "Kloppet net?",
    openWhat: (name) => `Ferbetterje in account fan ${name}`,
    legend: (name) => `In account fan ${name} ferbetterje`,
    hint: "Watst hjir bewarrest, bliuwt op dyn apparaat.",
    network: "Netwurk",
    handle: "Account",
    handleHint: "Typ de namme lykas op it netwurk, mei of sûnder @.",
    save: "Dit account kloppet",
    none: "Der is gjin account",
    reset: "Set werom",
    mail: "Mail de ferbettering",
    close: "Slút",
    saved: (name, network) => `Bewarre. Do brûkst no dyn account fan ${name} op ${network}.`,
    removed: (name, network) => `Bewarre. ${name} hat foar dy gjin account op ${network}.`,
    restored: (name, network) => `It account fan ${name} op ${network} is wer sa’t it wie.`,
    invalid: (network) =>
      `Sa kin in account op ${network} net hjitte. Sjoch nochris op it netwurk.`,
    subject: (name, network) => `Account fan ${name} op ${network}`,
    body: (name, network, known, right) =>
      `Namme: ${name}\nNetwurk: ${network}\nYn de útwreiding: ${known}\nNeffens my: ${right}\nWêr’tst dat sjen kinst: `,
    nothing: "gjin account",
  },
  popup: {
    title: "2 Miljoen Stemmen",
    search: "Sykje",
    results: "Fûn",
    age: (date) => `De gegevens binne fan ${date}.`,
    here: (network) => `Do bist op ${network}.`,
    hereNoBox: (network) =>
      `Do bist op ${network}. Klik earst yn it fjild dêr’tst dyn berjocht typst. Iepenje dan dit finster wer.`,
    elsewhere:
      "Op dizze website stiet gjin knop by it tekstfjild. Klik yn it fjild dêr’tst typst en iepenje dit finster wer. Of kopiearje de hashtag.",
    elsewhereBox:
      "Do typst yn in fjild op dizze website. Do kinst de hashtag hjir daliks yn sette.",
    closed: "Op dizze side mei de útwreiding neat dwaan. Do kinst de hashtag wol kopiearje.",
    add: "Set #2MiljoenStemmen yn dyn berjocht",
    copyTag: "Kopiearje #2MiljoenStemmen",
    candidates: "Lit ek kandidaten fan 2025 sjen",
    candidatesFailed: "De kandidaten binne net laden. Iepenje dit finster op ’e nij.",
    promise: "Alles bliuwt op dyn apparaat. Wy pleatse nea wat foar dy.",
  },
  options: {
    title: "Ynstellings",
    language: "Taal",
    where: "Wêr stiet de knop?",
    whereHint: "De knop #2MiljoenStemmen stiet by it fjild dêr’tst typst.",
    nowhere: "Lit nearne in knop sjen",
    show: (site) => `Lit de knop sjen op ${site}`,
    states: {
      shown: "De knop stiet hjir.",
      hidden: "Do hast de knop hjir útset.",
      withheld: "Dyn browser hâldt de knop hjir tsjin.",
      off: "Hjir stiet gjin knop.",
      nowhere: "Do litst no nearne in knop sjen.",
    },
    others: "Oare websites",
    othersHint:
      "Foar dizze websites freget dyn browser earst tastimming. Dy kinst hjir ek weromjaan.",
    ask: (site) => `Set de knop oan op ${site}`,
    askAgain: (site) => `Freegje op ’e nij tastimming foar ${site}`,
    giveBack: (site) => `Jou de tastimming foar ${site} werom`,
    added: (site) => `Klear. De knop stiet no op ${site}.`,
    addedNowhere: (site) =>
      `Klear. De útwreiding mei no op ${site}. Mar do litst noch nearne in knop sjen.`,
    refused: (site) => `Dyn browser joech gjin tastimming foar ${site}. Der is neat feroare.`,
    returned: (site) => `Klear. De útwreiding mei net mear op ${site}.`,
    kept: (site) =>
      `De knop is fuort op ${site}. Dyn browser hâldt de tastimming fêst. Helje dy fuort by de útwreidings fan dyn browser.`,
    shown: (site) => `De knop stiet wer op ${site}.`,
    hidden: (site) => `De knop stiet net mear op ${site}.`,
    nowhereNow: "Der stiet no nearne in knop.",
    somewhere: "De knop stiet wer op de websites yn de list.",
    server: "In oare server tafoegje",
    address: "Adres fan de server",
    addressHint: "Bygelyks: mastodon.example",
    kind: "Wat foar server is it?",
    addServer: "Set de knop oan op dizze server",
    faults: {
      empty: () => "Typ earst it adres fan in server.",
      word: () => "Dit is gjin hiel adres. Typ ek it diel nei de punt.",
      wildcard: () => "In * mei net. Typ it adres fan ien server.",
      scheme: () => "Dit is gjin adres fan in website. Typ allinnich de namme fan de server.",
      number: () => "In adres mei allinnich sifers mei net. Typ de namme fan de server.",
      invalid: () => "Sa kin in server net hjitte. Sjoch it adres nochris nei.",
      listed: (name) => `${name} stiet al yn de list op dizze side.`,
      closed: (name) =>
        `Op ${name} mei of kin de knop net stean. Kopiearje de hashtag yn it finster fan de útwreiding.`,
      other: (name) => `Dit adres is fan ${name}. Typ it adres fan dyn eigen server.`,
    },
  },
  welcome: {
    title: "Wolkom",
    does: [
      "Dizze útwreiding helpt dy om mei te dwaan mei #2MiljoenStemmen.",
      "Do skriuwst sels dyn berjocht, mei dyn eigen wurden.",
      "Wy sette de hashtag deryn ast op de knop drukst.",
      "Wolst ien oansprekke, dan sette wy de goede @namme derby.",
      "Dyn berjocht pleatse dochst altyd sels.",
    ],
    public: "Wat wurdt iepenbier?",
    publicHint:
      "Allinnich it berjocht datst sels pleatst. Elkenien kin dat lêze. Ek de minsken dy’tst neamst.",
    private: "Wat bliuwt op dyn apparaat?",
    privateHint:
      "Alles watst hjir typst, sikest en kiest. De útwreiding stjoert neat nei ús of nei in oar.",
    networks: "Wêr wolst de knop?",
    networksHint: "De knop komt ûnder it fjild dêr’tst typst. Letter feroarje kin ek.",
    begin: "Sa begjinst",
    beginHint:
      "Gean nei ien fan dizze netwurken. Klik yn it fjild dêr’tst dyn berjocht typst. Dêr sjochst de knop #2MiljoenStemmen.",
  },
  wishes: {
    reading: "Lêze",
    readingHint: "Dit jildt oeral dêr’tst ús tekst sjochst. Ek by dyn berjocht op in website.",
    size: "Grutte fan de letters",
    sizes: {
      "100": "Gewoane letters",
      "125": "Grutte letters",
      "150": "Gruttere letters",
      "200": "Hiel grutte letters",
    },
    spacing: "Romte tusken letters en rigels",
    spacings: { normal: "Gewoane romte", wide: "Mear romte", wider: "In soad romte" },
    contrast: "Kleuren",
    contrasts: { normal: "Gewoane kleuren", high: "Sterke kleuren: swart en wyt" },
    posting: "Dyn berjocht",
    placing: "Wêr sette wy de hashtag en de nammen?",
    placings: {
      caret: "Dêr’tst typst",
      end: "Oan de ein fan dyn berjocht",
      "own-line": "Op in eigen rigel",
    },
    server: "Dyn eigen server fan Mastodon",
    serverHint:
      "Bygelyks: mastodon.nl. Dan iepenet in berjocht foar Mastodon daliks dêr. Dit mei leech bliuwe.",
    keepServer: "Bewarje dizze server",
    forgetServer: "Helje dizze server fuort",
    keptServer: (host) => `Bewarre. In berjocht foar Mastodon iepenet no op ${host}.`,
    forgotServer: "De server is fuort.",
    keys: "Toetsen",
    keysHint: "Mei dizze toetsen wurkest sûnder mûs.",
    commands: {
      open: "Iepenje it finster fan de útwreiding",
      tag: "Set #2MiljoenStemmen yn it fjild dêr’tst typst",
    },
    noKey: "noch gjin toets",
    changeKeys: "Feroarje dizze toetsen",
    kept: "Bewarre.",
    notKept: "Bewarjen is net slagge. Besykje it nochris.",
    device: "Wat op dyn apparaat stiet",
    deviceHint: "Dyn ferhalen, karren en ferbettere accounts steane allinnich op dit apparaat.",
  },
  composer: {
    region: "Help fan 2 Miljoen Stemmen",
    tag: "#2MiljoenStemmen",
    tagHint: "set de hashtag yn dyn berjocht",
    mention: "Neam ien",
    other: "In oar",
    others: (names) => `Do sjochst no ${list.format(names)}.`,
    alreadyIn: "Stiet al yn dyn berjocht.",
    hide: "Ferbergje",
    hideBox: "Ferbergje no by dit fjild",
    hideSite: (site) => `Ferbergje altyd op ${site}`,
    hideHint: "By Ynstellings setst de knop wer oan.",
    close: "Slút de list",
    insert: "Set yn dyn berjocht",
    undo: "Meitsje ûngedien",
    undone: "Klear. Dyn berjocht is wer sa’t it wie.",
    notUndone: "Weromsetten is net slagge. Helje de tekst sels út dyn berjocht wei.",
    nothingToUndo: "Wat wy deryn setten, stiet der net mear. Der is neat feroare.",
    inserted: (text) => `Klear. Yn dyn berjocht stiet no ${text}.`,
    present: (text) => `${text} stiet al yn dyn berjocht.`,
    wayOut: (network) => `Of iepenje dyn berjocht op ’e nij yn ${network} (nij ljepblêd)`,
    copied: (text) =>
      `It slagget net om ${text} yn it fjild te setten. De tekst stiet op dyn klamboerd. Plak mei Ctrl+V.`,
    failed: (text) => `It slagget net om ${text} yn it fjild te setten. Typ of plak de tekst sels.`,
    gone: (text) => `It fjild is fuort. ${text} stiet op dyn klamboerd.`,
    preview: "Dit wurdt dyn berjocht:",
    links: (network) => `Wat ûnderstreke is, kinst aanst oanklikke op ${network}.`,
    enter: "Of druk op Enter by in namme.",
    tips: (count) =>
      count === 1 ? "In tip foar dyn berjocht:" : `Tips foar dyn berjocht (${count}):`,
    unconfirmed: (handle, date) => `${handle} is noch net befêstige (boarne fan ${date}).`,
    look: (handle) => `Besjoch earst ${handle} (nij ljepblêd)`,
    many: "Mear as trije nammen liket op spam. Kies leaver minder.",
    notMended: (from, to) => `Dat slagget net yn dit fjild. Feroarje sels ${from} yn ${to}.`,
    stale:
      "De útwreiding is fernijd. Laad dizze side op ’e nij. Dyn tekst bliuwt yn it fjild stean.",
  },
  story: {
    title: "Fertel dyn ferhaal",
    intro:
      "Jou antwurd op de fragen dy’tst wolst. In fraach mei leech bliuwe. Dyn eigen wurden binne goed.",
    oneByOne: "Ien fraach it skerm",
    step: (at, all) => `Fraach ${at} fan ${all}`,
    previous: "Foarige",
    next: "Folgjende",
    questionsTitle: "Fragen",
    questions: {
      happened: {
        label: "Wat is der bard?",
        hint: "Bygelyks: De lift op it stasjon wie stikken. Nimmen koe my helpe.",
      },
      meaning: {
        label: "Wat betsjut dat foar dy?",
        hint: "Bygelyks: Ik koe net nei myn wurk. Dat bart elke moanne.",
      },
      change: {
        label: "Wat moat der oars?",
        hint: "Bygelyks: Op elk stasjon moat ien wêze dy’t helpt.",
      },
      whom: {
        label: "Wat fregest, en oan wa?",
        hint: "Bygelyks: Wat sil de minister hjiroan dwaan?",
      },
    },
    people: "Nammen derby",
    peopleHint: "Dit hoecht net. De nammen komme efter dyn tekst.",
    text: "Dyn tekst",
    network: "Foar hokker netwurk?",
    nothing: "Do hast noch neat skreaun. Dyn tekst komt hjir te stean.",
    beginning: "Hjir stiet allinnich it begjin. Do kopiearrest wol de hiele tekst.",
    faults: "Sjoch hjir noch nei",
    tooLong: (network) => `Dyn tekst is te lang foar ${network}.`,
    shorten: "Kies in sin dy’t fuort kin",
    shortenHint: (network) =>
      `Dyn tekst is te lang foar ${network}. Dyn antwurden bliuwe sa’t se binne.`,
    thenFits: "Sûnder dizze sin past dyn tekst.",
    tooMany: (count, most, network) =>
      `Dyn ferhaal hat ${count} sinnen. Dat is te lang foar ${network}. Mei ${most} sinnen of minder helpe wy dy by it kiezen. Mailen en printsjen kin wol.`,
    ways: "Brûk dyn tekst",
    waysHint: "Wy pleatse nea wat foar dy. Do drukst sels op de lêste knop.",
    place: "Set yn dyn berjocht",
    fit: (network) => `Meitsje dyn tekst foar ${network}`,
    placed: "Klear. Dyn tekst stiet yn dyn berjocht.",
    present: "Dyn tekst stiet al yn dyn berjocht.",
    notPlaced:
      "Dat slagget hjir net. Dyn tekst stiet op dyn klamboerd. Plak dy sels yn dyn berjocht.",
    share: "Diel mei in oare app",
    copy: "Kopiearje dyn tekst",
    copied: "Dyn tekst stiet op dyn klamboerd.",
    notCopied: "Kopiearjen slagget net. Selektearje sels dyn tekst en kopiearje dy.",
    open: (network) => `Iepenje yn ${network}`,
    opened: (network) =>
      `${network} iepenet yn in nij ljepblêd. Dyn tekst stiet ek op dyn klamboerd.`,
    paste: (network) =>
      `${network} iepenet yn in nij ljepblêd. Plak dêr dyn tekst. Dy stiet op dyn klamboerd.`,
    mail: "Mail dyn ferhaal",
    mailHint: (date) =>
      `De kampanje sammelet ferhalen. De kampanje neamde dizze adressen op ${date}.`,
    mailTooLong:
      "Dyn ferhaal is te lang om sels yn de mail te kommen. Kopiearje it earst en plak it.",
    copyMail: "Kopiearje dyn hiele ferhaal",
    mailTo: (address) => `Mail nei ${address}`,
    organisations: "Foar organisaasjes dy’t meidwaan wolle:",
  },
  letter: {
    title: "Brief yn grutte letters",
    hint: "De brief giet nei de Twadde Keamer. Dyn hiele ferhaal stiet deryn. Do kinst de brief printsje of as pdf bewarje.",
    name: "Dyn namme ûnder de brief",
    nameHint: "Dit mei leech bliuwe. Dan skriuwst sels dyn namme op it papier.",
    print: "Printsje dyn brief",
  },
  drafts: {
    title: "Dyn ferhalen",
    hint: "Wy bewarje elke letter daliks. Dyn ferhalen bliuwe op dit apparaat.",
    untitled: "Ferhaal sûnder tekst",
    changed: (when) => `Feroare op ${when}`,
    open: "Gean fierder",
    opened: "Do kinst fierder mei dit ferhaal.",
    startNew: "Begjin in nij ferhaal",
    started: "Der is in nij ferhaal. It foarige is bewarre.",
    forget: "Wiskje dit ferhaal",
    forgotten: "It ferhaal is wiske. Do kinst it noch weromsette.",
    notForgotten: "Wiskjen is net slagge. Besykje it nochris.",
    putBack: (name) => `Set werom: ${name}`,
    restored: "It ferhaal stiet der wer.",
    save: "Bewarje alles yn in bestân",
    fileName: "myn-ferhalen.json",
    read: "Helje ferhalen út in bestân",
    taken: (added, lost) =>
      `${added === 0 ? "Der binne gjin nije ferhalen." : added === 1 ? "Der is 1 ferhaal by kommen." : `Der binne ${added} ferhalen by kommen.`}${lost === 0 ? "" : ` ${lost === 1 ? "1 ferhaal kinne wy net lêze." : `${lost} ferhalen kinne wy net lêze.`}`}`,
    notTaken: "Net alle ferhalen koene bewarre wurde. Der is te min romte.",
    problems: {
      broken: "Dit bestân is stikken of fan in oar programma. Der is neat feroare.",
      foreign: "Dit bestân is net fan dizze útwreiding. Der is neat feroare.",
      newer: "Dit bestân is fan in nijere útwreiding. Wurkje earst dyn útwreiding by.",
      empty: "Yn dit bestân steane gjin ferhalen dy’t wy lêze kinne. Der is neat feroare.",
    },
    notKept:
      "Bewarjen slagget no net. Dyn tekst stiet noch wol op it skerm. Kopiearje dyn tekst, of bewarje alles yn in bestân.",
    split: "Dit ferhaal is yn twa finsters feroare. Dêrom hast no twa ferhalen. Der is neat fuort.",
    notRead: "Wy kinne dyn ferhalen no net lêze. Laad de side op ’e nij.",
    unreadable: (count) =>
      count === 1
        ? "1 ferhaal kinne wy net lêze. It bliuwt bewarre en komt mei yn it bestân."
        : `${count} ferhalen kinne wy net lêze. Se bliuwe bewarre en komme mei yn it bestân.`,
    forgetEverything: "Alles wiskje",
    sure: "Do wiskest al dyn ferhalen, ferbettere accounts en karren. Dit kin net werom.",
    yes: "Ja, wiskje alles",
    no: "Nee, bewarje alles",
    forgottenEverything: "Alles is wiske.",
  },
  contacts: {
    title: "Wa hast frege?",
    hint: "Dizze list stiet allinnich op dit apparaat. Nimmen oars sjocht de list.",
    asked: (count) => `Frege: ${count} kear`,
    nobody: "Do hast noch nimmen frege. Setst ien yn dyn berjocht, dan komt de namme hjir.",
    moreAsked: (count) => `Lit noch ${count} fan dyn list sjen`,
    save: "Bewarje de list as tabel",
    fileName: "wa-ik-frege.csv",
    columns: { name: "Namme", network: "Netwurk", date: "Datum", topics: "Underwerp" },
    print: "Print de list",
    wipe: "Wiskje de list",
    sure: "Do wiskest de hiele list. Dit kin net werom.",
    yes: "Ja, wiskje de list",
    no: "Nee, bewarje de list",
    wiped: "De list is leech.",
    remember: "Unthâld wa’t ik freegje",
    on: "Wy ûnthâlde wer wa’tst fregest.",
    off: "Wy ûnthâlde net mear wa’tst fregest. De list bliuwt stean.",
    notYet: "Wa noch net?",
    party: "Fan hokker partij?",
    choose: "Kies in partij",
    progress: (asked, all) => `Do hast ${asked} fan de ${all} frege.`,
    partyItself: "de partij sels",
    moreOpen: (count) => `Lit noch ${count} nammen sjen`,
  },
  page: {
    views: "Underdielen",
    lookUp: "Sykje ien op",
    story: "Fertel dyn ferhaal",
    contacts: "Wa hast frege?",
    help: "Help",
    organisations: "Foar organisaasjes",
    open: "Iepenje grut",
    unknown: "Dizze side is der net",
    unknownHint: "De keppeling kloppet net, of is âld. Sykje de namme op.",
    back: "Werom nei it sykjen",
    openBeside: "Iepenje yn sydbalke",
    newTab: "nij ljepblêd",
  },
  organisations: {
    intro:
      "Docht dyn organisaasje mei? Hjir fynst teksten, in logo en in keppeling foar dyn lêzers. De teksten binne yn it Nederlânsk.",
    texts: "Teksten om oer te nimmen",
    textsHint: (date) => `Wy hawwe dizze teksten skreaun op ${date}. Do meist alles feroarje.`,
    places: {
      site: "Foar dyn website",
      newsletter: "Foar dyn nijsbrief",
      social: "Foar sosjale media",
    },
    lengths: { short: "koarte", middle: "gewoane", long: "lange" },
    text: (length, place) => `De ${length} tekst ${place.toLowerCase()}`,
    copy: (length, place) => `Kopiearje de ${length} tekst ${place.toLowerCase()}`,
    copied: "It stiet op dyn klamboerd.",
    notCopied: "Kopiearjen slagget net. Kies sels de tekst en kopiearje dy.",
    logo: "Logo",
    logoHint:
      "Wy hawwe dit logo sels tekene. It is net it logo fan de kampanje. Set dizze tekst der altyd by:",
    copyLogoText: "Kopiearje de tekst by it logo",
    png: "Bewarje it logo foar dyn website (png)",
    svg: "Bewarje it logo foar drukwurk (svg)",
    listed: "Op de list fan de kampanje",
    listedHint: (date) =>
      `De kampanje hâldt in list by fan wa’t meidocht. Mail de kampanje om op de list te kommen. Dit adres joech de kampanje op ${date}.`,
    mailTo: (address) => `Mail nei ${address}`,
    link: "In keppeling foar dyn lêzers",
    linkHint:
      "Mei dizze keppeling iepenet dyn lêzer de fragen om in ferhaal te skriuwen. Do kiest wat der al stiet. Dyn lêzer kin alles feroarje.",
    topic: "Underwerp",
    noTopic: "Gjin ûnderwerp",
    names: (most) => `Do kinst ${most} nammen kieze.`,
    tooMany: (most) => `Yn de keppeling steane de earste ${most} nammen.`,
    address: "Adres fan de website",
    addressHint: "Wêr stiet de website mei de fragen? Bygelyks: https://example.org/stemmen",
    wrongAddress: "Dit is gjin hiel adres. Begjin mei https:// en typ it hiele adres.",
    noAddress: "Typ earst it adres fan de website. Dan stiet hjir dyn keppeling.",
    yourLink: "Dyn keppeling",
    copyLink: "Kopiearje dyn keppeling",
  },
  preset: {
    title: "In foarstel út in keppeling",
    hint: "In keppeling stelt dit foar. Dyn eigen ferhalen bliuwe bewarre.",
    topic: (title) => `Underwerp: ${title}`,
    names: (names) => `Nammen: ${list.format(names)}`,
    take: "Begjin hjir in ferhaal mei",
    leave: "Nee, lit mar",
    taken: "Der is in nij ferhaal. De karren út de keppeling steane deryn.",
    left: "Der is neat feroare.",
    partly: "In part fan de keppeling kenne wy net. Dat part litte wy wei.",
    field: "Hast in keppeling fan in organisaasje?",
    fieldHint: "Plak de keppeling hjir. Do sjochst earst wat deryn stiet.",
    look: "Besjoch de keppeling",
    unreadable: "Dizze keppeling kinne wy net lêze. Der is neat feroare.",
  },
  privacy: {
    title: "Privacy",
    link: "Privacy en lisinsjes",
    intro:
      "Neat fan watst hjir dochst giet fan dyn apparaat ôf. Hjir lêst wat wy bewarje en wêrom.",
    sections: {
      never: {
        title: "Wat wy nea dogge",
        points: [
          "De útwreiding stjoert neat nei ynternet. Dyn browser hâldt dat ek tsjin.",
          "Wy sjogge net mei. Wy telle neat. Wy witte net wa’tst bist.",
          "Der is gjin account, gjin reklame en gjin ferkeap.",
          "Wy drukke nea op de knop om wat te pleatsen. Dat dochst sels.",
        ],
      },
      kept: {
        title: "Wat dyn apparaat bewarret",
        points: [
          "Dyn ferhalen, mei de nammen dy’tst keazen hast.",
          "Dyn karren by Ynstellings, lykas dyn taal en de websites mei in knop.",
          "Accounts dy’tst ferbettere hast.",
          "Dyn favoriten, en wa’tst it lêst opsocht hast.",
          "Wa’tst earder neamdest, mei de dei en it netwurk. Sa sjogge wy wa noch net.",
          "In getal, sadat net altyd deselde partij boppe-oan stiet.",
          "Wa’t dyn browser brûkt, kin dit ek sjen.",
        ],
      },
      wipe: {
        title: "Alles fuort",
        points: [
          "Druk by Ynstellings op Alles wiskje. Dan is alles daliks fuort.",
          "Hellest de útwreiding út dyn browser wei? Dan is ek alles fuort.",
        ],
      },
      reads: {
        title: "Wat de útwreiding op in website lêst",
        points: [
          "De útwreiding lêst it fjild dêr’tst yn typst. Sa wit se wêr’t dyn berjocht oer giet.",
          "Se sjocht ek oft der al nammen yn steane. Wat se lêst, bewarret se net.",
          "Dit kin allinnich op websites dêr’tst de knop tastiest. Op oare websites allinnich ast drukst.",
        ],
      },
      sends: {
        title: "Watst sels ferstjoerst",
        points: [
          "Iepenest in netwurk? Dan krijt dat netwurk dyn tekst. Dan jilde harren regels.",
          "Mailst? Dan docht dyn eigen mailprogramma dat.",
          "Kopiearrest wat? Dan stiet it op dyn klamboerd. Oare programma’s kinne dat lêze.",
        ],
      },
      sees: {
        title: "Wat in website fernimme kin",
        points: [
          "De website fernimt earst neat fan ús. Giest yn in fjild stean? Dan komt der in knop.",
          "De website kin sjen wat der yn ús paniel op dy side stiet.",
          "Wolst dat net? Sykje dan yn it finster fan de útwreiding.",
        ],
      },
    },
    since: (date) => `Dit jildt sûnt ${date}.`,
    licences: "Wat wy fan oaren brûke",
    licencesHint: "Dizze programma’s binne fan oaren. Elkenien mei se brûke.",
    licenceOf: (name, licence) => `${name}: tekst fan lisinsje ${licence}`,
    source: (name) => `Boarne fan ${name} (nij ljepblêd)`,
  },
  person: {
    unknown: "Wy kenne nimmen mei dizze keppeling. Sykje de namme op.",
    party: "Partij",
    noParty: "gjin partij",
    roles: "Funksjes",
    noRoles: "Wy kenne gjin funksje.",
    was: (title) => `wie ${title}`,
    period: (from, to) =>
      from && to
        ? from === to
          ? from
          : `fan ${from} oant ${to}`
        : from
          ? `sûnt ${from}`
          : to
            ? `oant ${to}`
            : "",
    old: (date) => `Nei ${date} hawwe wy gjin nije boarne fûn. Dêrom stiet der "wie".`,
    portfolio: (subjects) => `Giet oer: ${list.format(subjects)}.`,
    accounts: "Accounts",
  },
  party: {
    unknown: "Wy kenne gjin partij mei dizze keppeling. Sykje de namme op.",
    ended: (date) => `Dizze partij is ophâlden op ${date}.`,
    hashtag: "Op elk netwurk is de hashtag itselde, sûnder streekje of spaasje.",
    official: "De partij brûkt him sels.",
    customary: "Sa skriuwe minsken him. Fan de partij sels witte wy dat net.",
    seats: "Sitten yn de Twadde Keamer",
    now: "No",
    election: (year) => `Nei de ferkiezing fan ${year}`,
    count: (count) => (count === 1 ? "1 sit" : `${count} sitten`),
    countOf: (name, count) => (count === 1 ? `${name} 1 sit` : `${name} ${count} sitten`),
    notThere: "stie net op de list",
    noHistory: "De sitten fan eartiids binne net laden. Iepenje dizze side op ’e nij.",
    people: (count) => `Minsken: ${count}`,
    past: "Eartiids en letter",
    descent: {
      merger: (older, newer, date) => `${older} gie op yn ${newer} op ${date}.`,
      alliance: (older, newer, date) => `${older} wurke gear mei ${newer} sûnt ${date}.`,
      split: (older, newer, date) => `${newer} kaam út ${older} op ${date}.`,
    },
    formerName: (name) => `Oare namme: ${name}`,
  },
  notice: {
    close: "Slút",
    none: "Klik earst yn it fjild dêr’tst typst. Besykje it dan op ’e nij.",
    refused: {
      password: "Yn in fjild foar in wachtwurd sette wy neat.",
      search: "Yn in sykfjild sette wy neat.",
      email: "Yn in fjild foar in mailadres sette wy neat.",
      telephone: "Yn in fjild foar in telefoannûmer sette wy neat.",
      number: "Yn in fjild foar in getal sette wy neat.",
      link: "Yn in fjild foar in keppeling sette wy neat.",
      payment: "Yn in fjild foar in betelling sette wy neat.",
      date: "Yn in fjild foar in datum sette wy neat.",
      "read-only": "Yn dit fjild kinst net type. Wy sette der neat yn.",
      disabled: "Dit fjild stiet út. Wy sette der neat yn.",
      "not-text": "Dit is gjin fjild dêr’tst yn typst. Wy sette der neat yn.",
    },
  },
  topics: {
    about: (titles) => `Dit giet oer: ${list.format(titles)}.`,
    none: "Wy werkenne gjin ûnderwerp yn dyn berjocht.",
    without: "Do hast gjin ûnderwerp keazen.",
    choose: "Kies sels in ûnderwerp",
    legend: "Wêr giet dyn berjocht oer?",
    leaveOut: "Gjin ûnderwerp",
    groups: "Werom nei alle groepen",
    back: "Werom",
  },
  why: {
    portfolio: ({ office, portfolio, isPast }, date) => {
      const offices = {
        "prime-minister": "minister-presidint, giet oer",
        minister: "minister foar",
        "state-secretary": "steatssiktaris foar",
      };
      const role = `${offices[office]} ${list.format(portfolio)}`;
      return isPast ? `wie ${role} (${date})` : `${role} (boarne: ${date})`;
    },
    debate: ({ title }) => `wie ${title}`,
    committee: ({ committee, isEnd }, date) =>
      `siet ${isEnd ? "oant" : "yn"} ${date} yn de kommisje ${committee}`,
    member: ({ party, isPast }, date) =>
      isPast
        ? `siet foar ${party} yn de Twadde Keamer (${date})`
        : `sit foar ${party} yn de Twadde Keamer (boarne: ${date})`,
    party: ({ seats }) =>
      seats === 1
        ? "partij mei 1 sit yn de Twadde Keamer"
        : `partij mei ${seats} sitten yn de Twadde Keamer`,
  },
  asked: {
    today: () => "hjoed frege",
    yesterday: () => "juster frege",
    "this-week": () => "dizze wike frege",
    "last-week": () => "foarige wike frege",
    longer: (date) => `frege op ${date}`,
  },
  caution: {
    diagnosis: (text) => `Do skriuwst oer dyn sûnens: ${text}.`,
    bsn: (text) => `${text} liket op in boargerservicenûmer.`,
    phone: (text) => `Yn dyn berjocht stiet in telefoannûmer: ${text}.`,
    mail: (text) => `Yn dyn berjocht stiet in mailadres: ${text}.`,
    address: (text) => `Yn dyn berjocht stiet in adres: ${text}.`,
    child: (text) => `Yn dyn berjocht stiet de hiele namme fan in bern: ${text}.`,
    public: "Elkenien kin dat aanst lêze. Is dat goed?",
    dismiss: "Ja, dat is goed",
  },
  picture: {
    bare: "Dyn foto hat noch gjin beskriuwing. Wa’t net sjocht, wit dan net wat derop stiet.",
    how: (control) => `Druk by dyn foto op: ${control}.`,
    dismiss: "Ik wit it",
  },
  habits: {
    title: "Help by dyn berjocht",
    caution: "Sis it as ik wat oer mysels diel",
    cautionHint: "Bygelyks in telefoannûmer of in adres. Do kinst dyn berjocht altyd pleatse.",
    pictures: "Tink my om in beskriuwing by in foto",
    picturesHint: "Dat dogge wy allinnich dêr’t de website it sels net freget.",
    remembering: "Unthâld wa’t ik neam",
    rememberingHint:
      "Do sjochst dan by in namme wannear’tst dy foar it lêst neamdest. Dit bliuwt op dyn apparaat.",
    kept: (count) =>
      `Wy ûnthâlde no neat mear. De âlde list stiet noch op dyn apparaat: ${count === 1 ? "1 namme" : `${count} nammen`}.`,
    wipe: "Wiskje de âlde list",
    wiped: "De âlde list is wiske.",
    on: (what) => `Oan: ${what}.`,
    off: (what) => `Ut: ${what}.`,
  },
  reading: {
    ask: "Is myn tekst maklik te lêzen?",
    good: "Ja. Dyn sinnen binne koart en dyn wurden binne maklik.",
    tips: "Tips foar maklik lêzen:",
    long: (text, count) =>
      `De sin “${text} …” hat ${count} wurden. Twa koarte sinnen lêze makliker.`,
    hard: (text, replacement) => `Ynstee fan “${text}” kinst skriuwe: ${replacement}.`,
    yours: "Do kiest. Dyn tekst mei sa bliuwe.",
  },
  aloud: {
    read: "Lês foar",
    stop: "Hâld op mei foarlêzen",
  },
  question: {
    add: "Set der in fraach by",
    label: "Dyn fraach",
    hint: "Do meist alles feroarje.",
    another: "Oare fraach",
    leaveOut: "Sûnder fraach",
    example: "Dit is in foarbyld. Feroarje in pear wurden. Dan is it dyn fraach.",
    same: (network) => `${network} lit berjochten dy’t gelyk binne minder faak sjen.`,
  },
  faults: {
    "glued-hashtag": {
      message: ({ text, network }) =>
        `Foar ${text} stiet gjin spaasje. Op ${network} wurket dizze hashtag dan net.`,
      repair: ({ text }) => `Set in spaasje foar ${text}`,
    },
    "bracketed-hashtag": {
      message: ({ text, network }) =>
        `Der sit in teken fêst oan ${text}. Op ${network} wurket dizze hashtag dan net.`,
      repair: ({ replacement }) => `Meitsje ${replacement.trim()} los`,
    },
    "cut-hashtag": {
      message: ({ text, network }) =>
        `Yn ${text} stiet in streekje. Op ${network} hâldt de hashtag dêr op.`,
      repair: ({ replacement }) => `Meitsje der ${replacement} fan`,
    },
    "long-hashtag": {
      message: ({ text, network }) =>
        `${network} lêst ${text} as ien hashtag. Set in spaasje efter de hashtag.`,
      repair: ({ replacement }) => `Meitsje der ${replacement} fan`,
    },
    "campaign-capitals": {
      message: ({ text }) =>
        `Yn ${text} steane de haadletters net goed. Mei haadletters lêst in skermlêzer de wurden apart foar.`,
      repair: ({ replacement }) => `Meitsje der ${replacement} fan`,
    },
    "hashtag-capitals": {
      message: ({ text }) =>
        `${text} hat mear wurden. Jou elk wurd in haadletter. Dan lêst in skermlêzer de wurden apart foar.`,
      repair: ({ replacement }) => `Meitsje der ${replacement} fan`,
    },
    "too-many-hashtags": {
      message: ({ count, most, network }) =>
        `Do hast ${count} hashtags. Op ${network} ${most === 1 ? "wurket der mar 1" : `meie it der ${most} wêze`}.`,
      repair: ({ count, most }) =>
        count - most === 1
          ? "Helje by 1 hashtag it # fuort"
          : `Helje by ${count - most} hashtags it # fuort`,
    },
    "glued-mention": {
      message: ({ text, network }) =>
        `Der sit in teken fêst oan ${text}. Op ${network} krijt dy persoan dan gjin berjocht.`,
      repair: ({ replacement }) => `Meitsje ${replacement.trim()} los`,
    },
    "dead-mention": {
      message: ({ text, network }) =>
        `${text} wurket net op ${network}. Sykje de persoan hjir op, of skriuw de namme.`,
      repair: ({ replacement }) => `Meitsje der ${replacement} fan`,
    },
    "mention-of-another": {
      message: ({ text, network }) =>
        `Tink derom: mei ${text} berikst op ${network} in oar. Sykje de persoan hjir op.`,
      repair: ({ replacement }) => `Meitsje der ${replacement} fan`,
    },
    "unknown-mention": {
      message: ({ text, network }) =>
        `Wy witte net fan wa’t ${text} is op ${network}. Sjoch earst, of skriuw de namme.`,
      repair: ({ replacement }) => `Meitsje der ${replacement} fan`,
    },
    "leading-mention": {
      message: ({ text, network }) =>
        `Dyn berjocht begjint mei ${text}. Op ${network} sjogge dan net in soad minsken dyn berjocht. Begjin mei in oar wurd.`,
      repair: ({ text }) => `Set in punt foar ${text}`,
    },
    "many-mentions": {
      message: ({ count, most }) =>
        `Do neamst ${count} nammen mei in @. Dat liket op reklame. Neam der leaver ${most}.`,
    },
    "bare-domain": {
      message: ({ text, network }) =>
        `${text} is op ${network} gjin keppeling. Set der https:// foar.`,
      repair: ({ text }) => `Set https:// foar ${text}`,
    },
    "too-many-links": {
      message: ({ count, most, network }) =>
        `Do hast ${count} keppelings. Op ${network} meie it der ${most} wêze. Helje der in pear fuort.`,
    },
    "styled-letters": {
      message: ({ text }) =>
        `${text} stiet yn fersierde letters. In soad skermlêzers kinne dy net lêze.`,
      repair: ({ replacement }) => `Meitsje der gewoane letters fan: ${replacement}`,
    },
    "emoji-run": {
      message: ({ count }) =>
        `Der steane ${count} emoji op in rige. In skermlêzer lêst se allegear foar. Brûk der minder.`,
      repair: ({ text, replacement }) => `Meitsje fan ${text} ien ${replacement}`,
    },
  },
  meter: {
    left: (left) => (left === 1 ? "Noch 1 teken" : `Noch ${left} tekens`),
    full: "Dyn berjocht is krekt fol",
    over: (over) => (over === 1 ? "1 teken te folle" : `${over} tekens te folle`),
    shorten: "It diel mei in streek derûnder is te lang. Meitsje dyn berjocht koarter.",
    units: {
      plain: "Elk teken telt as 1.",
      weighted: "In emoji telt as 2. In keppeling telt as 23.",
      "fixed-links": "In keppeling telt altyd as 23.",
      "short-links": "In lange keppeling telt mar foar in part mei.",
      "heavy-emoji": "In emoji telt as 4 of mear.",
    },
  },
};

export default fy;
