/** Dilemmas met so far, with what was answered. */
import { dilemmaAnswer, dilemmaDay, dilemmaState, dilemmasOf } from '../dilemmas/index.ts';
import type { Game } from '../game.ts';
import type { AskedDilemma } from './shapes.ts';

/** The dilemmas whose time has come, the oldest first. */
export function askedDilemmas({ model, now, plan }: Game): AskedDilemma[] {
  return dilemmasOf(model)
    .filter((one) => dilemmaState(model, plan, now, one) !== 'early')
    .map((dilemma) => ({
      dilemma,
      day: dilemmaDay(model, dilemma),
      answer: dilemmaAnswer(model, plan, now, dilemma),
    }));
}
