import type { HelpWords } from "./nl.ts";

const help: HelpWords = {
  intro: "Here you read what the extension can do. You need not read everything.",
  featuresTitle: "What can you do?",
  features: [
    {
      title: "Put the hashtag in your post",
      text: "Click in the field where you type your post. Press the button #2MiljoenStemmen. With Undo you take the hashtag out again.",
    },
    {
      title: "Mention somebody",
      text: "Press Mention somebody beside your post. We look what your post is about. Then you see names of people who deal with that. You can also look for a name yourself.",
    },
    {
      title: "Look somebody up",
      text: "Open the extension’s window and type a name. You see the accounts, the role and where we have it from. Is something wrong? Then you can correct it for yourself.",
    },
    {
      title: "Tell your story",
      text: "Answer four questions in your own words. We make one text of them. You can copy, share, mail or print the text. We keep what you type on your device.",
    },
    {
      title: "Without social media",
      text: "You can mail your story to the campaign. Or print a letter in large print.",
    },
    {
      title: "On other sites",
      text: "Click with the right mouse button in the field where you type. Choose: Put #2MiljoenStemmen in this field. There is a key for it too.",
    },
    {
      title: "See whom you asked",
      text: "Under Whom did you ask? stands whom you mentioned, where and when. You can print the list, wipe it or switch it off.",
    },
    {
      title: "Look up in the address bar",
      text: "On a computer, type 2m in the address bar, a space and a name. Then press Enter.",
    },
    {
      title: "Look up beside your post",
      text: "Press Open in sidebar in the extension’s window. The extension then stands beside the site.",
    },
    {
      title: "Set everything",
      text: "In Settings you choose larger letters, more room or strong colours. There you also choose on which sites the button stands.",
    },
    {
      title: "For organisations",
      text: "Organisations find texts and a logo here to join in.",
    },
  ],
  keysTitle: "All keys",
  keysHint: "Everything works without a mouse. On a Mac, press Cmd where it says Ctrl.",
  space: "Space",
  keys: {
    open: "Open the extension’s window",
    tag: "Put the hashtag in the field where you type",
    next: "Go to the next button, or from your post to our button",
    back: "Go back to the previous button or to your post",
    press: "Press the button where you are, or put a name in your post",
    choose: "Choose a name, or tick a box",
    leave: "Close the list and go back to your post",
    undo: "Undo in your post what we put in it",
  },
  accessTitle: "Accessibility",
  access: [
    "We follow the rules for accessible sites (WCAG 2.2, level AA).",
    "Everything works with the keyboard alone.",
    "Buttons are large enough for a finger.",
    "Colours can be seen well, in dark and in high contrast too.",
    "Letters may be twice as large. Your own letters and spacing work too.",
    "Nothing moves by itself. Nothing has to be done in a certain time.",
  ],
  notYetTitle: "What is not good yet",
  notYet: [
    "It was not tested yet with a screen reader on Windows, Mac or a phone.",
    "People with a disability have not yet tested the extension with us.",
    "The real sites change often. The button may then be gone for a while.",
  ],
  reportTitle: "Does something not work for you?",
  report:
    "Mail the campaign. Write what you did, and what happened. Also write which browser and which aid you use.",
  mail: (address) => `Mail to ${address}`,
};

export default help;
