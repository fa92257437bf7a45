import type { KeyId } from "../../keys.ts";

/** The words of the help page, apart because no other screen needs them: Dutch at level B1, as in `../nl.ts`. */
const help = {
  intro: "Hier lees je wat de extensie kan. Je hoeft niet alles te lezen.",
  featuresTitle: "Wat kun je doen?",
  features: [
    {
      title: "De hashtag in je bericht zetten",
      text: "Klik in het vak waar je je bericht typt. Druk op de knop #2MiljoenStemmen. Met Maak ongedaan haal je de hashtag weer weg.",
    },
    {
      title: "Iemand noemen",
      text: "Druk bij je bericht op Noem iemand. We kijken waar je bericht over gaat. Dan zie je namen van mensen die daarover gaan. Je kunt ook zelf een naam zoeken.",
    },
    {
      title: "Iemand opzoeken",
      text: "Open het venster van de extensie en typ een naam. Je ziet de accounts, de functie en waar we dat vandaan hebben. Klopt iets niet? Dan kun je het voor jezelf verbeteren.",
    },
    {
      title: "Je verhaal vertellen",
      text: "Beantwoord vier vragen in je eigen woorden. Daar maken we één tekst van. Je kunt de tekst kopiëren, delen, mailen of printen. We bewaren wat je typt op je apparaat.",
    },
    {
      title: "Zonder sociale media",
      text: "Je kunt je verhaal mailen naar de campagne. Of print een brief in grote letters.",
    },
    {
      title: "Op andere sites",
      text: "Klik met de rechter muisknop in het vak waar je typt. Kies: Zet #2MiljoenStemmen in dit vak. Er is ook een toets voor.",
    },
    {
      title: "Zien wie je al vroeg",
      text: "Bij Wie heb je gevraagd? staat wie je noemde, waar en wanneer. Je kunt de lijst printen, wissen of uitzetten.",
    },
    {
      title: "Zoeken in de adresbalk",
      text: "Typ op een computer 2m in de adresbalk, een spatie en een naam. Druk dan op Enter.",
    },
    {
      title: "Naast je bericht zoeken",
      text: "Druk in het venster van de extensie op Open in zijbalk. De extensie staat dan naast de site.",
    },
    {
      title: "Alles instellen",
      text: "Bij Instellingen kies je grotere letters, meer ruimte of sterke kleuren. Je kiest daar ook waar de knop staat.",
    },
    {
      title: "Voor organisaties",
      text: "Organisaties vinden hier teksten en een logo om mee te doen.",
    },
  ],
  keysTitle: "Alle toetsen",
  keysHint: "Alles werkt zonder muis. Op een Mac druk je op Cmd waar Ctrl staat.",
  space: "Spatie",
  keys: {
    open: "Open het venster van de extensie",
    tag: "Zet de hashtag in het vak waar je typt",
    next: "Ga naar de volgende knop, of van je bericht naar onze knop",
    back: "Ga terug naar de vorige knop of naar je bericht",
    press: "Druk op de knop waar je bent, of zet een naam in je bericht",
    choose: "Kies een naam, of zet een vinkje",
    leave: "Sluit de lijst en ga terug naar je bericht",
    undo: "Maak in je bericht ongedaan wat we erin zetten",
  } satisfies Record<KeyId, string> as Record<KeyId, string>,
  accessTitle: "Toegankelijkheid",
  access: [
    "We volgen de regels voor toegankelijke sites (Wcag 2.2, niveau AA).",
    "Alles werkt met alleen het toetsenbord.",
    "Knoppen zijn groot genoeg voor een vinger.",
    "Kleuren zijn goed te zien, ook donker en met sterk contrast.",
    "Letters mogen twee keer zo groot. Je eigen letters en ruimte werken ook.",
    "Er beweegt niets vanzelf. Er is geen tijd waarin je iets moet doen.",
  ],
  notYetTitle: "Wat nog niet goed is",
  notYet: [
    "Met een schermlezer op Windows, Mac of telefoon is nog niet getest.",
    "Mensen met een beperking hebben de extensie nog niet samen met ons getest.",
    "De echte sites veranderen vaak. Dan kan de knop een tijd weg zijn.",
  ],
  reportTitle: "Werkt iets niet voor jou?",
  report:
    "Mail de campagne. Schrijf wat je deed, en wat er gebeurde. Schrijf ook de naam van je browser en je hulpmiddel.",
  mail: (address: string) => `Mail naar ${address}`,
};

export default help;

/** What the help page says; each language has it all. */
export type HelpWords = typeof help;
