/** Something that somebody may not want everybody to read; the key of its words in `locales`. */
export type CautionId = "diagnosis" | "bsn" | "phone" | "mail" | "address" | "child";

/** A private detail in a text, in UTF-16 offsets. */
export interface Caution {
  readonly id: CautionId;
  readonly start: number;
  readonly end: number;
  /** The words themselves. */
  readonly text: string;
}

const mail =
  /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}(?!\p{L})/gu;

// Dutch numbers have ten digits with the 0, or nine behind +31: https://www.acm.nl/nl/publicaties/nummerplan, 2026-11
const phone =
  /(?<![\p{L}\p{N}#@/.-])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|0)[1-9](?:[ -]?\d){8}(?![\p{N}])/gu;

const nineDigits = /(?<![\p{L}\p{N}#@/+.,-])\d(?:[ .-]?\d){8}(?![\p{N}])/gu;

const street =
  /(?<![\p{L}\p{N}#@])(?!(?:onder|snel|spoor|uit)weg )\p{L}[\p{L}'-]{1,40}(?:straat|laan|weg|plein|dijk|singel|gracht|kade|steeg|plantsoen|dreef) \d{1,5}(?: ?[a-z])?(?![\p{L}\p{N}])/giu;

// The letters SA, SD and SS are not given out: https://www.postnl.nl/klantenservice/postcodes, 2026-11
const postcode =
  /(?<![\p{L}\p{N}])(?:\d{1,5}(?: ?[a-z])?,? [1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}|[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2},? (?:nummer |nr\.? ?|huisnummer )?\d{1,5}(?: ?[a-z])?)(?![\p{L}\p{N}])/gu;

const conditions =
  "adhd|add|als|alzheimer|angststoornis|anorexia|asperger|astma|autisme|autistisch|bipolair|bipolaire stoornis|borderline|boulimia|" +
  "burn-out|cerebrale parese|copd|crohn|cva|cystic fibrosis|dementie|depressie|depressief|diabetes|dissociatieve stoornis|down|dwangstoornis|dwarslaesie|dyslexie|" +
  "eetstoornis|epilepsie|fibromyalgie|hersenletsel|hiv|kanker|long covid|lupus|ms|multiple sclerose|nah|narcolepsie|nierziekte|ocd|osteoporose|" +
  "parkinson|persoonlijkheidsstoornis|psychose|psychotisch|ptss|reuma|schizofrenie|sma|spasme|spierziekte|suikerziekte|syndroom van down|" +
  "tourette|verslaving|verslaafd";
const diagnosis = new RegExp(`(?<![\\p{L}\\p{N}#@])(?:${conditions})(?![\\p{L}\\p{N}])`, "giu");
const capitalsOnly = new Set(["als", "ms", "add", "sma", "down", "nah"]);
const self = /(?<![\p{L}\p{N}])ik(?![\p{L}\p{N}])/iu;

const child =
  /(?<![\p{L}\p{N}])(?:mijn|onze|ons|m'n|mn) (?:\p{Ll}+ ){0,2}?(?:zoon(?:tje)?|dochter(?:tje)?|kind(?:je)?|kleinzoon|kleindochter|kleinkind|jongen|meisje|meid)(?:,? (?:heet|genaamd|van \d+ jaar|is))?,? (\p{Lu}\p{Ll}+(?: (?:van|de|den|der|het|ter|ten|el|'t|in|op|te)){0,3} \p{Lu}[\p{L}'-]+)/giu;

/**
 * The private details in a text, in their order: a diagnosis in a sentence with "ik", a citizen service number (BSN), a
 * Dutch phone number, a mail address, an address or a postcode, a child's full name. Never leaves the device.
 */
export function cautions(text: string): Caution[] {
  const mails = matches("mail", text, mail);
  const phones = matches("phone", text, phone);
  const numbers = matches("bsn", text, nineDigits).filter(
    (one) => isBsn(one.text) && !phones.some((other) => overlap(one, other)),
  );
  const places = [...matches("address", text, postcode), ...matches("address", text, street)];
  const names = [...text.matchAll(child)]
    .filter(([, name]) => /^\p{Lu}\p{Ll}/u.test(name!) && /\s\p{Lu}/u.test(name!))
    .map(({ 0: words, 1: name, index }) => {
      const start = index + words.length - name!.length;
      return { id: "child" as const, start, end: start + name!.length, text: name! };
    });
  const all = [...mails, ...phones, ...numbers, ...places, ...names, ...diagnoses(text)];
  return all.sort((one, other) => one.start - other.start);
}

/** Whether nine digits can be a BSN: the eleven-test, https://www.rvig.nl/bsn, 2026-11. */
function isBsn(text: string): boolean {
  const digits = [...text.replace(/\D/g, "")].map(Number);
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0);
  return digits.length === 9 && sum > 0 && sum % 11 === 0;
}

function diagnoses(text: string): Caution[] {
  return matches("diagnosis", text, diagnosis).filter((one) => {
    const isWord = capitalsOnly.has(one.text.toLowerCase()) && !/^\p{Lu}/u.test(one.text);
    if (isWord || (/^als$/i.test(one.text) && one.text !== "ALS")) return false;
    const from = Math.max(...[...".!?\n"].map((end) => text.lastIndexOf(end, one.start - 1))) + 1;
    const to = text.slice(one.end).search(/[.!?\n]/);
    return self.test(text.slice(from, to < 0 ? text.length : one.end + to));
  });
}

function matches(id: CautionId, text: string, pattern: RegExp): Caution[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    id,
    start: index,
    end: index + words.length,
    text: words,
  }));
}

function overlap(one: Caution, other: Caution): boolean {
  return one.start < other.end && other.start < one.end;
}
