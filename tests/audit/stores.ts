// Random stores with everything that an audit tells of: some take orders from a site, some have borrowed and invested.
import fc from 'fast-check';
import { type Scenario, scenarioSchema } from '../../src/scenario/index.ts';
import { everyDay } from '../support/grocery.ts';
import { anyKindOfStore } from '../support/stores.ts';

const anySite = fc.record({
  payment: fc.constantFrom('prepaid' as const, 'on-site' as const),
  substitution: fc.constantFrom('like' as const, 'propose' as const, 'never' as const),
  slotOrders: fc.integer({ min: 1, max: 6 }),
  leadMinutes: fc.constantFrom(0, 60, 240),
  holdMinutes: fc.constantFrom(30, 2_880),
  safetyUnits: fc.constantFrom(0, 2),
  feeCents: fc.constantFrom(0, 199),
  keepFee: fc.boolean(),
  lockers: fc.nat({ max: 3 }),
  bp: fc.constantFrom(0, 3_000, 10_000),
  noShowBp: fc.constantFrom(0, 3_000),
});

/** Orders from half of the errands on, and everybody able to prepare them. */
function openSite(store: Scenario, site: typeof anySite extends fc.Arbitrary<infer T> ? T : never): void {
  const { lockers, bp, noShowBp, ...policy } = site;
  store.pickup = scenarioSchema.shape.pickup.unwrap().parse({
    policy: { hours: everyDay(['09:00', '19:00']), ...policy },
    habits: Object.fromEntries(
      store.catchment.segments.map(({ id }) => [id, { orderBp: 6_000, awareBp: 9_000 }]),
    ),
    lockers: { ambient: lockers, cold: lockers },
    visitInsteadBp: bp,
    refuseBp: bp,
    addOnBp: bp,
    noShowPrepaidBp: noShowBp,
    noShowUnpaidBp: noShowBp,
  });
  for (const { skills } of store.team.employees) skills.picking = 100;
}

const FROM = ['2024-01-01', '2026-03-03', '2030-01-01'];

const anyInvestment = fc.record({
  principalCents: fc.integer({ min: 0, max: 5_000_000 }),
  rateBp: fc.constantFrom(0, 390),
  payments: fc.constantFrom(1, 84),
  loanFrom: fc.constantFrom(...FROM),
  costCents: fc.integer({ min: 0, max: 5_000_000 }),
  years: fc.constantFrom(3, 10),
  method: fc.constantFrom('linear', 'declining'),
  assetFrom: fc.constantFrom(...FROM),
});

function invest(
  store: Scenario,
  { loanFrom, assetFrom, principalCents, rateBp, payments, ...asset }: Record<string, unknown>,
): void {
  const { loans, assets } = scenarioSchema.shape.finance.parse({
    ...store.finance,
    loans: [{ id: 'emprunt', label: 'Emprunt', principalCents, rateBp, payments, from: loanFrom }],
    assets: [{ id: 'froid', label: 'Meuble froid', account: '2154', ...asset, from: assetFrom }],
  });
  Object.assign(store.finance, { loans, assets });
}

/** Does a night find the doors open? Whoever orders from a site must find an evening. */
const neverCloses = ({ calendar }: Scenario): boolean => calendar.hours.monday?.[1] === '24:00';

/** Any store of the tests, open by day or for ever, with or without a site, with or without a loan and an asset. */
export const anyAuditedStore: fc.Arbitrary<Scenario> = fc
  .tuple(anyKindOfStore, fc.option(anySite), fc.option(anyInvestment))
  .map(([store, site, investment]) => {
    if (site && !store.catchment.arrivals && !neverCloses(store)) openSite(store, site);
    if (investment) invest(store, investment);
    return store;
  });
