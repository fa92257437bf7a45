/**
 * Writes a date of a fact for a reader: "20 juli 2026", "juli 2026" or "2026", as precise as it is known.
 * `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is returned as it is.
 */
export function writeDate(date: string, language: string): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  if (!month) return date;
  const format = new Intl.DateTimeFormat(language, {
    year: "numeric",
    month: "long",
    ...(day ? { day: "numeric" } : {}),
    timeZone: "UTC",
  });
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}
