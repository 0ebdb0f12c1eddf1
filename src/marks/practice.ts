/**
 * Practice: occasions to do well, and those that were kept. A rule left as it was found earns nothing: there is an
 * occasion only where something had to be mended, or was decided. What the store already forbids is no merit either.
 */
import { type At, offences } from '../indicators/index.ts';
import { type Game, start } from '../store/game.ts';
import { truthOf } from '../store/truth.ts';
import { viewOf } from '../store/view.ts';
import type { LawBreach } from './evidence.ts';
import { floorOf } from './floor.ts';
import { forecastDays } from './forecasts.ts';
import {
  actionsTaken,
  CITED_RULES,
  citedBefore,
  effectsMeasured,
  forecastsSaid,
  shelvesSeen,
} from './method.ts';
import type { Said } from './said.ts';

/** How often a rule could be kept, and how often it was. */
export interface Occasions {
  readonly occasions: number;
  readonly kept: number;
}

const NONE: Occasions = { occasions: 0, kept: 0 };

const total = (days: readonly Occasions[]): Occasions =>
  days.reduce(
    (sum, { kept, occasions }) => ({ occasions: sum.occasions + occasions, kept: sum.kept + kept }),
    NONE,
  );

/** Each day of the span: was it an occasion, was it kept? */
function countDays({ from, to }: At, of: (day: number) => { occasion: boolean; kept: boolean }): Occasions {
  let [occasions, kept] = [0, 0];
  for (let day = from; day <= to; day++) {
    const one = of(day);
    if (!one.occasion) continue;
    occasions++;
    if (one.kept) kept++;
  }
  return { occasions, kept };
}

type Switch = 'checkDeliveries' | 'checkDates';

/** A house rule, day after day: as it was found, then as decisions left it. */
function ruleOf(game: Game, name: Switch): { onAt: (day: number) => boolean; everOff: boolean } {
  const { handover, opening } = game.model.scenario;
  const found = handover?.policies[name] ?? opening.policies[name];
  const moves = game.log.flatMap(({ day, command }) => {
    const value = command.type === 'policies' ? command.policies[name] : undefined;
    return value === undefined ? [] : [{ day, value }];
  });
  return {
    onAt: (day) => moves.findLast((move) => move.day <= day)?.value ?? found,
    everOff: !found || moves.some(({ value }) => !value),
  };
}

/** A house rule that should be on: judged only when it was found off, or switched off. */
function houseRule(game: Game, at: At, name: Switch, occasion: (day: number) => boolean): Occasions {
  const { onAt, everOff } = ruleOf(game, name);
  return everOff ? countDays(at, (day) => ({ occasion: occasion(day), kept: onAt(day) })) : NONE;
}

/** Was the store handed over with a roster that the law forbids? */
function foundUnlawful({ model: { scenario, seeds } }: Game): boolean {
  if (Object.keys(scenario.handover?.roster ?? {}).length === 0) return false;
  return viewOf(start(scenario, { seeds })).breachesAhead().length > 0;
}

/**
 * Days worked without an offence; judged when an offence happened, when the roster found had to be mended, or once one
 * was decided in an exam. In training the store refuses what the law forbids, and keeping it is no merit.
 */
function lawfulDays(game: Game, at: At): Occasions {
  const view = viewOf(game);
  const found = foundUnlawful(game);
  const days = countDays(at, (day) => {
    const worked = view.figure(day, 'workedMinutes') > 0;
    // Sending everybody home mends nothing: where the roster had to be, an open day is one to be worked.
    const occasion = worked || (found && view.figure(day, 'openMinutes') > 0);
    return { occasion, kept: worked && offences.of(view, { from: day, to: day }) === 0 };
  });
  const free = game.model.scenario.team.law.mode === 'exam';
  const decided = free && game.log.some(({ command }) => command.type === 'roster');
  return decided || days.kept < days.occasions || found ? days : NONE;
}

/** The rules of practice a rubric may name. */
export const RULES: ReadonlyMap<string, (game: Game, at: At, said: Said) => Occasions> = new Map<
  string,
  (game: Game, at: At, said: Said) => Occasions
