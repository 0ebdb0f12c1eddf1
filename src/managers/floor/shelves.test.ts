// Who keeps the shelves without ordering: hands are lent, doubtful zeros are counted, nobody's hours change; who orders
// too, or keeps no shelf, is left alone.
import { expect, test } from 'vitest';
import { everyDay, grocery } from '../../../tests/support/grocery.ts';
import { parseTime } from '../../kernel/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { type Game, start } from '../../store/game.ts';
import type { Shift } from '../../store/plan-types.ts';
import { viewOf } from '../../store/view.ts';
import { contradicts, foundEmpty, keepShelves } from './index.ts';

const MILK = 'lait-demi-1l';

type Trade = NonNullable<NonNullable<Scenario['session']>['open']>[number];

/** Nadia leads and then fills; the computer believes in milk that nobody can find. */
function store(open: readonly Trade[]): Game {
  return start(
    grocery((s) => {
      const [first] = s.team.employees;
      s.team.employees = [
        {
          ...first!,
          id: 'nadia',
          name: 'Nadia',
          skills: { till: 100, shelf: 100, counting: 100, lead: 100 },
        },
        { ...first!, id: 'karim', name: 'Karim', skills: { till: 100 } },
      ];
      for (const one of s.team.employees) {
        Object.assign(one, { contract: 'cdi', weeklyMinutes: 2_100, absenceBp: 0 });
        one.availability = everyDay<[string, string] | null>(['06:00', '21:00']);
      }
      const day: Shift[] = [
        { employee: 'nadia', task: 'shelf', from: '08:00', to: '10:00' },
        { employee: 'nadia', task: 'lead', from: '10:00', to: '12:00' },
        { employee: 'karim', task: 'till', from: '09:00', to: '13:00' },
      ];
      s.team.roster = everyDay(day);
      s.team.roster.sunday = [];
      s.handover = {
        goods: { [MILK]: { shelf: 0, reserve: 0, recorded: 60 } },
        orderRules: { [MILK]: { point: 10, target: 40 } },
        policies: {},
        roster: {},
      };
      s.session = {
        mode: 'training',
        minutes: 45,
        weeks: 1,
        open: [...open],
        deputy: 'prudent',
        decisionsPerWeek: 8,
        aids: {},
        milestones: [],
        pairs: false,
      };
    }),
  );
}

const minutes = (shifts: readonly Shift[], task: Shift['task']): number =>
  shifts.reduce((sum, one) => sum + (one.task === task ? parseTime(one.to)! - parseTime(one.from)! : 0), 0);

function sheetOf(game: Game, doubt?: typeof contradicts): readonly Shift[] | undefined {
  const [command] = keepShelves(() => [], doubt)(viewOf(game));
  if (command === undefined) return undefined;
  expect(game.check(command)).toBeUndefined();
  return command.type === 'roster' ? command.days[0] : undefined;
}

test('who cannot order lends the shelves every task that can wait, and keeps hours', () => {
  const today = sheetOf(store(['stock', 'team']))!;
  expect([minutes(today, 'lead'), minutes(today, 'shelf'), minutes(today, 'till')]).toEqual([0, 240, 240]);
});

test.each([[['stock', 'team', 'supply']], [['team']], [['stock']]] as [Trade[]][])(
  'with %j to decide, another keeper is left alone',
  (open) => {
    expect(sheetOf(store(open), contradicts)).toBeUndefined();
  },
);

test('a zero against the record is counted first thing, and orders follow what is found', () => {
  const game = store(['stock', 'team']);
  const view = viewOf(game);
  const milk = view.model.productIndex.get(MILK)!;
  expect(contradicts(view, milk)).toBe(true);
  const today = sheetOf(game, contradicts)!;
  expect(today.find(({ task }) => task === 'counting')).toMatchObject({ employee: 'nadia', from: '08:00' });
  expect(minutes(today, 'counting') + minutes(today, 'shelf')).toBe(240);
  for (const command of keepShelves(() => [], contradicts)(view)) game.decide(command, 'expert');
  game.finishDay();
  // Sixty units that nobody could find are no longer in the computer.
  expect(view.product(milk).recorded).toBeLessThan(60);
  expect(contradicts(view, milk)).toBe(false);
});

test('the careful wait for two checks that found the shelf empty', () => {
  const game = store(['stock', 'team']);
  const view = viewOf(game);
  const milk = view.model.productIndex.get(MILK)!;
  expect(foundEmpty(view, milk)).toBe(false);
  expect(minutes(sheetOf(game, foundEmpty)!, 'counting')).toBe(0);
  game.finishDay();
  expect(foundEmpty(view, milk)).toBe(true);
  const [command] = keepShelves(() => [], foundEmpty)(view);
  expect(command?.type === 'roster' && minutes(command.days[1]!, 'counting')).toBeGreaterThan(0);
});
