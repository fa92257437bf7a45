import type { Role } from "./facts.ts";

/** Puts what somebody is now first, in the order given, and after it what they were, newest first. */
export function inTime(roles: readonly Role[]): Role[] {
  const last = ({ to = "" }: Role) => to;
  return [
    ...roles.filter((role) => !last(role)),
    ...roles
      .filter(last)
      .sort((one, other) => (last(one) < last(other) ? 1 : last(one) > last(other) ? -1 : 0)),
  ];
}

/** Whether a date is more than twelve months before a day; the day is `YYYY-MM-DD`, the date may be shorter. */
export function isOld(date: string, today: string): boolean {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  // A month or a year lasts until its end.
  return date < yearAgo.slice(0, date.length);
}

/** Whether a role has ended, or was confirmed by no source for twelve months, so that it is shown as something that was. */
export function isPast({ to, seen }: Role, today: string): boolean {
  return to !== undefined || isOld(seen, today);
}
