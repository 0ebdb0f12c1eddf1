// Random small stores: the grocery with every number that a teacher may write drawn again, inside what the reader of
// scenarios accepts (a test of this folder reads some of them to make sure).
import fc from 'fast-check';
import type { Scenario } from '../../src/scenario/index.ts';
import { DAYS, everyDay, grocery, PRODUCT_IDS, productOf } from './grocery.ts';

/** Ids that a random store may hold. Some are missing from a given store, so they serve as wrong ids too. */
export const SUPPLIER_IDS = ['grossiste', 'cremier', 'minotier'] as const;
export const TILL_IDS = ['caisse-1', 'caisse-2', 'caisse-3'] as const;
export const EMPLOYEE_IDS = ['nadia', 'karim', 'alba', 'zoe'] as const;
export const FIXTURE_IDS = ['armoire-froide', 'etagere', 'ilot'] as const;
export const WORK = [
  'till',
  'shelf',
  'reception',
  'cleaning',
  'counting',
  'advice',
  'picking',
  'lead',
] as const;

type Task = (typeof WORK)[number] | 'break';
type Shift = Scenario['team']['roster']['monday'][number];

const TILL_CELLS = [
  { x: 6, y: 5 },
  { x: 8, y: 5 },
  { x: 0, y: 4 },
] as const;

/** A record some of whose keys are missing: the grocery's own value stands then, and it is what shrinking goes to. */
const some = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> =>
  fc.record(model, { requiredKeys: [] }) as unknown as fc.Arbitrary<Partial<T>>;

const bp = fc.oneof(fc.constantFrom(0, 10_000), fc.integer({ min: 0, max: 10_000 }));

/** `08:15` of a number of quarters of an hour. */
export function quarterClock(quarter: number): string {
  const minute = quarter * 15;
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

// ── Time ──

const opening = fc.oneof(
  { weight: 6, arbitrary: fc.constant<[string, string] | null>(['09:00', '19:00']) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<[string, string] | null>(
      null,
      ['08:00', '12:30'],
      ['17:00', '24:00'],
      // Never through midnight: see `anyStoreUnderLaws`.
      ['00:15', '24:00'],
      ['10:07', '10:20'],
    ),
  },
);

const calendar = some({
  // A Monday, the eve of May Day and of a month's end, Christmas, a leap day, a Sunday.
  start: fc.constantFrom('2026-03-02', '2026-04-29', '2026-12-22', '2028-02-28', '2026-05-31'),
  days: fc.integer({ min: 2, max: 9 }),
  hours: some(Object.fromEntries(DAYS.map((d) => [d, opening])) as Record<'monday', typeof opening>),
  closed: fc.subarray(['2026-03-04', '2026-05-02', '2026-12-24', '2028-02-29'], { maxLength: 3 }),
  publicHolidays: fc.constantFrom('sunday-hours' as const, 'open' as const, 'closed' as const),
});

// ── Goods ──

const facingRow = fc.record({
  level: fc.integer({ min: 1, max: 4 }),
  facings: fc.integer({ min: 1, max: 5 }),
});

const product = some({
  priceCents: fc.integer({ min: 1, max: 600 }),
  costCents: fc.integer({ min: 0, max: 400 }),
  vatBp: fc.constantFrom(550, 0, 210, 1_000, 2_000),
  pack: fc.integer({ min: 1, max: 24 }),
  shelfLifeDays: fc.constantFrom(null, 1, 2, 3, 5, 21),
  unitsPerFacing: fc.integer({ min: 1, max: 12 }),
  appeal: fc.integer({ min: -20, max: 20 }).map((n) => n / 10),
  theftRisk: fc.constantFrom(1, 0, 10),
  supplier: fc.nat({ max: 2 }),
  rows: fc.array(facingRow, { maxLength: 3 }),
});

const subfamily = some({
  occasionBp: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 4_000, max: 10_000 }) },
    { weight: 1, arbitrary: fc.constant(0) },
  ),
  declineBp: fc.constantFrom(2_500, 0, 6_000, 9_900),
  secondUnitBp: bp,
  stockpile: fc.constantFrom(0, 1.5, 10),
  unitDays: fc.constantFrom(4, 0.1, 30),
});

const week = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });

