import * as v from "valibot";

const Text = v.pipe(v.string(), v.trim(), v.minLength(1));

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** The same text for each reader; what goes into a post is Dutch and is not in here. */
export const Wording = v.strictObject({
  nl: v.pipe(Text, v.description("Dutch at level B1.")),
  easy: v.pipe(
    Text,
    v.description("Easy Dutch: at most 10 words in a sentence, no word of 12 letters or more."),
  ),
  en: v.pipe(Text, v.description("English.")),
  fy: v.pipe(Text, v.description("Frisian.")),
});

const Word = v.pipe(
  v.string(),
  v.regex(
    /^(=?[\p{L}\p{N}'’]+([ /.-][\p{L}\p{N}'’]+)*\*?|\*[\p{L}\p{N}]{4,})( \+ (=?[\p{L}\p{N}'’]+([ /.-][\p{L}\p{N}'’]+)*\*?|\*[\p{L}\p{N}]{4,}))*$/u,
  ),
  v.description(
    "A word or a few words. Inflections and most typing errors are found by themselves. " +
      "`rolstoel*` also finds what begins with it, `*vervoer` what ends with it, `=doven` nothing but that form, " +
      "`NAH` only when in capitals, `taxi + school` both words close to each other in any order.",
  ),
);

const Words = v.array(Word);

/** Somebody in the cabinet who answers for a topic. */
const Minister = v.strictObject({
  person: v.pipe(Id, v.description("Id of the person in data/parties.")),
  portfolio: v.pipe(
    v.array(Text),
    v.minLength(1),
    v.description(
      "Which part of the portfolio it is, in Dutch, to stand after 'minister voor' or 'gaat over'.",
    ),
  ),
  sources: v.pipe(
    v.array(Id),
    v.minLength(1),
    v.description("Ids in data/sources.json that say so; an office's title counts as saying so."),
  ),
});

/** One of the subjects that people write to politicians about. */
export const Topic = v.strictObject({
  id: v.pipe(Id, v.description("Stable name of the topic; also in links that open the extension.")),
  title: v.pipe(Wording, v.description("A few words, as on a button.")),
  explanation: v.pipe(Wording, v.description("What it is about, in one or two sentences.")),
  crpd: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^\d{1,2}$/))),
    v.description("Articles of the UN Convention on the Rights of Persons with Disabilities."),
  ),
  committees: v.pipe(
    v.array(Text),
    v.minLength(1),
    v.description("Committees of the Tweede Kamer that treat it, by name."),
  ),
  ministers: v.pipe(
    v.array(Minister),
    v.minLength(1),
    v.description("Whose portfolio it is, the nearest first."),
  ),
  questions: v.pipe(
    v.array(
      v.pipe(v.string(), v.regex(/ \{who\} /, "Keep {who} between two spaces, inside a sentence.")),
    ),
    v.minLength(4),
    v.description(
      "Questions to put in a post, in Dutch at level B1; `{who}` is the mention of the person or party.",
    ),
  ),
  keywords: v.pipe(Words, v.minLength(1), v.description("Each is enough by itself.")),
  needsContext: v.pipe(
    Words,
    v.description(
      "Each counts only near a word of `disability`, of this topic's `context`, or a keyword of any topic.",
    ),
  ),
  hints: v.pipe(
    Words,
    v.description("As `needsContext`, but too common to be enough; they only add weight."),
  ),
  context: v.pipe(
    Words,
    v.description("Words beside which the `needsContext` of this topic count too."),
  ),
});

/** Topics that stand on one screen. */
export const TopicGroup = v.strictObject({
  id: v.pipe(Id, v.description("Stable name of the group.")),
  title: Wording,
  topics: v.pipe(
    v.array(Id),
    v.minLength(1),
    v.maxLength(5),
    v.description("Ids of the topics, in the order of the screen; five fit."),
  ),
});

/** All of data/topics.json. */
export const Topics = v.strictObject({
  groups: v.pipe(v.array(TopicGroup), v.minLength(1), v.maxLength(5)),
  topics: v.array(Topic),
  disability: v.pipe(
    Words,
    v.description("Words that tell that a post is about a disability or an illness."),
  ),
  sayings: v.pipe(
    Words,
    v.description('Expressions whose words do not count, as in "blinde vlek" or "doof voor".'),
  ),
});

export type Wording = v.InferOutput<typeof Wording>;
export type Minister = v.InferOutput<typeof Minister>;
export type Topic = v.InferOutput<typeof Topic>;
export type TopicGroup = v.InferOutput<typeof TopicGroup>;
export type Topics = v.InferOutput<typeof Topics>;
