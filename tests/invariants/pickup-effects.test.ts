// What each choice of click and collect does, told from the contract of the service: what the site may promise, what both
// channels fight for, what a missing product, a locker, a payment, an absent customer and a bad service come to.
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import { OUTCOME } from '../../src/store/day/facts.ts';
import { balanceOf } from '../../src/store/finance/index.ts';
import { type Game, start } from '../../src/store/game.ts';
import { factsOf } from '../support/auditor.ts';
import { auditOf } from '../support/audits.ts';
import { everyDay, grocery } from '../support/grocery.ts';
import { type Pickup, pickupGrocery } from '../support/pickup.ts';
import { playOut } from '../support/play.ts';

type Column = Parameters<ReturnType<typeof factsOf>>[0];

const total = (game: Game, column: Column, from = 0, to = game.fingerprints.length): number => {
  let sum = 0;
  for (let day = from; day < to; day++) sum += factsOf(game, day)(column);
  return sum;
};

const LIKE_NEW = { thiefBp: 0, breakageBp: 0, tillErrorBp: 0 };

/** The grocery with the service, hands enough for it and no accident; a test changes one thing. */
function store(edit: (section: Pickup, scenario: Scenario) => void = () => {}): Scenario {
  return pickupGrocery((scenario) => {
    Object.assign(scenario.risk, LIKE_NEW);
    const model = { ...grocery().team.employees[0]!, absenceBp: 0 };
    scenario.team.employees.push({
      ...model,
      id: 'prepares',
      skills: { picking: 100 },
      availability: everyDay<[string, string]>(['00:00', '24:00']),
    });
    for (const shifts of Object.values(scenario.team.roster))
      shifts.push({ employee: 'prepares', task: 'picking', from: '06:00', to: '20:00' });
    Object.assign(scenario.pickup!, { lockers: { ambient: 50, cold: 50 }, addOnBp: 0 });
    edit(scenario.pickup!, scenario);
  });
}

function played(edit?: (section: Pickup, scenario: Scenario) => void): Game {
  const game = start(store(edit));
  playOut(game);
  return game;
}

/** Everybody orders, for tomorrow, and nobody walks in: the record of day one moves by nothing but promises. */
const onlyOrders = (section: Pickup, scenario: Scenario): void => {
  scenario.catchment.regulars = [];
  Object.assign(section, { visitInsteadBp: 0, daysAhead: 1, flexMinutes: 720, occasionsBp: 60_000 });
  Object.assign(section.policy, { cutoff: '00:00', slotOrders: 100 });
  for (const habit of Object.values(section.habits))
    Object.assign(habit, { orderBp: 10_000, awareBp: 10_000 });
};

describe('the site promises what the computer believes', () => {
  const promised = (safetyUnits: number) => {
    const game = start(
      store((section, scenario) => {
        onlyOrders(section, scenario);
        section.policy.safetyUnits = safetyUnits;
      }),
    );
    game.advance({ day: 0, minute: 1_440 });
    expect(factsOf(game, 0)('entered')).toBe(0);
    return game.world.stock.recorded.map((recorded, p) => recorded - game.world.pickup!.promised[p]!);
  };

  test.each([0, 3, 7])('down to the safety threshold of %i, and no further', (safety) => {
    const left = promised(safety);
    expect(Math.min(...left)).toBe(safety);
  });
});

test('both channels fight for the same units: of a product that runs out, what the site sells the tills do not', () => {
  const SCARCE = 'lait-fermier-1l';
  const sales = (leftOut: string[]) => {
    const scarce = store((section, scenario) => {
      section.policy.leftOut = leftOut;
      // What stands there on the first morning is all there will ever be.
      for (const { id } of scenario.suppliers) scenario.opening.policies.orderMode[id] = 'manual';
      for (const one of scenario.catalogue.products) one.shelfLifeDays = null;
    });
    const { products } = auditOf(scarce, playOut);
    const { shelf, reserve, sold, handedOver } = products.find(({ id }) => id === SCARCE)!;
    return { opening: shelf.opening + reserve.opening, tills: sold.total, site: handedOver.total };
  };
  const both = sales([]);
  const tillsAlone = sales([SCARCE]);
  expect(both.site).toBeGreaterThan(0);
  expect(both.tills + both.site).toBe(both.opening);
  expect(tillsAlone).toEqual({ opening: both.opening, tills: both.opening, site: 0 });
});

