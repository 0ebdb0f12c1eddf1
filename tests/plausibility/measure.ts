/**
 * The figures by which a teacher recognises a store, measured on a scenario over several draws.
 * Bands come from domain facts (trade press, INSEE, meta-analyses), never from the simulation.
 */
import { MANAGERS } from '../../src/managers/index.ts';
import { playWith } from '../../src/play/run.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { type Command, type Game, start } from '../../src/store/game.ts';
import { viewOf } from '../../src/store/view.ts';

export interface Figure {
  readonly label: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

/** Plays a scenario with the prudent manager, after some first decisions. */
function play(scenario: Scenario, seed: string, days: number, first: readonly Command[] = []): Game {
  const game = start(scenario, { seeds: { base: seed, rounds: [] } });
  for (const command of first) {
    const refusal = game.decide(command);
    if (refusal) throw new Error(`refused: ${JSON.stringify(refusal)}`);
  }
  playWith(game, MANAGERS.get('prudent')!(), days);
  return game;
}

const sum = (from: number, to: number, of: (i: number) => number): number => {
  let total = 0;
  for (let i = from; i < to; i++) total += of(i);
  return total;
};

const mean = (values: readonly number[]): number => sum(0, values.length, (i) => values[i]!) / values.length;

/** Figures of one run that need no twin. */
function ofRun(game: Game): Record<string, number> {
  const view = viewOf(game);
  const days = game.now.day;
  const { facts } = game.world;
  const P = game.model.products.length;
  const figure = (c: Parameters<typeof view.figure>[1], from = 0, to = days) =>
    sum(from, to, (d) => view.figure(d, c));
  const revenueTtc = figure('revenueCents');
  const salesHt = -view.movement('707', 0, days);
  const goods =
    view.movement('607', 0, days) + view.movement('6037', 0, days) + view.movement('6241', 0, days);
  const personnel = view.movement('64', 0, days);
  const open = sum(0, days, (d) => (view.figure(d, 'openMinutes') > 0 ? 1 : 0));
  const hidden = sum(0, days * P, (i) => facts.hidden[i]! * game.model.products[i % P]!.priceCents);
  const weekday = (wd: number) =>
    mean(
      Array.from({ length: days }, (_, d) => d)
        .filter((d) => view.weekday(d) === wd && view.figure(d, 'openMinutes') > 0)
        .map((d) => view.figure(d, 'revenueCents')),
    );
  const waits = Array.from({ length: days }, (_, d) => view.waitQuantileMs(d, 0.95) / 60_000).filter(
    (w) => w > 0,
  );
  return {
    tickets: figure('tickets') / open,
    weeklyHt: ((salesHt / days) * 7) / 100,
    basket: revenueTtc / figure('tickets') / 100,
    items: figure('units') / figure('tickets'),
    conversion: (100 * figure('tickets')) / figure('entered'),
    empty: (100 * (figure('emptyAt11') + figure('emptyAt17'))) / figure('shelvesChecked'),
    saturday: weekday(5) / weekday(2),
    waitMean: figure('waitMs') / figure('waited') / 60_000,
    waitP95: mean(waits),
    waste: (100 * figure('wasteCents')) / salesHt,
    hidden: (100 * hidden) / (revenueTtc + figure('pickupRevenueCents')),
    margin: (100 * (salesHt - goods)) / salesHt,
    personnel: (100 * personnel) / salesHt,
    online: (100 * figure('pickupRevenueCents')) / (figure('pickupRevenueCents') + figure('revenueCents')),
    pickRate: figure('unitsPicked') / (figure('pickMs') / 3_600_000),
    pickMissing:
      (100 * (figure('linesMissing') + figure('linesSubstituted'))) /
      (figure('linesMissing') + figure('linesSubstituted') + figure('linesPicked')),
    handover: mean(
      Array.from({ length: days }, (_, d) => view.collectionQuantileMs(d, 0.95) / 60_000).filter(
        (w) => w > 0,
      ),
    ),
    firstWeek: figure('entered', 0, 7) / 7 / (figure('entered', 7, days) / (days - 7)),
    emptyFirst:
      (100 * (figure('emptyAt11', 0, 7) + figure('emptyAt17', 0, 7))) / figure('shelvesChecked', 0, 7),
    absence: (100 * figure('absentMinutes')) / figure('plannedMinutes'),
  };
}

/** −10 % on one price, twin runs: extra units of the product, and the share taken from its sub-family. */
function priceCut(
  scenario: Scenario,
  seed: string,
  days: number,
  products: readonly string[],
): { units: number; neighbours: number } {
  const base = play(scenario, seed, days);
  const { model } = base;
  const P = model.products.length;
  const sold = (game: Game, p: number) => sum(0, days, (d) => game.world.facts.sold[d * P + p]!);
  let before = 0;
  let extra = 0;
  let taken = 0;
  for (const id of products) {
    const p = model.productIndex.get(id)!;
    const twin = play(scenario, seed, days, [
      { type: 'prices', prices: { [id]: Math.round(model.products[p]!.priceCents * 0.9) } },
    ]);
    before += sold(base, p);
    extra += sold(twin, p) - sold(base, p);
    const g = model.subOf[p]!;
    for (let q = model.subStart[g]!; q < model.subStart[g + 1]!; q++)
      if (q !== p) taken += sold(base, q) - sold(twin, q);
  }
  return { units: (100 * extra) / before, neighbours: (100 * taken) / extra };
}

/** One product of each family, in the middle of its prices, whose price can fall by a tenth without a resale at a loss. */
function probes(scenario: Scenario): string[] {
  return scenario.catalogue.families.flatMap((family) => {
    const subs = scenario.catalogue.subfamilies.filter((s) => s.family === family.id).map((s) => s.id);
    const able = scenario.catalogue.products
      .filter(
        (p) => subs.includes(p.subfamily) && p.priceCents * 0.9 > p.costCents * (1 + p.vatBp / 10_000) + 1,
      )
      .sort((a, b) => a.priceCents - b.priceCents);
    return able.length > 0 ? [able[Math.floor(able.length / 2)]!.id] : [];
  });
}

/** The table of plausibility of a scenario. */
export function plausibility(scenario: Scenario, seeds: readonly string[]): Figure[] {
  const runs = seeds.map((seed) => ofRun(play(scenario, seed, scenario.calendar.days)));
  const of = (key: string) => mean(runs.map((run) => run[key]!));
  const cuts = seeds.map((seed) =>
    priceCut(scenario, seed, Math.min(28, scenario.calendar.days), probes(scenario)),
  );
  return [
    { label: 'Tickets par jour d’ouverture', unit: '', low: 280, high: 360, value: of('tickets') },
    { label: 'CA HT par semaine', unit: '€', low: 26_000, high: 34_000, value: of('weeklyHt') },
    { label: 'Panier moyen TTC (4.3)', unit: '€', low: 12, high: 17, value: of('basket') },
    { label: 'Articles par ticket (4.3)', unit: '', low: 5, high: 7, value: of('items') },
    { label: 'Taux de transformation (4.3)', unit: '%', low: 95, high: 98, value: of('conversion') },
    {
      label: 'Références vides, moyenne 11 h et 17 h (4.15)',
      unit: '%',
      low: 4,
      high: 7,
      value: of('empty'),
    },
    {
      label: 'Première semaine : visiteurs ÷ les suivantes',
      unit: '',
      low: 0.93,
      high: 1.07,
      value: of('firstWeek'),
    },
    { label: 'Première semaine : références vides', unit: '%', low: 3, high: 8, value: of('emptyFirst') },
    { label: 'Samedi ÷ mercredi', unit: '', low: 1.2, high: 1.4, value: of('saturday') },
    { label: 'Attente moyenne (4.15)', unit: 'min', low: 0, high: 3, value: of('waitMean') },
    { label: 'Attente, 95e centile (4.15)', unit: 'min', low: 0, high: 8, value: of('waitP95') },
    { label: 'Démarque connue, coût ÷ CA HT (4.12)', unit: '%', low: 1, high: 2, value: of('waste') },
    {
      label: 'Démarque inconnue, prix de vente ÷ CA (4.15)',
      unit: '%',
      low: 0.8,
      high: 1.2,
      value: of('hidden'),
    },
    { label: 'Marge commerciale ÷ CA HT (4.14 a)', unit: '%', low: 25, high: 29, value: of('margin') },
    { label: 'Frais de personnel ÷ CA HT', unit: '%', low: 10, high: 14, value: of('personnel') },
    { label: 'Absentéisme (4.13)', unit: '%', low: 3, high: 7, value: of('absence') },
    { label: 'Part du retrait dans les ventes (4.10)', unit: '%', low: 5, high: 7, value: of('online') },
    { label: 'Articles préparés par heure (4.10)', unit: '', low: 80, high: 120, value: of('pickRate') },
    {
      label: 'Lignes absentes à la préparation (4.10)',
      unit: '%',
      low: 3,
      high: 18,
      value: of('pickMissing'),
    },
    { label: 'Retrait, 95e centile', unit: 'min', low: 0, high: 5, value: of('handover') },
    {
      label: '−10 % sur un prix : unités en plus (4.15)',
      unit: '%',
      low: 25,
      high: 35,
      value: mean(cuts.map((c) => c.units)),
    },
    {
      label: '… dont prises aux voisins (4.7)',
      unit: '%',
      low: 25,
      high: 42,
      value: mean(cuts.map((c) => c.neighbours)),
    },
  ];
}

/** Prints a table for people, in Markdown. */
export function table(figures: readonly Figure[]): string {
  const number = (x: number) => x.toFixed(Math.abs(x) >= 100 ? 0 : 2).replace('.', ',');
  return [
    '| Mesure | Bande | Trouvé | |',
    '|---|---|---|---|',
    ...figures.map(
      (f) =>
        `| ${f.label} | ${number(f.low)} – ${number(f.high)} ${f.unit} | ${number(f.value)} ${f.unit} | ${f.value >= f.low && f.value <= f.high ? 'oui' : '**non**'} |`,
    ),
  ].join('\n');
}
