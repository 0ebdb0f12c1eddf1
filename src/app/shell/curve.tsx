import { MINUTES_PER_DAY } from '../../kernel/index.ts';
import { expectedByHour, forecastOf } from '../expected.ts';
import type { Session } from '../session.ts';
import { clock, number, texts } from '../texts/index.ts';

const HEIGHT = 40;
const HOUR = 24;

/** A soft line through points, as the path of an area down to the base. */
function area(points: readonly [number, number][]): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return '';
  let path = `M${first[0]} ${HEIGHT}L${first[0]} ${first[1]}`;
  for (let i = 1; i < points.length; i++) {
    const [x, y] = points[i]!;
    const [px, py] = points[i - 1]!;
    const mid = (px + x) / 2;
    path += `C${mid} ${py} ${mid} ${y} ${x} ${y}`;
  }
  return `${path}L${last[0]} ${HEIGHT}Z`;
}

/** Customers by hour, real over expected, and the handle that shows an earlier moment of the day again. */
export function Curve({ session }: { session: Session }) {
  const t = texts.value.rhythm.time;
  const { curve, curveLegend, curveReal } = texts.value.time;
  const { view } = session;
  const day = session.day.value;
  const { openMinute, closeMinute } = view.sheet(day);
  if (closeMinute <= openMinute) return <div class="curve" />;
  const first = Math.floor(openMinute / 60);
  const last = Math.ceil(closeMinute / 60);
  const today = view.entries(day);
  const expected = expectedByHour(view, day);
  const phase = session.phase.value;
  const until = phase === 'open' ? session.frontierMinute : phase === 'morning' ? 0 : MINUTES_PER_DAY;
  const top = Math.max(8, ...expected.map((n) => n * 1.15), ...today);
  const y = (n: number): number => HEIGHT - 2 - (n / top) * (HEIGHT - 6);
  const points = (entries: ArrayLike<number>, minute: number): [number, number][] => {
    const list: [number, number][] = [];
    for (let h = first; h < last && h * 60 < minute; h++) {
      // The hour in progress is brought to a whole one, so that the line does not dive at its end.
      const part = Math.min(1, (minute - h * 60) / 60);
      if (part < 0.25 && list.length > 0) break;
      list.push([(h - first + part / 2) * HOUR, y(entries[h]! / part)]);
    }
    if (list.length > 0) {
      list.unshift([0, list[0]![1]]);
      list.push([Math.min(last - first, (minute - first * 60) / 60) * HOUR, list.at(-1)![1]]);
    }
    return list;
  };
  const width = (last - first) * HOUR;
  const hours = Array.from({ length: last - first }, (_, i) => first + i)
    .filter((h) => h * 60 < until)
    .map((h) => `${clock(h * 60)} ${number(today[h]!)} / ${number(Math.round(expected[h]!))}`);
  return (
    <div class="curve">
      <div class="curve-box">
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={curve(hours.join(', ') || '–')}
        >
          <path class="expected" d={area(points(expected, MINUTES_PER_DAY))} />
          <path class="now" d={area(points(today, until))} />
        </svg>
        <Handle session={session} from={first * 60} to={last * 60} />
      </div>
      <p class="curve-legend">
        <span>
          {clock(openMinute)} → {clock(closeMinute)}
        </span>
        <span>
          {curveLegend}
          {texts.value.colon}
          <i class="swatch now" /> {curveReal} <i class="swatch expected" />{' '}
          {forecastOf(view, day) ? t.forecast : t.expected}
        </span>
      </p>
    </div>
  );
}

/** The moment on screen. Dragged or moved by arrows, it goes back in the day; it never goes beyond the present. */
function Handle({ session, from, to }: { session: Session; from: number; to: number }) {
  const t = texts.value.rhythm.time;
  const minute = session.minute.value;
  if (session.phase.value === 'morning') return null;
  return (
    <input
      type="range"
      class="scrub"
      aria-label={t.scrub}
      title={t.scrub}
      min={from}
      max={to}
      step={5}
      value={Math.min(Math.max(minute, from), to)}
      aria-valuetext={clock(minute)}
      onInput={(event) => session.scrub(Number(event.currentTarget.value))}
    />
  );
}