const supplier = some({
  orders: week,
  delivers: week,
  cutoff: fc.constantFrom('12:00', '00:00', '07:30', '24:00'),
  deliveryAt: fc.constantFrom('08:15', '06:00', '16:40', '23:50'),
  leadDays: fc.integer({ min: 0, max: 3 }),
  minimumCents: fc.constantFrom(0, 6_000),
  carriageCents: fc.constantFrom(0, 900, 1_234),
  fillRateBp: bp,
  countErrorBp: bp,
  paymentTerm: fc.constantFrom(
    'net-30' as const,
    'on-receipt' as const,
    'ten-day-30' as const,
    'end-month-45' as const,
  ),
});

// ── People ──

const segment = some({
  visitsPerWeek: fc.constantFrom(7, 0, 3.5, 14, 14),
  patienceSeconds: fc.constantFrom(420, 420, 3_600, 86_400, 30, 1),
  priceSensitivity: fc.constantFrom(2.4, 0, 9.5),
  loyaltyBp: bp,
  freshestBp: bp,
  cardBp: bp,
  paceCmPerSecond: fc.constantFrom(110, 10, 400),
  occasionsBp: fc.constantFrom(10_000, 10_000, 40_000, 0),
});

const stretch = fc.record({
  quarters: fc.integer({ min: 1, max: 28 }),
  task: fc.constantFrom<Task>(...WORK, 'break'),
});

const workday = fc.record({
  from: fc.integer({ min: 0, max: 72 }),
  stretches: fc.array(stretch, { minLength: 1, maxLength: 5 }),
});

type Workday = typeof workday extends fc.Arbitrary<infer T> ? T : never;

const employee = some({
  skills: fc.dictionary(fc.constantFrom(...WORK), fc.integer({ min: 40, max: 180 }), { maxKeys: 8 }),
  weeklyMinutes: fc.constantFrom(2_100, 0, 720),
  hourlyGrossCents: fc.integer({ min: 0, max: 3_000 }),
  absenceBp: fc.constantFrom(0, 460, 3_000),
  workdays: fc.array(fc.option(workday), { minLength: 7, maxLength: 7 }),
});

// ── House ──

const checkout = some({
  tills: fc.integer({ min: 1, max: 3 }),
  line: fc.constantFrom('shortest' as const, 'single' as const),
  fixedSeconds: fc.constantFrom(300, 600, 1_800, 28, 0),
  perLineSeconds: fc.constantFrom(4, 0, 60),
  spreadBp: fc.constantFrom(2_500, 0, 3_600),
  balkAt: fc.constantFrom(6, 1, 1_000),
  balkBp: fc.constantFrom(400, 0, 10_000),
});

// ── Laws in place of what people do ──

const duration = fc.oneof(
  fc.record({
    law: fc.constantFrom('constant' as const, 'exponential' as const),
    meanSeconds: fc.constantFrom(0, 40, 900),
  }),
  fc.record({
    law: fc.constantFrom('lognormal' as const, 'gamma' as const),
    meanSeconds: fc.constantFrom(40, 900),
    cv: fc.constantFrom(0.2, 1.4),
  }),
);

const perHour = fc.oneof(
  fc.constantFrom([0], [4], [40]),
  fc.array(fc.constantFrom(0, 3, 30), { minLength: 24, maxLength: 24 }),
);

const laws = fc.record({
  always: fc.boolean(),
  catchment: some({
    memory: fc.boolean(),
    arrivals: fc.record({ perHour }),
    browsing: duration,
    basket: fc.oneof(
      fc.record({ law: fc.constant('constant' as const), meanLines: fc.constantFrom(1, 5, 40) }),
      fc.record({ law: fc.constant('geometric' as const), meanLines: fc.constantFrom(1, 2.5, 12) }),
      fc.record({
        law: fc.constant('negative-binomial' as const),
        meanLines: fc.constantFrom(1, 6),
        dispersion: fc.constantFrom(0.4, 3),
      }),
    ),
  }),
  checkout: some({
    line: fc.constantFrom('random' as const, 'single' as const, 'shortest' as const),
    service: duration,
    patience: fc.constantFrom('weibull' as const, 'exponential' as const, 'infinite' as const),
    leaveAt: fc.constantFrom(1, 2, 5),
    preparation: fc.record({ perHour, work: duration }),
  }),
});

