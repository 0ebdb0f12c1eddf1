/**
 * Degenerate strategies that a mark must not reward, as managers: each does what a student who plays the score rather
 * than the store would try, with the same commands. None may be marked above the prudent manager.
 */
import type { Command } from '../../store/game.ts';
import type { View } from '../../store/view.ts';
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
    'caisses-fermees',
    once((view) => [...automaticOrders(view), ...noTills(view)]),
  ),
  beside('sans-controle', once(noChecks)),
  beside(
    'derniere-semaine',
    () => (view) => (view.now.day < view.model.days - LAST_DAYS ? [] : buyNothing(view)),
  ),
]);
