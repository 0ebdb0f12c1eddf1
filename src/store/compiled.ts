/**
 * A scenario turned into indices and constant tables, once, when a game starts.
 *
 * Everything is sorted by id (by code unit), so an index order is an identity order: reordering or renaming what a
 * teacher wrote changes no draw and no tie. Products of a sub-family are contiguous, which keeps a choice in one
 * cache line or two.
 */
import {
  byId,
  drawKey,
  finalise,
  fold,
  frenchPublicHolidays,
  hashText,
  parseDate,
  parseTime,
  type SeedSchedule,
  toUnit,
  yearOf,
} from '../kernel/index.ts';
import {
  type Employee,
  type Fixture,
  type Product,
  type Scenario,
  type Segment,
  type Subfamily,
  type Supplier,
  TASKS,
  WEEKDAYS,
} from '../scenario/index.ts';

/** Expiry of goods that never perish, as a day number. */
export const NEVER = 1 << 29;

/** Somebody away on known days, in days of the game, and the day on which it is learnt. */
export interface DatedAbsence {
  readonly e: number;
  readonly from: number;
  readonly to: number;
  readonly announced: number;
  readonly reason: string;
}

/** The constant side of a game: who and what exists, in index order. */
export interface Model {
  readonly scenario: Scenario;
  readonly seeds: SeedSchedule;
  /** Day number (kernel/calendar) of the first day of the game. */
  readonly firstDay: number;
  /** Days in the game. */
  readonly days: number;
  readonly families: readonly Scenario['catalogue']['families'][number][];
  readonly subfamilies: readonly Subfamily[];
  readonly products: readonly Product[];
  readonly suppliers: readonly Supplier[];
  readonly fixtures: readonly Fixture[];
  readonly tills: readonly Scenario['checkout']['tills'][number][];
  readonly employees: readonly Employee[];
  readonly segments: readonly Segment[];
  /** Absences that the scenario dates, the earliest first. */
  readonly absences: readonly DatedAbsence[];
  readonly charges: readonly Scenario['finance']['charges'][number][];
  readonly productIndex: ReadonlyMap<string, number>;
  readonly supplierIndex: ReadonlyMap<string, number>;
  readonly fixtureIndex: ReadonlyMap<string, number>;
  readonly employeeIndex: ReadonlyMap<string, number>;
  /** Birthday of each person as a day number, where the scenario says it. */
  readonly births: readonly (number | undefined)[];
  /** Public holidays, as day numbers, from the year before the first day to the year after the last. */
  readonly holidays: ReadonlySet<number>;
  /** Days on which the scenario shuts the doors, as day numbers. */
  readonly shut: ReadonlySet<number>;
  /** Minutes at which the doors open and close: `weekday * 2` and the next; both 0 when they stay shut. */
  readonly doors: Int32Array;
  /** Pace of each person at each task, in per cent, 0 when it is not mastered: `e * TASKS.length + task`. */
  readonly pace: Uint16Array;
  readonly tillIndex: ReadonlyMap<string, number>;
  readonly familyIndex: ReadonlyMap<string, number>;
  /** Products of sub-family g are `subStart[g] ≤ p < subStart[g + 1]`. */
  readonly subStart: Int32Array;
  readonly subOf: Int32Array;
  readonly familyOf: Int32Array;
  readonly supplierOf: Int32Array;
  /** Units in a pack, and the products that have a date. */
  readonly packOf: Int32Array;
  readonly perishables: Int32Array;
  /** Identity keys: all luck of a product or sub-family hangs on them. */
  readonly productKey: Int32Array;
  readonly subKey: Int32Array;
  /** The same, folded (kernel/random): the key of a visit is folded once, not once per want and product. */
  readonly productFold: Int32Array;
  readonly subFold: Int32Array;
  /** Households: identity key, segment, and the chance of a visit on an average day (1 = every day). */
  readonly householdKey: Int32Array;
  readonly householdSegment: Uint8Array;
  readonly householdRate: Float64Array;
  readonly householdPeople: Float64Array;
  /** Regulars are the first households; `regularWants[h]` lists their sub-families. */
  readonly regulars: readonly Scenario['catchment']['regulars'][number][];
  readonly regularWants: readonly (readonly number[])[];
}

