/**
 * W0, the reference workload of the speed targets: 84 days of 12 h, 1 500 households giving about 500 visits a day of
 * 8 lines, 600 products in 20 families of one sub-family of 30, one family's prices changed each morning, shelf and
 * reserve with lots, 3 tills with one line and affine service, order-up-to every night, a fixed roster.
 *
 * Nothing here is random: a table of numbers made by arithmetic, so that the workload is the same for ever.
 */
import type { Manager } from '../../src/managers/index.ts';
import { readScenario, type Scenario, type ScenarioInput } from '../../src/scenario/index.ts';

/** Families of one sub-family, the products of each (the choice sets), what a visit looks for, and how deep shelves are. */
export interface Range {
  readonly families: number;
  readonly perFamily: number;
  readonly wants: number;
  readonly unitsPerFacing: number;
}

export const W0 = {
  days: 84,
  families: 20,
  perFamily: 30,
  wants: 9.9,
  unitsPerFacing: 10,
  households: 1_500,
  tills: 3,
} as const;

const two = (n: number): string => String(n).padStart(2, '0');
/** Cells from the back to the doors: three a row of four shelves, and the tills. */
const depthOf = (families: number): number => 5 + 3 * Math.ceil(families / 4);
const familyId = (f: number): string => `f${two(f)}`;
const productId = (f: number, k: number): string => `f${two(f)}-p${two(k)}`;

/** A number in [0, 1) that varies from one product to the next without any pattern a cache could like. */
function spread(i: number): number {
  const x = i * 0.6180339887498949;
  return x - Math.floor(x);
}

const everyDay = <T>(value: T) => ({
  monday: value,
  tuesday: value,
  wednesday: value,
  thursday: value,
  friday: value,
  saturday: value,
  sunday: value,
});

const advisedCents = (f: number, k: number): number => 120 + Math.floor(spread(f * 31 + k) * 480);

/** A third of the families perish, in 9 to 14 days. */
const shelfLife = (f: number): number | null => (f % 3 === 0 ? 9 + (f % 6) : null);

/**
 * One to three facings of ten units, whatever the product sells: some run out by evening, so that people substitute.
 * The night's order brings shelf and reserve back to a little more than a full shelf, in packs of 12.
 */
const facingsOf = (f: number, k: number): number => 1 + Math.floor(spread(f * 13 + k * 7) * 3);
const PACK = 12;
const orderUpTo = ({ unitsPerFacing }: Range, f: number, k: number): number =>
  facingsOf(f, k) * unitsPerFacing + 4;

function catalogue({ families: count, perFamily, wants, unitsPerFacing }: Range): ScenarioInput['catalogue'] {
  const families = Array.from({ length: count }, (_, f) => f);
  return {
    families: families.map((f) => ({ id: familyId(f), label: `Famille ${f}` })),
    subfamilies: families.map((f) => ({
      id: `${familyId(f)}-s`,
      family: familyId(f),
      label: `Sous-famille ${f}`,
      occasionBp: Math.round((10_000 * wants) / count),
      declineBp: 800,
      unitDays: 3 + (f % 4),
      secondUnitBp: 800,
      stockpile: 1,
    })),
    products: families.flatMap((f) =>
      Array.from({ length: perFamily }, (_, k) => ({
        id: productId(f, k),
        label: `Produit ${f}.${k}`,
        subfamily: `${familyId(f)}-s`,
        supplier: 'entrepot',
        priceCents: advisedCents(f, k),
        costCents: Math.floor(advisedCents(f, k) * 0.65),
        vatBp: 550,
        pack: PACK,
        shelfLifeDays: shelfLife(f),
        widthCm: 10,
        unitsPerFacing,
        appeal: Math.floor(spread(f * 17 + k * 3) * 16) / 10 - 0.8,
      })),
    ),
  };
}

/** Rows of four shelves between the entrance and three tills, five in W0; five levels of six products each. */
function floor({ families: count, perFamily }: Range): ScenarioInput['floor'] {
  const depth = depthOf(count);
  return {
    width: 24,
    depth,
    cellCm: 80,
    entrance: { x: 1, y: depth - 1 },
    exit: { x: 22, y: depth - 1 },
    dock: { x: 23, y: 0 },
    reserve: { x: 23, y: 1 },
    fixtures: Array.from({ length: count }, (_, f) => ({
      id: `m${two(f)}`,
      label: `Meuble ${f}`,
      kind: 'gondola' as const,
      x: 2 + 5 * (f % 4),
      y: 1 + 3 * Math.floor(f / 4),
      width: 4,
      depth: 1,
      front: 'south' as const,
      levels: 5,
      lengthCm: 180,
    })),
    planogram: Array.from({ length: count * perFamily }, (_, i) => {
      const f = Math.floor(i / perFamily);
      const k = i % perFamily;
      return {
        fixture: `m${two(f)}`,
        level: 1 + Math.floor(k / 6),
        product: productId(f, k),
        facings: facingsOf(f, k),
      };
    }),
  };
}

