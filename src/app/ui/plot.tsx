import { number } from '../texts/index.ts';

type Point = readonly [x: string, y: number];

interface Props {
  readonly label: string;
  readonly unit: string;
  readonly points: readonly Point[];
  /** What to compare with, at the same places; drawn as a line over the bars. */
  readonly compare?: readonly Point[];
}

const HEIGHT = 140;
const BAR = 34;
const BASE = HEIGHT - 22;

/** Bars with their numbers, and a line to compare with: own SVG, read out as a table by who cannot see it. */
export function Plot({ label, unit, points, compare }: Props) {
  const top = Math.max(1, ...points.map(([, y]) => y), ...(compare ?? []).map(([, y]) => y));
  const y = (value: number): number => BASE - (value / top) * (BASE - 18);
  const line = compare?.map(([, value], i) => `${i * BAR + BAR / 2},${y(value)}`).join(' ');
  return (
    <figure class="plot">
      <svg viewBox={`0 0 ${points.length * BAR} ${HEIGHT}`} aria-hidden="true">
        {points.map(([x, value], i) => (
          <g key={x}>
            <rect x={i * BAR + 4} y={y(value)} width={BAR - 8} height={BASE - y(value)} rx="3" />
            <text x={i * BAR + BAR / 2} y={y(value) - 4}>
              {number(value)}
            </text>
            <text class="soft" x={i * BAR + BAR / 2} y={HEIGHT - 6}>
              {x}
            </text>
          </g>
        ))}
        {line && <polyline points={line} />}
      </svg>
      <figcaption class="sr-only">
        {label}
        <table>
          <tbody>
            {points.map(([x, value], i) => (
              <tr key={x}>
                <th scope="row">{x}</th>
                <td>
                  {number(value)} {unit}
                </td>
                {compare?.[i] && <td>{number(compare[i][1])}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </figcaption>
    </figure>
  );
}