const finance = some({
  opening: some({
    '512': fc.constantFrom(900_000, 0, 123_457, -50_000),
    '531': fc.constantFrom(30_000, 0),
    '401': fc.constantFrom(0, -99_999, -3),
    '44551': fc.constantFrom(0, -45_001),
    '428': fc.constantFrom(0, -77_777),
    '431': fc.constantFrom(0, -12_345),
    '438': fc.constantFrom(0, -25_926),
  }),
  charges: fc.array(
    fc.record({
      account: fc.constantFrom('613', '606', '615', '6241', '641'),
      monthlyCents: fc.integer({ min: 0, max: 100_003 }),
      vatBp: fc.constantFrom(2_000, 0, 550),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    { maxLength: 3 },
  ),
  overdraftCents: fc.constantFrom(10_000_000, 200_000, 0),
  cardDelayDays: fc.integer({ min: 0, max: 4 }),
  wagesDay: fc.constantFrom(31, 1, 3, 30),
  vatDay: fc.constantFrom(20, 1, 3),
});

const house = some({
  risk: some({
    thiefBp: fc.constantFrom(0, 150, 5_000),
    breakageBp: fc.constantFrom(0, 60, 4_000),
    breakageSeenBp: bp,
    tillErrorBp: fc.constantFrom(0, 20, 5_000),
  }),
  policies: some({
    extraTillAt: fc.constantFrom(4, 0, 1),
    fillBelowBp: fc.constantFrom(7_000, 0, 10_000),
    checkDeliveries: fc.boolean(),
    checkDates: fc.boolean(),
  }),
  weather: fc.boolean(),
  regulars: fc.boolean(),
  reserveBp: fc.constantFrom(5_000, 0, 40_000),
  modes: fc.array(fc.constantFrom('automatic' as const, 'manual' as const, 'proposal' as const), {
    minLength: 3,
    maxLength: 3,
  }),
  rules: fc.array(fc.option(fc.record({ point: fc.nat({ max: 40 }), more: fc.nat({ max: 60 }) })), {
    minLength: 8,
    maxLength: 8,
  }),
});

const knobs = fc.record({
  seed: fc.constantFrom('lilas', 'a', 'b', 'Ω'),
  calendar,
  households: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 40, max: 140 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 2) },
  ),
  segments: fc.array(segment, { minLength: 2, maxLength: 2 }),
  subfamilies: fc.array(subfamily, { minLength: 3, maxLength: 3 }),
  products: fc.array(product, { minLength: 8, maxLength: 8 }),
  suppliers: fc.array(supplier, { minLength: 1, maxLength: 3 }),
  employees: fc.option(fc.array(employee, { minLength: 1, maxLength: 4 }), { nil: undefined }),
  checkout,
  finance,
  house,
});
type Laws = typeof laws extends fc.Arbitrary<infer T> ? T : never;
type Knobs = typeof knobs extends fc.Arbitrary<infer T> ? T : never;

/** A random small store of at most nine days. */
export const anyStore: fc.Arbitrary<Scenario> = knobs.map(build).map(told);

/** The same where arrivals, browsing, service, lines, patience and baskets may follow laws, and doors may never close. */
export const anyStoreUnderLaws: fc.Arbitrary<Scenario> = fc
  .tuple(knobs, laws)
  .map(([k, drawn]) => told(buildLaws(build(k), drawn)));

/** Both kinds, for what must hold of every store. */
export const anyKindOfStore: fc.Arbitrary<Scenario> = fc.oneof(
  { weight: 2, arbitrary: anyStore },
  { weight: 1, arbitrary: anyStoreUnderLaws },
);

/** Makes a counterexample readable: a store is told by what differs from the grocery, a line each. */
function told(store: Scenario): Scenario {
  const lines = () => `a store where\n${differences('', grocery(), store).join('\n')}`;
  return Object.defineProperty(store, fc.toStringMethod, { value: lines, enumerable: false });
}

function differences(path: string, usual: unknown, here: unknown): string[] {
  const both = [usual, here];
  const lists = both.filter((one) => Array.isArray(one));
  const alike = lists.length !== 1 && lists[0]?.length === lists[1]?.length;
  if (alike && both.every((one) => typeof one === 'object' && one !== null)) {
    const [a, b] = both as Record<string, unknown>[];
    const keys = new Set([...Object.keys(a!), ...Object.keys(b!)]);
    return [...keys].flatMap((key) => differences(`${path}/${key}`, a![key], b![key]));
  }
  return Object.is(usual, here) ? [] : [`  ${path} = ${JSON.stringify(here)}`];
}

