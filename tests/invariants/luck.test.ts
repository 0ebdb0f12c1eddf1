// Invariants 6 and 7 of the store: the same luck for everyone, and each domain its own.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import { cellOf, VISIT } from '../../src/store/day/state.ts';
import { type Game, start } from '../../src/store/game.ts';
import { factsOf } from '../support/auditor.ts';
import { everyDay, grocery } from '../support/grocery.ts';
import { anyScript, play, playOut } from '../support/play.ts';
import { entriesOf, receiptsToTheEnd } from '../support/receipts.ts';
import { anyStore } from '../support/stores.ts';
import { keepRows, wantsOfVisit } from '../support/visits.ts';

/** What fate brings on a day, whatever the manager does. */
function luckOf(game: Game, day: number): unknown {
  const of = factsOf(game, day);
  return { degrees: of('temperatureTenths'), rain: of('rain'), absent: Array.from(game.world.team.absent) };
}

/** Wants of each visit of the day just closed: household → sub-families, in no order, and the visit's own key. */
function wantsOf(game: Game): Map<number, unknown> {
  const { visits } = game.world.day;
  const wants = new Map<number, unknown>();
  for (let v = 0; v < visits.count; v++) {
    const list = Array.from(wantsOfVisit(visits, v));
    wants.set(visits.cells[cellOf(v, VISIT.household)]!, {
      key: visits.cells[cellOf(v, VISIT.key)],
      wants: list.sort((a, b) => a - b),
    });
  }
  return wants;
}

describe('whatever is decided (invariant 7)', () => {
  test('the weather of every day and the absences of everyone are the same', () => {
    fc.assert(
      fc.property(anyStore, anyScript, (store, script) => {
        // A store that the bank stops sees no more days.
        store.finance.overdraftCents = 10 ** 9;
        const idle: unknown[] = [];
        const busy: unknown[] = [];
        const a = start(store);
        playOut(a, (day) => idle.push(luckOf(a, day)));
        const b = start(store);
        const onDay = (day: number) => busy.push(luckOf(b, day));
        play(b, script, { onDay });
        playOut(b, onDay);
        expect(busy).toEqual(idle);
      }),
      { numRuns: 120 },
    );
  });

  test('the same households come on the first day, at the same time, with the same wants', () => {
    fc.assert(
      fc.property(anyStore, anyScript, (store, script) => {
        const idle = start(store, { trace: true });
        const busy = start(store, { trace: true });
        for (const game of [idle, busy]) keepRows(game);
        // Time only moves within the first day: after it, what people found weighs on who comes back.
        play(
          busy,
          script.map((step) => (step.do === 'advance' ? { ...step, days: 0 } : step)),
        );
        for (const game of [idle, busy]) game.advance({ day: 1, minute: 0 });
        expect(entriesOf(busy)).toEqual(entriesOf(idle));
        expect(wantsOf(busy)).toEqual(wantsOf(idle));
      }),
      { numRuns: 120 },
    );
  });

  test('a household that comes on a later day comes at the same time, in the same mood', () => {
    fc.assert(
      fc.property(anyStore, anyScript, (store, script) => {
        store.finance.overdraftCents = 10 ** 9;
        const visitsOf = (game: Game) => {
          const { visits } = game.world.day;
          return Array.from(
            { length: visits.count },
            (_, v) =>
              [visits.cells[cellOf(v, VISIT.household)]!, visits.cells[cellOf(v, VISIT.key)]!] as const,
          );
        };
        const idle: Map<number, number>[] = [];
        const a = start(store, { trace: true });
        const times: Set<string>[] = [];
        playOut(a, () => {
          idle.push(new Map(visitsOf(a)));
          times.push(new Set(entriesOf(a)));
        });
        const b = start(store, { trace: true });
        const onDay = (day: number) => {
          const keys = new Set(idle[day]!.keys());
          const names = new Map([...keys].map((h) => [`${b.model.householdKey[h]}`, h]));
          for (const [household, key] of visitsOf(b))
            if (keys.has(household)) expect(key).toBe(idle[day]!.get(household));
          for (const entry of entriesOf(b))
            if (names.has(entry.split('@')[0]!)) expect(times[day]).toContain(entry);
        };
        play(b, script, { onDay });
        playOut(b, onDay);
      }),
      { numRuns: 80 },
    );
  });
});

/** The grocery with so much on its shelves that nothing runs out, and dates that never end. */
function ample(edit: (s: Scenario) => void = () => {}): Scenario {
  return grocery((s) => {
    for (const one of s.catalogue.products) Object.assign(one, { unitsPerFacing: 500, shelfLifeDays: null });
    edit(s);
  });
}

/** Receipts of the whole game, by ids. */
const receipts = (store: Scenario) => receiptsToTheEnd(start(store, { trace: true }));

