/**
 * Practice of the method: figures read before deciding, objectives said before the day, a corrective action that follows
 * a gap, its effect measured. Reading counts only when it is cited and true; a click never does.
 */
import type { At } from '../indicators/index.ts';
import type { FigureRef } from '../scenario/index.ts';
import { CHECKS, DEPUTY, type Game, type LogEntry, PEOPLE } from '../store/game.ts';
import { looksOf, viewOf } from '../store/view.ts';
import type { Occasions } from './practice.ts';
import type { Said, Told } from './said.ts';

/** An action shows in the figures of a week. */
const WEEK = 7;

/** Rules that look at what was cited before deciding, and the decisions they look at; none = all. */
export const CITED_RULES: ReadonlyMap<string, readonly string[]> = new Map([
  ['cited-before', []],
  ['cited-before-offer', ['prices', 'facings']],
  ['cited-before-roster', ['roster']],
  ['cited-before-order', ['order', 'order-rules']],
]);

/** A decision of the player on one of some matters, from a rank of the log on and within some days. */
function firstDecision(
  game: Game,
  about: readonly string[],
  { from, to }: Pick<At, 'from' | 'to'>,
  after = 0,
): { readonly seq: number; readonly entry: LogEntry } | undefined {
  const seq = game.log.findIndex(
    ({ by, day, command }, rank) =>
      rank >= after && day >= from && day <= to && by !== DEPUTY && about.includes(command.type),
  );
  return seq < 0 ? undefined : { seq, entry: game.log[seq]! };
}

/** Did people decide anything? A run in which only managers did is asked for no words. */
const isPlayed = ({ log }: Game): boolean => log.some(({ by }) => PEOPLE.has(by));

const isTrue = ({ refusal }: Told): boolean => refusal === undefined;

/**
 * Key decisions that were taken, and those before which a true figure was cited.
 * Asked of people: managers give no reasons.
 * @param matters only decisions about one of these; all when empty
 */
export function citedBefore(
  game: Game,
  { from, to }: At,
  { told }: Said,
  matters: readonly string[],
): Occasions {
  let [occasions, kept] = [0, 0];
  if (!isPlayed(game)) return { occasions, kept };
  for (const key of game.model.scenario.reasons ?? []) {
    const about = key.about.filter((type) => matters.length === 0 || matters.includes(type));
    const first = firstDecision(game, about, { from: Math.max(from, key.from), to: Math.min(to, key.to) });
    if (!first) continue;
    occasions++;
    if (told.some((one) => one.decision.id === key.id && one.seq < first.seq && isTrue(one))) kept++;
  }
  return { occasions, kept };
}

/**
 * Open days whose forecast was said before they began. Asked of whoever plays a session: a run in which nobody decided
 * anything, or only managers, has no occasion.
 */
export function forecastsSaid(game: Game, { from, to }: At): Occasions {
  const { session } = game.model.scenario;
  if (!session || !isPlayed(game)) return { occasions: 0, kept: 0 };
  const view = viewOf(game);
  const said = new Set(game.log.flatMap(({ day, command }) => (command.type === 'forecast' ? [day] : [])));
  let [occasions, kept] = [0, 0];
  for (let day = from; day <= to; day++) {
    if (view.figure(day, 'openMinutes') === 0) continue;
    occasions++;
    if (said.has(day)) kept++;
  }
  return { occasions, kept };
}

/** Minutes from a check within which a shelf is to be gone and seen. */
const CHECK_MINUTES = 60;

/**
 * Checks of 11 h and 17 h of open days, and those for which somebody went to see a shelf within the hour. Asked of
 * whoever plays where the manager's minutes are counted: elsewhere everything is seen for nothing.
 */
export function shelvesSeen(game: Game, { from, to }: At): Occasions {
  if (game.model.scenario.manager.minutesPerDay === null || !isPlayed(game)) return { occasions: 0, kept: 0 };
  const view = viewOf(game);
  let [occasions, kept] = [0, 0];
  for (let day = from; day <= to; day++) {
    const { closeMinute, openMinute } = view.sheet(day);
    const looks = looksOf(game.log, day).filter(({ what }) => what === 'fixture');
    for (const at of CHECKS) {
      if (openMinute > at || closeMinute <= at) continue;
      occasions++;
      if (looks.some(({ minute }) => minute >= at && minute < at + CHECK_MINUTES)) kept++;
    }
  }
  return { occasions, kept };
}

/** Reasons given for a corrective measure, each with the action that followed it in its days. */
function measures(game: Game, { to }: At, { told }: Said) {
  return told
    .filter((one) => one.decision.sub === 'G3.4' && isTrue(one))
    .map((one) => {
      const { about, from, to: last } = one.decision;
      return { told: one, action: firstDecision(game, about, { from, to: Math.min(to, last) }, one.seq + 1) };
    });
}

/** Measures told (a gap in figures, a cause in words) and followed by a decision. */
export function actionsTaken(game: Game, at: At, said: Said): Occasions {
  const all = measures(game, at, said);
  return { occasions: all.length, kept: all.filter(({ action }) => action).length };
}

const sameFigure = (a: FigureRef, b: FigureRef): boolean =>
  a.indicator === b.indicator && a.family === b.family && a.product === b.product;

/** Actions taken a week ago or more, and those whose figure was cited again over days that came after. */
export function effectsMeasured(game: Game, at: At, said: Said): Occasions {
  const taken = measures(game, at, said).flatMap(({ told, action }) =>
    action && action.entry.day + WEEK <= at.to + 1 ? [{ told, day: action.entry.day }] : [],
  );
  const kept = taken.filter(({ told, day }) =>
    said.told.some(
      (later) =>
        later.seq > told.seq &&
        isTrue(later) &&
        later.reason.cites.some(
          (cite) => cite.from > day && told.reason.cites.some((was) => sameFigure(was, cite)),
        ),
    ),
  );
  return { occasions: taken.length, kept: kept.length };
}
