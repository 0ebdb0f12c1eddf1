import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withPast } from '../../src/play/past.ts';
import { readScenario } from '../../src/scenario/index.ts';
import { plausibility, table } from './measure.ts';
import { publish } from './publish.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const FILE = 'superette-des-halles.json';
const SEEDS = ['tirage-1', 'tirage-2', 'tirage-3', 'tirage-4'];

describe('supérette des Halles, prudent manager', () => {
  const { scenario, problems } = readScenario(FILE, read);

  it('is written without an error or a warning', () => {
    expect(problems).toEqual([]);
  });

  it('stores the very past that the engine plays (else: npx gondole past scenarios/superette-des-halles.json)', () => {
    const { data, ...asked } = scenario!.past;
    expect(data).toEqual(withPast({ ...scenario!, past: asked }).past.data);
  });

  it('looks like a city convenience store in every figure of the trade', () => {
    const figures = plausibility(scenario!, SEEDS);
    publish(table(figures));
    expect(figures.filter((f) => f.value < f.low || f.value > f.high)).toEqual([]);
  }, 120_000);
});
