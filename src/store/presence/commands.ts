/**
 * Where the manager is, and who of a pair it is. Neither changes anything in the store: they cost the manager's minutes,
 * say what was looked at and when, and who decides.
 */
import { id, refuse, shape, z } from '../commands.ts';
import type { Model } from '../compiled.ts';
import type { CommandContext, CommandType } from '../plan-types.ts';
import { OFF } from '../team/index.ts';

/** What a manager can go and look at, or talk to. */
const SIGHTS = ['fixture', 'till', 'locker', 'dock', 'employee'] as const;
export type Sight = (typeof SIGHTS)[number];

/** `id` names a fixture, a till or an employee; the lockers and the dock are one each. */
export type LookCommand = { type: 'look'; what: Sight; id?: string | undefined };
export type TurnCommand = { type: 'turn'; who: 'A' | 'B' };

/** Minutes it takes, unless the scenario says otherwise. */
const LOOK_MINUTES: Readonly<Record<Sight, number>> = {
  fixture: 3,
  till: 2,
  locker: 2,
  dock: 3,
  employee: 5,
};

/** Minutes of the manager’s time that a look costs in this store. */
export const lookMinutes = (model: Model, what: Sight): number =>
  model.scenario.manager.lookMinutes?.[what] ?? LOOK_MINUTES[what];

/** Goes to see something of the floor, or to talk to somebody who is at work. */
export const lookCommand: CommandType<LookCommand> = {
  type: 'look',
  trade: 'presence',
  block: 'BC04',
  when: 'live',
  minutes: LOOK_MINUTES.fixture,
  minutesOf: ({ what }, model) => lookMinutes(model, what),
  parse: shape(z.strictObject({ type: z.literal('look'), what: z.enum(SIGHTS), id: id().optional() })),
  check: ({ what, id = '' }, { model, now, world }: CommandContext) => {
    switch (what) {
      case 'fixture':
        return model.fixtureIndex.has(id) ? undefined : refuse('unknown-fixture', undefined, { fixture: id });
      case 'till':
        return model.tillIndex.has(id) ? undefined : refuse('unknown-till', undefined, { till: id });
      case 'employee': {
        const e = model.employeeIndex.get(id);
        if (e === undefined) return refuse('unknown-employee', undefined, { employee: id });
        const isHere = world.team.task[e] !== OFF;
        return isHere ? undefined : refuse('not-at-work', { minute: now.minute }, { employee: id });
      }
      case 'locker':
        return model.scenario.pickup ? undefined : refuse('no-pickup');
      case 'dock':
        return undefined;
    }
  },
  apply: () => undefined,
  field: ({ what, id }) => `look/${what}/${id ?? ''}`,
  lasts: true,
};

/** In a pair, says who decides from now on; it is that person who says so. */
export const turnCommand: CommandType<TurnCommand> = {
  type: 'turn',
  trade: 'presence',
  block: 'BC04',
  when: 'any',
  minutes: 0,
  parse: shape(z.strictObject({ type: z.literal('turn'), who: z.enum(['A', 'B']) })),
  check: (_, { model }) => (model.scenario.session?.pairs ? undefined : refuse('not-in-pairs')),
  apply: () => undefined,
  field: () => 'turn',
};
