// Rule guarded here: nobody is marked on what the deputy decided. A line whose every trade is delegated over the days that
// are marked has no occasion (NE), for whoever plays, and says whose it was.
import { describe, expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { withSession } from '../../tests/support/session.ts';
import { finish } from '../play/steps.ts';
import { TRADES, type Trade } from '../scenario/index.ts';
import { flat } from './mark.ts';
import { observe } from './observe.ts';
import { occasionsOf } from './occasions.ts';
import { referenceRuns } from './references.ts';
import { markGame } from './run.ts';
import { NOTHING_SAID } from './said.ts';
import { DEFAULT_RUBRIC } from './table/index.ts';
import { leftToDeputy, tradesOf } from './trades.ts';

const DAYS = 7;
const AT = { from: 0, to: DAYS - 1 };
const without = (...closed: Trade[]) =>
  withSession(grocery(), { open: TRADES.filter((trade) => !closed.includes(trade)) });
const lineOf = (id: string) => DEFAULT_RUBRIC.lines.find((line) => line.id === id)!;
const TEAM_LINES = ['m1.3-fit', 'm1.3-extra', 'm1.3-waits', 'm1.4-hours', 'm3.5-absence'];

describe('a game whose roster and tills are the deputy’s', () => {
  const scenario = without('team', 'checkout');
  const references = finish(referenceRuns(scenario, { base: 'x', rounds: [] }, DAYS));
  const at = AT;

  test.each(['nothing', 'prudent', 'expert'] as const)('gives %s no mark of block 4, and says why', (who) => {
    const marks = markGame({ game: references[who], at, references, said: NOTHING_SAID });
    for (const code of ['M1', 'M1.3', 'M1.4', 'M3', 'M3.5'])
      expect(flat(marks).find((one) => one.code === code)?.points, code).toBeUndefined();
    const lines = marks.blocks.flatMap(({ competences }) =>
      competences.flatMap(({ subs }) => subs.flatMap((sub) => sub.lines)),
    );
    for (const id of TEAM_LINES) {
      const { observed, silence } = lines.find(({ line }) => line.id === id)!;
      expect(silence).toBe('no-occasion');
      expect(observed).toMatchObject({ delegated: expect.arrayContaining(['team']) });
    }
  });

  test('still marks what is the student’s', () => {
    const seen = observe(DEFAULT_RUBRIC, references.nothing, at);
    expect(seen.get('g1.2-waste')?.state).toBe('measured');
    expect(seen.get('g1.3-overdraft')?.state).toBe('measured');
  });

  test('is announced so before anybody plays', () => {
    expect(occasionsOf(scenario).get('M1.3')?.has('result') ?? false).toBe(false);
    expect(occasionsOf(grocery()).get('M1.3')?.has('result')).toBe(true);
  });
});

test('a trade that one day opens is an occasion, and a line of several trades needs one of them', () => {
  const opened = withSession(grocery(), {
    milestones: [{ fromDay: 5, open: ['team'], panels: [], label: 'x' }],
  });
  expect(leftToDeputy(lineOf('m1.3-extra'), opened, AT)).toBeUndefined();
  expect(leftToDeputy(lineOf('m1.3-extra'), opened, { from: 0, to: 4 })).toEqual(['team']);
  expect(leftToDeputy(lineOf('m1.3-waits'), without('team'), AT)).toBeUndefined();
  expect(leftToDeputy(lineOf('m1.3-extra'), without('team'), AT)).toEqual(['team']);
});

test('without a session everything is the student’s', () => {
  for (const line of DEFAULT_RUBRIC.lines) expect(leftToDeputy(line, grocery(), AT), line.id).toBeUndefined();
});

test('a figure that marks by fixed steps says which trades make it, or a delegated one would mark everybody', () => {
  for (const { id, kind, scale, source } of DEFAULT_RUBRIC.lines) {
    const fixed = 'steps' in scale || scale.anchored.otherwise !== undefined;
    if (kind === 'result' && fixed && !('notYet' in source) && id !== 'g2.1-forecast')
      expect(tradesOf(source).length, id).toBeGreaterThan(0);
  }
});
