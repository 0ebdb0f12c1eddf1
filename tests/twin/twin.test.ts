// The rule: the fast day and the slow one are the same day. Random small stores are played by both, and everything that
// shoppers touch is compared: each ticket, each lot on the shelf, what the computer believes, why wants were lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import { OUTCOMES } from '../../src/store/day/facts.ts';
import { type Command, type Game, ROW, start } from '../../src/store/game.ts';
import { everyDay, grocery, PRODUCT_IDS, productOf } from '../support/grocery.ts';
import { Day } from './day.ts';
import { lotsOf, openStore, type Store, type Ticket, twinOf } from './store.ts';

/** One store and what is decided in it. */
interface Case {
  readonly scenario: Scenario;
  /** Prices changed each morning, by day. */
  readonly prices: readonly Readonly<Record<string, number>>[];
  /** The product whose facings change each morning, where it has some, and how many it then has. */
  readonly facings: readonly (readonly [product: string, facings: number])[];
}

const share = (...usual: number[]) =>
  fc.oneof(fc.constantFrom(...usual), fc.integer({ min: 0, max: 10_000 }));

const good = fc.record({
  priceCents: fc.integer({ min: 80, max: 600 }),
  appeal: fc.integer({ min: -15, max: 15 }).map((n) => n / 10),
  shelfLifeDays: fc.constantFrom(null, 2, 4, 8, 8, 21),
  unitsPerFacing: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 10, max: 60 })),
  theftRisk: fc.constantFrom(0, 1, 5),
  facings: fc.integer({ min: 0, max: 5 }),
  fixture: fc.nat({ max: 2 }),
});

const need = fc.record({
  occasionBp: fc.integer({ min: 2_000, max: 10_000 }),
  declineBp: fc.constantFrom(0, 1_000, 2_500, 8_000),
  secondUnitBp: share(0, 3_000),
  stockpile: fc.constantFrom(0, 1, 5),
  unitDays: fc.constantFrom(0.5, 3, 12),
});

const people = fc.record({
  occasionsBp: fc.integer({ min: 5_000, max: 20_000 }),
  priceSensitivity: fc.integer({ min: 0, max: 80 }).map((n) => n / 10),
  loyaltyBp: share(0, 6_000, 10_000),
  freshestBp: share(0, 3_000, 10_000),
  patienceSeconds: fc.constantFrom(20, 120, 600, 5_000),
  paceCmPerSecond: fc.integer({ min: 30, max: 200 }),
});

const store = fc.record({
  seed: fc.integer({ min: 0, max: 9_999 }).map((n) => `twin-${n}`),
  households: fc.integer({ min: 3, max: 160 }),
  visitsPerWeek: fc.integer({ min: 4, max: 14 }),
  goods: fc.array(good, { minLength: PRODUCT_IDS.length, maxLength: PRODUCT_IDS.length }),
  needs: fc.array(need, { minLength: 3, maxLength: 3 }),
  people: fc.array(people, { minLength: 2, maxLength: 2 }),
  tills: fc.integer({ min: 1, max: 3 }),
  line: fc.constantFrom('single' as const, 'shortest' as const),
  fixedSeconds: fc.constantFrom(5, 30, 120, 400),
  perLineSeconds: fc.constantFrom(0, 4, 30),
  spreadBp: share(0, 2_500),
  balkAt: fc.integer({ min: 1, max: 8 }),
  balkBp: share(0, 400, 3_000),
  thiefBp: share(0, 0, 150, 3_000),
  tillErrorBp: share(0, 0, 500),
  reserveBp: fc.constantFrom(0, 5_000, 20_000),
  moves: fc.array(fc.dictionary(fc.constantFrom(...PRODUCT_IDS), fc.integer({ min: 70, max: 140 })), {
    minLength: 6,
    maxLength: 6,
  }),
  facings: fc.array(fc.tuple(fc.constantFrom(...PRODUCT_IDS), fc.integer({ min: 0, max: 5 })), {
    minLength: 6,
    maxLength: 6,
  }),
});

const staff = fc.record({
  /** Hours of each cashier but the first, who stays all day; breaks open and close tills in the rush. */
  cashiers: fc.array(fc.tuple(fc.integer({ min: 9, max: 13 }), fc.integer({ min: 14, max: 20 })), {
    minLength: 2,
    maxLength: 2,
  }),
  fillers: fc.array(
    fc.tuple(
      fc.integer({ min: 6, max: 12 }),
      fc.integer({ min: 13, max: 22 }),
      fc.oneof(fc.constant(100), fc.integer({ min: 40, max: 200 })),
    ),
    { minLength: 1, maxLength: 2 },
  ),
  pace: fc.integer({ min: 50, max: 150 }),
  extraTillAt: fc.constantFrom(0, 1, 2, 4),
  dates: fc.constantFrom(15, 1_500),
  versatile: fc.boolean(),
  fillBelowBp: share(5_000, 7_000),
  checkDates: fc.boolean(),
  breakageBp: share(0, 300),
  breakageSeenBp: share(0, 5_000, 10_000),
});

