import type { Messages } from "./nl.ts";

const list = new Intl.ListFormat("en-GB");

export const background: Messages["background"] = {
  menu: "Put #2MiljoenStemmen in this field",
};

/** English. */
const en: Messages = {
  code: "en",
  lang: "en-GB",
  months: undefined,
  background,
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
    noneHere: "Nobody found. Choose less, or show everybody again.",
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
  filters: {
    open: "Choose whom you see",
    clear: "Show everybody again",
    parts: {
      party: { label: "Party", all: "All parties" },
      network: { label: "With an account on", all: "Does not matter" },
      role: { label: "Role", all: "All roles" },
      topic: { label: "Topic", all: "All topics" },
    },
    roles: {
      member: "members of the Tweede Kamer",
      cabinet: "ministers and state secretaries",
      leader: "party leaders",
      party: "parties",
    },
    seen({ role, party, network, topic }) {
      const who = role ? en.filters.roles[role] : party || topic ? "people" : "people and parties";
      const of = party ? (role === "party" ? `the party ${party}` : `${who} of ${party}`) : who;
      const where = network ? ` with an account on ${network}` : "";
      return `You see: ${of}${where}.${topic ? ` The topic is: ${topic}.` : ""}`;
    },
  },
  kept: {
    favourites: "Favourites",
    recent: "Looked up last",
    save: "Save to favourites",
    unsave: "Take out of favourites",
    saved: (name) => `${name} is in your favourites.`,
    unsaved: (name) => `${name} is no longer in your favourites.`,
    remove: (name) => `Take ${name} out of favourites`,
    forget: (name) => `Take ${name} out of this list`,
    forgotten: (name) => `${name} is no longer in this list.`,
    choose: (name) => `Choose ${name}`,
    chosen: (name, count) => `${name} chosen. Chosen: ${count}.`,
    unchosen: (name, count) => `${name} no longer chosen. Chosen: ${count}.`,
    full: (most) => `You have ${most} names already. Take one away first.`,
    notKept: "Saving does not work now. When you close this window, it is gone.",
  },
  use: {
    preview: "This comes into your post:",
    elsewhere: "Use the names elsewhere",
    where: "Where do you use the names?",
    mail: "Mail",
    device: "An app on your device",
    text: "This is your text:",
    out: (names) => `This does not fit in: ${list.format(names)}. Make a second post of it.`,
    openMail: "Open your mail",
    share: "Choose an app",
    shared: "Done. The app has your text.",
    notShared: "That did not work. Your text is on your clipboard.",
  },
  chamber: {
    title: "The Tweede Kamer",
    open: "Look at the Tweede Kamer",
    party: "Light up a party",
    noParty: "No party",
    network: "Light up people with an account on",
    noNetwork: "No network",
    picture: "The Tweede Kamer as a half circle.",
    none: (all) => `There are ${all} seats. Nothing is lit up yet.`,
    lit: ({ count, all, party, network }) => {
      const lights = count === 1 ? "is" : "are";
      const of = party ? ` of ${party}` : "";
      const on = network ? ` with an account on ${network}` : "";
      return `${count} of the ${all} seats ${lights} lit up: members${of}${on}.`;
    },
    order:
      "The picture begins with the largest party. Parties of the same size are in the order of the alphabet.",
    names: "All names",
    litNames: "Who is lit up",
    group: (party, count) => `${party}: ${count}`,
    alone: "no party",
  },
  card: {
    party: "party",
    seats: (count) => (count === 1 ? "1 seat in the House" : `${count} seats in the House`),
    noSeats: "no seats in the House now",
    was: (role, date) => `was ${role} (${date})`,
    hashtag: "Hashtag",
    noHandles: "We know no account on social media.",
    source: (title, date) => `Source: ${title} (${date})`,
    copy: (hashtag) => `Copy ${hashtag}`,
    copyFor: (network) => `Copy for ${network}`,
    accountOn: (text, network) => `${text} on ${network}`,
    copied: (text) => `${text} is on your clipboard.`,
    notCopied: (text) => `Copying does not work. Select this text yourself: ${text}`,
    openOn: (network) => `View on ${network}`,
    openWhat: (name) => `the account of ${name} (new tab)`,
    mention: (text) => `Put ${text} in your post`,
    newTab: "new tab",
    byYou: (date) => `confirmed by you (${date})`,
  },
  correction: {
    open: "Not right?",
    openWhat: (name) => `Correct an account of ${name}`,
    legend: (name) => `Correct an account of ${name}`,
    hint: "What you save here stays on your device.",
    network: "Network",
    handle: "Account",
    handleHint: "Type the name as on the network, with or without @.",
    save: "This account is right",
    none: "There is no account",
    reset: "Put back",
    mail: "Mail the correction",
    close: "Close",
    saved: (name, network) => `Saved. You now use your account of ${name} on ${network}.`,
    removed: (name, network) => `Saved. For you ${name} has no account on ${network}.`,
    restored: (name, network) => `The account of ${name} on ${network} is as it was.`,
    invalid: (network) =>
      `An account on ${network} cannot have this name. Look once more on the network.`,
    subject: (name, network) => `Account of ${name} on ${network}`,
    body: (name, network, known, right) =>
      `Name: ${name}\nNetwork: ${network}\nIn the extension: ${known}\nI think it is: ${right}\nWhere this can be seen: `,
    nothing: "no account",
  },
  popup: {
    title: "2 Miljoen Stemmen",
    search: "Search",
    results: "Found",
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
    candidates: "Also show candidates of 2025",
    candidatesFailed: "The candidates did not load. Open this window again.",
    promise: "Everything stays on your device. We never post anything for you.",
  },
  options: {
    title: "Settings",
    language: "Language",
    where: "Where does the button stand?",
    whereHint: "The button #2MiljoenStemmen stands beside the box where you type.",
    nowhere: "Show the button nowhere",
    show: (site) => `Show the button on ${site}`,
    states: {
      shown: "The button stands here.",
      hidden: "You switched the button off here.",
      withheld: "Your browser keeps the button away here.",
      off: "There is no button here.",
      nowhere: "You show the button nowhere now.",
    },
    others: "Other sites",
    othersHint:
      "For these sites your browser asks for permission first. You can give it back here too.",
    ask: (site) => `Switch the button on at ${site}`,
    askAgain: (site) => `Ask permission for ${site} again`,
    giveBack: (site) => `Give permission for ${site} back`,
    added: (site) => `Done. The button now stands on ${site}.`,
    addedNowhere: (site) =>
      `Done. The extension may now be on ${site}. But you still show the button nowhere.`,
    refused: (site) => `Your browser gave no permission for ${site}. Nothing has changed.`,
    returned: (site) => `Done. The extension may no longer be on ${site}.`,
    kept: (site) =>
      `The button is gone from ${site}. Your browser keeps the permission. Take it away at the extensions of your browser.`,
    shown: (site) => `The button stands on ${site} again.`,
    hidden: (site) => `The button no longer stands on ${site}.`,
    nowhereNow: "The button now stands nowhere.",
    somewhere: "The button stands on the sites in the list again.",
    server: "Add another server",
    address: "Address of the server",
    addressHint: "For example: mastodon.example",
    kind: "What kind of server is it?",
    addServer: "Switch the button on at this server",
    faults: {
      empty: () => "First type the address of a server.",
      word: () => "This is no whole address. Also type the part after the dot.",
      wildcard: () => "There may be no *. Type the address of one server.",
      scheme: () => "This is no address of a website. Type only the name of the server.",
      number: () => "An address of numbers alone cannot be used. Type the name of the server.",
      invalid: () => "A server cannot have this name. Check the address once more.",
      listed: (name) => `${name} is in the list on this page already.`,
      closed: (name) =>
        `On ${name} the button may not or cannot stand. Copy the hashtag in the window of the extension.`,
      other: (name) => `This is the address of ${name}. Type the address of your own server.`,
    },
  },
  welcome: {
    title: "Welcome",
    does: [
      "This extension helps you to join in with #2MiljoenStemmen.",
      "You write your post yourself, in your own words.",
      "We put the hashtag in when you press the button.",
      "When you want to address somebody, we add the right @name.",
      "Publishing your post is always up to you.",
    ],
    public: "What becomes public?",
    publicHint:
      "Only the post that you publish yourself. Everybody can read it. The people you name can too.",
    private: "What stays on your device?",
    privateHint:
      "Everything that you type, look up and choose here. The extension sends nothing to us or to anybody.",
    networks: "Where do you want the button?",
    networksHint: "The button comes under the field where you type. You can change this later.",
    begin: "How to begin",
    beginHint:
      "Go to one of these networks. Click in the field where you type your post. There you see the button #2MiljoenStemmen.",
  },
  wishes: {
    reading: "Reading",
    readingHint: "This holds wherever you see our words. Also beside your post on a site.",
    size: "Size of the letters",
    sizes: {
      "100": "Normal letters",
      "125": "Large letters",
      "150": "Larger letters",
      "200": "Very large letters",
    },
    spacing: "Room between letters and lines",
    spacings: { normal: "Normal room", wide: "More room", wider: "Much room" },
    contrast: "Colours",
    contrasts: { normal: "Normal colours", high: "Strong colours: black and white" },
    posting: "Your post",
    placing: "Where do we put the hashtag and the names?",
    placings: {
      caret: "Where you type",
      end: "At the end of your post",
      "own-line": "On a line of its own",
    },
    server: "Your own Mastodon server",
    serverHint:
      "For example: mastodon.nl. A post for Mastodon then opens there at once. You may leave this empty.",
    keepServer: "Keep this server",
    forgetServer: "Remove this server",
    keptServer: (host) => `Kept. A post for Mastodon now opens on ${host}.`,
    forgotServer: "The server is gone.",
    keys: "Keys",
    keysHint: "With these keys you work without a mouse.",
    commands: {
      open: "Open the extension’s window",
      tag: "Put #2MiljoenStemmen in the field where you type",
    },
    noKey: "no key yet",
    changeKeys: "Change these keys",
    kept: "Kept.",
    notKept: "Keeping it did not work. Try again.",
    device: "What is on your device",
    deviceHint: "Your stories, choices and corrected accounts are on this device only.",
  },
  composer: {
    region: "Help from 2 Miljoen Stemmen",
    tag: "#2MiljoenStemmen",
    tagHint: "puts the hashtag in your post",
    mention: "Mention somebody",
    other: "Somebody else",
    others: (names) => `You now see ${list.format(names)}.`,
    alreadyIn: "Is in your post already.",
    hide: "Hide",
    hideBox: "Hide now at this box",
    hideSite: (site) => `Hide always on ${site}`,
    hideHint: "In Settings you switch the button on again.",
    close: "Close the list",
    insert: "Put in your post",
    undo: "Undo",
    undone: "Done. Your post is as it was.",
    notUndone: "Undoing did not work. Remove the text from your post yourself.",
    nothingToUndo: "What we put in is no longer there. Nothing was changed.",
    inserted: (text) => `Done. Your post now has ${text}.`,
    notMended: (from, to) => `That does not work in this box. Change ${from} into ${to} yourself.`,
    present: (text) => `${text} is in your post already.`,
    wayOut: (network) => `Or open your post again in ${network} (new tab)`,
    copied: (text) =>
      `${text} could not be put in the box. The text is on your clipboard. Paste with Ctrl+V.`,
    failed: (text) => `${text} could not be put in the box. Type or paste it yourself.`,
    gone: (text) => `The box is gone. ${text} is on your clipboard.`,
    preview: "This will be your post:",
    links: (network) => `What is underlined can be pressed on ${network}.`,
    enter: "Or press Enter at a name.",
    tips: (count) => (count === 1 ? "A tip for your post:" : `Tips for your post (${count}):`),
    unconfirmed: (handle, date) => `${handle} is not confirmed yet (source from ${date}).`,
    look: (handle) => `Look at ${handle} first (new tab)`,
    many: "More than three names looks like spam. Better choose fewer.",
    stale: "The extension was updated. Reload this page. Your text stays in the box.",
  },
  story: {
    title: "Tell your story",
    intro: "Answer the questions you want. A question may stay empty. Your own words are good.",
    oneByOne: "One question per screen",
    step: (at, all) => `Question ${at} of ${all}`,
    previous: "Previous",
    next: "Next",
    questionsTitle: "Questions",
    questions: {
      happened: {
        label: "What happened?",
        hint: "For example: The lift at the station was broken. Nobody could help me.",
      },
      meaning: {
        label: "What does it mean for you?",
        hint: "For example: I could not go to work. That happens every month.",
      },
      change: {
        label: "What should change?",
        hint: "For example: At every station there must be somebody who helps.",
      },
      whom: {
        label: "What do you ask, and whom?",
        hint: "For example: What will the minister do about this?",
      },
    },
    people: "Add names",
    peopleHint: "You need not do this. The names come after your text.",
    text: "Your text",
    network: "For which network?",
    nothing: "You have not written anything yet. Your text will stand here.",
    beginning: "This is only the beginning. You do copy the whole text.",
    faults: "Look at this too",
    tooLong: (network) => `Your text is too long for ${network}.`,
    shorten: "Choose a sentence that can go",
    shortenHint: (network) =>
      `Your text is too long for ${network}. Your answers stay as they are.`,
    thenFits: "Without this sentence your text fits.",
    tooMany: (count, most, network) =>
      `Your story has ${count} sentences. That is too long for ${network}. With ${most} sentences or fewer we help you choose. You can still mail and print it.`,
    ways: "Use your text",
    waysHint: "We never post anything for you. You press the last button yourself.",
    place: "Put in your post",
    fit: (network) => `Make your text for ${network}`,
    placed: "Done. Your text is in your post.",
    present: "Your text is in your post already.",
    notPlaced: "That does not work here. Your text is on your clipboard. Paste it in your post.",
    share: "Share with another app",
    copy: "Copy your text",
    copied: "Your text is on your clipboard.",
    notCopied: "Copying does not work. Select your text yourself and copy it.",
    open: (network) => `Open in ${network}`,
    opened: (network) => `${network} opens in a new tab. Your text is on your clipboard too.`,
    paste: (network) =>
      `${network} opens in a new tab. Paste your text there. It is on your clipboard.`,
    mail: "Mail your story",
    mailHint: (date) => `The campaign collects stories. It gave these addresses on ${date}.`,
    mailTooLong:
      "Your story is too long to get into the mail by itself. Copy it first and paste it.",
    copyMail: "Copy your whole story",
    mailTo: (address) => `Mail to ${address}`,
    organisations: "For organisations that want to join:",
  },
  letter: {
    title: "Letter in large print",
    hint: "The letter goes to the Dutch House of Representatives. Your whole story is in it. You can print it or save it as a PDF.",
    name: "Your name under the letter",
    nameHint: "This may stay empty. Then you write your name on the paper yourself.",
    print: "Print your letter",
  },
  drafts: {
    title: "Your stories",
    hint: "We save every letter at once. Your stories stay on this device.",
    untitled: "Story without text",
    changed: (when) => `Changed on ${when}`,
    open: "Go on",
    opened: "You can go on with this story.",
    startNew: "Begin a new story",
    started: "There is a new story. The one before is saved.",
    forget: "Wipe this story",
    forgotten: "The story is wiped. You can still put it back.",
    notForgotten: "Wiping did not work. Try once more.",
    putBack: (name) => `Put back: ${name}`,
    restored: "The story is back.",
    save: "Save everything in a file",
    fileName: "my-stories.json",
    read: "Get stories from a file",
    taken: (added, lost) =>
      `${added === 0 ? "There are no new stories." : added === 1 ? "1 story was added." : `${added} stories were added.`}${lost === 0 ? "" : ` ${lost === 1 ? "We cannot read 1 story." : `We cannot read ${lost} stories.`}`}`,
    notTaken: "Not all stories could be saved. There is too little room.",
    problems: {
      broken: "This file is broken or from another program. Nothing was changed.",
      foreign: "This file is not from this extension. Nothing was changed.",
      newer: "This file is from a newer extension. Update your extension first.",
      empty: "In this file are no stories that we can read. Nothing was changed.",
    },
    notKept:
      "Saving does not work now. Your text is still on the screen. Copy your text, or save everything in a file.",
    split: "This story was changed in two windows. So you now have two stories. Nothing is gone.",
    notRead: "We cannot read your stories now. Reload the page.",
    unreadable: (count) =>
      count === 1
        ? "We cannot read 1 story. It stays saved and comes along in the file."
        : `We cannot read ${count} stories. They stay saved and come along in the file.`,
    forgetEverything: "Wipe everything",
    sure: "You wipe all your stories, corrected accounts and choices. This cannot be undone.",
    yes: "Yes, wipe everything",
    no: "No, keep everything",
    forgottenEverything: "Everything is wiped.",
  },
  contacts: {
    title: "Whom did you ask?",
    hint: "This list is on this device only. Nobody else sees it.",
    asked: (count) => (count === 1 ? "Asked: 1 time" : `Asked: ${count} times`),
    nobody:
      "You have not asked anybody yet. When you put somebody in your post, the name comes here.",
    moreAsked: (count) => `Show ${count} more of your list`,
    save: "Save the list as a table",
    fileName: "whom-i-asked.csv",
    columns: { name: "Name", network: "Network", date: "Date", topics: "Topic" },
    print: "Print the list",
    wipe: "Wipe the list",
    sure: "You wipe the whole list. This cannot be undone.",
    yes: "Yes, wipe the list",
    no: "No, keep the list",
    wiped: "The list is empty.",
    remember: "Remember whom I ask",
    on: "We remember again whom you ask.",
    off: "We no longer remember whom you ask. The list stays.",
    notYet: "Who not yet?",
    party: "Of which party?",
    choose: "Choose a party",
    progress: (asked, all) => `You asked ${asked} of ${all}.`,
    partyItself: "the party itself",
    moreOpen: (count) => `Show ${count} more names`,
  },
  page: {
    views: "Parts",
    lookUp: "Look somebody up",
    story: "Tell your story",
    contacts: "Whom did you ask?",
    help: "Help",
    organisations: "For organisations",
    open: "Open large",
    unknown: "This page is not there",
    unknownHint: "The link is wrong or old. Look the name up.",
    back: "Back to looking up",
    openBeside: "Open in sidebar",
    newTab: "new tab",
  },
  organisations: {
    intro:
      "Does your organisation join? Here are texts, a logo and a link for your readers. The texts are in Dutch.",
    texts: "Texts to use",
    textsHint: (date) => `We wrote these texts on ${date}. You may change everything.`,
    places: {
      site: "For your site",
      newsletter: "For your newsletter",
      social: "For social media",
    },
    lengths: { short: "short", middle: "normal", long: "long" },
    text: (length, place) => `The ${length} text ${place.toLowerCase()}`,
    copy: (length, place) => `Copy the ${length} text ${place.toLowerCase()}`,
    copied: "It is on your clipboard.",
    notCopied: "Copying does not work. Select the text yourself and copy it.",
    logo: "Logo",
    logoHint:
      "We drew this logo ourselves. It is not the campaign's logo. Always put this text with it:",
    copyLogoText: "Copy the text with the logo",
    png: "Save the logo for your site (png)",
    svg: "Save the logo for print (svg)",
    listed: "On the campaign's list",
    listedHint: (date) =>
      `The campaign keeps a list of who joins. Mail the campaign to be listed. It gave this address on ${date}.`,
    mailTo: (address) => `Mail to ${address}`,
    link: "A link for your readers",
    linkHint:
      "With this link your reader opens the questions to write a story. You choose what is already filled in. Your reader can change everything.",
    topic: "Topic",
    noTopic: "No topic",
    names: (most) => `You can choose ${most} names.`,
    tooMany: (most) => `The link holds the first ${most} names.`,
    address: "Address of the site",
    addressHint: "Where is the site with the questions? For example: https://example.org/stemmen",
    wrongAddress: "This is not a whole address. Begin with https:// and type the whole address.",
    noAddress: "First type the address of the site. Then your link is here.",
    yourLink: "Your link",
    copyLink: "Copy your link",
  },
  preset: {
    title: "A proposal from a link",
    hint: "A link proposes this. Your own stories stay saved.",
    topic: (title) => `Topic: ${title}`,
    names: (names) => `Names: ${list.format(names)}`,
    take: "Begin a story with this",
    leave: "No, leave it",
    taken: "There is a new story. What the link chose is in it.",
    left: "Nothing has changed.",
    partly: "We do not know a part of the link. We leave that part out.",
    field: "Do you have a link from an organisation?",
    fieldHint: "Paste the link here. You first see what is in it.",
    look: "Look at the link",
    unreadable: "We cannot read this link. Nothing has changed.",
  },
  privacy: {
    title: "Privacy",
    link: "Privacy and licences",
    intro: "Nothing you do leaves your device. Here you can read what we keep, and why.",
    sections: {
      never: {
        title: "What we never do",
        points: [
          "The extension sends nothing to the internet. Your browser prevents it too.",
          "We do not watch. We count nothing. We do not know who you are.",
          "There is no account, no advertising and nothing is sold.",
          "We never press the button that posts something. You do that yourself.",
        ],
      },
      kept: {
        title: "What your device keeps",
        points: [
          "Your stories, with the names you chose.",
          "Your settings, such as your language and the sites with a button.",
          "Accounts that you corrected.",
          "Your favourites, and whom you looked up last.",
          "Whom you named before, on which network and which day. So we see whom you did not name yet.",
          "A number, so that the same party is not always at the top.",
          "Whoever uses your browser can see this too.",
        ],
      },
      wipe: {
        title: "Everything gone",
        points: [
          "Press Wipe everything in the settings. Then everything is gone at once.",
          "If you take the extension out of your browser, everything is gone too.",
        ],
      },
      reads: {
        title: "What the extension reads on a site",
        points: [
          "The extension reads the field in which you type. So it knows the topic of your post.",
          "It also looks which names are in it already. It does not keep what it reads.",
          "It can do so only on sites where you allow the button. On other sites only after you press.",
        ],
      },
      sends: {
        title: "What you send yourself",
        points: [
          "If you open a network, that network gets your text. Then their rules hold.",
          "If you mail, your own mail program does that.",
          "What you copy is on your clipboard. Other programs can read it there.",
        ],
      },
      sees: {
        title: "What a site can notice",
        points: [
          "The site notices nothing of us, until you go to a text field. Then a button comes.",
          "The site can see what is in our panel on that page.",
          "Would you rather search without that? Then search in the window of the extension.",
        ],
      },
    },
    since: (date) => `This holds since ${date}.`,
    licences: "What we use of others",
    licencesHint: "These programs are by others. Everybody may use them.",
    licenceOf: (name, licence) => `${name}: text of licence ${licence}`,
    source: (name) => `Source of ${name} (new tab)`,
  },
  person: {
    unknown: "We know nobody with this link. Look the name up.",
    party: "Party",
    noParty: "no party",
    roles: "Roles",
    noRoles: "We know no role.",
    was: (title) => `was ${title}`,
    period: (from, to) =>
      from && to
        ? from === to
          ? from
          : `from ${from} to ${to}`
        : from
          ? `since ${from}`
          : to
            ? `until ${to}`
            : "",
    old: (date) => `We found no new source after ${date}. That is why it says "was".`,
    portfolio: (subjects) => `Answers for: ${list.format(subjects)}.`,
    accounts: "Accounts",
  },
  party: {
    unknown: "We know no party with this link. Look the name up.",
    ended: (date) => `This party ended on ${date}.`,
    hashtag: "The hashtag is the same on every network, without hyphen or space.",
    official: "The party uses it itself.",
    customary: "People write it like this. We do not know that of the party itself.",
    seats: "Seats in the Tweede Kamer",
    now: "Now",
    election: (year) => `After the election of ${year}`,
    count: (count) => (count === 1 ? "1 seat" : `${count} seats`),
    countOf: (name, count) => (count === 1 ? `${name} 1 seat` : `${name} ${count} seats`),
    notThere: "did not stand",
    noHistory: "The seats of before are not loaded. Open this page again.",
    people: (count) => (count === 1 ? "People: 1" : `People: ${count}`),
    past: "Before and after",
    descent: {
      merger: (older, newer, date) => `${older} went up in ${newer} on ${date}.`,
      alliance: (older, newer, date) => `${older} has stood with ${newer} since ${date}.`,
      split: (older, newer, date) => `${newer} came out of ${older} on ${date}.`,
    },
    formerName: (name) => `Another name: ${name}`,
  },
  notice: {
    close: "Close",
    none: "First click in the field where you type. Then try again.",
    refused: {
      password: "We put nothing in a field for a password.",
      search: "We put nothing in a search field.",
      email: "We put nothing in a field for a mail address.",
      telephone: "We put nothing in a field for a telephone number.",
      number: "We put nothing in a field for a number.",
      link: "We put nothing in a field for a link.",
      payment: "We put nothing in a field for a payment.",
      date: "We put nothing in a field for a date.",
      "read-only": "One cannot type in this field. We put nothing in it.",
      disabled: "This field is switched off. We put nothing in it.",
      "not-text": "This is not a field to type in. We put nothing in it.",
    },
  },
  topics: {
    about: (titles) => `This is about: ${list.format(titles)}.`,
    none: "We recognise no topic in your post.",
    without: "You chose no topic.",
    choose: "Choose a topic yourself",
    legend: "What is your post about?",
    leaveOut: "No topic",
    groups: "Back to all groups",
    back: "Back",
  },
  why: {
    portfolio: ({ office, portfolio, isPast }, date) => {
      const offices = {
        "prime-minister": "prime minister, for",
        minister: "minister for",
        "state-secretary": "state secretary for",
      };
      const role = `${offices[office]} ${list.format(portfolio)}`;
      return isPast ? `was ${role} (${date})` : `${role} (source: ${date})`;
    },
    debate: ({ title }) => `was ${title}`,
    committee: ({ committee, isEnd }, date) =>
      `sat ${isEnd ? "until" : "in"} ${date} in the committee ${committee}`,
    member: ({ party, isPast }, date) =>
      isPast
        ? `sat for ${party} in the House (${date})`
        : `sits for ${party} in the House (source: ${date})`,
    party: ({ seats }) =>
      seats === 1 ? "party with 1 seat in the House" : `party with ${seats} seats in the House`,
  },
  asked: {
    today: () => "asked today",
    yesterday: () => "asked yesterday",
    "this-week": () => "asked this week",
    "last-week": () => "asked last week",
    longer: (date) => `asked on ${date}`,
  },
  caution: {
    diagnosis: (text) => `You write about your health: ${text}.`,
    bsn: (text) => `${text} looks like a citizen service number (BSN).`,
    phone: (text) => `Your post has a phone number: ${text}.`,
    mail: (text) => `Your post has a mail address: ${text}.`,
    address: (text) => `Your post has an address: ${text}.`,
    child: (text) => `Your post has the full name of a child: ${text}.`,
    public: "Everybody will be able to read that. Is that all right?",
    dismiss: "Yes, that is all right",
  },
  picture: {
    bare: "Your picture has no description yet. People who do not see it miss what is on it.",
    how: (control) => `At your picture, press: ${control}.`,
    dismiss: "I know",
  },
  habits: {
    title: "Help with your post",
    caution: "Tell me when I share something about myself",
    cautionHint: "For example a phone number or an address. You can always post it.",
    pictures: "Remind me of a description for a picture",
    picturesHint: "We only do that where the site does not ask by itself.",
    remembering: "Remember whom I mention",
    rememberingHint:
      "At a name you then see when you mentioned it last. This stays on your device.",
    kept: (count) =>
      `We remember nothing any more. The old list is still on your device: ${count === 1 ? "1 name" : `${count} names`}.`,
    wipe: "Wipe the old list",
    wiped: "The old list is wiped.",
    on: (what) => `On: ${what}.`,
    off: (what) => `Off: ${what}.`,
  },
  reading: {
    ask: "Is my text easy to read?",
    good: "Yes. Your sentences are short and your words are easy.",
    tips: "Tips for easy reading:",
    long: (text, count) =>
      `The sentence “${text} …” has ${count} words. Two short sentences read more easily.`,
    hard: (text, replacement) => `Instead of “${text}” you can write: ${replacement}.`,
    yours: "You choose. Your text may stay as it is.",
  },
  /** The button that reads a text out loud. */
  aloud: {
    read: "Read aloud",
    stop: "Stop reading",
  },
  question: {
    add: "Add a question",
    label: "Your question",
    hint: "You may change everything.",
    another: "Another question",
    leaveOut: "Without a question",
    example: "This is an example. Change a few words. Then it is your question.",
    same: (network) => `${network} shows posts that are the same less often.`,
  },
  faults: {
    "glued-hashtag": {
      message: ({ text, network }) =>
        `There is no space before ${text}. On ${network} this hashtag does not work then.`,
      repair: ({ text }) => `Put a space before ${text}`,
    },
    "bracketed-hashtag": {
      message: ({ text, network }) =>
        `A sign is stuck to ${text}. On ${network} this hashtag does not work then.`,
      repair: ({ replacement }) => `Set ${replacement.trim()} free`,
    },
    "cut-hashtag": {
      message: ({ text, network }) =>
        `There is a hyphen in ${text}. On ${network} the hashtag stops there.`,
      repair: ({ replacement }) => `Change it to ${replacement}`,
    },
    "long-hashtag": {
      message: ({ text, network }) =>
        `${network} reads ${text} as one hashtag. Put a space behind the hashtag.`,
      repair: ({ replacement }) => `Change it to ${replacement}`,
    },
    "campaign-capitals": {
      message: ({ text }) =>
        `The capitals in ${text} are not right. With capitals a screen reader says the words one by one.`,
      repair: ({ replacement }) => `Change it to ${replacement}`,
    },
    "hashtag-capitals": {
      message: ({ text }) =>
        `${text} has more than one word. Give each word a capital. Then a screen reader says the words one by one.`,
      repair: ({ replacement }) => `Change it to ${replacement}`,
    },
    "too-many-hashtags": {
      message: ({ count, most, network }) =>
        `You have ${count} hashtags. On ${network} ${most === 1 ? "only 1 works" : `there may be ${most}`}.`,
      repair: ({ count, most }) =>
        count - most === 1
          ? "Take the # away from 1 hashtag"
          : `Take the # away from ${count - most} hashtags`,
    },
    "glued-mention": {
      message: ({ text, network }) =>
        `A sign is stuck to ${text}. On ${network} that person gets no message then.`,
      repair: ({ replacement }) => `Set ${replacement.trim()} free`,
    },
    "dead-mention": {
      message: ({ text, network }) =>
        `${text} does not work on ${network}. Look the person up here, or write the name.`,
      repair: ({ replacement }) => `Change it to ${replacement}`,
    },
    "mention-of-another": {
      message: ({ text, network }) =>
        `Careful: on ${network} ${text} is somebody else. Look the person up here.`,
      repair: ({ replacement }) => `Change it to ${replacement}`,
    },
    "unknown-mention": {
      message: ({ text, network }) =>
        `We do not know whose ${text} is on ${network}. Look first, or write the name.`,
      repair: ({ replacement }) => `Change it to ${replacement}`,
    },
    "leading-mention": {
      message: ({ text, network }) =>
        `Your post begins with ${text}. On ${network} few people see your post then. Begin with another word.`,
      repair: ({ text }) => `Put a full stop before ${text}`,
    },
    "many-mentions": {
      message: ({ count, most }) =>
        `You mention ${count} names with an @. That looks like spam. Better mention ${most}.`,
    },
    "bare-domain": {
      message: ({ text, network }) => `${text} is no link on ${network}. Put https:// before it.`,
      repair: ({ text }) => `Put https:// before ${text}`,
    },
    "too-many-links": {
      message: ({ count, most, network }) =>
        `You have ${count} links. On ${network} there may be ${most}. Take some away.`,
    },
    "styled-letters": {
      message: ({ text }) => `${text} is in fancy letters. Many screen readers cannot read those.`,
      repair: ({ replacement }) => `Make it plain letters: ${replacement}`,
    },
    "emoji-run": {
      message: ({ count }) =>
        `There are ${count} emoji in a row. A screen reader reads them all. Use fewer.`,
      repair: ({ text, replacement }) => `Turn ${text} into one ${replacement}`,
    },
  },
  meter: {
    left: (left) => (left === 1 ? "1 character left" : `${left} characters left`),
    full: "Your post is exactly full",
    over: (over) => (over === 1 ? "1 character too many" : `${over} characters too many`),
    shorten: "The underlined part is too long. Make your post shorter.",
    units: {
      plain: "Every character counts as 1.",
      weighted: "An emoji counts as 2. A link counts as 23.",
      "fixed-links": "A link always counts as 23.",
      "short-links": "A long link counts only in part.",
      "heavy-emoji": "An emoji counts as 4 or more.",
    },
  },
};

export default en;
