import type { Messages } from "./nl.ts";

/** English. */
const en: Messages = {
  code: "en",
  name: "English",
  store: {
    name: "#2MiljoenStemmen",
    shortName: "2MiljoenStemmen",
    description:
      "Puts #2MiljoenStemmen and the right @name in your post. For disabled people in the Netherlands, their families and organisations.",
  },
  states: {
    confirmed: "confirmed",
    reported: "not confirmed yet",
    closed: "account is closed",
    locked: "account is locked",
    dormant: "account is no longer used",
  },
  reasons: {
    "no-account": (name, network) =>
      `We know no account of ${name} on ${network}. We put the name in your post.`,
    closed: (name, network) =>
      `The account of ${name} on ${network} is closed. We put the name in your post.`,
    locked: (name, network) =>
      `The account of ${name} on ${network} is locked. We put the name in your post.`,
    dormant: (name, network) =>
      `${name} no longer uses the account on ${network}. We put the name in your post.`,
    "pick-from-list": (name, network) =>
      `On ${network} an @ works only from the list. Type @ and the name, and pick ${name} from the list.`,
  },
  foundBy: {
    party: (text) => `Found by party: ${text}`,
    handle: (text) => `Found by account: ${text}`,
    role: (text) => `Found by role: ${text}`,
    topic: (text) => `Found by topic: ${text}`,
    "former-name": (text) => `Found by other name: ${text}`,
  },
  picker: {
    label: "Find a politician or party",
    hint: "Type a name, party or role. A typing error is no problem.",
    legend: "Whom do you want to address?",
    none: "No name found. Type fewer letters.",
    count: (shown, all) =>
      all === 1
        ? "1 name found."
        : shown < all
          ? `${all} names. You see ${shown}.`
          : `${all} names found.`,
    more: (count) => `Show ${count} more`,
    chosen: (count) => `Chosen: ${count}`,
    picked: (name) => `${name} chosen.`,
    unpicked: (name) => `${name} no longer chosen.`,
    remove: (name) => `Remove ${name}`,
    loading: "The names are loading.",
    failed: "The names did not load. Reload the page.",
  },
  card: {
    party: "party",
    seats: (count) => (count === 1 ? "1 seat in the House" : `${count} seats in the House`),
    noSeats: "no seats in the House now",
    was: (role, date) => `was ${role} (${date})`,
    hashtag: "Hashtag",
    noHandles: "We know no account on social media.",
    source: (title, date) => `Source: ${title} (${date})`,
    copy: "Copy",
    copyWhat: (text, network) => `${text} for ${network}`,
    copied: (text) => `${text} is on your clipboard.`,
    notCopied: (text) => `Copying does not work. Select this text yourself: ${text}`,
    open: "View",
    openWhat: (name, network) => `the account of ${name} on ${network} (new tab)`,
    mention: (text) => `Put ${text} in your post`,
    newTab: "new tab",
  },
  popup: {
    title: "2 Miljoen Stemmen",
    search: "Search",
    results: "Found",
    language: "Lees dit in het Nederlands",
    age: (date) => `The facts are from ${date}.`,
    here: (network) => `You are on ${network}.`,
    hereNoBox: (network) =>
      `You are on ${network}. First click in the box where you type your post. Then open this window again.`,
    elsewhere:
      "On this site there is no button beside the text field. Click in the field where you type and open this window again. Or copy the hashtag.",
    elsewhereBox: "You are typing in a field on this site. You can put the hashtag in it now.",
    closed: "The extension may do nothing on this page. You can still copy the hashtag.",
    add: "Put #2MiljoenStemmen in your post",
    copyTag: "Copy #2MiljoenStemmen",
    promise: "Everything stays on your device. We never post anything for you.",
  },
  composer: {
    region: "Help from 2 Miljoen Stemmen",
    tag: "#2MiljoenStemmen",
    tagHint: "puts the hashtag in your post",
    mention: "Mention somebody",
    close: "Close the list",
    insert: "Put in your post",
    undo: "Undo",
    undone: "Done. Your post is as it was.",
    notUndone: "Undoing did not work. Remove the text from your post yourself.",
    inserted: (text) => `Done. Your post now has ${text}.`,
    present: (text) => `${text} is in your post already.`,
    copied: (text) =>
      `${text} could not be put in the box. The text is on your clipboard. Paste with Ctrl+V.`,
    failed: (text) => `${text} could not be put in the box. Type or paste it yourself.`,
    gone: (text) => `The box is gone. ${text} is on your clipboard.`,
    preview: (text) => `This goes in your post: ${text}`,
    unconfirmed: (handle, date) =>
      `${handle} is not confirmed yet (source from ${date}). Look first whether it is right.`,
    look: "View the account",
    many: "More than three names looks like spam. Better choose fewer.",
    stale: "The extension was updated. Reload this page. Your text stays in the box.",
    refused: {
      password: "We put nothing in a password field.",
      search: "We put nothing in a search field.",
      other: "We cannot put anything in this field.",
    },
  },
  faults: {},
  meter: {},
};

export default en;
