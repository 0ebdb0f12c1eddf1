/**
 * A store that satisfies the assumptions of textbooks: one product that never runs out, one family, one segment
 * without memory, no weather, no loss, nobody absent, no walk. A test adds the one thing it is about.
 */
import { readScenario, type Scenario, type ScenarioInput } from '../../../src/scenario/index.ts';
import { everyDay } from '../../support/grocery.ts';

/** Product, sub-family, segment and fixture of the laboratory: tests may change them or add others. */
export const LAB = { product: 'article', subfamily: 'articles', family: 'rayon', fixture: 'meuble' } as const;

export interface Laboratory {
  /** Tills, each with a cashier who never leaves it. */
  readonly tills?: number;
  readonly days: number;
  readonly seed?: string;
  /** Opening hours of every day; a store that never closes when left out. */
  readonly hours?: readonly [string, string];
}

/** What a teacher would write for a laboratory, before the test changes it. */
export function laboratoryInput({
  tills = 1,
  days,
  seed = 'oracle',
  hours = ['00:00', '24:00'],
}: Laboratory): ScenarioInput {
  const counters = Array.from({ length: tills }, (_, t) => ({ till: `caisse-${t}`, cashier: `hote-${t}` }));
  const always = everyDay<[string, string]>(['00:00', '24:00']);
  return {
    format: 1,
    id: 'laboratoire',
    title: 'Laboratoire',
    trade: 'banc d’essai',
    story: 'Un magasin de manuel : tout y est constant, sauf ce que l’on étudie.',
    seed,
    calendar: {
      start: '2026-03-02',
      days,
      hours: everyDay<[string, string]>([...hours]),
      publicHolidays: 'open',
    },
    catalogue: {
      families: [{ id: LAB.family, label: 'Rayon' }],
      subfamilies: [
        { id: LAB.subfamily, family: LAB.family, label: 'Articles', occasionBp: 10_000, unitDays: 0.1 },
      ],
      products: [
        {
          id: LAB.product,
          label: 'Article',
          subfamily: LAB.subfamily,
          supplier: 'entrepot',
          priceCents: 100,
          costCents: 50,
          vatBp: 2_000,
          pack: 1,
          shelfLifeDays: null,
          widthCm: 1,
          unitsPerFacing: 500,
        },
      ],
    },
    suppliers: [
      {
        id: 'entrepot',
        label: 'Entrepôt',
        orderDays: everyDay(false),
        cutoff: '12:00',
        leadDays: 1,
        deliveryDays: everyDay(false),
        deliveryAt: '08:00',
      },
    ],
    floor: {
      width: 70,
      depth: 12,
      entrance: { x: 0, y: 9 },
      exit: { x: 69, y: 9 },
      dock: { x: 0, y: 0 },
      reserve: { x: 1, y: 0 },
      fixtures: [
        {
          id: LAB.fixture,
          label: 'Meuble',
          kind: 'gondola',
          x: 10,
          y: 2,
          width: 10,
          depth: 1,
          front: 'south',
          levels: 8,
          lengthCm: 1_000,
        },
      ],
      planogram: Array.from({ length: 8 }, (_, i) => ({
        fixture: LAB.fixture,
        level: i + 1,
        product: LAB.product,
        facings: 100,
      })),
    },
    catchment: {
      households: 200,
      memory: false,
      browsing: { law: 'constant', meanSeconds: 0 },
      segments: [
        {
          id: 'clients',
          label: 'Clients',
          weight: 1,
          people: 1,
          visitsPerWeek: 7,
          priceSensitivity: 0,
          patienceSeconds: 600,
          weekdays: everyDay(10_000),
          hours: new Array<number>(24).fill(1),
        },
      ],
      spaceElasticity: 0,
    },
    checkout: {
      tills: counters.map(({ till }, t) => ({ id: till, label: till, x: 2 + 2 * t, y: 8 })),
      line: 'single',
      fixedSeconds: 10,
      perLineSeconds: 0,
      spreadBp: 0,
      balkBp: 0,
      patience: 'infinite',
    },
    team: {
      employees: counters.map(({ cashier }) => ({
        id: cashier,
        name: cashier,
        role: 'Caisse',
        contract: 'cdi',
        weeklyMinutes: 2_100,
        hourlyGrossCents: 0,
        skills: { till: 100, picking: 100 },
        availability: always,
        absenceBp: 0,
      })),
      roster: everyDay(
        counters.map(({ cashier }) => ({
          employee: cashier,
          task: 'till' as const,
          from: '00:00',
          to: '24:00',
        })),
      ),
    },
    finance: { openingBalance: [{ account: '512', label: 'Banque', cents: 1_000_000 }], charges: [] },
    stock: { endless: true },
    opening: { policies: { extraTillAt: 0, checkDates: false } },
    past: { weeks: 0, dailyWeeks: 0 },
  };
}

/** Reads a scenario through the front door of the format. @throws Error with what the reader has against it */
export function readInput(input: ScenarioInput): Scenario {
  const text = JSON.stringify(input);
  const { scenario, problems } = readScenario('laboratoire.json', () => text);
  if (scenario) return scenario;
  throw new Error(problems.map((p) => `${p.path} ${p.message} (${p.got})`).join('\n'));
}

/** A laboratory, with what a test changes in it. */
export function laboratory(lab: Laboratory, edit: (scenario: Scenario) => void = () => {}): Scenario {
  const scenario = readInput(laboratoryInput(lab));
  edit(scenario);
  return scenario;
}
