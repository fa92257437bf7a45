import type { Facts, Party, Person } from "./facts.ts";

/** Where a seat stands in the picture of a half circle: the middle of the seat, in the unit of the picture. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A half circle of seats: how large the picture is, how large a seat, and where each stands, from left to right. */
export interface HalfCircle {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly places: readonly Place[];
}

const innermost = 3.5;
const distance = 1;

/**
 * Places seats in rows of a half circle, the rows as evenly filled as whole seats allow. The places go from left to
 * right over all rows together, so that whoever sits together stands together as a slice.
 */
export function halfCircle(count: number, rows = 7): HalfCircle {
  const radii = Array.from({ length: rows }, (_, row) => innermost + row * distance);
  const lengths = radii.map((radius) => Math.PI * radius);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let left = count;
  let room = whole;
  const seats = radii.flatMap((radius, row) => {
    const here = row === rows - 1 ? left : Math.round((left * lengths[row]!) / room);
    left -= here;
    room -= lengths[row]!;
    return Array.from({ length: here }, (_, seat) => ({
      radius,
      // A row with one seat has it in the middle.
      angle: here === 1 ? Math.PI / 2 : Math.PI - (Math.PI * seat) / (here - 1),
    }));
  });
  seats.sort((one, other) => other.angle - one.angle || one.radius - other.radius);
  const radius = distance * 0.4;
  const outermost = radii.at(-1)! + radius;
  return {
    width: 2 * outermost,
    height: outermost + radius,
    radius,
    places: seats.map(({ radius: from, angle }) => ({
      x: outermost + from * Math.cos(angle),
      y: outermost - from * Math.sin(angle),
    })),
  };
}

/** The people of one party in the Tweede Kamer. */
export interface Group {
  readonly party: Party | undefined;
  readonly people: readonly Person[];
}

/** Who sits in the Tweede Kamer, by party: the largest first, and parties as large as one another by name, as their people. */
export function groupsOf({ parties, people }: Facts): Group[] {
  const sitting = people.filter(({ roles }) =>
    roles.some(({ kind, to }) => kind === "member" && !to),
  );
  const byName = (one: { name: string }, other: { name: string }) =>
    one.name.localeCompare(other.name, "nl");
  const of = (party: Party | undefined): Group => ({
    party,
    people: sitting.filter((person) => person.party === party?.id).sort(byName),
  });
  return [...parties.map(of), of(undefined)]
    .filter(({ people }) => people.length > 0)
    .sort(
      (one, other) =>
        other.people.length - one.people.length ||
        (one.party?.short ?? "").localeCompare(other.party?.short ?? "", "nl"),
    );
}
