/** What a scenario gives occasion to show, before anybody plays: the lines of its rubric that may speak. */
import type { Scenario } from '../scenario/index.ts';
import { rubricOf } from './change.ts';
import { CITED_RULES } from './method.ts';
import { competenceOf } from './referential.ts';
import type { Kind, Line } from './rubric.ts';
import { leftToDeputy } from './trades.ts';

/** Figures of a trade that the store may not have. */
const PICKUP: ReadonlySet<string> = new Set(['orders-on-time']);

function ruleMaySpeak(rule: string, { manager, reasons = [], session }: Scenario): boolean {
  if (rule === 'forecast-said') return session !== undefined;
  if (rule === 'shelves-seen') return manager.minutesPerDay !== null;
  if (rule === 'action-taken' || rule === 'effect-measured') return reasons.some(({ sub }) => sub === 'G3.4');
  const matters = CITED_RULES.get(rule);
  return (
    !matters ||
    reasons.some(({ about }) => about.some((type) => matters.length === 0 || matters.includes(type)))
  );
}

function maySpeak({ source, sub }: Line, scenario: Scenario): boolean {
  if ('notYet' in source) return false;
  if (leftToDeputy({ source }, scenario, { from: 0, to: scenario.calendar.days - 1 })) return false;
  if ('indicator' in source) return !PICKUP.has(source.indicator) || scenario.pickup !== undefined;
  if ('rule' in source) return ruleMaySpeak(source.rule, scenario);
  if ('assignments' in source)
    return (scenario.assignments ?? []).some(
      (one) => one.sub === sub && one.questions.some(({ kind }) => kind !== 'text'),
    );
  return true;
}

/** Kinds of evidence that each sub-competence may get; one that is missing cannot be evaluated. */
export function occasionsOf(scenario: Scenario): Map<string, Set<Kind>> {
  const rubric = rubricOf(scenario);
  const found = new Map<string, Set<Kind>>();
  for (const line of rubric.lines) {
    if (line.weight === 0 || rubric.weights[line.sub] === 0 || !maySpeak(line, scenario)) continue;
    found.set(line.sub, (found.get(line.sub) ?? new Set()).add(line.kind));
  }
  // Where results weigh little, they do not evaluate a sub-competence by themselves.
  for (const [sub, kinds] of found) {
    const isHeld = rubric.resultShare[competenceOf(sub)] !== undefined;
    if (isHeld && !kinds.has('practice') && !kinds.has('judgement')) kinds.delete('result');
    if (kinds.size === 0) found.delete(sub);
  }
  return found;
}