type Drawn<T> = T extends fc.Arbitrary<infer V> ? V : never;
type Hours = readonly [from: string, to: string];

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
const FIXTURES = ['armoire-froide', 'etagere', 'ilot'] as const;
/** The last day is the last of what was on the shelf and lives eight days; fresher units have come from the reserve. */
const DAYS = 6;

/** A store of random goods, people and tills; who works in it comes apart. */
function storeOf(drawn: Drawn<typeof store>, edit: (scenario: Scenario) => void): Case {
  const scenario = grocery((s) => {
    s.seed = drawn.seed;
    s.calendar.days = DAYS;
    s.catchment.households = drawn.households;
    for (const [i, segment] of s.catchment.segments.entries()) {
      Object.assign(segment, drawn.people[i], { visitsPerWeek: drawn.visitsPerWeek });
    }
    for (const [i, subfamily] of s.catalogue.subfamilies.entries()) Object.assign(subfamily, drawn.needs[i]);
    s.floor.planogram = [];
    for (const [i, id] of PRODUCT_IDS.entries()) {
      const { facings, fixture, ...rest } = drawn.goods[i]!;
      Object.assign(productOf(s, id), rest, { costCents: 1, storage: 'ambient' });
      if (facings > 0)
        s.floor.planogram.push({ fixture: FIXTURES[fixture]!, level: 1 + (i % 4), product: id, facings });
    }
    s.checkout.tills = Array.from({ length: drawn.tills }, (_, t) => ({
      ...s.checkout.tills[0]!,
      id: `caisse-${t}`,
      y: 4 + t,
    }));
    const { line, fixedSeconds, perLineSeconds, spreadBp, balkAt, balkBp } = drawn;
    Object.assign(s.checkout, { line, fixedSeconds, perLineSeconds, spreadBp, balkAt, balkBp });
    Object.assign(s.risk, { thiefBp: drawn.thiefBp, tillErrorBp: drawn.tillErrorBp, breakageBp: 0 });
    for (const fixture of s.floor.fixtures) Object.assign(fixture, { levels: 4, lengthCm: 1_000 });
    s.opening.reserveBp = drawn.reserveBp;
    // Nothing is ordered: the goods are those of the first morning.
    Object.assign(s.opening.policies, { orderMode: {} });
    edit(s);
  });
  const prices = drawn.moves.map((move) =>
    Object.fromEntries(
      Object.entries(move).map(([id, percent]) => [
        id,
        Math.ceil((productOf(scenario, id).priceCents * percent) / 100),
      ]),
    ),
  );
  return { scenario, prices, facings: drawn.facings };
}

/** Puts people to work, the same hours every day. */
function employ(
  s: Scenario,
  crew: readonly { id: string; task: 'till' | 'shelf'; hours: Hours; pace: number; till?: boolean }[],
): void {
  const model = s.team.employees[0]!;
  s.team.employees = crew.map(({ id, pace, till }) => ({
    ...model,
    id,
    skills: { shelf: pace, ...(till !== false && { till: pace }) },
    absenceBp: 0,
  }));
  s.team.roster = everyDay(crew.map(({ id, task, hours: [from, to] }) => ({ employee: id, task, from, to })));
}

/** Plays both and compares them after each day. */
function compare({ scenario, prices, facings }: Case, seen: Seen): void {
  const game = start(scenario, { trace: true });
  const twin = twinOf(game);
  const shelfPrices = Object.fromEntries(scenario.catalogue.products.map((p) => [p.id, p.priceCents]));
  for (let day = 0; day < DAYS; day++) {
    const move = prices[day]!;
    if (Object.keys(move).length > 0) {
      const command: Command = { type: 'prices', prices: move };
      expect(game.decide(command)).toBeUndefined();
      Object.assign(shelfPrices, move);
    }
    expect(game.decide(facingsCommand(game, facings[day]!))).toBeUndefined();
    game.finishDay();
    openStore(twin, shelfPrices);
    const slow = new Day(twin, day).play();
    expect(ticketsOf(game), `tickets of day ${day}`).toEqual(slow.tickets);
    expect(stateOf(game), `evening of day ${day}`).toEqual(stateOfTwin(twin));
    expect(outcomesOf(game, day), `wants of day ${day}`).toEqual(slow.outcomes);
    seen.tickets += slow.tickets.length;
    for (const key of slow.outcomes.keys()) seen.outcomes.add(key.split('/')[0]!);
  }
}

/** The fixture of a product with other facings for it; 0 takes it off. */
function facingsCommand(game: Game, [id, facings]: readonly [string, number]): Command {
  const fixture = game.plan.planogram.find((row) => row.product === id)?.fixture ?? 'ilot';
  return {
    type: 'facings',
    fixture,
    facings: game.plan.planogram
      .filter((row) => row.fixture === fixture && (row.product !== id || facings > 0))
      .map(({ product, level, facings: now }) => ({
        product,
        level,
        facings: product === id ? facings : now,
      })),
  };
}

