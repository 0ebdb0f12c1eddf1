/** What a run says to people: header, weeks, decisions refused, end, fingerprint, cost. */

import { namesOf, refusalText } from '../play/refusals.ts';
import { DEPUTY, type Game } from '../store/game.ts';
import { breachRefusal } from '../store/view.ts';
import { say, width } from './out.ts';
import type { Played, Skipped } from './play.ts';
import type { PastCost } from './scenario.ts';
import { weekTables } from './weekTables.ts';
import { clock, count, longDate, roundEuros, seconds } from './words.ts';

/** Refused decisions and offences shown; the rest is counted. */
const SHOWN_REFUSALS = 20;

/** Who decides, in words. */
export function deciders(manager: string | undefined, log: string | undefined): string {
  const parts = [
    ...(manager ? [`le gérant « ${manager} »`] : []),
    ...(log ? [`les décisions de ${log}`] : []),
  ];
  return parts.join(', puis ');
}

/** The header: what is played, when, with which draw, by whom. */
export function sayHeader(game: Game, days: number, who: string): void {
  const { scenario, firstDay, seeds } = game.model;
  const last = firstDay + Math.max(0, days - 1);
  say(`${scenario.title} — ${scenario.trade}`);
  const when = days > 1 ? `du ${longDate(firstDay)} au ${longDate(last)}` : `le ${longDate(firstDay)}`;
  say(`${count(days, 'jour')}, ${when}`);
  say(`Tirage « ${seeds.base} » ; décide : ${who}`);
  say();
}

const played = (days: number): string => count(days, 'jour joué', 'jours joués');

/** What the past cost. */
export function pastLine({ how, days, ms }: PastCost): string {
  if (how === 'none') return 'Passé : aucun, le magasin est neuf.';
  if (how === 'read') return `Passé : ${count(days, 'jour')}, lu, 0 s`;
  return `Passé : ${played(days)} en ${seconds(ms)}`;
}

/** One refused decision: when, what, why, what to do. */
function skippedLines(one: Skipped, game: Game): string[] {
  const { what, remedy } = refusalText(one.refusal, 'fr', namesOf(game.model));
  const time = one.minute === 0 ? 'au matin' : clock(one.minute);
  const when = `${longDate(game.model.firstDay + one.day)}, ${time}`;
  return [
    `  ${when} (${one.by}, ${one.command.type}) : ${what}`,
    ...(remedy === '' ? [] : [`    → ${remedy}`]),
  ];
}

/** How many decisions were taken and refused, and why. */
function sayDecisions({ game, skipped, unplayed }: Played): void {
  const refused = skipped.length === 0 ? 'aucune refusée' : count(skipped.length, 'refusée');
  const left = game.log.filter(({ by }) => by === DEPUTY).length;
  const own = count(game.log.length - left, 'acceptée');
  const others = left > 0 ? ` (et ${left} par l’adjoint)` : '';
  say(`Décisions : ${own}, ${refused}${others}`);
  for (const one of skipped.slice(0, SHOWN_REFUSALS)) for (const line of skippedLines(one, game)) say(line);
  const more = skipped.length - SHOWN_REFUSALS;
  if (more > 0) say(`  et ${count(more, 'autre')}, dans le fichier de --json`);
  if (unplayed > 0) say(`  ${count(unplayed, 'décision')} du fichier après la fin de la partie : pas jouées`);
}

/** Rules of working hours that were not kept; nothing when all were. */
function sayOffences({ game, view }: Played): void {
  const offences = view.offences();
  if (offences.length === 0) return;
  say(`Droit du travail : ${count(offences.length, 'infraction')}`);
  const names = namesOf(game.model);
  for (const one of offences.slice(0, SHOWN_REFUSALS))
    say(`  ${refusalText(breachRefusal(game.model, one), 'fr', names).what}`);
  const more = offences.length - SHOWN_REFUSALS;
  if (more > 0) say(`  et ${count(more, 'autre')}, dans le fichier de --json`);
}

/** How it ended: the last fingerprint, insolvency when the bank stopped the store. */
function sayEnd({ game, view }: Played): void {
  const last = view.daysClosed - 1;
  if (game.world.finance.insolvent) {
    const { overdraftCents } = game.model.scenario.finance;
    say();
    say(
      `La banque a arrêté le magasin le ${longDate(game.model.firstDay + last)} : il manque ` +
        `${roundEuros(-view.balance('512'))} à la banque, pour un découvert permis de ${roundEuros(overdraftCents)}.`,
    );
  }
  say(`Empreinte du dernier jour : ${game.fingerprints.at(-1) ?? 'aucune'}`);
}

/** The last line: real time, and per day. */
function sayTime({ ms, view }: Played): void {
  const days = view.daysClosed;
  say(`${played(days)} en ${seconds(ms)}${days > 0 ? ` (${seconds(ms / days)} par jour)` : ''}`);
}

/** Everything, in order. */
export function sayRun(played: Played, past: PastCost, weeks?: readonly number[]): void {
  for (const line of weekTables(played, width(), weeks)) say(line);
  say();
  sayDecisions(played);
  sayOffences(played);
  sayEnd(played);
  say(pastLine(past));
  sayTime(played);
}
