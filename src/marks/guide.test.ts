// Rule guarded here: what the guide shows under « Demander et noter » can be copied: sections over the supérette, and a
// log that this scenario takes.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Command, parseCommand, start } from '../store/game.ts';
import { readPlayable } from './reading.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const file = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const GUIDE = file('README.md');
const SECTION = GUIDE.slice(GUIDE.indexOf('## Demander et noter'), GUIDE.indexOf('## Isoler une leçon'));
const [assignments, reasons, rubric, log] = [...SECTION.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) =>
  JSON.parse(json!),
);

test('the three sections are read together, and the decisions are taken', () => {
  const head = { extends: 'superette-des-halles.json', format: 1, id: 'exemple', past: { weeks: 0 } };
  const text = JSON.stringify({ ...head, ...assignments, ...reasons, ...rubric });
  const { scenario, problems } = readPlayable('exemple.json', (name) =>
    name.endsWith('exemple.json') ? text : name.endsWith('.past.json') ? '{}' : file(name),
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const game = start(scenario!);
  game.advance({ day: 7, minute: 0 });
  expect(log).toHaveLength(2);
  for (const { day, command } of log) {
    expect(day).toBe(7);
    expect(parseCommand(command)).toHaveProperty('command');
    expect(game.decide(command as Command)).toBeUndefined();
  }
});
