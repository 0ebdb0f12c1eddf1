/** Ways of looking at the floor: one number per fixture or per till, for the picture and for its legend alike. */
import * as indicators from '../indicators/index.ts';
import { stepOf } from './floor/scale.ts';
import type { Layer, Mark } from './floor/types.ts';
import type { Session } from './session.ts';
import { duration, moneyRound, number } from './texts/index.ts';

export interface LayerLine {
  readonly kind: 'fixture' | 'till';
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly mark: Mark;
}

export interface LayerView {
  /** Fixtures then tills, in the order of the model; undefined: nothing to say of it. */
  readonly marks: readonly (Mark | undefined)[];
  /** The same with names, the largest first. */
  readonly lines: readonly LayerLine[];
  readonly most: number;
  readonly write: (value: number) => string;
}

/** Largest waiting line that the scale tells from a longer one. */
const LONG_LINE = 6;

/** Numbers of a layer at the moment on screen. */
export function layerView(session: Session, layer: Exclude<Layer, 'none'>): LayerView {
  const { model } = session.view;
  const { values, write, most: fixed } = numbersOf(session, layer);
  const most = fixed ?? Math.max(0, ...values.map((value) => value ?? 0));
  const marks = values.map((value): Mark | undefined =>
    // An empty shelf is news, a full one is not.
    value === undefined || (layer === 'empty' && value === 0)
      ? undefined
      : { text: write(value), step: stepOf(value, most) },
  );
  const things = [
    ...model.fixtures.map(({ id, label }) => ({ kind: 'fixture' as const, id, label })),
    ...model.tills.map(({ id, label }) => ({ kind: 'till' as const, id, label })),
  ];
  const lines = things
    .flatMap((thing, i): LayerLine[] => {
      const mark = marks[i];
      return mark ? [{ ...thing, value: values[i]!, mark }] : [];
    })
    .sort((a, b) => b.value - a.value);
  return { marks, lines, most, write };
}

interface Numbers {
  readonly values: readonly (number | undefined)[];
  readonly write: (value: number) => string;
  readonly most?: number;
}

function numbersOf(session: Session, layer: Exclude<Layer, 'none'>): Numbers {
  const { view, live } = session;
  const { model } = view;
  const none = model.tills.map(() => undefined);
  switch (layer) {
    case 'empty':
      return { values: [...emptyFacings(session), ...none], write: (n) => number(n) };
    case 'traffic':
      return { values: [...live.stops.slice(0, model.fixtures.length), ...none], write: (n) => number(n) };
    case 'yield':
      return { values: [...centsPerMetre(session), ...none], write: (cents) => moneyRound(cents) };
    case 'wait':
      return {
        values: [
          ...model.fixtures.map(() => undefined),
          ...view.tills().map((till) => (till.cashier < 0 ? undefined : till.waiting)),
        ],
        write: (n) => number(n),
        most: LONG_LINE,
      };
  }
}

/** Facings with nothing on them: products of a fixture share their units over all their facings. */
function emptyFacings({ view }: Session): number[] {
  const { model, plan } = view;
  const empty = model.fixtures.map(() => 0);
  for (const { fixture, product, facings } of plan.planogram) {
    const one = view.product(model.productIndex.get(product)!);
    const f = model.fixtureIndex.get(fixture)!;
    const bare = one.capacity > 0 ? facings * (1 - Math.min(1, one.shelf / one.capacity)) : facings;
    empty[f] = empty[f]! + (one.shelf === 0 ? facings : Math.floor(bare));
  }
  return empty;
}

/** Takings of the day per metre of shelf, all levels laid end to end, in cents TTC. */
function centsPerMetre(session: Session): number[] {
  const { view } = session;
  const { model, plan } = view;
  const day = session.day.value;
  const cents = model.fixtures.map(() => 0);
  const facings = new Map<string, number>();
  for (const one of plan.planogram) facings.set(one.product, (facings.get(one.product) ?? 0) + one.facings);
  for (const one of plan.planogram) {
    const p = model.productIndex.get(one.product)!;
    const f = model.fixtureIndex.get(one.fixture)!;
    cents[f] = cents[f]! + (view.revenue(p, day) * one.facings) / facings.get(one.product)!;
  }
  return cents.map((sum, f) => {
    const { levels, lengthCm } = model.fixtures[f]!;
    return Math.round((sum * 100) / (levels * lengthCm));
  });
}

/** Mean wait of the day as words, for the legend of that layer. */
export const meanWait = ({ view, day }: Session): string => {
  const ms = indicators.meanWait.of(view, { from: day.value, to: day.value });
  return ms === undefined ? '–' : duration(ms);
};
