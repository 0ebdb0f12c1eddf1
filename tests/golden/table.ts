// A run as a text that people can compare: twenty headline numbers, then a fingerprint per day.
import { OUTCOMES, type Outcome } from '../../src/store/day/facts.ts';
import type { Game } from '../../src/store/game.ts';
import { viewOf } from '../../src/store/view.ts';
import { factsOf } from '../support/auditor.ts';

/** `1234567` cents as `12345.67 €`. */
const euros = (cents: number): string =>
  `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')} €`;

/** A quotient to two decimals, cut: no rounding rule to argue about. */
const ratio = (a: number, b: number): string => {
  const hundredths = b === 0 ? 0 : Math.floor((100 * a) / b);
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
};

/** The text of a finished game. */
export function goldenOf(game: Game): string {
  const days = game.fingerprints.length;
  const view = viewOf(game);
  const total = (...columns: Parameters<ReturnType<typeof factsOf>>[0][]) => {
    let sum = 0;
    for (let day = 0; day < days; day++) for (const column of columns) sum += factsOf(game, day)(column);
    return sum;
  };
  const G = game.model.subfamilies.length;
  const wants = (...which: Outcome[]) => {
    let sum = 0;
    for (let day = 0; day < days; day++)
      for (const one of which)
        for (let g = 0; g < G; g++)
          sum += game.world.facts.outcomes[(day * OUTCOMES.length + OUTCOMES.indexOf(one)) * G + g]!;
    return sum;
  };
  const worstWait = Math.max(0, ...Array.from({ length: days }, (_, day) => view.waitQuantileMs(day, 0.95)));
  const headlines: [string, string | number][] = [
    ['shoppers who came in', total('entered')],
    ['  who found the doors closed', total('foundClosed')],
    ['  who left without buying', total('leftEmptyHanded')],
    ['  who left the queue', total('leftQueue')],
    ['tickets', total('tickets')],
    ['lines per ticket', ratio(total('lines'), total('tickets'))],
    ['units', total('units')],
    ['takings, VAT included', euros(total('revenueCents'))],
    ['mean basket, VAT included', euros(Math.floor(total('revenueCents') / Math.max(1, total('tickets'))))],
    ['mean wait at the till', `${ratio(total('waitMs'), 1000 * total('waited'))} s`],
    ['worst daily wait at 95 %', `${worstWait / 1000} s`],
    ['empty shelves, 11 h and 17 h', `${total('emptyAt11', 'emptyAt17')} of ${total('shelvesChecked')}`],
    ['wants met, substituted', `${wants('met')}, ${wants('substituted')}`],
    ['wants lost: shelf empty, out of stock', `${wants('shelf-empty')}, ${wants('out-of-stock')}`],
    ['wants lost: no facing, too dear', `${wants('no-facing')}, ${wants('too-dear')}`],
    ['waste at cost', euros(total('wasteCents'))],
    ['stolen, broken unseen, short', euros(total('stolenCostCents', 'brokenCostCents', 'shortCostCents'))],
    ['hours paid', ratio(total('paidMinutes'), 60)],
    ['stock at the end, at cost', euros(view.balance('37'))],
    [
      'cash at the end, result',
      `${euros(view.cashCents())}, ${euros(0 - view.balance('6') - view.balance('7'))}`,
    ],
  ];
  const width = Math.max(...headlines.map(([label]) => label.length));
  return [
    ...headlines.map(([label, value]) => `${label.padEnd(width)}  ${value}`),
    '',
    ...game.fingerprints.map((print, day) => `day ${String(day).padStart(3)}  ${print}`),
    '',
  ].join('\n');
}

/** Lines that differ, each with its number, what it was and what it is. */
export function changedLines(was: string, is: string): string[] {
  const [before, after] = [was.split('\n'), is.split('\n')];
  const changed: string[] = [];
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    if (before[i] === after[i]) continue;
    changed.push(`line ${i + 1}\n  was ${before[i] ?? '(nothing)'}\n  is  ${after[i] ?? '(nothing)'}`);
  }
  return changed;
}
