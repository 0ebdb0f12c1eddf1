/** A bar per day, drawn as a picture: the table beside it holds the same numbers. */
import { texts } from '../texts/index.ts';

interface Props {
  /** A value per bar; undefined leaves a gap. */
  readonly values: readonly (number | undefined)[];
  readonly labels: readonly string[];
  /** Written over the highest bar and under the lowest one. */
  readonly format: (value: number) => string;
  /** Small, without words: for a tile. */
  readonly small?: boolean;
}

const WIDE = 100;

export function Bars({ values, labels, format, small }: Props) {
  const high = small ? 30 : 120;
  const known = values.filter((value): value is number => value !== undefined);
  const top = Math.max(0, ...known);
  const low = Math.min(0, ...known);
  const span = top - low || 1;
  const y = (value: number): number => ((top - value) / span) * high;
  const step = WIDE / Math.max(1, values.length);
  return (
    <figure class={`bars ${small ? 'small' : ''}`} aria-hidden="true">
      {!small && <span class="bars-top">{format(top)}</span>}
      <svg aria-hidden="true" viewBox={`0 0 ${WIDE} ${high}`} preserveAspectRatio="none">
        {values.map(
          (value, i) =>
            value !== undefined && (
              <rect
                key={labels[i]}
                x={i * step + step * 0.12}
                width={step * 0.76}
                y={Math.min(y(value), y(0))}
                height={Math.max(0.6, Math.abs(y(value) - y(0)))}
              >
                <title>{labels[i] + texts.value.colon + format(value)}</title>
              </rect>
            ),
        )}
        <line x1={0} x2={WIDE} y1={y(0)} y2={y(0)} />
      </svg>
      {!small && (
        <figcaption>
          <span>{labels[0]}</span>
          <span>{labels.at(-1)}</span>
        </figcaption>
      )}
    </figure>
  );
}
