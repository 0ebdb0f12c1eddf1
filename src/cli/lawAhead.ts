/** What the law of working hours has against a scenario as it opens: for the teacher, who may have planted it. */
import { namesOf, refusalText } from '../play/refusals.ts';
import type { Scenario } from '../scenario/index.ts';
import { start } from '../store/game.ts';
import { breachRefusal, viewOf } from '../store/view.ts';
import { count } from './words.ts';

/** Breaches said in full. */
const SHOWN = 12;

/** Lines for people about the first week, which the template repeats; none when the opening roster is lawful. */
export function lawAheadLines(scenario: Scenario): string[] {
  // The law looks at people and hours: nobody has to live around the store for that.
  const catchment = { ...scenario.catchment, households: 0, regulars: [] };
  const game = start({ ...scenario, catchment });
  const names = namesOf(game.model);
  const first = viewOf(game)
    .breachesAhead()
    .filter(({ day }) => day < 7);
  if (first.length === 0) return [];
  const more = first.length - SHOWN;
  return [
    `Droit du travail, première semaine : ${count(first.length, 'infraction')} au planning d’ouverture.`,
    ...first
      .slice(0, SHOWN)
      .map((breach) => `  ${refusalText(breachRefusal(game.model, breach), 'fr', names).what}`),
    ...(more > 0 ? [`  et ${count(more, 'autre')}.`] : []),
  ];
}
