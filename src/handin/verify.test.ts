import { describe, expect, test } from 'vitest';
import { NAME, reader, set, TEXT } from '../../tests/fixtures/petite-epicerie.ts';
import { withSession } from '../../tests/support/session.ts';
import { MANAGERS } from '../managers/index.ts';
import { startGame } from '../play/deputies.ts';
import { playWith } from '../play/run.ts';
import { readScenario } from '../scenario/index.ts';
import { type Game, start } from '../store/game.ts';
import { type Chain, chainOf } from './chain.ts';
import { type Copy, readCopy } from './copy.ts';
import { CURRENT } from './core.ts';
import { handIn } from './handIn.ts';
import { openCopy } from './open.ts';
import { unknownRules, type Verdict, verdictOnMarks, verifyCopy } from './verify.ts';

// Rule guarded here: a copy is believed only when its decisions, played again, give all that it claims; any other is
// told for what it is, with the first day that differs.

const scenario = readScenario(NAME, reader({ [NAME]: TEXT })).scenario!;
const DAYS = 7;

/** A week in which somebody decides now and then, on the second day at noon too. */
function played(seed = 'essai', extra?: (game: Game) => void): Game {
  const game = start(scenario, { seeds: { base: seed, rounds: [] } });
  game.decide({ type: 'prices', prices: { 'lait-demi-1l': 139 } });
  game.advance({ day: 1, minute: 720 });
  game.decide({ type: 'prices', prices: { 'lait-demi-1l': 129 } });
  game.advance({ day: 4, minute: 0 });
  game.decide({ type: 'prices', prices: { 'lait-demi-1l': 119 } });
  extra?.(game);
  game.advance({ day: DAYS, minute: 0 });
  return game;
}

const TRUE = handIn(played()).text;
const copyOf = (text: string): Copy => {
  const { copy, problems } = readCopy(text);
  expect(problems).toEqual([]);
  return copy!;
};
function verdict(text: string): Verdict {
  const copy = copyOf(text);
  const { verdict: played, replayed } = verifyCopy(CURRENT, copy, CURRENT.identityOf(scenario));
  if (played.status !== 'true' || !replayed) return played;
  const references = CURRENT.references(copy, copy.claim.fingerprints.length);
  return verdictOnMarks(copy, played, CURRENT.mark(replayed, references));
}
const written = JSON.parse(TRUE) as {
  rulesVersion: string;
  rulesHash: string;
  pastHash: string;
  witness: string;
  seed: string;
  now: { day: number; minute: number };
  log: { day: number; minute: number; by: string; command: unknown }[];
  claim: { fingerprints: string[] };
  chain: Chain;
};
/** The same with its seal set again, as a forger who has read this program would. */
function resealed(text: string): string {
  const { rulesVersion, rulesHash, pastHash, witness, seed, now, log, claim } = JSON.parse(
    text,
  ) as typeof written;
  const head = { rulesVersion, rulesHash, pastHash, witness, seeds: { base: seed, rounds: [] } };
  return set(['chain'], chainOf({ head, now, log, claim }), text);
}

test('a copy is true, whoever played: a student, a manager, or a student beside a manager', () => {
  expect(verdict(TRUE)).toEqual({ status: 'true' });
  for (const name of MANAGERS.keys()) {
    const game = start(scenario, { seeds: { base: 'essai', rounds: [] } });
    playWith(game, MANAGERS.get(name)!(), DAYS);
    expect(verdict(handIn(game).text), name).toEqual({ status: 'true' });
  }
});

test('a game stopped at noon, or before its first day, is a true copy too', () => {
  const noon = played();
  noon.advance({ day: DAYS, minute: 720 });
  noon.decide({ type: 'prices', prices: { 'lait-demi-1l': 125 } });
  expect(verdict(handIn(noon).text)).toEqual({ status: 'true' });
  expect(verdict(handIn(start(scenario)).text)).toEqual({ status: 'true' });
});

describe('a copy in which deputies decided', () => {
  const game = startGame(withSession(scenario, { open: ['pricing'], deputy: 'expert' }));
  game.decide({ type: 'prices', prices: { 'lait-demi-1l': 139 } });
  game.advance({ day: 13, minute: 0 });
  const { text } = handIn(game);
  const { log } = JSON.parse(text) as typeof written;
  const last = log.findLastIndex(({ by }) => by === 'deputy');
  const verdictOn = (changed: string) => verifyCopy(CURRENT, copyOf(changed)).verdict;
  const edited = { status: 'edited', what: 'log', day: log[last]!.day };

  test('is true: they decide again', () => {
    expect(log[last]!.day).toBeGreaterThan(6);
    expect(verdictOn(text)).toEqual({ status: 'true' });
  });

  test('names the day where a deputy is said to have decided something else, resealed or not', () => {
    const rules = { type: 'order-rules', rules: { 'lait-demi-1l': { point: 90, target: 99 } } };
    const forged = set(['log', last, 'command'], rules, text);
    expect(verdictOn(forged)).toEqual(edited);
    expect(verdictOn(resealed(forged))).toEqual(edited);
  });

  test('names the day where its decision was taken out, or signed by the student', () => {
    const without = { ...JSON.parse(text), log: log.toSpliced(last).map((one, seq) => ({ ...one, seq })) };
    expect(verdictOn(resealed(JSON.stringify(without)))).toEqual(edited);
    expect(verdictOn(resealed(set(['log', last, 'by'], 'player', text)))).toEqual(edited);
  });

  test('names the day where a student’s own decision is signed by a deputy', () => {
    const own = log.findIndex(({ by }) => by === 'player');
    expect(verdictOn(resealed(set(['log', own, 'by'], 'deputy', text)))).toMatchObject({ day: 0 });
  });
});

