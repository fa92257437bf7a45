/** How a language writes dates. */
export interface DateWords {
  /** BCP 47, see `data/locales/index.ts`. */
  readonly lang: string;
  /** Names of the months, for a language in which browsers cannot write a date themselves. */
  readonly months?: readonly string[] | undefined;
}

/**
 * Writes a date of a fact for a reader: "20 juli 2026", "juli 2026" or "2026", as precise as it is known.
 * `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is returned as it is.
 */
export function writeDate(date: string, { lang, months }: DateWords): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  if (!month) return date;
  const name = months?.[Number(month) - 1];
  if (name) return [...(day ? [Number(day)] : []), name, year].join(" ");
  return formatOf(lang, day !== undefined).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)),
  );
}

/** Made once for each language: to make one costs as much as to write a hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(lang: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${hasDay}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(lang, {
    year: "numeric",
    month: "long",
    ...(hasDay ? { day: "numeric" } : {}),
    timeZone: "UTC",
  });
  formats.set(key, format);
  return format;
}

/** Writes a moment for a reader as it was on their clock: "20 juli 2026 om 14:05"; a text that is no moment as it is. */
export function writeMoment(moment: string, words: DateWords): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  if (!words.months)
    return at.toLocaleString(words.lang, { dateStyle: "long", timeStyle: "short" });
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${writeDate(day, words)}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}