function build(k: Knobs): Scenario {
  return grocery((s) => {
    s.seed = k.seed;
    const { hours, ...calendar } = k.calendar;
    Object.assign(s.calendar, { days: 5 }, calendar);
    Object.assign(s.calendar.hours, hours);
    buildPeople(s, k);
    buildGoods(s, k);
    buildSuppliers(s, k);
    buildTeam(s, k);
    buildHouse(s, k);
  });
}

/** Laws in place of what people do; some of these stores never close, with somebody at a till day and night. */
function buildLaws(s: Scenario, { always, catchment, checkout }: Laws): Scenario {
  Object.assign(s.catchment, catchment);
  Object.assign(s.checkout, checkout);
  if (s.catchment.households === 0) delete s.catchment.arrivals;
  if (!always) return s;
  s.calendar.hours = everyDay<[string, string] | null>(['00:00', '24:00']);
  const [first] = s.team.employees;
  if (!first) return s;
  first.skills = { till: 100, picking: 80 };
  first.availability = everyDay<[string, string] | null>(['00:00', '24:00']);
  for (const day of DAYS) {
    const others = s.team.roster[day].filter(({ employee }) => employee !== first.id);
    s.team.roster[day] = [...others, { employee: first.id, task: 'till', from: '00:00', to: '24:00' }];
  }
  return s;
}

function buildPeople(s: Scenario, k: Knobs): void {
  if (k.house.regulars === false) s.catchment.regulars = [];
  s.catchment.households = Math.max(k.households, s.catchment.regulars.length);
  for (const [i, one] of s.catchment.segments.entries()) {
    Object.assign(one, k.segments[i]);
    if (!k.calendar.hours) continue;
    // Somebody comes at night and on Sundays too, for stores that never close.
    one.hours = one.hours.map((weight) => weight + 1);
    one.weekdays.sunday = 9_000;
  }
  for (const [i, one] of s.catalogue.subfamilies.entries()) Object.assign(one, k.subfamilies[i]);
}

/** Places each product's rows where the temperature and the length of the level allow. */
function buildGoods(s: Scenario, k: Knobs): void {
  const usual = s.floor.planogram;
  s.floor.planogram = [];
  const used = new Map<string, number>();
  const put = (row: Scenario['floor']['planogram'][number]) => {
    const one = productOf(s, row.product);
    const fixture = s.floor.fixtures.find(({ id }) => id === row.fixture)!;
    const place = `${row.fixture}/${row.level}`;
    const left = fixture.lengthCm - (used.get(place) ?? 0);
    const facings = Math.min(row.facings, Math.floor(left / one.widthCm));
    if (facings < 1 || used.has(`${place}/${row.product}`)) return;
    used.set(`${place}/${row.product}`, facings);
    used.set(place, (used.get(place) ?? 0) + facings * one.widthCm);
    s.floor.planogram.push({ ...row, facings });
  };
  for (const row of usual) {
    const i = s.catalogue.products.findIndex(({ id }) => id === row.product);
    if (!k.products[i]!.rows) put(row);
  }
  for (const [i, one] of s.catalogue.products.entries()) {
    const { rows = [], supplier: by = 0, ...fields } = k.products[i]!;
    Object.assign(one, fields, { supplier: SUPPLIER_IDS[by % k.suppliers.length] });
    for (const [r, { level, facings }] of rows.entries()) {
      const fixture = one.storage === 'chilled' ? s.floor.fixtures[0]! : s.floor.fixtures[1 + (r % 2)]!;
      put({ fixture: fixture.id, level: Math.min(level, fixture.levels), product: one.id, facings });
    }
  }
}

function buildSuppliers(s: Scenario, k: Knobs): void {
  const usual = s.suppliers[0]!;
  s.suppliers = k.suppliers.map(({ orders, delivers, ...fields }, i) => {
    const one = { ...usual, ...fields, id: SUPPLIER_IDS[i]! };
    if (orders) one.orderDays = weekOf(orders);
    if (delivers) one.deliveryDays = weekOf(delivers);
    // A supplier who takes orders delivers some day, and the other way round.
    if (!DAYS.some((d) => one.orderDays[d]) || !DAYS.some((d) => one.deliveryDays[d]))
      Object.assign(one, { orderDays: everyDay(false), deliveryDays: everyDay(false) });
    return one;
  });
}

