// What a session opens to the student, and when; what it leaves of the aids.
import { expect, test } from 'vitest';
import { AIDS, type Scenario } from './format/index.ts';
import { aidsOf, delegatedOn, isDelegated, opensOn, panelOpensOn } from './session.ts';

type Session = NonNullable<Scenario['session']>;

const session = (more: Partial<Session> = {}): { session: Session } => ({
  session: {
    mode: 'training',
    deputy: 'prudent',
    aids: {},
    milestones: [],
    pairs: false,
    ...more,
  } as Session,
});
const milestone = (fromDay: number, more: Partial<Session['milestones'][number]> = {}) => ({
  fromDay,
  label: 'Étape.',
  open: [],
  panels: [],
  ...more,
});

test('a trade is the student’s from the first day that opens it on, that day included', () => {
  const steps = session({
    open: ['pricing'],
    milestones: [milestone(7, { open: ['team'] }), milestone(14, { open: ['team', 'space'] })],
  });
  expect(['pricing', 'team', 'space', 'supply'].map((trade) => opensOn(steps, trade))).toEqual([
    0,
    7,
    14,
    undefined,
  ]);
  expect([6, 7, 8].map((day) => isDelegated(steps, 'team', day))).toEqual([true, false, false]);
  expect(isDelegated(steps, 'supply', 1_000)).toBe(true);
  expect(delegatedOn(steps, 14)).not.toContain('space');
});

test('without a session, or one that delegates nothing, everything is the student’s', () => {
  expect(delegatedOn({ session: undefined }, 0)).toEqual([]);
  expect(delegatedOn(session(), 0)).toEqual([]);
});

test('a panel comes on the first day that shows it', () => {
  const steps = session({
    panels: ['stocks'],
    milestones: [milestone(3, { panels: ['team'] }), milestone(9, { panels: ['team'] })],
  });
  expect([panelOpensOn(steps, 'stocks'), panelOpensOn(steps, 'team')]).toEqual([0, 3]);
});

test('aids are there in training and not in an exam, but for those that are named', () => {
  const [first, second] = AIDS;
  const on = (scenario: Pick<Scenario, 'session'>) => AIDS.filter((aid) => aidsOf(scenario)[aid]);
  expect(on({ session: undefined })).toEqual([...AIDS]);
  expect(on(session())).toEqual([...AIDS]);
  expect(on(session({ mode: 'exam' }))).toEqual([]);
  expect(on(session({ mode: 'exam', aids: { [first]: true, [second!]: false } }))).toEqual([first]);
  expect(on(session({ aids: { [first]: false } }))).toEqual(AIDS.filter((aid) => aid !== first));
});
