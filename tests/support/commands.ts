// Random decisions: every kind of command, legal or not (wrong ids, wrong numbers, wrong moments), and things that are
// not commands at all.
import fc from 'fast-check';
import type { Command } from '../../src/store/game.ts';
import { PRODUCT_IDS } from './grocery.ts';
import { EMPLOYEE_IDS, FIXTURE_IDS, quarterClock, SUPPLIER_IDS, TILL_IDS, WORK } from './stores.ts';

/** Mostly an id of the list, now and then a stranger (some of which every JavaScript object knows). */
function idOf(ids: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: fc.constantFrom('nobody', 'constructor', '0', '-') },
  );
}

const product = idOf(PRODUCT_IDS);
const supplier = idOf(SUPPLIER_IDS);
const employee = idOf(EMPLOYEE_IDS);
const till = idOf(TILL_IDS);
const task = fc.constantFrom(...WORK, 'break' as const);

const perProduct = <T>(value: fc.Arbitrary<T>) => fc.dictionary(product, value, { maxKeys: 4 });

const order = fc.record({
  type: fc.constant('order' as const),
  supplier,
  kind: fc.constantFrom('hand' as const, 'proposal' as const, 'none' as const),
  packs: perProduct(
    fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 6 }) }, { weight: 1, arbitrary: fc.constant(-2) }),
  ),
});

const orderRules = fc.record({
  type: fc.constant('order-rules' as const),
  rules: perProduct(
    fc
      .tuple(fc.nat({ max: 60 }), fc.integer({ min: -1, max: 60 }))
      .map(([point, more]) => ({ point, target: Math.max(0, point + more) })),
  ),
});

const prices = fc.record({
  type: fc.constant('prices' as const),
  prices: perProduct(
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 900 }) },
      { weight: 1, arbitrary: fc.constantFrom(1, 10 ** 12) },
    ),
  ),
});

const facings = fc.record({
  type: fc.constant('facings' as const),
  fixture: idOf(FIXTURE_IDS),
  facings: fc.array(
    fc.record({
      product,
      level: fc.integer({ min: 1, max: 4 }),
      facings: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 1, max: 4 }) },
        { weight: 1, arbitrary: fc.constant(100) },
      ),
    }),
    { maxLength: 5 },
  ),
});

const shift = fc
  .record({
    employee,
    task,
    from: fc.integer({ min: 20, max: 90 }),
    quarters: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ from, quarters, ...rest }) => ({
    ...rest,
    from: quarterClock(from),
    to: quarterClock(Math.min(96, from + quarters)),
  }));

const roster = fc.record({
  type: fc.constant('roster' as const),
  week: fc.constantFrom('template' as const, 0, 1, 2),
  days: fc.array(fc.array(shift, { maxLength: 3 }), { minLength: 7, maxLength: 7 }),
});