describe('a product that the record has and the shelf has not', () => {
  /** Thieves make the record lie; the site sells it all the same. */
  const stolen = (substitution: Pickup['policy']['substitution'], refuseBp = 0, safetyUnits = 0) => {
    const game = played((section, scenario) => {
      scenario.risk.thiefBp = 4_000;
      Object.assign(section.policy, { substitution, safetyUnits });
      section.refuseBp = refuseBp;
    });
    const of = (column: Column) => total(game, column);
    return {
      share: (of('linesMissing') + of('linesSubstituted')) / (of('linesPicked') + of('linesMissing')),
      missing: of('linesMissing'),
      substituted: of('linesSubstituted'),
      refused: of('linesRefused'),
      handedOver: of('ordersHandedOver'),
      seconds: of('pickMs') / 1_000,
    };
  };

  test('is missing, replaced by the next best, or asked for, as the policy says', () => {
    const [never, like, propose] = [stolen('never'), stolen('like'), stolen('propose')];
    expect(never.missing).toBeGreaterThan(0);
    expect(never.substituted).toBe(0);
    expect(like.substituted).toBeGreaterThan(0);
    expect(like.missing).toBeLessThan(never.missing);
    expect(propose.substituted).toBeGreaterThan(0);
    // Who was asked refuses nothing at the counter; who was not may.
    expect(stolen('propose', 10_000).refused).toBe(0);
    const refused = stolen('like', 10_000);
    expect(refused.refused).toBeGreaterThan(0);
  });

  test('is promised less often behind a safety threshold', () => {
    expect(stolen('never', 0, 6).share).toBeLessThan(stolen('never').share);
  });
});

describe('lockers', () => {
  test.each([
    ['enough of both kinds: nobody comes to the counter', 50, 50, (counter: number) => counter === 0],
    ['none: everybody does', 0, 0, (counter: number, ready: number) => counter === ready],
    [
      'no cold one: those who ordered something fresh do',
      50,
      0,
      (counter: number, ready: number) => counter > 0 && counter < ready,
    ],
  ])('%s', (_, ambient, cold, holds) => {
    const game = played((section) => Object.assign(section.lockers, { ambient, cold }));
    const ready = total(game, 'ordersPrepared');
    expect(ready).toBeGreaterThan(50);
    expect(holds(total(game, 'ordersAtCounter'), ready)).toBe(true);
  });
});

describe('money', () => {
  const FEE = 150;
  const paid = (payment: Pickup['policy']['payment'], edit: (section: Pickup) => void = () => {}) =>
    played((section) => {
      Object.assign(section.policy, { payment, feeCents: FEE });
      Object.assign(section, { noShowPrepaidBp: 0, noShowUnpaidBp: 0 });
      edit(section);
    });

  test('paid at the pick-up point: goods and a fee for each order, by card or in cash, and no advance', () => {
    const game = paid('on-site');
    const handed = total(game, 'ordersHandedOver');
    expect(total(game, 'pickupFeeCents')).toBe(FEE * handed);
    expect(total(game, 'pickupCardCents') + total(game, 'pickupCashCents')).toBe(
      total(game, 'pickupRevenueCents') + FEE * handed,
    );
    expect(total(game, 'paidOnlineCents')).toBe(0);
    expect(balanceOf(game.world.finance.ledger, '4191')).toBe(0);
  });

  test('prepaid: an advance (4191) until the goods change hands, then a sale or a refund', () => {
    const game = start(store((section) => Object.assign(section.policy, { feeCents: FEE })));
    const held: number[] = [];
    playOut(game, (day) => {
      const asked = total(game, 'paidOnlineCents', 0, day + 1);
      const settled =
        total(game, 'prepaidEarnedCents', 0, day + 1) + total(game, 'refundedCents', 0, day + 1);
      held.push(asked - settled);
      expect(0 - balanceOf(game.world.finance.ledger, '4191')).toBe(asked - settled);
    });
    expect(Math.max(...held)).toBeGreaterThan(0);
    expect(total(game, 'pickupCardCents') + total(game, 'pickupCashCents')).toBe(0);
    expect(total(game, 'prepaidEarnedCents')).toBe(
      total(game, 'pickupRevenueCents') + FEE * total(game, 'ordersHandedOver'),
    );
  });

  test.each([true, false])(
    'nobody comes: all goes back on the shelf, all but a fee that is kept (%s)',
    (keepFee) => {
      const game = paid('prepaid', (section) => {
        section.noShowPrepaidBp = 10_000;
        section.policy.keepFee = keepFee;
      });
      const absent = total(game, 'ordersNoShow');
      expect(absent).toBeGreaterThan(20);
      expect(total(game, 'ordersHandedOver')).toBe(0);
      expect(total(game, 'ordersRefunded')).toBe(absent);
      expect(total(game, 'unitsReturned')).toBeGreaterThan(absent);
      expect(total(game, 'prepaidEarnedCents')).toBe(keepFee ? FEE * absent : 0);
    },
  );
});

