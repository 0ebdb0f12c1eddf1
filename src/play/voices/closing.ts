/** What colleagues say at closing: two lines each at most, chosen by what the day was. */
import { parseDate } from '../../kernel/index.ts';
import { type Line, WEEKDAYS } from '../../scenario/index.ts';
import type { AskedDilemma, View } from '../../store/view.ts';
import { type Candidate, Memory } from './choose.ts';
import { measured } from './measures.ts';

export interface Saying {
  /** By index in the model. */
  readonly employee: number;
  readonly look: string | undefined;
  readonly lines: readonly string[];
}

/** Lines a colleague says in an evening. */
const MOST = 2;

/** What is said at the end of a closed day, in the order of the scenario; nobody speaks who did not work. */
export function saidAtClosing(view: View, day: number): Saying[] {
  const { employeeIndex, scenario, seeds } = view.model;
  const asked = view.dilemmas();
  return (scenario.voices?.colleagues ?? []).flatMap(({ employee, lines, look }) => {
    const e = employeeIndex.get(employee);
    if (e === undefined || !view.presence(e, day)) return [];
    // What was said before decides what is said now: every evening is said again, from the first.
    const memory = new Memory(seeds.base, employee);
    let said: string[] = [];
    for (let d = 0; d <= day; d++)
      if (view.presence(e, d)) said = memory.say(candidates(view, asked, lines, d, e), d, MOST);
    return said.length > 0 ? [{ employee: e, look, lines: said }] : [];
  });
}

function candidates(
  view: View,
  asked: readonly AskedDilemma[],
  lines: readonly Line[],
  day: number,
  person: number,
): Candidate[] {
  return lines
    .filter((line) => isSayable(view, asked, line, day, person))
    .map(({ after, from, say, until, when }) => ({
      say,
      timely: when.length > 0 || after !== undefined || from !== undefined || until !== undefined,
    }));
}

/** Can this be said at the end of this day? */
function isSayable(
  view: View,
  asked: readonly AskedDilemma[],
  { after, from, until, weekdays, when }: Line,
  day: number,
  person: number,
): boolean {
  const date = view.model.firstDay + day;
  if (from !== undefined && date < parseDate(from)!) return false;
  if (until !== undefined && date > parseDate(until)!) return false;
  if (weekdays.length > 0 && !weekdays.includes(WEEKDAYS[view.weekday(day)]!)) return false;
  if (after) {
    const one = asked.find(({ dilemma }) => dilemma.id === after.dilemma);
    if (!one || one.day > day || one.answer?.option.id !== after.option) return false;
  }
  return when.every((condition) => {
    const value = measured(view, condition, day, person);
    return value >= (condition.atLeast ?? value) && value <= (condition.atMost ?? value);
  });
}
