import type { HelpWords } from "./nl.ts";

const help: HelpWords = {
  intro: "Hier lees je wat je kunt doen.",
  featuresTitle: "Wat kun je doen?",
  features: [
    {
      title: "De hashtag in je bericht zetten",
      text: "Klik in het vak waar je typt. Druk op de knop #2MiljoenStemmen.",
    },
    {
      title: "Iemand noemen",
      text: "Druk bij je bericht op Noem iemand. Kies een naam. Of zoek zelf een naam.",
    },
    {
      title: "Iemand zoeken",
      text: "Open ons venster. Typ een naam. Je ziet dan de accounts.",
    },
    {
      title: "Je verhaal vertellen",
      text: "Je krijgt vier vragen. Wij maken er één tekst van. Het zijn jouw woorden. We bewaren ze op je apparaat.",
    },
    {
      title: "Mailen of een brief",
      text: "Je kunt je verhaal mailen. Of print een brief.",
    },
    {
      title: "Op andere sites",
      text: "Klik rechts in het vak waar je typt. Kies dan de hashtag.",
    },
    {
      title: "Zien wie je al vroeg",
      text: "Je hebt een lijst van wie je vroeg. Je kunt de lijst printen of wissen.",
    },
    {
      title: "Zoeken boven in je scherm",
      text: "Typ boven in je scherm: 2m en een naam. Druk op Enter.",
    },
    {
      title: "Naast je bericht",
      text: "Druk in ons venster op Open aan de zijkant.",
    },
    {
      title: "Zelf kiezen",
      text: "Wil je grote letters? Of sterke kleuren? Kies dat bij de keuzes.",
    },
    {
      title: "Voor groepen",
      text: "Groepen vinden hier teksten en een logo.",
    },
  ],
  keysTitle: "Alle toetsen",
  keysHint: "Alles werkt zonder muis.",
  space: "Spatie",
  keys: {
    open: "Open ons venster",
    tag: "Zet de hashtag in je vak",
    next: "Ga naar de volgende knop",
    back: "Ga naar de vorige knop",
    press: "Druk op de knop",
    choose: "Kies een naam",
    leave: "Sluit de lijst",
    undo: "Haal weg wat wij erin zetten",
  },
  accessTitle: "Voor iedereen",
  access: [
    "Alles werkt met alleen de toetsen.",
    "De knoppen zijn groot.",
    "De kleuren zijn goed te zien.",
    "De letters mogen groot.",
    "Er beweegt niets. Je hoeft je niet te haasten.",
  ],
  notYetTitle: "Wat nog niet goed is",
  notYet: ["Nog niet elk hulpmiddel is getest.", "Soms is de knop een tijd weg."],
  reportTitle: "Werkt iets niet?",
  report: "Mail ons. Schrijf wat je deed. Schrijf wat er mis ging.",
  mail: (address) => `Mail naar ${address}`,
};

export default help;
