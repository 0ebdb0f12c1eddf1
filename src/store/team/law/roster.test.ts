// A roster that breaks the law is refused in training, noted in an exam when the day is worked.
import { describe, expect, test } from 'vitest';
import { days, type Office, office, person, weekOf } from '../../../../tests/support/hours.ts';
import { type Game, start } from '../../game.ts';
import { viewOf } from '../../view.ts';

const USUAL = days(5, '9-12 13-17');
const LONG = '8-13 14-19:30';

const store = (more: Partial<Office> = {}): Game =>
  start(office({ people: [person('ana'), person('bob')], roster: { ana: USUAL, bob: USUAL }, ...more }));

const sheet = (week: number | 'template', ana: readonly string[], bob: readonly string[] = USUAL) => ({
  type: 'roster' as const,
  week,
  days: weekOf({ ana, bob }),
});
const at = (game: Game, day: number, minute = 0) => {
  game.advance({ day, minute });
  return game;
};

describe('training', () => {
  test('says the rule, the person, the day, what was found and the limit', () => {
    expect(store().decide(sheet(1, USUAL.with(2, LONG)))).toEqual({
      code: 'law-TT02',
      numbers: { found: 630, limit: 600, day: 9, week: 2 },
      ids: { employee: 'ana', weekday: 'wednesday' },
    });
  });

  test('tells the first day first; the screen may have them all', () => {
    const game = store();
    const command = sheet(0, USUAL.with(4, LONG), USUAL.with(1, LONG));
    expect(game.check(command)?.ids).toMatchObject({ employee: 'bob', weekday: 'tuesday' });
    expect(viewOf(game).rosterBreaches(command)).toEqual([
      { rule: 'TT02', employee: 'bob', day: 1, numbers: { found: 630, limit: 600 } },
      { rule: 'TT02', employee: 'ana', day: 4, numbers: { found: 630, limit: 600 } },
    ]);
  });

  test('days begun are what they are; the next ones are still to decide', () => {
    const game = at(store(), 2, 540);
    expect(game.check(sheet(0, USUAL.with(2, LONG)))).toBeUndefined();
    expect(game.check(sheet(0, USUAL.with(3, LONG)))?.code).toBe('law-TT02');
    expect(at(store(), 2, 0).check(sheet(0, USUAL.with(2, LONG)))?.code).toBe('law-TT02');
  });

  test('what was worked counts, not what the sheet now says of days gone by', () => {
    const ten = '8-13 14-19';
    const game = store();
    game.decide(sheet(0, [...days(4, ten), '9-12']));
    at(game, 4);
    // Forty hours are worked: eight are left, though the sheet now pretends that there were twenty.
    expect(game.check(sheet(0, [...days(4, '9-14'), '9-12 13-18']))).toBeUndefined();
    expect(game.check(sheet(0, [...days(4, '9-14'), '9-12 13-18:15']))).toMatchObject({
      code: 'law-TT03',
      numbers: { found: 2_895, limit: 2_880, day: 4 },
    });
  });

  test('absent people did not work', () => {
    const game = store({ people: [person('ana', { absenceBp: 3_000 }), person('bob')], days: 28 });
    at(game, 28);
    const view = viewOf(game);
    const minutes = Array.from({ length: 28 }, (_, d) => view.workMinutes(0, d));
    expect(minutes.filter((m, d) => m === 0 && d % 7 < 5).length).toBeGreaterThan(0);
    expect(new Set(minutes)).toEqual(new Set([0, 420]));
  });

  test('the rest of the next Monday counts', () => {
    const early = { roster: { ana: ['6:45-12', ...days(4, '9-12')], bob: USUAL } };
    const saturday = sheet(0, ['6:45-12', ...days(4, '9-12'), '15-20']);
    expect(store(early).check(saturday)).toMatchObject({
      code: 'law-TT05',
      numbers: { found: 2_085, limit: 2_100, day: 7, week: 2 },
    });
  });

  test('an average that the change crosses eleven weeks later counts (L3121-22)', () => {
    const hours44 = [...days(4, '8-12 ~12-13 13-18'), '8-12 ~12-13 13-17'];
    const hours48 = [...days(4, '8-13 ~13-14 14-19'), '8-12 ~12-13 13-17'];
    const game = store({ roster: { ana: hours44, bob: USUAL }, days: 12 * 7 });
    // 48 h and eleven times 44 h are 44 h 20 a week, passed on the last Friday of the twelve weeks.
    expect(game.check(sheet(0, hours48))).toMatchObject({
      code: 'law-TT03-average',
      numbers: { found: 2_660, limit: 2_640, day: 81 },
    });
    expect(game.check(sheet(0, hours44))).toBeUndefined();
  });

  test('a rest that was too short on the next Monday may stay as it was found, not be made shorter (L3131-1)', () => {
    const found = ['7-12', ...days(5), '18-21'];
    const game = store({
      roster: { ana: found, bob: USUAL },
      law: { sunday: { work: 'allowed' as const } },
    });
    expect(game.check(sheet(0, found.with(2, '9-12')))).toBeUndefined();
    expect(game.check(sheet(0, found.with(6, '18-22')))).toMatchObject({
      code: 'law-TT04',
      numbers: { found: 540, limit: 660, day: 7 },
    });
  });

  test('an opening roster that was not lawful is put right week by week', () => {
    const game = store({ roster: { ana: USUAL.with(2, LONG), bob: USUAL } });
    expect(
      viewOf(game)
        .breachesAhead()
        .map(({ day }) => day),
    ).toEqual([2, 9]);
    expect(game.decide(sheet(0, USUAL))).toBeUndefined();
    expect(game.decide(sheet(1, USUAL.with(3, LONG)))?.code).toBe('law-TT02');
    expect(game.decide(sheet(1, USUAL))).toBeUndefined();
    expect(viewOf(game).breachesAhead()).toEqual([]);
  });

  test('the template answers for the weeks that follow it, not for those written apart', () => {
    const game = store({ roster: { ana: USUAL.with(2, LONG), bob: USUAL } });
    game.decide(sheet(1, USUAL));
    expect(game.check(sheet('template', USUAL.with(0, LONG)))?.numbers).toMatchObject({ day: 0 });
    expect(game.check(sheet('template', USUAL))).toBeUndefined();
  });
});

