import type { ComponentChildren } from "preact";
import type { SiteWords } from "@/data/locales/site/nl.ts";

/** Nothing from elsewhere, nothing written in the page itself, nothing sent. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The parts of the site that the menu leads to, each with its page. */
export const sections = {
  find: "zoeken.html",
  topics: "onderwerpen.html",
  story: "verhaal.html",
  organisations: "organisaties.html",
  about: "over.html",
} as const;

export type Section = keyof typeof sections;

export interface LayoutProps {
  words: SiteWords;
  title: string;
  /** The address of a page of the site, from the page that is shown. */
  to: (path: string) => string;
  section?: Section | undefined;
  /** Date of the facts, as people write it. */
  date: string;
  children: ComponentChildren;
}

/** What stands around every page of the site. */
export function Layout({ words, title, to, section, date, children }: LayoutProps) {
  return (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – ${words.name}`}</title>
        <link rel="icon" href={to("icon.svg")} type="image/svg+xml" />
        <link rel="stylesheet" href={to("site.css")} />
        <script type="module" src={to("site.js")} />
      </head>
      <body>
        <a class="skip" href="#inhoud">
          {words.skip}
        </a>
        <header class="top">
          <a class="brand" href={to("index.html")}>
            <img src={to("icon.svg")} alt="" width="36" height="36" />
            {words.name}
          </a>
          <nav aria-label={words.menu}>
            <ul class="row">
              {(Object.keys(sections) as Section[]).map((one) => (
                <li key={one}>
                  <a
                    class="button"
                    href={to(sections[one])}
                    aria-current={one === section ? "page" : undefined}
                  >
                    {words.nav[one]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="inhoud" tabIndex={-1}>
          <h1>{title}</h1>
          {children}
        </main>
        <footer>
          <p>{words.fair}</p>
          <p>{words.age(date)}</p>
        </footer>
      </body>
    </html>
  );
}
