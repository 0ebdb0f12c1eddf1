// Stores with click and collect: the grocery's neighbours order at their desks, and any store may be given the service.
import fc from 'fast-check';
import { type Scenario, scenarioSchema } from '../../src/scenario/index.ts';
import { everyDay, grocery } from './grocery.ts';
import { anyStore } from './stores.ts';

export type Pickup = NonNullable<Scenario['pickup']>;

/** A section as a teacher would write it, its defaults filled in. */
export function pickupSection(edit: (section: Pickup) => void = () => {}): Pickup {
  const section = scenarioSchema.shape.pickup.unwrap().parse({
    policy: { hours: everyDay(['09:00', '19:00']), leadMinutes: 60, slotOrders: 6 },
    habits: { voisins: { orderBp: 6_000, awareBp: 8_000 } },
    lockers: { ambient: 3, cold: 3 },
  });
  edit(section);
  return section;
}

/** The grocery with the service, and everybody able to prepare. */
export function pickupGrocery(edit: (store: Scenario) => void = () => {}): Scenario {
  return grocery((store) => {
    store.floor.pickup = { x: 4, y: 6, width: 1, depth: 1 };
    store.pickup = pickupSection();
    for (const segment of store.catchment.segments)
      store.pickup.habits[segment.id] = { orderBp: 6_000, awareBp: 8_000 };
    for (const { skills } of store.team.employees) skills.picking = 100;
    edit(store);
  });
}

const bp = fc.constantFrom(0, 10_000, 2_000, 5_000);

const anySection = fc.record({
  habit: fc.record({ orderBp: fc.constantFrom(3_000, 10_000), awareBp: fc.constantFrom(0, 5_000, 10_000) }),
  safetyUnits: fc.constantFrom(0, 0, 3),
  service: fc.constantFrom<[string, string] | null>(
    ['09:00', '19:00'],
    ['00:00', '24:00'],
    ['17:00', '18:00'],
  ),
  slotMinutes: fc.constantFrom(15, 60),
  slotOrders: fc.integer({ min: 1, max: 8 }),
  leadMinutes: fc.constantFrom(0, 45, 240),
  cutoff: fc.constantFrom('12:00', '24:00'),
  payment: fc.constantFrom('prepaid' as const, 'on-site' as const),
  feeCents: fc.constantFrom(0, 199),
  keepFee: fc.boolean(),
  substitution: fc.constantFrom('like' as const, 'like' as const, 'propose' as const, 'never' as const),
  holdMinutes: fc.constantFrom(30, 180, 2_880),
  versatile: fc.boolean(),
  rates: fc.record({
    refuseBp: bp,
    noShowPrepaidBp: fc.constantFrom(0, 0, 2_000, 10_000),
    noShowUnpaidBp: fc.constantFrom(0, 0, 2_000, 10_000),
    addOnBp: bp,
    visitInsteadBp: bp,
    occasionsBp: fc.constantFrom(10_000, 40_000),
    daysAhead: fc.integer({ min: 0, max: 3 }),
    flexMinutes: fc.constantFrom(0, 120, 720),
    feeVatBp: fc.constantFrom(2_000, 550),
  }),
  lockers: fc.record({ ambient: fc.nat({ max: 3 }), cold: fc.nat({ max: 3 }) }),
  prepares: fc.constantFrom(true, true, true, false),
});

/** Somebody who prepares orders from morning to night, and does nothing else. */
function hireFor(store: Scenario): void {
  const person = { ...grocery().team.employees[0]!, id: 'prepares', absenceBp: 0, skills: { picking: 100 } };
  store.team.employees.push({ ...person, availability: everyDay<[string, string]>(['00:00', '24:00']) });
  for (const shifts of Object.values(store.team.roster))
    shifts.push({ employee: 'prepares', task: 'picking', from: '07:00', to: '22:00' });
}

/** Any store, with any service. */
export const anyPickupStore: fc.Arbitrary<Scenario> = fc.tuple(anyStore, anySection).map(([store, knobs]) => {
  const { habit, lockers, prepares, rates, service, ...policy } = knobs;
  store.pickup = pickupSection((section) => {
    Object.assign(section, rates, { lockers });
    Object.assign(section.policy, policy, { hours: everyDay(service) });
    section.habits = Object.fromEntries(store.catchment.segments.map(({ id }) => [id, habit]));
  });
  if (prepares) hireFor(store);
  return store;
});
