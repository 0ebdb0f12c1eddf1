// A few draws of the whole bench (`npm run calibrate`): nobody is marked above the course for playing the score.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PANEL } from '../managers/panel/index.ts';
import { TRICKS } from '../managers/tricks/index.ts';
import { readScenario } from '../scenario/index.ts';
import { drawsOf, playDraw } from './calibration.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const WEEKS = 3;
const CHEATS = ['prix-doubles', 'rayons-vides', 'tous-renvoyes', 'caisses-fermees', 'vitrine'];

test.each(drawsOf(2))('three weeks of the supérette, draw « %s »', (draw) => {
  const { scenario } = readScenario('superette-des-halles.json', (name) =>
    readFileSync(new URL(name, FOLDER), 'utf8'),
  );
  scenario!.calendar.days = 7 * WEEKS;
  const others = [...TRICKS, ...PANEL].filter(([name]) => [...CHEATS, 'second-expert'].includes(name));
  const plays = playDraw(scenario!, draw, new Map(others));
  const markOf = (name: string): number => plays.find(({ manager }) => manager === name)!.mark!;
  const ladder = ['do-nothing', 'naive', 'prudent', 'expert'].map(markOf);
  expect(ladder).toEqual([...ladder].sort((a, b) => a - b));
  for (const name of CHEATS) expect(markOf(name), name).toBeLessThan(markOf('prudent'));
  expect(markOf('second-expert') - markOf('do-nothing')).toBeGreaterThan(800);
});
