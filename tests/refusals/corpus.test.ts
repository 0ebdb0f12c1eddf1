// Rule guarded here: each bad file of the corpus is told whole, by its codes, at its places, in sentences.
import { describe, expect, test } from 'vitest';
import { readLog, readSave } from '../../src/handin/index.ts';
import { readPlayable } from '../../src/marks/index.ts';
import { isSentence, reader } from '../fixtures/petite-epicerie.ts';
import { ASKED } from './asked.ts';
import { type Bad, unmarked } from './corpus.ts';
import { DECISIONS } from './decisions.ts';
import { EXTENDING } from './extending.ts';
import { SAVES } from './saves.ts';
import { TEXTS } from './texts.ts';
import { VOICES } from './voices.ts';

const NAME = 'mauvais.json';
const scenario = (text: string, beside: Readonly<Record<string, string>> = {}) =>
  readPlayable(NAME, reader({ ...beside, [NAME]: text }));

const KINDS = [
  ['scenarios', [...TEXTS, ...EXTENDING, ...ASKED, ...VOICES], scenario],
  ['decisions', DECISIONS, (text: string) => readLog(text, NAME)],
  ['saves', SAVES, (text: string) => readSave(text, NAME)],
] as const;

describe.each(KINDS)('%s', (_, files, read) => {
  test.each(files)('$what', ({ marked, problems: expected, beside }: Bad) => {
    const { text, places } = unmarked(marked);
    const { problems } = read(text, beside);
    const told = problems.map(({ code, path, line, column }) => `${code} ${path} ${line}:${column}`);
    expect(told).toEqual(expected.map((name, i) => `${name} ${places[i]?.line}:${places[i]?.column}`));
    for (const problem of problems) {
      expect(isSentence(problem), problem.message).toBe(true);
      expect(problem.severity).toBe('error');
      expect(problem.got.length).toBeLessThanOrEqual(40);
    }
  });
});