describe('what nobody uses changes no ticket (invariant 6)', () => {
  const usual = receipts(grocery());

  test('there are tickets to change', () => {
    expect(usual).toHaveLength(14);
    expect(usual.flat().length).toBeGreaterThan(500);
  });

  test.each(['aaa', 'zzz'])('a supplier without products, %s', (id) => {
    const more = grocery((s) => {
      s.suppliers.push({
        ...s.suppliers[0]!,
        id,
        orderDays: everyDay(true),
        deliveryDays: everyDay(true),
        fillRateBp: 100,
      });
    });
    expect(receipts(more)).toEqual(usual);
  });

  test.each(['aaa', 'zzz'])('an employee without shifts, %s', (id) => {
    const more = grocery((s) => {
      s.team.employees.push({ ...s.team.employees[0]!, id, weeklyMinutes: 0, absenceBp: 3_000 });
    });
    expect(receipts(more)).toEqual(usual);
  });

  /** Receipts with one more product, like another but on no shelf and hopeless, and without it. */
  const withUnsold = (id: string, tillErrorBp: number) => {
    const errors = (s: Scenario) => {
      s.risk.tillErrorBp = tillErrorBp;
    };
    const more = ['penne-bio-500g', 'lait-demi-1l', 'yaourt-nature-x4'].map((like) =>
      grocery((s) => {
        errors(s);
        const model = s.catalogue.products.find((one) => one.id === like)!;
        s.catalogue.products.push({ ...model, id, appeal: -10 });
      }),
    );
    return { without: receipts(grocery(errors)), more: more.map(receipts) };
  };

  test.each(['aaa', 'zzz'])('a product without facings that tempts nobody, %s', (id) => {
    const { without, more } = withUnsold(id, 0);
    for (const one of more) expect(one).toEqual(without);
  });

  test('a product without facings, where cashiers mistake a product for its neighbour', () => {
    const { without, more } = withUnsold('zzz', 2_000);
    for (const one of more) expect(one).toEqual(without);
  });

  test.each(['aaa', 'zzz'])('a sub-family that nobody thinks of, its product on no shelf, %s', (id) => {
    const more = grocery((s) => {
      const [sub] = s.catalogue.subfamilies;
      const [product] = s.catalogue.products;
      s.catalogue.subfamilies.push({ ...sub!, id, occasionBp: 0 });
      s.catalogue.products.push({ ...product!, id, subfamily: id });
    });
    expect(receipts(more)).toEqual(usual);
  });

  test('a fixture that holds nothing, stands in nobody’s way and comes last on the tour', () => {
    const more = grocery((s) => {
      s.floor.fixtures.push({
        ...s.floor.fixtures[2]!,
        id: 'zzz',
        x: 8,
        y: 7,
        width: 1,
        depth: 1,
        front: 'north',
      });
    });
    const [a, b] = [start(grocery()), start(more)];
    // What should hold of any empty fixture off the shortest ways: nobody walks a centimetre more.
    const places = (game: Game) =>
      ['armoire-froide', 'etagere', 'ilot'].map((id) => 1 + game.model.fixtureIndex.get(id)!);
    const ways = (game: Game) => {
      const { cm, places: n, firstTill, exit } = game.world.walks;
      const at = [0, ...places(game), firstTill, exit];
      return at.map((from) => at.map((to) => cm[from * n + to]));
    };
    expect(ways(b)).toEqual(ways(a));
    expect(receipts(more)).toEqual(usual);
  });

  test('a till that nobody opens', () => {
    const shut = (s: Scenario) => {
      s.opening.policies.extraTillAt = 0;
    };
    const more = grocery((s) => {
      shut(s);
      s.checkout.tills.push({ id: 'zzz', label: 'Fermée', x: 9, y: 6 });
    });
    expect(receipts(more)).toEqual(receipts(grocery(shut)));
  });

  test('a regular more: the luck of the other households does not move', () => {
    const fewer = start(grocery());
    const more = start(
      grocery((s) => {
        s.catchment.regulars.push({ ...s.catchment.regulars[0]!, id: 'abel' });
        s.catchment.households++;
      }),
    );
    const keys = new Set(more.model.householdKey);
    expect(fewer.model.householdKey.filter((key) => !keys.has(key))).toHaveLength(0);
    expect(keys.size).toBe(fewer.model.householdKey.length + 1);
  });
});

describe('each domain has its own luck (invariant 6)', () => {
  const usual = receipts(ample());
  // Shelves never run out here, so what happens behind the shoppers' backs cannot reach their tickets.
  test.each<[string, (s: Scenario) => void]>([
    ['thieves', (s) => (s.risk.thiefBp = 5_000)],
    ['breakage', (s) => Object.assign(s.risk, { breakageBp: 4_000, breakageSeenBp: 2_000 })],
    ['errors at the till', (s) => (s.risk.tillErrorBp = 5_000)],
    [
      'faults of the supplier',
      (s) => Object.assign(s.suppliers[0]!, { fillRateBp: 3_000, countErrorBp: 5_000 }),
    ],
    ['dates that end', (s) => (s.catalogue.products[0]!.shelfLifeDays = 400)],
    ['degrees that warm nothing up', (s) => (s.weather!.spreadC = 12)],
  ])('%s', (name, edit) => {
    if (name.startsWith('degrees')) {
      const cool = (s: Scenario) => {
        for (const one of s.catalogue.subfamilies) one.warmDegreeBp = 0;
        s.catchment.rainVisitsBp = 10_000;
      };
      const warm = (s: Scenario) => {
        cool(s);
        edit(s);
      };
      const without = (s: Scenario) => {
        cool(s);
        delete s.weather;
      };
      expect(receipts(ample(warm))).toEqual(receipts(ample(cool)));
      expect(receipts(ample(without))).toEqual(receipts(ample(cool)));
    } else expect(receipts(ample(edit))).toEqual(usual);
  });
});