describe('exam', () => {
  const exam = (more: Partial<Office> = {}) => store({ law: { mode: 'exam' }, ...more });

  test('accepts, and notes each day when it is worked', () => {
    const game = exam();
    const view = viewOf(game);
    expect(game.decide(sheet(0, USUAL.with(2, LONG)))).toBeUndefined();
    at(game, 2, 1_439);
    expect(view.offences()).toEqual([]);
    at(game, 3);
    expect(view.offences()).toEqual([
      { rule: 'TT02', employee: 'ana', day: 2, numbers: { found: 630, limit: 600 } },
    ]);
    expect(view.figure(2, 'offences')).toBe(1);
    at(game, 14);
    expect(view.offences()).toHaveLength(1);
  });

  test('what is put right in time is not an offence', () => {
    const game = exam();
    game.decide(sheet(0, USUAL.with(2, LONG)));
    at(game, 1);
    game.decide(sheet(0, USUAL));
    at(game, 14);
    expect(viewOf(game).offences()).toEqual([]);
  });

  test('a rest is judged by the day that cuts it short, across weeks', () => {
    const game = exam({ law: { mode: 'exam', sunday: { work: 'allowed' } } });
    game.decide(sheet(0, [...USUAL, '', '16-21']));
    game.decide(sheet(1, ['7-12', ...days(4, '9-12')]));
    at(game, 14);
    expect(viewOf(game).offences()).toEqual([
      { rule: 'TT04', employee: 'ana', day: 7, numbers: { found: 600, limit: 660 } },
    ]);
  });

  test('offences are in the fingerprint of their day', () => {
    const prints = (law: boolean) => {
      const game = exam({ law: { mode: 'exam', rules: { TT02: law } } });
      game.decide(sheet(0, USUAL.with(2, LONG)));
      return at(game, 14).fingerprints;
    };
    const [told, silent] = [prints(true), prints(false)];
    expect(told.filter((print, d) => print !== silent[d])).toEqual([told[2]]);
  });

  test('an unlawful opening roster is noted in training too: nobody was refused', () => {
    const game = at(store({ roster: { ana: USUAL.with(2, LONG), bob: USUAL } }), 14);
    expect(
      viewOf(game)
        .offences()
        .map(({ day }) => day),
    ).toEqual([2, 9]);
  });
});
