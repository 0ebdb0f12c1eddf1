/**
 * Managers who play like students, of different strengths and habits: the mark must tell them apart whatever the draw.
 * Among them a second expert, of another school than the one on which the scales are hung.
 */
import { htFromTtc } from '../../kernel/index.ts';
import { upTo, type View } from '../../store/view.ts';
import { courseFloor } from '../floor/index.ts';
import type { Manager } from '../manager.ts';
import { shareSaturdays } from '../saturdays.ts';
import type { Method } from '../supply.ts';
import { believes, fits, type Habits, student, taughtTimes } from './student.ts';

/** Standard deviations kept for goods that last and for those that do not: a rule of thumb, where others weigh costs. */
const LASTING = 2.3;
const FRESH = 0.8;
/** Never fewer than this share of what one sells on the shelf. */
const thumb: Method = ({ days, deviation, expected }, { shelfLifeDays, pack }, facings) => {
  const fresh = shelfLifeDays !== null && shelfLifeDays <= days + 2;
  const safety = (fresh ? FRESH : LASTING) * deviation * Math.sqrt(days);
  const target = Math.ceil(expected + Math.max(safety, fresh ? 0 : facings));
  return upTo(target, pack);
};

const everywhere = (bp: number) => () => bp;

/** Goods a household buys again within days: their prices are known, and looked at. */
const OFTEN_DAYS = 4;
const subfamilyOf = (view: View, p: number) =>
  view.model.subfamilies.find(({ id }) => id === view.model.products[p]!.subfamily)!;
/** Near the advised price on what everybody compares, above it on the rest. */
const byFamily = (often: number, seldom: number) => (view: View, p: number) =>
  subfamilyOf(view, p).unitDays < OFTEN_DAYS ? often : seldom;
/** Up to the nearest price in 5 or 9 cents. */
const inFiveOrNine = (cents: number): number => {
  const last = cents % 10;
  return cents + (last <= 5 ? 5 - last : 9 - last);
};
/** A fair margin on each unit: dearer where the advised price leaves little. */
const leanestFirst = (view: View, p: number): number => {
  const { priceCents, vatBp, costCents } = view.model.products[p]!;
  return htFromTtc(priceCents, vatBp) < 1.4 * costCents ? 10_400 : 10_000;
};

const MONDAY = 0;
const THURSDAY = 3;

/** By name; the words are those of the table of calibration. */
const HABITS: Readonly<Record<string, () => Habits>> = {
  'second-expert': () => ({
    orders: thumb,
    floor: shareSaturdays(fits([900, 960])),
    position: byFamily(10_150, 10_700),
    ending: inFiveOrNine,
    shelvesEvery: 14,
  }),
  'presque-expert': () => ({ orders: thumb, floor: fits(), position: everywhere(10_200), shelvesEvery: 28 }),
  organisateur: () => ({ orders: taughtTimes(1), floor: fits([840, 900]) }),
  marchand: () => ({
    orders: taughtTimes(1),
    floor: courseFloor(),
    position: leanestFirst,
    shelvesEvery: 28,
  }),
  'prix-plus-trois': () => ({ orders: taughtTimes(1), floor: courseFloor(), position: everywhere(10_300) }),
  'prix-moins-deux': () => ({ orders: taughtTimes(1), floor: courseFloor(), position: everywhere(9_800) }),
  'lundi-jeudi': () => ({ orders: taughtTimes(1), orderDays: [MONDAY, THURSDAY], floor: courseFloor() }),
  'lundi-seulement': () => ({ orders: taughtTimes(1), orderDays: [MONDAY] }),
  'sans-planning': () => ({ orders: taughtTimes(1) }),
  'stock-genereux': () => ({ orders: taughtTimes(1.3), floor: courseFloor() }),
  'flux-tendu': () => ({ orders: taughtTimes(0.8), floor: courseFloor() }),
  tardif: () => ({ orders: taughtTimes(1), floor: courseFloor(), from: 14 }),
  'lache-prise': () => ({ orders: taughtTimes(1), floor: courseFloor(), until: 28 }),
  'absences-seulement': () => ({ floor: believes() }),
  'jours-ouvrables': () => ({ orders: taughtTimes(1), orderDays: [0, 1, 2, 3, 4], floor: courseFloor() }),
  merchandiseur: () => ({ orders: taughtTimes(1), floor: courseFloor(), shelvesEvery: 28 }),
  'prix-psychologiques': () => ({
    orders: taughtTimes(1),
    floor: courseFloor(),
    position: everywhere(10_000),
    ending: inFiveOrNine,
  }),
  'planning-seulement': () => ({ floor: fits() }),
  'prix-seulement': () => ({ position: everywhere(10_300) }),
};

/** How to hire each student, by name. */
export const PANEL: ReadonlyMap<string, () => Manager> = new Map(
  Object.entries(HABITS).map(([name, habits]) => [name, () => student(name, habits())]),
);

/** One decision done better, all else equal: it must not lower the competence it belongs to. */
export interface Improvement {
  readonly from: string;
  readonly to: string;
  readonly competence: string;
}

const better = (from: string, to: string, ...competences: readonly string[]): Improvement[] =>
  competences.map((competence) => ({ from, to, competence }));

/** Pairs that differ by one decision, and the competences that may not go down from one to the other. */
export const IMPROVEMENTS: readonly Improvement[] = [
  // Orders reckoned by the method of the course, then every day, then neither too much nor too little.
  ...better('absences-seulement', 'prudent', 'G1'),
  ...better('lundi-jeudi', 'jours-ouvrables', 'G1'),
  ...better('jours-ouvrables', 'prudent', 'G1'),
  ...better('flux-tendu', 'prudent', 'G1'),
  ...better('stock-genereux', 'prudent', 'G1'),
  ...better('tardif', 'prudent', 'G1'),
  ...better('lache-prise', 'prudent', 'G1'),
  // Prices: a position, whatever the orders.
  ...better('naive', 'prix-seulement', 'G1'),
  ...better('prudent', 'prix-plus-trois', 'G1'),
  ...better('prix-moins-deux', 'prudent', 'G1'),
  // Shelves in proportion to what they sell.
  ...better('prudent', 'merchandiseur', 'A2', 'A3'),
  // The floor: absences covered, then tills fitted and stock counted.
  ...better('naive', 'absences-seulement', 'M1', 'A2'),
  ...better('sans-planning', 'prudent', 'M1', 'A2'),
  ...better('absences-seulement', 'planning-seulement', 'M1', 'A2'),
  ...better('prudent', 'organisateur', 'M1', 'A2', 'G3'),
];
