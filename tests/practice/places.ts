/** Which React a page is built with; the editors of the sites differ in it. */
export type React = "react17" | "react18" | "react19";

/** One practice page: its name is the name of its entry in `pages/entries`. */
export interface Place {
  readonly name: string;
  readonly title: string;
  readonly react: React;
}

/** A practice page that answers at the host names of the site it stands for; the first one is the one to link to. */
export interface Site extends Place {
  readonly hosts: readonly string[];
}

/** The sites with a practice page, in the order of the index. */
export const sites: readonly Site[] = [
  {
    name: "x",
    title: "X",
    react: "react18",
    hosts: ["x.com", "twitter.com", "www.x.com", "www.twitter.com", "mobile.x.com"],
  },
  { name: "bluesky", title: "Bluesky", react: "react19", hosts: ["bsky.app"] },
  {
    name: "mastodon",
    title: "Mastodon",
    react: "react19",
    hosts: ["mastodon.social", "mastodon.nl", "mastodon.example"],
  },
  {
    name: "threads",
    title: "Threads",
    react: "react19",
    hosts: ["www.threads.com", "threads.com", "www.threads.net", "threads.net"],
  },
  {
    name: "instagram",
    title: "Instagram",
    react: "react19",
    hosts: ["www.instagram.com", "instagram.com"],
  },
  {
    name: "facebook",
    title: "Facebook",
    react: "react19",
    hosts: ["www.facebook.com", "facebook.com", "m.facebook.com"],
  },
  {
    name: "linkedin",
    title: "LinkedIn",
    react: "react19",
    hosts: ["www.linkedin.com", "linkedin.com"],
  },
];

/** The pages with one editor each, served at `/editors/NAME`. */
export const editors: readonly Place[] = [
  { name: "draft-react17", title: "Draft.js 0.11 met React 17", react: "react17" },
  { name: "draft-react18", title: "Draft.js 0.11 met React 18", react: "react18" },
  { name: "tiptap2", title: "TipTap 2", react: "react19" },
  { name: "tiptap3", title: "TipTap 3", react: "react19" },
  { name: "prosemirror", title: "ProseMirror zonder meer", react: "react19" },
  { name: "lexical", title: "Lexical, gewone tekst", react: "react19" },
  { name: "lexical-rich", title: "Lexical, tekst met opmaak", react: "react19" },
  { name: "quill1", title: "Quill 1.3", react: "react19" },
  { name: "quill2", title: "Quill 2", react: "react19" },
  { name: "slate", title: "Slate", react: "react19" },
  { name: "textarea-controlled", title: "Tekstvak van React 19", react: "react19" },
  { name: "textarea-plain", title: "Gewoon tekstvak", react: "react19" },
  { name: "input", title: "Invoerveld van één regel", react: "react19" },
  { name: "contenteditable", title: "Kale contenteditable", react: "react19" },
  {
    name: "contenteditable-plaintext",
    title: "Contenteditable zonder opmaak",
    react: "react19",
  },
  { name: "shadow-textarea", title: "Tekstvak in een schaduwboom", react: "react19" },
  { name: "shadow-tiptap", title: "TipTap 2 in een schaduwboom", react: "react19" },
  { name: "frame", title: "Tekstvak in een frame", react: "react19" },
];

/** A site nobody knows, with ordinary fields, served at `/plain`. */
export const plain: Place = { name: "plain", title: "Een onbekende site", react: "react19" };

/** Every page that has to be bundled. */
export const places: readonly Place[] = [...sites, ...editors, plain];