test('nobody stands in where nothing is delegated: a decision signed by a deputy is no way to save minutes', () => {
  expect(verdict(resealed(set(['log', 0, 'by'], 'deputy', TRUE)))).toEqual({
    status: 'edited',
    what: 'log',
    day: 0,
  });
});

describe('edited', () => {
  const log = (day: number): Verdict => ({ status: 'edited', what: 'log', day });
  const claim = (day?: number): Verdict => ({ status: 'edited', what: 'claim', day });
  const price = ['log', 1, 'command', 'prices', 'lait-demi-1l'] as const;

  test('a decision changed, taken out or put in names its day, resealed or not', () => {
    const changed = set([...price], 101, TRUE);
    expect(verdict(changed)).toEqual(log(1));
    expect(verdict(resealed(changed))).toEqual(log(1));
    const without = set(['log', 2], undefined, TRUE);
    expect(verdict(without)).toEqual(log(4));
    expect(verdict(resealed(without))).toEqual(log(4));
    const added = {
      day: 5,
      minute: 0,
      seq: 3,
      by: 'player',
      command: { type: 'prices', prices: { 'lait-demi-1l': 149 } },
    };
    expect(verdict(set(['log', 3], added, TRUE))).toEqual(log(5));
    expect(verdict(resealed(set(['log', 3], added, TRUE)))).toEqual(log(5));
  });

  test('a decision signed by a manager who does not take it', () => {
    const forged = set(['log', 1, 'by'], 'prudent', TRUE);
    expect(verdict(resealed(forged))).toMatchObject({ status: 'edited', what: 'log' });
  });

  test('the first of two days that differ is named, whichever is a decision', () => {
    const early = set(['claim', 'fingerprints', 1], '0123456789abcdef', TRUE);
    expect(verdict(resealed(set(['log', 2, 'by'], 'prudent', early)))).toEqual(log(1));
    const late = set(['claim', 'fingerprints', 6], '0123456789abcdef', TRUE);
    expect(verdict(resealed(set(['log', 2, 'by'], 'prudent', late)))).toEqual(log(4));
  });

  test('a decision that the store refuses', () => {
    const refused = resealed(set([...price.slice(0, -1), 'nulle-part'], 100, TRUE));
    expect(verdict(refused)).toEqual(log(1));
  });

  test('another draw', () => {
    expect(verdict(set(['seed'], 'autre', TRUE))).toEqual({ status: 'edited', what: 'seed', day: 0 });
  });

  test('results embellished: a day, a figure, a mark', () => {
    const day = set(['claim', 'fingerprints', 3], '0123456789abcdef', TRUE);
    expect(verdict(day)).toEqual(claim(3));
    expect(verdict(set(['claim', 'figures', 'sales-ht'], 99_999_999, TRUE))).toEqual(claim());
    const { fingerprints } = written.claim;
    const days = Array.from({ length: 12 }, () => fingerprints).flat();
    expect(verdict(set(['claim', 'fingerprints'], days, TRUE))).toEqual(claim(DAYS));
    for (const other of [
      set(['claim', 'insolvent'], true, TRUE),
      set(['claim', 'figures', 'sales-ht'], undefined, TRUE),
      set(['claim', 'figures', 'gagne-au-loto'], 1, TRUE),
    ]) {
      expect(verdict(other)).toEqual(claim());
      expect(verdict(resealed(other))).toEqual(claim());
    }
    const mark = set(['claim', 'marks', 'soFar'], 2_000, TRUE);
    expect(verdict(mark)).toEqual(claim());
    expect(verdict(resealed(mark))).toEqual(claim());
  });
});

test('another scenario: changed inside, or not the one of the class', () => {
  const inside = set(['scenario', 'finance', 'overdraftCents'], 1, TRUE);
  expect(verdict(inside)).toEqual({ status: 'other-scenario', than: 'copy' });
  const past = set(['pastHash'], '0123456789abcdef', TRUE);
  expect(verdict(resealed(past))).toEqual({ status: 'other-scenario', than: 'copy' });
  const asked = { ...scenario, finance: { ...scenario.finance, overdraftCents: 1 } };
  expect(verifyCopy(CURRENT, copyOf(TRUE), CURRENT.identityOf(asked)).verdict).toEqual({
    status: 'other-scenario',
    than: 'asked',
  });
  expect(verdict(set(['scenario', 'title'], 'Autre titre', TRUE))).toEqual({ status: 'true' });
});

test('another version of the rules, and another program under the same version', async () => {
  const unknown = await openCopy(set(['rulesVersion'], '0', TRUE), NAME);
  expect(unknown).toMatchObject({ core: undefined, rulesVersion: '0' });
  expect(unknownRules('0')).toEqual({ status: 'other-engine', why: 'unknown', rulesVersion: '0' });
  const fingerprints = written.claim.fingerprints.map((one) => [...one].reverse().join(''));
  const other = set(['witness'], fingerprints.at(-1), set(['claim', 'fingerprints'], fingerprints, TRUE));
  expect(verdict(resealed(other))).toMatchObject({ status: 'other-engine', why: 'witness' });
});

test('a broken seal around a game that is what it says is damage, with its place', () => {
  expect(verdict(set(['chain', 4], '0123456789abcdef', TRUE))).toEqual({
    status: 'damaged',
    place: '/chain/4',
  });
});

test('a copy cut anywhere is refused with a place, never half read', () => {
  for (let at = 0; at < TRUE.length - 2; at += 997) {
    const { copy, problems } = readCopy(TRUE.slice(0, at));
    expect(copy).toBeUndefined();
    expect(problems[0]?.line).toBeGreaterThan(0);
  }
});