const indexOf = (list: readonly { id: string }[]): Map<string, number> =>
  new Map(list.map((one, i) => [one.id, i]));

/** Index of an id that validation has already found; a miss is a fault of ours, not of the teacher. */
function known(index: ReadonlyMap<string, number>, id: string): number {
  const found = index.get(id);
  if (found === undefined) throw new Error(`unknown id ${id} in a validated scenario`);
  return found;
}

/** Splits the population over the segments and draws what lasts the whole game, from the base seed only. */
function households(
  scenario: Scenario,
  base: string,
  segments: readonly Segment[],
  subIndex: ReadonlyMap<string, number>,
) {
  const regulars = [...scenario.catchment.regulars].sort(byId);
  const count = Math.max(scenario.catchment.households, regulars.length);
  const key = drawKey(base, 'household');
  const segmentIndex = indexOf(segments);
  const weights = segments.reduce((sum, s) => sum + s.weight, 0);
  const householdKey = new Int32Array(count);
  const householdSegment = new Uint8Array(count);
  const householdRate = new Float64Array(count);
  const householdPeople = new Float64Array(count);
  for (let h = 0; h < count; h++) {
    const regular = regulars[h];
    // A regular's luck hangs on its id; the others are numbered, so adding a regular moves nobody's luck.
    const own = finalise(
      key ^ (regular ? hashText(`regular/${regular.id}`) : Math.imul(h - regulars.length + 1, 0x9e3779b1)),
    );
    householdKey[h] = own;
    let s = 0;
    if (regular) s = known(segmentIndex, regular.segment);
    else {
      let left = toUnit(finalise(own ^ 0x5e6)) * weights;
      while (s < segments.length - 1 && left >= segments[s]!.weight) left -= segments[s++]!.weight;
    }
    const segment = segments[s]!;
    householdSegment[h] = s;
    // Rhythms differ inside a segment: triangular between 0.4 and 1.6 of the mean.
    const spread = 0.4 + 0.6 * (toUnit(finalise(own ^ 0x7a11)) + toUnit(finalise(own ^ 0x7a12)));
    householdRate[h] = regular ? regular.visitsPerWeek / 7 : (segment.visitsPerWeek / 7) * spread;
    householdPeople[h] = Math.max(1, segment.people * (0.5 + toUnit(finalise(own ^ 0x9e0))));
  }
  const regularWants = regulars.map((r) => r.wants.map((id) => known(subIndex, id)));
  return { householdKey, householdSegment, householdRate, householdPeople, regulars, regularWants };
}

/** Absences of the scenario in days of the game. */
function datedAbsences(
  { team }: Scenario,
  firstDay: number,
  employeeIndex: ReadonlyMap<string, number>,
): DatedAbsence[] {
  const dayOf = (date: string): number => parseDate(date)! - firstDay;
  return (team.absences ?? [])
    .map(({ announced, employee, from, reason, to }) => ({
      e: known(employeeIndex, employee),
      from: dayOf(from),
      to: dayOf(to),
      announced: announced === undefined ? 0 : dayOf(announced),
      reason,
    }))
    .sort((a, b) => a.from - b.from || a.e - b.e);
}

/** Holidays of the years of a game, with a year on both sides for whoever looks back or ahead. */
function holidaysAround(firstDay: number, days: number): Set<number> {
  const dates = new Set<number>();
  const last = yearOf(firstDay + days) + 1;
  for (let year = yearOf(firstDay) - 1; year <= last; year++)
    for (const { day } of frenchPublicHolidays(year)) dates.add(day);
  return dates;
}