/** What all the stores of a test have shown: a comparison of empty stores would prove nothing. */
interface Seen {
  tickets: number;
  readonly outcomes: Set<string>;
}

function expectAllKinds({ tickets, outcomes }: Seen): void {
  expect(tickets).toBeGreaterThan(2_000);
  expect([...outcomes].sort()).toEqual([
    'met',
    'no-facing',
    'out-of-stock',
    'past-date',
    'postponed',
    'queue',
    'shelf-empty',
    'substituted',
    'too-dear',
  ]);
}

/** The same stores at every run of the tests; another number tries others. */
const RUNS = { seed: 2026, numRuns: 150 } as const;

function ticketsOf(game: Game): Ticket[] {
  const trace = game.trace!;
  const household = new Map<number, number>();
  const tickets: Ticket[] = [];
  for (let row = 0; row < trace.rows; row++) {
    const who = trace.at(row, 2);
    if (trace.at(row, 1) === ROW.enter) household.set(who, trace.at(row, 3));
    if (trace.at(row, 1) !== ROW.pay) continue;
    tickets.push({
      household: household.get(who)!,
      units: trace.at(row, 4),
      cents: trace.at(row, 5),
      atMs: trace.at(row, 0),
    });
  }
  return tickets;
}

/** What an evening leaves. */
const stateOf = (game: Game) => ({
  goods: game.model.products.map(({ id }, p) => ({
    id,
    shelf: lotsOf(game, 'shelf', p),
    reserve: lotsOf(game, 'reserve', p),
    recorded: game.world.stock.recorded[p],
  })),
  satisfaction: [...game.world.households.satisfaction],
  pantry: [...game.world.households.pantry],
});

const stateOfTwin = ({ goods, households }: Store) => ({
  goods: goods.map(({ id, shelf, reserve, recorded }) => ({ id, shelf, reserve, recorded })),
  satisfaction: households.map((h) => h.satisfaction),
  pantry: households.map((h) => h.pantry),
});

function outcomesOf(game: Game, day: number): Map<string, number> {
  const { subfamilies } = game.model;
  const counted = new Map<string, number>();
  for (const [which, cause] of OUTCOMES.entries()) {
    for (const [g, { id }] of subfamilies.entries()) {
      const n = game.world.facts.outcomes[(day * OUTCOMES.length + which) * subfamilies.length + g]!;
      if (n > 0) counted.set(`${cause}/${id}`, n);
    }
  }
  return counted;
}

const ALL_DAY: Hours = ['00:00', '24:00'];

describe('the fast day and its slow twin', () => {
  test('agree on shoppers when cashiers are there all day', () => {
    const seen: Seen = { tickets: 0, outcomes: new Set() };
    const cashiers = (s: Scenario) =>
      s.checkout.tills.map((_, t) => ({
        id: `cashier-${t}`,
        task: 'till' as const,
        hours: ALL_DAY,
        pace: 100,
      }));
    fc.assert(
      fc.property(store, (drawn) => {
        compare(
          storeOf(drawn, (s) => employ(s, cashiers(s))),
          seen,
        );
      }),
      RUNS,
    );
    expectAllKinds(seen);
  });

  test('agree when tills open and close, and staff fill shelves and check dates', () => {
    const seen: Seen = { tickets: 0, outcomes: new Set() };
    fc.assert(
      fc.property(store, staff, (drawn, work) => {
        compare(
          storeOf(drawn, (s) => manned(s, work)),
          seen,
        );
      }),
      RUNS,
    );
    expectAllKinds(seen);
  });
});

/** Cashiers who come and go, people at the shelves, and the house rules they follow. */
function manned(s: Scenario, work: Drawn<typeof staff>): void {
  const hours = [ALL_DAY, ...work.cashiers.map(([from, to]): Hours => [clock(from), clock(to)])];
  const cashiers = s.checkout.tills.map((_, t) => ({
    id: `cashier-${t}`,
    task: 'till' as const,
    hours: hours[t]!,
    pace: work.pace,
  }));
  const fillers = work.fillers.map(([from, to, pace], i) => ({
    id: `filler-${i}`,
    task: 'shelf' as const,
    hours: [clock(from), clock(to)] as Hours,
    pace,
    till: work.versatile,
  }));
  employ(s, [...cashiers, ...fillers]);
  const { breakageBp, breakageSeenBp, fillBelowBp, checkDates, extraTillAt, dates } = work;
  Object.assign(s.team.unitSeconds, { dates });
  Object.assign(s.risk, { breakageBp, breakageSeenBp });
  Object.assign(s.opening.policies, { fillBelowBp, checkDates, extraTillAt });
}
