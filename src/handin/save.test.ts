import { describe, expect, test } from 'vitest';
import { NAME, reader, set, TEXT } from '../../tests/fixtures/petite-epicerie.ts';
import { readScenario } from '../scenario/index.ts';
import { type Game, replay, start } from '../store/game.ts';
import { readSave, writeSave } from './save.ts';

// Rule guarded here: what is saved comes back the same and plays the same game; what is damaged is refused whole.

const scenario = readScenario(NAME, reader({ [NAME]: TEXT })).scenario!;

/** A game with a few decisions, stopped in the middle of its second day. */
function played(): Game {
  const game = start(scenario, { seeds: { base: 'essai', rounds: [{ fromDay: 1, code: 'manche-2' }] } });
  game.decide({ type: 'prices', prices: { 'lait-demi-1l': 149 } });
  game.advance({ day: 0, minute: 700 });
  game.decide({ type: 'fill-first', products: ['lait-demi-1l'] }, 'B');
  game.advance({ day: 1, minute: 615 });
  return game;
}

const text = writeSave(played());
const told = (changed: string) =>
  readSave(changed).problems.map(({ code, path, severity }) => `${severity} ${code} ${path}`);

test('a save comes back the same', () => {
  const { save, problems } = readSave(text);
  expect(problems).toEqual([]);
  expect(save!.scenario).toEqual(scenario);
  expect(save!.seeds).toEqual({ base: 'essai', rounds: [{ fromDay: 1, code: 'manche-2' }] });
  expect(save!.now).toEqual({ day: 1, minute: 615 });
  expect(save!.log.map(({ by, command }) => [by, command.type])).toEqual([
    ['player', 'prices'],
    ['B', 'fill-first'],
  ]);
});

test('a save read and played again is the same game, and its own save', () => {
  const { save } = readSave(text);
  const log = save!.log.map((entry, seq) => ({ ...entry, seq }));
  const again = replay(save!.scenario, log, save!.now, { seeds: save!.seeds });
  expect(again.skipped).toEqual([]);
  expect(again.fingerprints).toEqual(played().fingerprints);
  expect(writeSave(again)).toBe(text);
});

test('a game stopped at midnight comes back', () => {
  const game = start(scenario);
  game.advance({ day: 0, minute: 1440 });
  expect(readSave(writeSave(game)).save!.now).toEqual({ day: 0, minute: 1440 });
});

test('a save without rounds has none', () => {
  expect(readSave(writeSave(start(scenario))).save!.seeds).toEqual({ base: 'lilas', rounds: [] });
});

describe('every problem at once', () => {
  test('around the scenario, inside it and in the log', () => {
    let changed = set(['seed'], 3, text);
    changed = set(['rulesHash'], 'x', changed);
    changed = set(['now', 'minute'], -1, changed);
    changed = set(['scenario', 'catalogue', 'products', 0, 'priceCents'], 1.5, changed);
    changed = set(['scenario', 'floor', 'planogram', 0, 'fixture'], 'nulle-part', changed);
    changed = set(['log', 1, 'command', 'type'], 'fill-last', changed);
    expect(told(changed).sort()).toEqual([
      'error cents /scenario/catalogue/products/0/priceCents',
      'error pattern /rulesHash',
      'error range /now/minute',
      'error reference /scenario/floor/planogram/0/fixture',
      'error type /seed',
      'error unknown /log/1/command/type',
    ]);
  });

  test('a position is that of the file', () => {
    const changed = set(['scenario', 'seed'], '', text);
    const [problem] = readSave(changed, 'ma partie.json').problems;
    const line = changed.slice(0, changed.lastIndexOf('"seed"')).split('\n').length;
    expect(problem).toMatchObject({ file: 'ma partie.json', line, path: '/scenario/seed' });
  });
});

test.each([
  ['another kind', set(['kind'], 'gondole-copie', text), 'error unknown /kind'],
  ['no scenario', set(['scenario'], undefined, text), 'error missing /scenario'],
  ['a scenario that is a name', set(['scenario'], 'halles', text), 'error type /scenario'],
  [
    'a scenario that extends a file',
    set(['scenario', 'extends'], 'a.json', text),
    'error unknown /scenario/extends',
  ],
  ['a rank that is missing', set(['log', 0], undefined, text), 'error rule /log/0/seq'],
  ['an end before the last decision', set(['now', 'day'], 0, text), 'error rule /now'],
  ['an end after the last day', set(['now', 'day'], 15, text), 'error rule /now/day'],
  ['a format of the future', set(['format'], 2, text), 'error version /format'],
  ['a scenario of the future', set(['scenario', 'format'], 9, text), 'error version /scenario/format'],
])('%s', (_, changed, problem) => {
  const { save, problems } = readSave(changed);
  expect(save).toBeUndefined();
  expect(problems.map(({ code, path, severity }) => `${severity} ${code} ${path}`)).toContain(problem);
});

test('rules that changed are said and do not refuse the save', () => {
  const { save, problems } = readSave(set(['scenario', 'catalogue', 'products', 0, 'priceCents'], 131, text));
  expect(save).toBeDefined();
  expect(problems).toMatchObject([{ severity: 'warning', path: '/rulesHash' }]);
});

test('a save cut anywhere is refused, never half read', () => {
  for (let at = 0; at < text.length - 2; at += 97) {
    const { save, problems } = readSave(text.slice(0, at));
    expect(save).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  }
});