test('few slots turn people away; some of them come instead, as the scenario says', () => {
  const slots = (slotOrders: number, visitInsteadBp: number) => {
    const game = played((section) => {
      section.policy.slotOrders = slotOrders;
      Object.assign(section, { visitInsteadBp, daysAhead: 0, flexMinutes: 0 });
    });
    return { no: total(game, 'ordersNoSlot'), instead: total(game, 'cameInstead') };
  };
  const narrow = slots(1, 0);
  expect(narrow.no).toBeGreaterThan(slots(100, 0).no);
  expect(narrow.instead).toBe(0);
  expect(slots(1, 10_000).instead).toBeGreaterThan(0);
});

test('who comes for an order may walk in afterwards, as often as the scenario says', () => {
  const addOn = (addOnBp: number) => {
    const game = played((section) => Object.assign(section, { addOnBp }));
    return { visits: total(game, 'addOnVisits'), handed: total(game, 'ordersHandedOver') };
  };
  expect(addOn(0).visits).toBe(0);
  const always = addOn(10_000);
  expect(always.visits).toBe(always.handed);
});

describe('a bad service costs the good will of those who used it', () => {
  /** Mean score of an order that ended, out of 1 000, on the first days; orders of the second week. */
  const service = (edit?: (section: Pickup, scenario: Scenario) => void) => {
    const game = played((section, scenario) => {
      Object.assign(section, { noShowPrepaidBp: 0 });
      edit?.(section, scenario);
    });
    const ended = total(game, 'ordersHandedOver') + total(game, 'ordersRefunded');
    return { score: total(game, 'pickupScoreSum') / ended, later: total(game, 'siteVisits', 7) };
  };
  const good = service();

  test.each<[string, (section: Pickup, scenario: Scenario) => void]>([
    [
      'late',
      (section, { team }) => {
        Object.assign(section.seconds, { line: 400, order: 1_800 });
        for (const shifts of Object.values(team.roster)) shifts.splice(-1, 1);
      },
    ],
    [
      'incomplete',
      (section, { risk }) => {
        risk.thiefBp = 6_000;
        section.policy.substitution = 'never';
      },
    ],
  ])('%s orders leave a worse memory, and fewer orders come', (_, edit) => {
    const bad = service(edit);
    expect(bad.score).toBeLessThan(good.score);
    expect(bad.later).toBeLessThan(good.later);
  });

  test('a product missing from an order is felt more than the same empty shelf', () => {
    /** One day, with milk or with a record of milk alone: mean scores of visits and of orders, and what they lacked. */
    const day = (isMilkThere: boolean) => {
      const game = played((section, scenario) => {
        scenario.calendar.days = 1;
        section.policy.substitution = 'never';
        // Nobody comes for milk alone.
        for (const one of scenario.catalogue.subfamilies)
          Object.assign(one, { occasionBp: 10_000, declineBp: 0 });
        const found = scenario.catalogue.products.map(({ id, subfamily }) => {
          const there = subfamily !== 'laits' || isMilkThere ? 200 : 0;
          return [id, { shelf: there, reserve: there, recorded: 400 }];
        });
        scenario.handover = { goods: Object.fromEntries(found), orderRules: {}, policies: {}, roster: {} };
      });
      const of = (column: Column) => total(game, column);
      const { outcomes } = game.world.facts;
      const G = game.model.subfamilies.length;
      const empty = outcomes.subarray(OUTCOME['out-of-stock'] * G, (OUTCOME['out-of-stock'] + 1) * G);
      const lost = empty.reduce((sum, n) => sum + n, 0);
      expect(of('ordersRefunded')).toBe(0);
      return {
        visit: of('satisfactionSum') / of('satisfactionCount'),
        order: of('pickupScoreSum') / of('ordersHandedOver'),
        visitLacks: lost / (of('lines') + lost),
        orderLacks: of('linesMissing') / (of('linesMissing') + of('linesPicked')),
      };
    };
    const [full, short] = [day(true), day(false)];
    expect(full.visitLacks + full.orderLacks).toBe(0);
    expect(Math.min(short.visitLacks, short.orderLacks)).toBeGreaterThan(0.2);
    const hurt = {
      visit: (full.visit - short.visit) / short.visitLacks,
      order: (full.order - short.order) / short.orderLacks,
    };
    expect(hurt.visit).toBeGreaterThan(0);
    expect(hurt.order).toBeGreaterThan(1.2 * hurt.visit);
  });
});
