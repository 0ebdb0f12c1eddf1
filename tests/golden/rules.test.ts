// A copy is marked by the rules that played it, for ever. Two guards: a real copy of each released version is still true
// under its core, and rules that no longer give what was released under their number must take another number.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { Copy } from '../../src/handin/copy.ts';
import { accountOf, type Core, CURRENT } from '../../src/handin/core.ts';
import { coreOf, KNOWN_RULES, releasedCore } from '../../src/handin/cores.ts';
import { handIn, verdictOnMarks, verifyCopy } from '../../src/handin/index.ts';
import { openCopy } from '../../src/handin/open.ts';
import { MANAGERS } from '../../src/managers/index.ts';
import { startGame } from '../../src/play/deputies.ts';
import { playWith } from '../../src/play/run.ts';
import { readScenario } from '../../src/scenario/index.ts';
import type { Game } from '../../src/store/game.ts';

vi.setConfig({ testTimeout: 120_000 });

const ROOT = new URL('../../', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, ROOT), 'utf8');
const MODULE = /^rules-(.+)\.js$/;
const RELEASED = readdirSync(new URL('src/handin/released/', ROOT)).flatMap(
  (name) => MODULE.exec(name)?.[1] ?? [],
);

const verdict = (core: Core, copy: Copy) => {
  const { verdict: played, replayed } = verifyCopy(core, copy, core.identityOf(copy.scenario));
  if (!replayed) return played;
  return verdictOnMarks(
    copy,
    played,
    core.mark(replayed, core.references(copy, replayed.fingerprints.length)),
  );
};

describe('a released version', () => {
  test.each(RELEASED)('%s is one self-contained module, known to the program', async (version) => {
    expect(textOf(`src/handin/released/rules-${version}.js`)).not.toMatch(/^import\b|\bimport\(/m);
    expect(KNOWN_RULES).toContain(version);
    expect((await releasedCore(version))?.rulesVersion).toBe(version);
  });

  test.each(RELEASED)('a copy handed in under %s is still true', async (version) => {
    const opened = await openCopy(textOf(`tests/fixtures/copies/rules-${version}.json`), 'copie.json');
    if (!('core' in opened) || !opened.core) throw new Error(`no rules ${version}`);
    expect(opened.copy.rulesVersion).toBe(version);
    expect(new Set(opened.copy.log.map(({ by }) => by)), 'a manager and two hands').toEqual(
      new Set(['prudent', 'A', 'B']),
    );
    const core = (await releasedCore(version))!;
    expect(verdict(core, core.read(textOf(`tests/fixtures/copies/rules-${version}.json`), '').copy!)).toEqual(
      {
        status: 'true',
      },
    );
    expect(verdict(opened.core, opened.copy)).toEqual({ status: 'true' });
  });
});

const RISE = `
The rules no longer give what was released as version ${CURRENT.rulesVersion}: copies of that version would be told false.
If the change is meant, raise CURRENT.rulesVersion in src/handin/core.ts (once per release: see "A release" in
src/README.md). The released module and its copy stay as they are.
`;

function played(file: string, days: number): Game {
  const { scenario, problems } = readScenario(file, textOf);
  if (!scenario) throw new Error(problems.map(({ message }) => message).join('\n'));
  const game = startGame(scenario);
  playWith(game, MANAGERS.get('prudent')!(), days);
  return game;
}

// The rule: one number, one set of rules. Under a number that was released, both programs give the same bits.
describe.runIf(RELEASED.includes(CURRENT.rulesVersion))('rules that keep a released number', () => {
  const shipped = readdirSync(new URL('scenarios/', ROOT))
    .filter((name) => /^[^.]+\.json$/.test(name))
    .map((name): [string, number] => [`scenarios/${name}`, 9]);
  test.each([['tests/fixtures/petite-epicerie.json', 14], ...shipped] as const)(
    '%s: days, figures, marks and anchors',
    async (file, days) => {
      const core = (await releasedCore(CURRENT.rulesVersion))!;
      const { copy, problems } = core.read(handIn(played(file, days)).text, file);
      expect(problems, RISE).toEqual([]);
      expect(verdict(core, copy!), RISE).toEqual({ status: 'true' });
    },
  );

  test('the supérette, eight weeks', async () => {
    const core = (await releasedCore(CURRENT.rulesVersion))!;
    const game = played('scenarios/superette-des-halles.json', 56);
    const { scenario, seeds } = game.model;
    const then = core.replay({ scenario, seeds, now: game.now, log: game.log });
    const { observed, ...now } = accountOf(game);
    expect(
      then.fingerprints.findIndex((one, day) => one !== now.fingerprints[day]),
      RISE,
    ).toBe(-1);
    expect({ ...then, observed: [...then.observed] }, RISE).toEqual({
      ...now,
      strange: undefined,
      observed: [...observed],
    });
  });
});

test('a version that nobody knows has no rules', async () => {
  for (const name of ['0', '', 'constructor', '__proto__']) expect(await coreOf(name)).toBeUndefined();
});
