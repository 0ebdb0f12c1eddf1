/**
 * Decisions: every kind of command, one `check` for button, command line and replay, one edit of the plan. The only
 * user of Immer.
 */
import { produce, setAutoFreeze } from 'immer';
import { type Refusal, refuse } from '../kernel/index.ts';
import type { Model } from './compiled.ts';
import { type DilemmaCommand, dilemmaCommand } from './dilemmas/index.ts';
import {
  type OrdersFirstCommand,
  ordersFirstCommand,
  type PickFirstCommand,
  type PickupCommand,
  pickFirstCommand,
  pickupCommand,
  type SlotsCommand,
  slotsCommand,
} from './pickup/index.ts';
import type { CommandContext, CommandType, Draft, Plan } from './plan-types.ts';
import { type LookCommand, lookCommand, type TurnCommand, turnCommand } from './presence/index.ts';
import { type PricesCommand, pricesCommand } from './pricing/index.ts';
import { type FacingsCommand, facingsCommand } from './space/index.ts';
import {
  type AnswerCommand,
  answerCommand,
  type ForecastCommand,
  forecastCommand,
  type ReasonCommand,
  reasonCommand,
} from './studies/index.ts';
import {
  type OrderCommand,
  type OrderRulesCommand,
  orderCommand,
  orderRulesCommand,
  type PoliciesCommand,
  policiesCommand,
} from './supply/index.ts';
import {
  type FillFirstCommand,
  fillFirstCommand,
  type MoveCommand,
  moveCommand,
  type RosterCommand,
  rosterCommand,
  type TillCommand,
  tillCommand,
} from './team/index.ts';

// Freezing a plan of hundreds of objects at each decision costs ten times the edit; types already say readonly.
setAutoFreeze(false);

export type Command =
  | OrderCommand
  | OrderRulesCommand
  | PricesCommand
  | FacingsCommand
  | RosterCommand
  | PoliciesCommand
  | TillCommand
  | MoveCommand
  | FillFirstCommand
  | ForecastCommand
  | PickupCommand
  | OrdersFirstCommand
  | SlotsCommand
  | PickFirstCommand
  | LookCommand
  | TurnCommand
  | DilemmaCommand
  | ReasonCommand
  | AnswerCommand;

/** Every kind of decision, by type. A new trade adds a line here and nothing elsewhere. */
export const COMMANDS: ReadonlyMap<string, CommandType<Command>> = new Map(
  (
    [
      orderCommand,
      orderRulesCommand,
      policiesCommand,
      pricesCommand,
      facingsCommand,
      rosterCommand,
      tillCommand,
      moveCommand,
      fillFirstCommand,
      forecastCommand,
      pickupCommand,
      ordersFirstCommand,
      slotsCommand,
      pickFirstCommand,
      lookCommand,
      turnCommand,
      dilemmaCommand,
      reasonCommand,
      answerCommand,
    ] as unknown as CommandType<Command>[]
  ).map((type) => [type.type, type]),
);

/** Minutes of the manager's time that a decision costs. */
export function minutesOf(command: Command, model: Model): number {
  const { minutes, minutesOf: depends } = COMMANDS.get(command.type)!;
  return depends ? depends(command, model) : minutes;
}

/** Is it said without any effect on the store: a reason, an answer? */
export const isConsultation = ({ type }: Command): boolean => COMMANDS.get(type)!.when === 'always';

/** Reads a command from outside: its kind exists and its shape is right. */
export function parseCommand(
  raw: unknown,
): { command: Command } | { refusal: Refusal; at: string; got: unknown } {
  const kind = typeof raw === 'object' && raw !== null ? (raw as { type?: unknown }).type : undefined;
  const type = typeof kind === 'string' ? COMMANDS.get(kind) : undefined;
  if (!type)
    // Never String(kind): an object from a file may hold a toString that is no function.
    return {
      refusal: refuse('unknown-command', undefined, { type: typeof kind === 'string' ? kind : typeof kind }),
      at: '/type',
      got: kind,
    };
  const read = type.parse(raw);
  if ('command' in read) return read;
  return {
    refusal: refuse('bad-shape', undefined, { at: read.at, expected: read.expected }),
    at: read.at,
    got: read.got,
  };
}

/** May this be decided now? Pure: nothing changes, nothing is drawn. */
export function checkCommand(command: Command, context: CommandContext): Refusal | undefined {
  const type = COMMANDS.get(command.type)!;
  if (type.when === 'live' && !context.world.day.started)
    return refuse('store-not-at-work', { minute: context.now.minute });
  return type.check(command, context);
}

/** An accepted edit: the plan before it, to take it back, and after it. */
export interface Edit {
  readonly before: Plan;
  readonly plan: Plan;
}

/** Applies an accepted command to a plan. */
export function applyCommand(command: Command, context: CommandContext): Edit {
  const { apply, renew } = COMMANDS.get(command.type)!;
  const before = context.plan;
  if (renew) return { before, plan: { ...before, ...renew(command, before, context.model) } };
  const plan = produce(before, (draft) => apply!(command, draft as Draft<Plan>, context));
  return { before, plan };
}
