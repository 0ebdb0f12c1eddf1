// The checks of the law beside slow and obvious ones, which look at every minute of random rosters.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { start } from '../../src/store/game.ts';
import { rosterBreaches } from '../../src/store/team/index.ts';
import { viewOf } from '../../src/store/view.ts';
import { office, person, weekOf } from '../support/hours.ts';

const WEEKS = 4;
const DAY = 1_440;
const END = WEEKS * 7 * DAY;

/** A day as stretches of work and breaks, by quarters of an hour; one day in five is off. */
const day = fc.option(
  fc.record({
    from: fc.integer({ min: 0, max: 80 }),
    spans: fc.array(
      fc.record({
        quarters: fc.integer({ min: 1, max: 26 }),
        kind: fc.constantFrom('work', 'work', 'break', 'away'),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  }),
  { freq: 4 },
);
const rosters = fc.array(fc.array(day, { minLength: 7, maxLength: 7 }), {
  minLength: WEEKS,
  maxLength: WEEKS,
});

const clock = (quarter: number) =>
  `${Math.floor(quarter / 4)}:${String((quarter % 4) * 15).padStart(2, '0')}`;

function written(one: typeof day extends fc.Arbitrary<infer T> ? T : never): string {
  let at = one?.from ?? 0;
  const spans: string[] = [];
  for (const { kind, quarters } of one?.spans ?? []) {
    const to = Math.min(96, at + quarters);
    if (kind !== 'away' && to > at) spans.push(`${kind === 'break' ? '~' : ''}${clock(at)}-${clock(to)}`);
    at = to;
  }
  return spans.join(' ');
}

function minuteOf(text: string): number {
  const [hour, minute] = text.split(':').map(Number);
  return hour! * 60 + minute!;
}

/** One byte a minute: 1 at work. */
function minutesOf(weeks: readonly (readonly string[])[]): Uint8Array {
  const minutes = new Uint8Array(END);
  for (const [d, text] of weeks.flat().entries()) {
    for (const span of text.split(' ').filter((s) => s !== '' && !s.startsWith('~'))) {
      const [from, to] = span.split('-') as [string, string];
      minutes.fill(1, d * DAY + minuteOf(from), d * DAY + minuteOf(to));
    }
  }
  return minutes;
}

const count = (minutes: Uint8Array, from: number, to: number) =>
  minutes.subarray(from, to).reduce((a, b) => a + b, 0);

/** Runs of rest, from end to end of the game; the first and the last go on for ever. */
function rests(minutes: Uint8Array): [number, number][] {
  const found: [number, number][] = [];
  let from = -100 * DAY;
  for (let m = 0; m <= END; m++) {
    if (m < END && minutes[m] === 0) continue;
    if (m > from) found.push([from, m === END ? END + 100 * DAY : m]);
    from = m + 1;
  }
  return found;
}

/** What the law says, asked minute by minute. */
function obvious(minutes: Uint8Array): Record<string, number> {
  const weeks = Array.from({ length: WEEKS }, (_, w) => w * 7 * DAY);
  const allDays = Array.from({ length: WEEKS * 7 }, (_, d) => d * DAY);
  const worked = (at: number) => count(minutes, at, at + DAY) > 0;
  const free = rests(minutes);
  return {
    TT02: allDays.filter((at) => count(minutes, at, at + DAY) > 600).length,
    TT03: weeks.filter((at) => count(minutes, at, at + 7 * DAY) > 2_880).length,
    'TT05-days': weeks.filter((at) => [0, 1, 2, 3, 4, 5, 6].every((d) => worked(at + d * DAY))).length,
    TT05: weeks.filter(
      (at) => !free.some(([a, b]) => b - a >= 2_100 && Math.min(b, at + 7 * DAY) - Math.max(a, at) >= DAY),
    ).length,
  };
}

/** Does a day break the rule of the break? Written as a text of minutes: w at work, b on a break, - away. */
function lacksBreak(day: string): boolean {
  const minutes = Array(DAY).fill('-');
  for (const span of day.split(' ').filter((s) => s !== '')) {
    const [from, to] = span.replace('~', '').split('-').map(minuteOf) as [number, number];
    minutes.fill(span.startsWith('~') ? 'b' : 'w', from, to);
  }
  const text = minutes.join('').replace(/^[b-]+|-+$/g, '');
  const work = (part: string) => part.replace(/[^w]/g, '').length;
  const parts = text.split(/[^w]{20,}/);
  return parts.some((part) => work(part) > 360) || (work(text) >= 360 && parts.length === 1);
}

test('on four weeks of random days of one person', () => {
  fc.assert(
    fc.property(rosters, (drawn) => {
      const weeks = drawn.map((week) => week.map(written));
      const game = start(
        office({
          people: [person('ana')],
          days: WEEKS * 7,
          law: { sunday: { work: 'allowed' } },
        }),
      );
      const { model, now, plan, world } = game;
      const roster = {
        template: weekOf({}),
        weeks: Object.fromEntries(weeks.map((ana, w) => [String(w), weekOf({ ana })])),
      };
      const found = rosterBreaches({ model, now, plan, world }, roster).map(({ rule }) => rule);
      const slow = {
        ...obvious(minutesOf(weeks)),
        TT06: weeks.flat().filter(lacksBreak).length,
      };
      for (const [rule, times] of Object.entries(slow)) {
        expect(found.filter((one) => one === rule).length, `${rule} in ${JSON.stringify(weeks)}`).toBe(times);
      }
    }),
    { numRuns: 300 },
  );
});

test('what is told ahead is what is noted, when nothing changes and nobody is absent', () => {
  fc.assert(
    fc.property(
      rosters,
      fc.constantFrom(2_100, 1_500),
      fc.constantFrom('1990-01-01', '2008-03-10', '2011-01-01'),
      (drawn, weeklyMinutes, birthDate) => {
        const game = start(
          office({
            people: [person('ana', { weeklyMinutes, birthDate })],
            days: WEEKS * 7,
            law: { mode: 'exam' },
            edit: (s) => {
              s.catchment.regulars = [];
              s.catchment.households = 0;
            },
          }),
        );
        for (const [week, days] of drawn.entries())
          expect(
            game.decide({ type: 'roster', week, days: weekOf({ ana: days.map(written) }) }),
          ).toBeUndefined();
        const view = viewOf(game);
        const ahead = view.breachesAhead();
        game.advance({ day: WEEKS * 7, minute: 0 });
        expect(view.offences()).toEqual(ahead);
      },
    ),
    { numRuns: 40 },
  );
});
