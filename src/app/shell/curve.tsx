import { usualTickets } from '../figures.ts';
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

/** Customers by hour: today up to now, over the same day of last week (or the day before, the first week). */
export function Curve({ session }: { session: Session }) {
  const t = texts.value.time;
  const { view } = session;
  const day = session.day.value;
  const { openMinute, closeMinute } = view.sheet(day);
  if (closeMinute <= openMinute) return <div class="curve" />;
  const first = Math.floor(openMinute / 60);
  const last = Math.ceil(closeMinute / 60);
  const before = day >= 7 ? day - 7 : day - 1;
  const today = view.entries(day);
  const reference = before >= 0 ? view.entries(before) : undefined;
  const minute =
    session.phase.value === 'open' ? session.minute.value : session.phase.value === 'morning' ? 0 : 1440;
  // The scale is steady from the first hour: a busy hour of an ordinary day.
  const usual = usualTickets(view) / (last - first);
  const top = Math.max(8, usual * 1.6, ...today, ...(reference ?? []));
  const y = (n: number): number => HEIGHT - 2 - (n / top) * (HEIGHT - 6);
  const points = (entries: Int32Array, until: number): [number, number][] => {
    const list: [number, number][] = [];
    for (let h = first; h < last && h * 60 < until; h++) {
      // The hour in progress is brought to a whole one, so that the line does not dive at its end.
      const part = Math.min(1, (until - h * 60) / 60);
      if (part < 0.25 && list.length > 0) break;
      list.push([(h - first + part / 2) * HOUR, y(entries[h]! / part)]);
    }
    if (list.length > 0) {
      list.unshift([0, list[0]![1]]);
      list.push([Math.min(last - first, (until - first * 60) / 60) * HOUR, list.at(-1)![1]]);
    }
    return list;
  };
  const width = (last - first) * HOUR;
  const at = Math.min(Math.max((minute / 60 - first) * HOUR, 0), width);
  const hours = Array.from({ length: last - first }, (_, i) => first + i)
    .filter((h) => h * 60 < minute)
    .map((h) => `${clock(h * 60)} ${number(today[h]!)}`);
  return (
    <div class="curve">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t.curve(hours.join(', ') || '–')}
      >
        {reference && <path class="before" d={area(points(reference, 1440))} />}
        <path class="now" d={area(points(today, minute))} />
        {minute > 0 && minute < 1440 && <line class="cursor" x1={at} x2={at} y1={0} y2={HEIGHT} />}
      </svg>
      <p class="curve-legend">
        <span>
          {clock(openMinute)} → {clock(closeMinute)}
        </span>
        <span>
          {t.curveLegend}
          {texts.value.colon}
          <i class="swatch now" /> {t.curveReal}
          {reference && (
            <>
              {' '}
              <i class="swatch before" /> {day >= 7 ? t.curveBefore : t.curveYesterday}
            </>
          )}
        </span>
      </p>
    </div>
  );
}