>([
  [
    'deliveries-checked',
    (game, at) =>
      houseRule(game, at, 'checkDeliveries', (day) =>
        game.model.products.some((_, p) => viewOf(game).received(p, day) > 0),
      ),
  ],
  [
    'dates-checked',
    (game, at) => houseRule(game, at, 'checkDates', (day) => viewOf(game).figure(day, 'openMinutes') > 0),
  ],
  ['lawful-days', lawfulDays],
  ...Array.from(
    CITED_RULES,
    ([rule, matters]) =>
      [rule, (game: Game, at: At, said: Said) => citedBefore(game, at, said, matters)] as const,
  ),
  ['forecast-said', forecastsSaid],
  ['forecast-in-range', (game, at) => total(forecastDays(game, at))],
  ['shelves-seen', shelvesSeen],
  ['action-taken', actionsTaken],
  ['effect-measured', effectsMeasured],
  [
    'tills-fit',
    (game, at) => {
      const { needed, held, answered } = floorOf(game, at);
      return { occasions: needed + held - answered, kept: answered };
    },
  ],
]);

/** The same in words, for the page of the rubric. */
export const RULE_WORDS: Readonly<Record<string, string>> = {
  'deliveries-checked':
    'jours de livraison où le comptage était demandé, si la règle a été trouvée fausse ou touchée',
  'dates-checked':
    'jours d’ouverture où le contrôle des dates était demandé, si la règle a été trouvée fausse ou touchée',
  'lawful-days':
    'jours travaillés sans infraction, dès qu’un planning illégal a été trouvé, ou qu’un planning a été décidé en examen',
  'cited-before':
    'décisions clés prises, et celles avant lesquelles un chiffre vrai a été cité dans une raison',
  'cited-before-offer':
    'décisions clés de prix ou d’implantation, et celles avant lesquelles un chiffre vrai a été cité',
  'cited-before-roster': 'décisions clés de planning, et celles avant lesquelles un chiffre vrai a été cité',
  'cited-before-order': 'décisions clés de commande, et celles avant lesquelles un chiffre vrai a été cité',
  'forecast-said': 'jours d’ouverture d’une séance dont la prévision a été dite avant le début',
  'forecast-in-range':
    'clients et paniers moyens prévus par l’élève, et ceux qui tombent là où le hasard seul peut mettre la journée : à 1,5 écart type au plus de la moyenne des mêmes décisions sous quatre autres tirages',
  'shelves-seen':
    'relevés de 11 h et 17 h des jours d’ouverture, quand le temps du manager est compté, et ceux pour lesquels un rayon a été vu dans l’heure',
  'action-taken':
    'mesures correctrices annoncées par une raison (décision clé de G3.4), et celles suivies d’une décision',
  'effect-measured':
    'mesures prises depuis une semaine, et celles dont le même indicateur a été cité de nouveau sur des jours d’après',
  'tills-fit':
    'quarts d’heure de caisse tenus et demandés, parmi ceux qui ont été tenus ou demandés (une caisse pour 49 clients à l’heure)',
};

/** Rules that protect the young cap the whole competence; the others, the sub-competence of the law. */
const codeOf = (rule: string): string => (rule.startsWith('MN') ? 'M1' : 'M1.4');

/**
 * What the law has against a run: hours of work, and goods met on the shelf after their last day of sale while nobody
 * was asked to check dates. A customer who comes before the morning's check is over is no decision of the manager.
 */
export function breachesOf(game: Game, { from, to }: At): LawBreach[] {
  const truth = truthOf(game);
  const dates = ruleOf(game, 'checkDates');
  const breaches: LawBreach[] = viewOf(game)
    .offences()
    .filter(({ day }) => day >= from && day <= to)
    .map(({ rule, day }) => ({ code: codeOf(rule), rule, day }));
  for (let day = from; day <= to; day++)
    if (!dates.onAt(day) && game.model.subfamilies.some((_, g) => truth.wants(day, 'past-date', g) > 0))
      breaches.push({ code: 'A2', rule: 'past-date', day });
  return breaches;
}
