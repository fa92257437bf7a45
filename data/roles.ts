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
