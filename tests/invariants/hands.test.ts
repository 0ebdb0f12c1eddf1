// What work does and what its absence does: goods wait for hands on the dock and in the reserve, at the pace of the person;
// the record sees what is counted, and nothing else.
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import { OUTCOME } from '../../src/store/day/facts.ts';
import { type Game, ROW, start } from '../../src/store/game.ts';
import { JOB } from '../../src/store/team/index.ts';
import { rowsOfKind } from '../support/auditor.ts';
import { auditOf } from '../support/audits.ts';
import { DAYS, grocery } from '../support/grocery.ts';
import { playOut } from '../support/play.ts';

type Task = Scenario['team']['roster']['monday'][number]['task'];

/** The grocery, its cashiers alone but for one more person at one task all day; no accident, nobody ill. */
function store(task: Task | undefined, edit: (s: Scenario) => void = () => {}, pace = 100): Scenario {
  return grocery((s) => {
    Object.assign(s.risk, { thiefBp: 0, breakageBp: 0, tillErrorBp: 0 });
    s.calendar.days = 3;
    s.opening.policies.checkDates = false;
    s.opening.policies.extraTillAt = 0;
    const [model] = s.team.employees;
    for (const one of s.team.employees) one.absenceBp = 0;
    s.team.employees.push({ ...model!, id: 'zoe', skills: task ? { [task]: pace } : {} });
    for (const day of DAYS) {
      const tills = s.team.roster[day].filter((shift) => shift.task === 'till');
      if (task && tills.length > 0) tills.push({ employee: 'zoe', task, from: '07:00', to: '20:00' });
      s.team.roster[day] = tills;
    }
    edit(s);
  });
}

/** Units of everything, day after day. */
function played(scenario: Scenario) {
  const { products } = auditOf(scenario, playOut);
  return {
    sum: (of: (one: (typeof products)[number]) => number) =>
      products.reduce((total, one) => total + of(one), 0),
  };
}

describe('a delivery', () => {
  test('waits on the dock, out of the record, until somebody receives it', () => {
    const alone = played(store(undefined));
    const received = played(store('reception'));
    const unloaded = alone.sum((one) => one.unloaded.total);
    expect(unloaded).toBeGreaterThan(0);
    expect(alone.sum((one) => one.dock.perDay.at(-1)!)).toBe(unloaded);
    expect(alone.sum((one) => one.booked.total)).toBe(0);
    expect(received.sum((one) => one.dock.perDay.at(-1)!)).toBe(0);
    expect(received.sum((one) => one.booked.total)).toBe(unloaded);
  });

  test('takes half the time of somebody twice as quick', () => {
    // The order of Monday noon is the same, whoever receives it on Tuesday.
    const [slow, usual, quick] = [50, 100, 200].map((pace) => {
      const game = start(store('reception', undefined, pace), { trace: true });
      let spentMs = 0;
      game.advance({ day: 2, minute: 0 }, () => {
        for (const [, , , , ms, job] of rowsOfKind(game.trace!.data, ROW.job))
          if (job === JOB.receive) spentMs += ms!;
      });
      return spentMs;
    });
    expect(usual).toBeGreaterThan(60_000);
    expect(slow).toBe(2 * usual!);
    expect(quick).toBe(usual! / 2);
  });

  test('short of what its note says, enters the record as counted, or as written where nobody counts', () => {
    const short = (checkDeliveries: boolean) =>
      played(
        store('reception', (s) => {
          s.suppliers[0]!.countErrorBp = 10_000;
          s.opening.policies.checkDeliveries = checkDeliveries;
        }),
      );
    const [counted, believed] = [short(true), short(false)];
    const phantom = ({ sum }: ReturnType<typeof short>) =>
      sum(
        ({ recorded, shelf, reserve }) =>
          recorded.perDay.at(-1)! - shelf.perDay.at(-1)! - reserve.perDay.at(-1)!,
      );
    expect(phantom(counted)).toBe(0);
    expect(phantom(believed)).toBe(believed.sum((one) => one.short.total));
    expect(phantom(believed)).toBeGreaterThan(0);
  });
});

/** Wants of the first day lost for want of goods, by what the store still had. */
function lost(game: Game): { shelfEmpty: number; outOfStock: number } {
  game.advance({ day: 1, minute: 0 });
  const G = game.model.subfamilies.length;
  const of = (which: number) =>
    game.world.facts.outcomes.subarray(which * G, (which + 1) * G).reduce((sum, n) => sum + n, 0);
  return { shelfEmpty: of(OUTCOME['shelf-empty']), outOfStock: of(OUTCOME['out-of-stock']) };
}

describe('an empty shelf', () => {
  const few = (task: Task | undefined, reserve: number) =>
    lost(
      start(
        store(task, (s) => {
          const goods = s.catalogue.products.map(({ id }) => [
            id,
            { shelf: 1, reserve, recorded: 1 + reserve },
          ]);
          s.handover = { goods: Object.fromEntries(goods), orderRules: {}, policies: {}, roster: {} };
        }),
      ),
    );

  test('is told apart by its cause: goods that nobody brings, or none in the store', () => {
    const unfilled = few(undefined, 500);
    expect(unfilled.shelfEmpty).toBeGreaterThan(10);
    expect(unfilled.outOfStock).toBe(0);
    const none = few(undefined, 0);
    expect(none.outOfStock).toBeGreaterThan(10);
    expect(none.shelfEmpty).toBe(0);
  });

  test('is filled by who has the task, and loses fewer sales', () => {
    expect(few('shelf', 500).shelfEmpty).toBeLessThan(few(undefined, 500).shelfEmpty / 2);
  });
});

test('thieves and breakage that nobody sees leave the record too high, by what is gone; counting brings it back', () => {
  const robbed = (task: Task) =>
    played(
      store(task, (s) => {
        Object.assign(s.risk, { thiefBp: 5_000, breakageBp: 1_000, breakageSeenBp: 0 });
        s.calendar.days = 6;
      }),
    );
  const gap = ({ sum }: ReturnType<typeof robbed>) =>
    sum(
      ({ recorded, shelf, reserve }) =>
        recorded.perDay.at(-1)! - shelf.perDay.at(-1)! - reserve.perDay.at(-1)!,
    );
  const blind = robbed('shelf');
  const gone = blind.sum((one) => one.stolen.total + one.broken.total);
  expect(blind.sum((one) => one.broken.total)).toBeGreaterThan(0);
  expect(gap(blind)).toBe(gone);
  const counting = robbed('counting');
  expect(counting.sum((one) => one.stolen.total)).toBeGreaterThan(20);
  expect(counting.sum((one) => one.adjusted.total)).toBeLessThan(0);
  expect(gap(counting)).toBeLessThan(gone / 2);
});
