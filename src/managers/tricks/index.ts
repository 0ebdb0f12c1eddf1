/**
 * Degenerate strategies that a mark must not reward, as managers: each does what a student who plays the score rather
 * than the store would try, with the same commands. None may be marked above the prudent manager.
 */
import { formatTime, parseTime } from '../../kernel/index.ts';
import type { Command } from '../../store/game.ts';
import type { Facing, Shift } from '../../store/plan-types.ts';
import { type View, WEEKDAYS } from '../../store/view.ts';
import { automaticOrders } from '../housekeeping.ts';
import type { Manager } from '../manager.ts';
import { prudent } from '../prudent.ts';

type Decide = (view: View) => Command[];

/** Decides on its first morning only. */
function once(decide: Decide): () => Decide {
  return () => {
    let done = false;
    return (view) => {
      if (done) return [];
      done = true;
      return decide(view);
    };
  };
}

const prices =
  (factor: number): Decide =>
  (view) => {
    const all = view.model.products.map(
      ({ id, priceCents }, p) =>
        [id, Math.max(view.leastPriceCents(p), Math.round(priceCents * factor))] as const,
    );
    return [{ type: 'prices', prices: Object.fromEntries(all) }];
  };

/** One rule for every reference. */
const rules =
  (units: (view: View, p: number) => number): Decide =>
  (view) => {
    const all = view.model.products.map(({ id }, p) => {
      const target = units(view, p);
      return [id, { point: target, target }] as const;
    });
    return [...automaticOrders(view), { type: 'order-rules', rules: Object.fromEntries(all) }];
  };

const buyNothing = rules(() => 0);

const emptyShelves: Decide = (view) =>
  view.model.fixtures.map(({ id }) => ({ type: 'facings', fixture: id, facings: [] }));

/** Every week of the game is written apart: the template alone would leave those already written. */
const sendHome: Decide = (view) => {
  const days = [[], [], [], [], [], [], []];
  const weeks = Object.keys(view.plan.roster.weeks).map(Number);
  return [
    { type: 'roster', week: 'template', days },
    ...weeks.map((week): Command => ({ type: 'roster', week, days })),
  ];
};

const noTills: Decide = (view) => {
  const days = view.plan.roster.template.map((shifts) => shifts.filter(({ task }) => task !== 'till'));
  return [{ type: 'roster', week: 'template', days }];
};

type Days = Shift[][];

/** The whole roster with every shift rewritten, or left out. */
const rewritten =
  (of: (shift: Shift, before: readonly Shift[]) => Shift | undefined): Decide =>
  (view) => {
    const change = (days: readonly (readonly Shift[])[]): Days =>
      days.map((shifts) => shifts.flatMap((shift) => of(shift, shifts) ?? []));
    const { template, weeks } = view.plan.roster;
    return [
      { type: 'roster', week: 'template', days: change(template) },
      ...Object.entries(weeks).map(
        ([week, days]): Command => ({ type: 'roster', week: Number(week), days: change(days) }),
      ),
    ];
  };

/** Nobody is ever at a second till, nor called to one: a line that reads the tills opened for nothing would be full. */
const oneTill = rewritten((shift, before) => {
  if (shift.task !== 'till') return shift;
  const first = before.find(
    (other) => other.task === 'till' && other.from < shift.to && shift.from < other.to,
  );
  return first === shift ? shift : { ...shift, task: 'shelf' };
});
const allAtTill = rewritten((shift) => (shift.task === 'break' ? shift : { ...shift, task: 'till' }));
const allCount = rewritten((shift) => (shift.task === 'shelf' ? { ...shift, task: 'counting' } : shift));

/** When somebody's day ends. */
const lastOf = (shifts: readonly Shift[], id: string): number =>
  Math.max(0, ...shifts.filter(({ employee }) => employee === id).map(({ to }) => parseTime(to)!));