const policies = fc.record({
  type: fc.constant('policies' as const),
  policies: fc.record(
    {
      orderMode: fc.dictionary(
        supplier,
        fc.constantFrom('manual' as const, 'proposal' as const, 'automatic' as const),
        { maxKeys: 2 },
      ),
      extraTillAt: fc.nat({ max: 6 }),
      fillBelowBp: fc.nat({ max: 10_000 }),
      checkDeliveries: fc.boolean(),
      checkDates: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
});

const tillCall = fc.record(
  { type: fc.constant('till' as const), till, open: fc.boolean(), employee },
  { requiredKeys: ['type', 'till', 'open'] },
);

const move = fc.record({
  type: fc.constant('move' as const),
  employee,
  task: fc.oneof(task, fc.constant('roster' as const)),
});

const fillFirst = fc.record({
  type: fc.constant('fill-first' as const),
  products: fc.array(product, { maxLength: 3 }),
});

const pickup = fc.record({
  type: fc.constant('pickup' as const),
  policy: fc.record(
    {
      leftOut: fc.array(fc.oneof(product, fc.constantFrom('frais', 'yaourts')), { maxLength: 2 }),
      safetyUnits: fc.nat({ max: 5 }),
      slotMinutes: fc.constantFrom(15, 60, 240),
      slotOrders: fc.integer({ min: 1, max: 6 }),
      leadMinutes: fc.constantFrom(0, 60, 600),
      cutoff: fc.constantFrom('00:00', '13:00', '24:00'),
      payment: fc.constantFrom('prepaid' as const, 'on-site' as const),
      feeCents: fc.constantFrom(0, 1, 299),
      keepFee: fc.boolean(),
      substitution: fc.constantFrom('never' as const, 'propose' as const, 'like' as const),
      holdMinutes: fc.constantFrom(30, 240, 3_000),
      versatile: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
});

const ordersFirst = fc.record({
  type: fc.constant('orders-first' as const),
  orders: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 3 }),
});

const slots = fc.record({ type: fc.constant('slots' as const), open: fc.boolean() });

const pickFirst = fc.record({ type: fc.constant('pick-first' as const), on: fc.boolean() });

const citation = fc.record(
  {
    indicator: fc.constantFrom('basket', 'sales-ht', 'nothing'),
    from: fc.nat({ max: 3 }),
    to: fc.nat({ max: 6 }),
    family: fc.constantFrom('epicerie', 'nobody'),
    value: fc.integer(),
  },
  { requiredKeys: ['indicator', 'from', 'to', 'value'] },
);

const reason = fc.record({
  type: fc.constant('reason' as const),
  decision: fc.constantFrom('prix', 'nobody', 'constructor'),
  cites: fc.array(citation, { maxLength: 2 }),
  text: fc.string({ maxLength: 60 }).map((text) => text.replace(/[^ -~é\n]/g, '.')),
});

const answer = fc.record({
  type: fc.constant('answer' as const),
  assignment: fc.constantFrom('panier', 'nobody', 'constructor'),
  answers: fc.dictionary(
    fc.constantFrom('n', 'c', 'constructor'),
    fc.oneof(
      fc.integer(),
      fc.constantFrom('douze', ''),
      fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }),
    ),
  ),
});

/** A command of the right shape, of any kind, that the store may accept or not. */
export const anyCommand = fc.oneof(
  { weight: 4, arbitrary: order },
  { weight: 2, arbitrary: orderRules },
  { weight: 3, arbitrary: prices },
  { weight: 3, arbitrary: facings },
  { weight: 2, arbitrary: roster },
  { weight: 2, arbitrary: policies },
  { weight: 4, arbitrary: tillCall },
  { weight: 4, arbitrary: move },
  { weight: 2, arbitrary: fillFirst },
  { weight: 2, arbitrary: pickup },
  { weight: 1, arbitrary: ordersFirst },
  { weight: 1, arbitrary: slots },
  { weight: 1, arbitrary: pickFirst },
  { weight: 1, arbitrary: reason },
  { weight: 1, arbitrary: answer },
) as fc.Arbitrary<Command>;

/** A live call: opens or closes a till, moves somebody, says what to fill first. */
export const anyLiveCall = fc.oneof(tillCall, move, fillFirst) as fc.Arbitrary<Command>;

/** Values that trip up careless code when they stand where an id, a number or an object is expected. */
const hostile = fc.constantFrom<unknown>(
  null,
  '',
  -0,
  -1,
  0.5,
  1e308,
  2 ** 53,
  [],
  {},
  [[]],
  { toString: null },
  { toString: 1, valueOf: 1 },
  { length: 7 },
  JSON.parse('{"__proto__":{"type":"order"}}'),
  '__proto__',
  'constructor',
  'x'.repeat(70),
  '24:01',
  '\ud800',
);

/** A command in which one value, somewhere, was replaced by something else, or one key was added or taken away. */
const damaged = fc.tuple(anyCommand, fc.nat(), hostile, fc.boolean()).map(([command, where, value, drop]) => {
  const copy = structuredClone(command) as unknown as Record<string, unknown>;
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: Record<string, unknown>) => {
    for (const key of Object.keys(node)) {
      places.push([node, key]);
      const child = node[key];
      if (typeof child === 'object' && child !== null) walk(child as Record<string, unknown>);
    }
    places.push([node, 'extra']);
  };
  walk(copy);
  const [node, key] = places[where % places.length]!;
  if (drop && !Array.isArray(node)) delete node[key];
  else node[key] = value;
  return copy as unknown;
});

/** Anything that may come out of a file: a command, a damaged one, any JSON. */
export const anyRaw: fc.Arbitrary<unknown> = fc.oneof(
  anyCommand,
  { weight: 4, arbitrary: damaged },
  fc.jsonValue(),
  hostile,
  fc.record({ type: fc.oneof(hostile, fc.string()) }),
);