const minutesOf = (hours: readonly [string, string] | null): [number, number] =>
  hours ? [parseTime(hours[0])!, parseTime(hours[1])!] : [0, 0];

/**
 * Compiles a resolved scenario.
 * @param scenario as given by `readScenario`, without errors
 * @param seeds base seed and, in an exam, codes of rounds
 */
export function compile(
  scenario: Scenario,
  seeds: SeedSchedule = { base: scenario.seed, rounds: [] },
): Model {
  const families = [...scenario.catalogue.families].sort(byId);
  const familyIndex = indexOf(families);
  const subfamilies = [...scenario.catalogue.subfamilies].sort(
    (a, b) => known(familyIndex, a.family) - known(familyIndex, b.family) || byId(a, b),
  );
  const subIndex = indexOf(subfamilies);
  const products = [...scenario.catalogue.products].sort(
    (a, b) => known(subIndex, a.subfamily) - known(subIndex, b.subfamily) || byId(a, b),
  );
  const suppliers = [...scenario.suppliers].sort(byId);
  const supplierIndex = indexOf(suppliers);
  const fixtures = [...scenario.floor.fixtures].sort(byId);
  const tills = [...scenario.checkout.tills].sort(byId);
  const employees = [...scenario.team.employees].sort(byId);
  const employeeIndex = indexOf(employees);
  const segments = [...scenario.catchment.segments].sort(byId);
  const subOf = Int32Array.from(products, (p) => known(subIndex, p.subfamily));
  const subStart = new Int32Array(subfamilies.length + 1);
  for (const g of subOf) subStart[g + 1]!++;
  for (let g = 0; g < subfamilies.length; g++) subStart[g + 1] = subStart[g + 1]! + subStart[g]!;
  const firstDay = parseDate(scenario.calendar.start) ?? 0;
  const { days } = scenario.calendar;
  const productKey = Int32Array.from(products, (p) => hashText(`product/${p.id}`));
  const subKey = Int32Array.from(subfamilies, (g) => hashText(`subfamily/${g.id}`));
  return {
    // What a reader of files puts together key by key is a dictionary to an engine, and the day asks it all the time; a
    // copy made at once has its keys at known places.
    scenario: { ...scenario },
    seeds,
    firstDay,
    days,
    holidays: holidaysAround(firstDay, days),
    shut: new Set(scenario.calendar.closed.map((date) => parseDate(date) ?? Number.NaN)),
    doors: Int32Array.from(WEEKDAYS.flatMap((day) => minutesOf(scenario.calendar.hours[day]))),
    families,
    subfamilies,
    products,
    suppliers,
    fixtures,
    tills,
    employees,
    births: employees.map(({ birthDate }) => (birthDate === undefined ? undefined : parseDate(birthDate))),
    segments,
    absences: datedAbsences(scenario, firstDay, employeeIndex),
    charges: [...scenario.finance.charges].sort(byId),
    productIndex: indexOf(products),
    supplierIndex,
    fixtureIndex: indexOf(fixtures),
    employeeIndex,
    pace: Uint16Array.from(
      employees.flatMap(({ skills }) => TASKS.map((task) => (task === 'break' ? 0 : (skills[task] ?? 0)))),
    ),
    tillIndex: indexOf(tills),
    familyIndex,
    subStart,
    subOf,
    familyOf: Int32Array.from(products, (p) =>
      known(familyIndex, subfamilies[known(subIndex, p.subfamily)]!.family),
    ),
    supplierOf: Int32Array.from(products, (p) => known(supplierIndex, p.supplier)),
    packOf: Int32Array.from(products, (p) => p.pack),
    perishables: Int32Array.from(products.flatMap((p, i) => (p.shelfLifeDays === null ? [] : [i]))),
    productKey,
    subKey,
    productFold: productKey.map(fold),
    subFold: subKey.map(fold),
    ...households(scenario, seeds.base, segments, subIndex),
  };
}