/** Three segments that differ in pace, patience and habits; people come all day with two peaks. */
function catchment(): ScenarioInput['catchment'] {
  const segment = (id: string, weight: number, people: number, priceSensitivity: number) => ({
    id,
    label: id,
    weight,
    people,
    visitsPerWeek: 2.8,
    priceSensitivity,
    patienceSeconds: 900,
    weekdays: everyDay(10_000),
    hours: [0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 9, 12, 10, 6, 6, 7, 9, 13, 13, 9, 4, 0, 0, 0],
  });
  return {
    households: W0.households,
    segments: [segment('seuls', 2, 1.2, 2.5), segment('couples', 3, 2, 3), segment('familles', 2, 3.6, 3.5)],
  };
}

/** Two teams a day, the same all year: three cashiers and one person at the shelves; one more when the truck comes. */
function team(): ScenarioInput['team'] {
  const posts = [
    { task: 'till', from: '09:00', to: '15:00', people: W0.tills },
    { task: 'till', from: '15:00', to: '21:30', people: W0.tills },
    { task: 'shelf', from: '06:00', to: '14:00', people: 1 },
    { task: 'shelf', from: '14:00', to: '22:00', people: 1 },
    { task: 'reception', from: '06:00', to: '10:00', people: 1 },
  ] as const;
  const people = posts.flatMap(({ people, ...post }) =>
    Array.from({ length: people }, (_, i) => ({ ...post, id: `${post.task}-${post.from.slice(0, 2)}-${i}` })),
  );
  return {
    employees: people.map(({ id, task }) => ({
      id,
      name: id,
      role: task,
      contract: 'cdi',
      weeklyMinutes: 2_100,
      hourlyGrossCents: 1_250,
      // A cashier stays at the till and the others on the floor: the roster is fixed.
      skills: task === 'till' ? { till: 100 } : { shelf: 100, reception: 100 },
      availability: everyDay<[string, string]>(['06:00', '22:00']),
      absenceBp: 0,
    })),
    roster: everyDay(people.map(({ id, task, from, to }) => ({ employee: id, task, from, to }))),
    unitSeconds: { shelf: 6, shelfTrip: 30, reception: 20, counting: 2, dates: 2 },
  };
}

/**
 * The scenario as a teacher would write it.
 * @param range that of W0, or another with as many wants a visit
 */
export function w0Input(days: number = W0.days, range: Range = W0): ScenarioInput {
  return {
    format: 1,
    id: 'w0',
    title: 'W0',
    trade: 'charge de référence',
    story: 'Un magasin sans histoire : il ne sert qu’à mesurer la vitesse.',
    seed: 'w0',
    calendar: {
      start: '2026-03-02',
      days,
      hours: everyDay<[string, string]>(['09:00', '21:00']),
      publicHolidays: 'open',
    },
    catalogue: catalogue(range),
    suppliers: [
      {
        id: 'entrepot',
        label: 'Entrepôt',
        orderDays: everyDay(true),
        cutoff: '23:00',
        leadDays: 1,
        deliveryDays: everyDay(true),
        deliveryAt: '06:00',
        fillRateBp: 9_900,
      },
    ],
    floor: floor(range),
    catchment: catchment(),
    checkout: {
      tills: Array.from({ length: W0.tills }, (_, t) => ({
        id: `c${t}`,
        label: `Caisse ${t}`,
        x: 8 + 3 * t,
        y: depthOf(range.families) - 3,
      })),
      line: 'single',
      fixedSeconds: 55,
      perLineSeconds: 7,
      spreadBp: 0,
    },
    team: team(),
    finance: {
      openingBalance: [{ account: '512', label: 'Banque', cents: 20_000_000 }],
      charges: [{ id: 'loyer', label: 'Loyer', account: '613', monthlyCents: 500_000 }],
      overdraftCents: 1_000_000_000,
    },
    risk: { thiefBp: 50, breakageBp: 20, tillErrorBp: 10 },
    opening: {
      reserveBp: 5_000,
      orderRules: Object.fromEntries(
        Array.from({ length: range.families * range.perFamily }, (_, i) => {
          const f = Math.floor(i / range.perFamily);
          const k = i % range.perFamily;
          return [
            productId(f, k),
            { point: orderUpTo(range, f, k) - PACK / 2, target: orderUpTo(range, f, k) },
          ];
        }),
      ),
      policies: { orderMode: { entrepot: 'automatic' }, extraTillAt: 0, fillBelowBp: 5_000 },
    },
    past: { weeks: 0, dailyWeeks: 0 },
  };
}

/**
 * W0 read through the front door of the format, as any scenario is.
 * @throws Error when the format refuses it: the workload must follow the format
 */
export function w0Scenario(days?: number, range?: Range): Scenario {
  const text = JSON.stringify(w0Input(days, range));
  const { scenario, problems } = readScenario('w0.json', () => text);
  if (!scenario)
    throw new Error(`W0 is not a scenario any more: ${problems.map((p) => p.message).join(' ')}`);
  return scenario;
}

/** Decides nothing but prices: each morning one family, in turn, moves by −5 % to +5 % around the advised price. */
export const w0Manager = ({ families, perFamily }: Range = W0): Manager => ({
  name: 'w0',
  morning: ({ now }) => {
    const f = now.day % families;
    const prices: Record<string, number> = {};
    for (let k = 0; k < perFamily; k++) {
      const percent = ((k * 7 + now.day * 3) % 11) - 5;
      prices[productId(f, k)] = Math.floor((advisedCents(f, k) * (100 + percent)) / 100);
    }
    return [{ type: 'prices', prices }];
  },
});