const weekOf = (flags: boolean[]) =>
  Object.fromEntries(DAYS.map((day, d) => [day, flags[d]!])) as Record<(typeof DAYS)[number], boolean>;

/** The grocery's own people and roster, or drawn ones who take after them. */
function buildTeam(s: Scenario, k: Knobs): void {
  if (!k.employees) return;
  const usual = structuredClone(s.team);
  const model = (i: number) => usual.employees[i % 2]!;
  s.team.employees = k.employees.map(({ workdays, skills, ...fields }, i) => ({
    ...model(i),
    ...fields,
    id: EMPLOYEE_IDS[i]!,
    skills: { ...(skills ?? model(i).skills) },
    availability: workdays ? everyDay<[string, string] | null>(['00:00', '24:00']) : model(i).availability,
  }));
  for (const [d, day] of DAYS.entries()) {
    s.team.roster[day] = k.employees.flatMap(({ workdays }, i) => {
      const employee = s.team.employees[i]!;
      if (workdays) return shiftsOf(workdays[d]!, employee);
      return usual.roster[day]
        .filter((shift) => shift.employee === model(i).id)
        .filter(({ task }) => task === 'break' || (employee.skills[task] ?? 0) > 0)
        .map((shift) => ({ ...shift, employee: employee.id }));
    });
  }
}

/** One after the other, the stretches whose task the person masters. */
function shiftsOf(day: Workday | null, employee: Scenario['team']['employees'][number]): Shift[] {
  const shifts: Shift[] = [];
  let at = day?.from ?? 0;
  for (const { quarters, task } of day?.stretches ?? []) {
    const to = Math.min(96, at + quarters);
    const mastered = task === 'break' || (employee.skills[task] ?? 0) > 0;
    if (mastered && to > at)
      shifts.push({ employee: employee.id, task, from: quarterClock(at), to: quarterClock(to) });
    at = to;
  }
  return shifts;
}

function buildHouse(s: Scenario, k: Knobs): void {
  const { tills = 1, ...till } = k.checkout;
  Object.assign(s.checkout, till);
  s.checkout.tills = TILL_IDS.slice(0, tills).map((id, i) => ({
    id,
    label: `Caisse ${i}`,
    ...TILL_CELLS[i]!,
  }));
  const { weather = true, reserveBp, modes, rules, risk, policies } = k.house;
  Object.assign(s.risk, risk);
  if (!weather) delete s.weather;
  if (reserveBp !== undefined) s.opening.reserveBp = reserveBp;
  if (rules) {
    s.opening.orderRules = Object.fromEntries(
      PRODUCT_IDS.flatMap((id, i) => {
        const rule = rules[i];
        return rule ? [[id, { point: rule.point, target: rule.point + rule.more }]] : [];
      }),
    );
  }
  Object.assign(s.opening.policies, policies);
  s.opening.policies.orderMode = Object.fromEntries(
    s.suppliers.map(({ id }, i) => [id, modes?.[i] ?? 'automatic']),
  );
  buildMoney(s, k);
  buildLaw(s);
}

const BIRTHS = ['1990-05-01', '2009-12-24', '2011-06-01'];

/** Hung on what is drawn already. Random rosters are seldom lawful: in an exam they are played all the same. */
function buildLaw(s: Scenario): void {
  const { households } = s.catchment;
  s.team.law.mode = households % 3 === 0 ? 'training' : 'exam';
  s.team.contributions.mode = households % 2 === 0 ? 'simplified' : 'realistic';
  s.team.paidBreaks = households % 5 !== 0;
  for (const [i, one] of s.team.employees.entries())
    if ((households + i) % 4 < BIRTHS.length) one.birthDate = BIRTHS[(households + i) % 4]!;
}

function buildMoney(s: Scenario, k: Knobs): void {
  const { opening, charges, ...rest } = k.finance;
  Object.assign(s.finance, rest);
  // Negative: what the store owes on the first morning.
  if (opening) {
    s.finance.openingBalance = Object.entries(opening).map(([account, cents]) => ({
      account,
      label: account,
      cents,
    }));
  }
  if (charges)
    s.finance.charges = charges.map((one, i) => ({ id: `charge-${i}`, label: `Charge ${i}`, ...one }));
}
