/** The answer to a dilemma. */
import type { Dilemma, DilemmaOption } from '../../scenario/index.ts';
import { type Check, id, refuse, shape, z } from '../commands.ts';
import type { Model } from '../compiled.ts';
import type { CommandContext, CommandType } from '../plan-types.ts';
import { actsOf } from './effects.ts';
import { dilemmaState } from './question.ts';

export type DilemmaCommand = { type: 'dilemma'; id: string; option: string };

/** The dilemma and the option that a command names. */
function named(
  command: DilemmaCommand,
  { scenario }: Model,
): { dilemma: Dilemma | undefined; option: DilemmaOption | undefined } {
  const dilemma = scenario.voices?.dilemmas.find((one) => one.id === command.id);
  return { dilemma, option: dilemma?.options.find((one) => one.id === command.option) };
}

function check(command: DilemmaCommand, context: CommandContext): Check {
  const { model, now, plan } = context;
  const { dilemma, option } = named(command, model);
  if (!dilemma) return refuse('unknown-dilemma', undefined, { dilemma: command.id });
  if (!option)
    return refuse('unknown-dilemma-option', undefined, { dilemma: command.id, option: command.option });
  const state = dilemmaState(model, plan, now, dilemma);
  if (state === 'early') return refuse('dilemma-not-yet', undefined, { dilemma: dilemma.id });
  if (plan.dilemmas[dilemma.id] !== undefined)
    return refuse('dilemma-answered', undefined, { dilemma: dilemma.id });
  if (state === 'over') return refuse('dilemma-over', undefined, { dilemma: dilemma.id });
  for (const one of actsOf(option, context)) {
    const bad = one.check(context);
    if (bad) return bad;
  }
  return undefined;
}

/**
 * Answers a dilemma. What an option does to the store goes through the checks of the ordinary decisions it stands for,
 * and is written with the answer: one entry of the log, taken back at once.
 */
export const dilemmaCommand: CommandType<DilemmaCommand> = {
  type: 'dilemma',
  trade: 'dilemmas',
  block: 'BC04',
  when: 'any',
  minutes: 0,
  minutesOf: (command, model) => named(command, model).option?.minutes ?? 0,
  part: 'dilemmas',
  parse: shape(z.strictObject({ type: z.literal('dilemma'), id: id(), option: id() })),
  check,
  apply: (command, plan, context) => {
    const { option } = named(command, context.model);
    plan.dilemmas[command.id] = command.option;
    for (const one of actsOf(option!, context)) one.apply(plan, context);
  },
  field: (command) => `dilemma/${command.id}`,
};
