import { halfCircle } from "@/data/chamber.ts";

interface Props {
  /** For each seat whether it lights up. */
  lit: readonly boolean[];
  /** The picture in words. */
  text: string;
}

/** Seats in a half circle. A seat that lights up is filled and has a dot, so that it is another one without any colour too. */
export function HalfCircle({ lit, text }: Props) {
  const { width, height, radius, places } = halfCircle(lit.length);
  return (
    <svg class="half-circle" role="img" aria-label={text} viewBox={`0 0 ${width} ${height}`}>
      {places.map(({ x, y }, seat) => (
        <g key={`${x} ${y}`} class={lit[seat] ? "seat lit" : "seat"}>
          <circle cx={x} cy={y} r={radius - 0.06} />
          {lit[seat] && <circle class="dot" cx={x} cy={y} r={radius * 0.35} />}
        </g>
      ))}
    </svg>
  );
}
