// A shop for textbook cases of goods: no staff, a supplier who never fails and puts goods away himself, orders taken until
// midnight and brought before the doors open, one level of shelf on which everything fits. A test says the rest.
import { readScenario, type Scenario, type ScenarioInput } from '../../../src/scenario/index.ts';
import { everyDay } from '../../support/grocery.ts';

type Product = ScenarioInput['catalogue']['products'][number];
type Subfamily = ScenarioInput['catalogue']['subfamilies'][number];
type Segment = ScenarioInput['catchment']['segments'][number];

/** What a test may say of a product; the rest is the simplest there is. */
export type Article = Partial<Product> & { readonly id: string; readonly facings?: number };

export interface Shop {
  readonly days: number;
  readonly articles: readonly Article[];
  readonly seed?: string;
  readonly hours?: readonly [string, string];
  readonly subfamilies?: readonly (Partial<Subfamily> & { readonly id: string })[];
  readonly households?: number;
  readonly segment?: Partial<Segment>;
  readonly supplier?: Partial<ScenarioInput['suppliers'][number]>;
  readonly direct?: NonNullable<ScenarioInput['demand']>['direct'];
  readonly choice?: ScenarioInput['choice'];
  readonly stock?: ScenarioInput['stock'];
  readonly goods?: NonNullable<ScenarioInput['opening']>['goods'];
  readonly rules?: NonNullable<ScenarioInput['opening']>['orderRules'];
  readonly finance?: Partial<ScenarioInput['finance']>;
  readonly spaceElasticity?: number;
}

/** What a teacher would write for such a shop. */
export function shopInput(shop: Shop): ScenarioInput {
  const always = everyDay<[string, string]>([...(shop.hours ?? (['08:00', '20:00'] as const))]);
  const people = shop.households ?? 0;
  const subfamilies = shop.subfamilies ?? [{ id: 'articles' }];
  return {
    format: 1,
    id: 'banc-dessai',
    title: 'Banc d’essai',
    trade: 'banc d’essai',
    story: 'Un magasin de manuel.',
    seed: shop.seed ?? 'oracle',
    calendar: { start: '2026-01-05', days: shop.days, hours: always, publicHolidays: 'open' },
    catalogue: {
      families: [{ id: 'rayon', label: 'Rayon' }],
      subfamilies: subfamilies.map((one) => ({
        family: 'rayon',
        label: one.id,
        occasionBp: 10_000,
        unitDays: 0.1,
        ...one,
      })),
      products: shop.articles.map(({ facings: _, ...one }) => ({
        label: one.id,
        subfamily: subfamilies[0]!.id,
        supplier: 'entrepot',
        priceCents: 100,
        costCents: 50,
        vatBp: 0,
        pack: 1,
        shelfLifeDays: null,
        widthCm: 1,
        unitsPerFacing: 500,
        ...one,
      })),
    },
    suppliers: [
      {
        id: 'entrepot',
        label: 'Entrepôt',
        orderDays: everyDay(true),
        cutoff: '24:00',
        leadDays: 1,
        deliveryDays: everyDay(true),
        deliveryAt: '05:00',
        reception: 'supplier',
        ...shop.supplier,
      },
    ],
    floor: {
      width: 60,
      depth: 10,
      entrance: { x: 0, y: 8 },
      exit: { x: 59, y: 8 },
      dock: { x: 0, y: 0 },
      reserve: { x: 1, y: 0 },
      fixtures: [
        {
          id: 'meuble',
          label: 'Meuble',
          kind: 'gondola',
          x: 4,
          y: 2,
          width: 50,
          depth: 1,
          front: 'south',
          levels: 1,
          lengthCm: 5_000,
        },
      ],
      planogram: shop.articles.map(({ id, facings = 20 }) => ({
        fixture: 'meuble',
        level: 1,
        product: id,
        facings,
      })),
    },
    catchment: {
      households: people,
      segments: [
        {
          id: 'clients',
          label: 'Clients',
          weight: 1,
          people: 1,
          visitsPerWeek: 14,
          priceSensitivity: 0,
          loyaltyBp: 0,
          freshestBp: 0,
          patienceSeconds: 86_400,
          weekdays: everyDay(10_000),
          hours: Array.from({ length: 24 }, (_, h) => (h >= 9 && h < 17 ? 1 : 0)),
          ...shop.segment,
        },
      ],
      spaceElasticity: shop.spaceElasticity ?? 0,
    },
    demand: { direct: shop.direct ?? {} },
    choice: shop.choice ?? {},
    stock: shop.stock ?? {},
    checkout: {
      tills: [{ id: 'caisse', label: 'Caisse', x: 2, y: 7 }],
      fixedSeconds: 0,
      perLineSeconds: 0,
      spreadBp: 0,
      balkAt: 1_000,
      balkBp: 0,
    },
    team: {
      employees:
        people === 0
          ? []
          : [
              {
                id: 'hote',
                name: 'Hôte',
                role: 'Caisse',
                contract: 'cdi',
                weeklyMinutes: 2_100,
                hourlyGrossCents: 0,
                skills: { till: 100 },
                availability: everyDay<[string, string]>(['00:00', '24:00']),
                absenceBp: 0,
              },
            ],
      roster: everyDay(
        people === 0 ? [] : [{ employee: 'hote', task: 'till' as const, from: '00:00', to: '24:00' }],
      ),
    },
    finance: {
      openingBalance: [{ account: '512', label: 'Banque', cents: 1_000_000_000 }],
      charges: [],
      ...shop.finance,
    },
    opening: {
      goods: shop.goods ?? {},
      orderRules: shop.rules ?? {},
      policies: { extraTillAt: 0, checkDates: false, orderMode: { entrepot: 'automatic' } },
    },
    past: { weeks: 0, dailyWeeks: 0 },
  };
}

/** Reads a scenario as a file would be read. @throws Error with what the reader has against it */
export function openShop(shop: Shop): Scenario {
  const { scenario, problems } = readScenario('banc-dessai.json', () => JSON.stringify(shopInput(shop)));
  if (scenario) return scenario;
  throw new Error(problems.map((p) => `${p.path} ${p.message} (${p.got})`).join('\n'));
}

/** `count` articles alike, whose luck differs: independent copies of one experiment. */
export const copies = (count: number, one: Partial<Article> = {}): Article[] =>
  Array.from({ length: count }, (_, i) => ({ ...one, id: `article-${i}` }));

/** The same thing for each article, by id. */
export const forEach = <T>(articles: readonly Article[], value: T): Record<string, T> =>
  Object.fromEntries(articles.map(({ id }) => [id, value]));
