import type { ComponentChildren } from "preact";
import { campaignAddresses } from "@/data/campaign.ts";
import { writeDate } from "@/data/dates.ts";
import type { Messages } from "@/data/locales/index.ts";
import {
  logoText,
  readyTexts,
  type TextPlace,
  textLengths,
  textPlaces,
  textsDate,
} from "@/data/organisations.ts";

interface Props {
  messages: Messages;
  /** Where the logo stands, as drawing and as picture. */
  logo: { readonly svg: string; readonly png: string };
  /** Puts a text on the clipboard; absent where no script runs. */
  onCopy?: ((text: string) => void) | undefined;
  /** What stands before how to be listed. */
  children?: ComponentChildren;
}

/** What an organisation needs to join: ready texts, the logo, and how to be listed. */
export function Organisations({ messages, logo, onCopy, children }: Props) {
  const words = messages.organisations;
  const { organisations, date } = campaignAddresses;
  return (
    <>
      <section class="block" aria-labelledby="organisation-texts">
        <h3 id="organisation-texts">{words.texts}</h3>
        <p>{words.textsHint(writeDate(textsDate, messages))}</p>
        {textPlaces.map((place) => (
          <ReadyTexts key={place} place={place} words={words} onCopy={onCopy} />
        ))}
      </section>
      <section class="block" aria-labelledby="organisation-logo">
        <h3 id="organisation-logo">{words.logo}</h3>
        <img class="logo" src={logo.svg} alt={logoText} width="518" height="208" />
        <p>{words.logoHint}</p>
        <p class="ready" lang="nl">
          {logoText}
        </p>
        <p class="row">
          {onCopy && (
            <button type="button" onClick={() => onCopy(logoText)}>
              {words.copyLogoText}
            </button>
          )}
          <a class="button" href={logo.png} download="2miljoenstemmen-wij-doen-mee.png">
            {words.png}
          </a>
          <a class="button" href={logo.svg} download="2miljoenstemmen-wij-doen-mee.svg">
            {words.svg}
          </a>
        </p>
      </section>
      {children}
      <section class="block" aria-labelledby="organisation-listed">
        <h3 id="organisation-listed">{words.listed}</h3>
        <p>{words.listedHint(writeDate(date, messages))}</p>
        <p>
          <a class="button" href={`mailto:${organisations}`}>
            {words.mailTo(organisations)}
          </a>
        </p>
      </section>
    </>
  );
}

interface ReadyTextsProps {
  place: TextPlace;
  words: Messages["organisations"];
  onCopy: Props["onCopy"];
}

/** The texts for one place, the shortest first. */
function ReadyTexts({ place, words, onCopy }: ReadyTextsProps) {
  const name = words.places[place];
  return (
    <div class="way">
      <h4>{name}</h4>
      {textLengths.map((length) => {
        const text = readyTexts[place][length];
        return (
          <figure key={length} class="ready-text">
            <figcaption>{words.text(words.lengths[length], name)}</figcaption>
            <p class="ready" lang="nl">
              {text}
            </p>
            {onCopy && (
              <button type="button" onClick={() => onCopy(text)}>
                {words.copy(words.lengths[length], name)}
              </button>
            )}
          </figure>
        );
      })}
    </div>
  );
}