/** Everybody works on every day they are free, and longer on the others, as far as the law lets them. */
const allHours: Decide = (view) => {
  let days: Days = view.plan.roster.template.map((shifts) => [...shifts]);
  const add = (weekday: number, employee: string, from: number, minutes: number): void => {
    const [opens, closes] = view.model.employees[view.model.employeeIndex.get(employee)!]!.availability[
      WEEKDAYS[weekday]!
    ] ?? ['00:00', '00:00'];
    const [first, to] = [Math.max(parseTime(opens)!, from), Math.min(parseTime(closes)!, from + minutes)];
    if (to <= first) return;
    const shift: Shift = { employee, task: 'shelf', from: formatTime(first), to: formatTime(to) };
    const more = days.map((shifts, wd) => (wd === weekday ? [...shifts, shift] : shifts));
    if (view.rosterBreaches({ type: 'roster', week: 'template', days: more }).length === 0) days = more;
  };
  const able = view.model.employees.filter(({ skills }) => skills.shelf);
  for (const weekday of WEEKDAYS.keys())
    for (const { id } of able) {
      const rests = !days[weekday]!.some(({ employee }) => employee === id);
      if (rests) add(weekday, id, 480, 330);
      else for (let hour = 0; hour < 2; hour++) add(weekday, id, lastOf(days[weekday]!, id), 60);
    }
  return [{ type: 'roster', week: 'template', days }];
};

/** Facings of every fixture rewritten, from those of each shelf. */
const shelves =
  (of: (shelf: readonly Facing[], view: View) => readonly Facing[]): Decide =>
  (view) =>
    view.model.fixtures.map(({ id, levels }) => {
      const own = view.plan.planogram.filter(({ fixture }) => fixture === id);
      const rows = Array.from({ length: levels }, (_, l) => own.filter(({ level }) => level === l + 1));
      const facings = rows
        .flatMap((shelf) => of(shelf, view))
        .map(({ product, level, facings }) => ({ product, level, facings }));
      return { type: 'facings', fixture: id, facings };
    });
const oneFacing = shelves((shelf) => shelf.map((one) => ({ ...one, facings: 1 })));
/** The dearest product of each shelf alone. */
const window = shelves((shelf, { model }) => {
  const price = ({ product }: Facing): number => model.products[model.productIndex.get(product)!]!.priceCents;
  return [...shelf].sort((a, b) => price(b) - price(a)).slice(0, 1);
});

const noChecks: Decide = () => [
  { type: 'policies', policies: { checkDates: false, checkDeliveries: false } },
];

/** Days at the end when nothing is bought any more. */
const LAST_DAYS = 7;

const trick = (name: string, make: () => Decide): readonly [string, () => Manager] => [
  name,
  () => {
    const decide = make();
    return { name, morning: decide };
  },
];

/** On top of a good manager: what is done well must not pay for the trick. */
const beside = (name: string, make: () => Decide): readonly [string, () => Manager] => [
  name,
  () => {
    const [good, decide] = [prudent(), make()];
    return { name, morning: (view) => [...good.morning(view), ...decide(view)] };
  },
];

/** By name; the words are those of the table of calibration. */
export const TRICKS: ReadonlyMap<string, () => Manager> = new Map([
  trick('prix-plafond', once(prices(3))),
  beside('prix-doubles', once(prices(2))),
  beside('prix-casses', once(prices(0.5))),
  trick(
    'rayons-vides',
    once((view) => [...emptyShelves(view), ...buyNothing(view)]),
  ),
  trick('reserve-pleine', once(rules((view, p) => 10 * Math.max(1, view.product(p).capacity)))),
  trick('rien-achete', once(buyNothing)),
  trick(
    'tous-renvoyes',
    once((view) => [...automaticOrders(view), ...sendHome(view)]),
  ),
  trick(
    'toutes-les-heures',
    once((view) => [...automaticOrders(view), ...allHours(view)]),
  ),
  trick(
    'caisses-fermees',
    once((view) => [...automaticOrders(view), ...noTills(view)]),
  ),
  beside(
    'une-seule-caisse',
    once((view) => [...oneTill(view), { type: 'policies', policies: { extraTillAt: 0 } }]),
  ),
  beside('tous-en-caisse', once(allAtTill)),
  beside('tous-au-comptage', once(allCount)),
  beside('un-facing', once(oneFacing)),
  beside('vitrine', once(window)),
  beside('sans-controle', once(noChecks)),
  beside(
    'derniere-semaine',
    () => (view) => (view.now.day < view.model.days - LAST_DAYS ? [] : buyNothing(view)),
  ),
]);
