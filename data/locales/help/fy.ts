import type { HelpWords } from "./nl.ts";

const help: HelpWords = {
  intro: "Hjir lêst wat de útwreiding kin. Do hoechst net alles te lêzen.",
  featuresTitle: "Wat kinst dwaan?",
  features: [
    {
      title: "De hashtag yn dyn berjocht sette",
      text: "Klik yn it fek dêr’tst dyn berjocht typst. Druk op de knop #2MiljoenStemmen.",
    },
    {
      title: "Immen neame",
      text: "Druk by dyn berjocht op de knop om immen te neamen. Wy sjogge wêr’t dyn berjocht oer giet. Dan sjochst nammen. Do kinst ek sels in namme sykje.",
    },
    {
      title: "Immen opsykje",
      text: "Iepenje it finster fan de útwreiding en typ in namme. Do sjochst de accounts, de funksje en wêr’t wy dat wei hawwe.",
    },
    {
      title: "Dyn ferhaal fertelle",
      text: "Beantwurdzje fjouwer fragen yn dyn eigen wurden. Dêr meitsje wy ien tekst fan. Wat’st typst, bliuwt op dyn apparaat.",
    },
    {
      title: "Sûnder sosjale media",
      text: "Do kinst dyn ferhaal maile nei de kampanje. Of print in brief mei grutte letters.",
    },
    {
      title: "Op oare sites",
      text: "Klik mei de rjochter mûsknop yn it fek dêr’tst typst. Kies dan de hashtag.",
    },
    {
      title: "Sjen wa’tst al frege hast",
      text: "Yn dyn list stiet wa’tst neamdest, wêr en wannear. Do kinst de list printe, wiskje of útsette.",
    },
    {
      title: "Sykje yn de adresbalke",
      text: "Typ op in kompjûter 2m yn de adresbalke, in spaasje en in namme. Druk dan op Enter.",
    },
    {
      title: "Neist dyn berjocht sykje",
      text: "Druk yn it finster fan de útwreiding op Iepenje yn sydbalke.",
    },
    {
      title: "Alles ynstelle",
      text: "By de ynstellings kiest gruttere letters, mear romte of sterke kleuren.",
    },
    {
      title: "Foar organisaasjes",
      text: "Organisaasjes fine hjir teksten en in logo om mei te dwaan.",
    },
  ],
  keysTitle: "Alle toetsen",
  keysHint: "Alles wurket sûnder mûs. Op in Mac drukst op Cmd dêr’t Ctrl stiet.",
  space: "Spaasje",
  keys: {
    open: "Iepenje it finster fan de útwreiding",
    tag: "Set de hashtag yn it fek dêr’tst typst",
    next: "Gean nei de folgjende knop",
    back: "Gean werom nei de foarige knop of nei dyn berjocht",
    press: "Druk op de knop dêr’tst bist, of set in namme yn dyn berjocht",
    choose: "Kies in namme, of set in finkje",
    leave: "Slút de list en gean werom nei dyn berjocht",
    undo: "Meitsje yn dyn berjocht ûngedien wat wy deryn setten",
  },
  accessTitle: "Tagonklikens",
  access: [
    "Wy folgje de regels foar tagonklike sites (Wcag 2.2, nivo AA).",
    "Alles wurket mei allinnich it toetseboerd.",
    "Knoppen binne grut genôch foar in finger.",
    "Kleuren binne goed te sjen, ek tsjuster en mei sterk kontrast.",
    "Letters meie twa kear sa grut. Dyn eigen letters en romte wurkje ek.",
    "Der beweecht neat fansels. Do hoechst neat yn in bepaalde tiid te dwaan.",
  ],
  notYetTitle: "Wat noch net goed is",
  notYet: [
    "Mei in skermlêzer op Windows, Mac of telefoan is noch net test.",
    "Minsken mei in beheining hawwe de útwreiding noch net mei ús test.",
    "De echte sites feroarje faak. Dan kin de knop in skoft fuort wêze.",
  ],
  reportTitle: "Wurket der wat net foar dy?",
  report:
    "Mail de kampanje. Skriuw wat’st diest, en wat der barde. Skriuw ek hokker browser en hokker helpmiddel’tst brûkst.",
  mail: (address) => `Mail nei ${address}`,
};

export default help;
