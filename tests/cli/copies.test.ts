// A copy handed in, verified: the same words and codes for a teacher at a terminal and for a script.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chainOf } from '../../src/handin/chain.ts';
import { set, TEXT } from '../fixtures/petite-epicerie.ts';
import { Gondole } from './gondole.ts';

const gondole = new Gondole();
afterAll(() => gondole.end());
gondole.file('epicerie.json', TEXT);
const read = (name: string): string => readFileSync(join(gondole.folder, name), 'utf8');

interface Answer {
  readonly ok: boolean;
  readonly copies: readonly { readonly file: string; readonly status: string; readonly day?: number }[];
}

test('a run writes a copy, which is true and can be played again', () => {
  expect(gondole.run('run', 'epicerie.json', '--manager', 'prudent', '--copy', 'copie.json')).toMatchObject({
    code: 0,
  });
  const verified = gondole.run('verify', 'copie.json', '--scenario', 'epicerie.json');
  expect(verified).toMatchObject({ code: 0, err: '' });
  expect(verified.out).toMatch(/copie\.json +vraie/);
  const again = gondole.run('replay', 'copie.json');
  expect(again.code).toBe(0);
  expect(again.out).toContain('aucune refusée');
});

describe('a copy of another version of the rules', () => {
  const old = readFileSync(new URL('../fixtures/copies/rules-1.json', import.meta.url), 'utf8');
  gondole.file('ancienne.json', old);
  gondole.file('future.json', set(['rulesVersion'], '999', old));
  gondole.file('inconnue.json', set(['rulesVersion'], '0.7-beta', old));

  test('released: true, and marked, by its own rules', () => {
    expect(gondole.run('verify', 'ancienne.json')).toMatchObject({ code: 0, err: '' });
    const { rows } = JSON.parse(gondole.run('score', 'ancienne.json', '--json', '-').out);
    expect(rows).toMatchObject([
      {
        state: 'true',
        rulesVersion: '1',
        marks: (JSON.parse(old) as { claim: { marks: object } }).claim.marks,
      },
    ]);
  });

  test('unknown: told as such, with what to do', () => {
    const { code, out } = gondole.run('verify', 'future.json', 'inconnue.json');
    expect(code).toBe(1);
    expect(out).toMatch(/future\.json.* «.999.».*mettez Gondole à jour/su);
    expect(out).toMatch(/inconnue\.json.* «.0\.7-beta.».*avec le programme qui l’a écrite/su);
    expect(gondole.run('score', 'future.json').code).toBe(0);
  });
});

test('verify tells five things apart: true, edited, another program, another scenario, damaged', () => {
  gondole.run('run', 'epicerie.json', '--manager', 'prudent', '--copy', 'a.json');
  const text = read('a.json');
  const copy = JSON.parse(text);
  const { rulesVersion, rulesHash, pastHash, seed, now, log, claim } = copy;
  // Another program under the same number: other days, from a store without decisions too, and a seal of its own.
  const mirrored = claim.fingerprints.map((one: string) => [...one].reverse().join(''));
  const theirs = { ...claim, fingerprints: mirrored };
  const witness = mirrored.at(-1);
  const head = { rulesVersion, rulesHash, pastHash, witness, seeds: { base: seed, rounds: [] } };
  const chain = chainOf({ head, now, log, claim: theirs });
  gondole.file('b.json', JSON.stringify({ ...copy, witness, claim: theirs, chain }));
  gondole.file('c.json', set(['claim', 'fingerprints', 4], '0123456789abcdef', text));
  gondole.file('d.json', set(['scenario', 'finance', 'overdraftCents'], 1, text));
  gondole.file('e.json', set(['chain', 3], '0123456789abcdef', text));
  gondole.file('f.json', text.slice(0, -400));
  const { code, out } = gondole.run(
    'verify',
    ...'abcdef'.split('').map((name) => `${name}.json`),
    '--json',
    '-',
  );
  expect(code).toBe(2);
  const { copies } = JSON.parse(out) as Answer;
  expect(copies.map(({ status, day }) => [status, day])).toEqual([
    ['true', undefined],
    ['other-engine', undefined],
    ['edited', 4],
    ['other-scenario', undefined],
    ['damaged', undefined],
    ['damaged', undefined],
  ]);
  gondole.file('autre.json', set(['finance', 'overdraftCents'], 1));
  expect(gondole.run('verify', 'a.json', '--scenario', 'autre.json').out).toMatch(/a\.json +autre scénario/);
});

describe('verify', () => {
  test('one line per copy, a code for the worst, JSON for scripts', () => {
    gondole.run('run', 'epicerie.json', '--manager', 'prudent', '--copy', 'vraie.json');
    const text = read('vraie.json');
    gondole.file('notes.json', set(['claim', 'marks', 'soFar'], 2_000, text));
    gondole.file('jour.json', set(['claim', 'fingerprints', 9], '0123456789abcdef', text));
    gondole.file('coupee.json', text.slice(0, 5_000));
    const untrue = gondole.run('verify', 'vraie.json', 'notes.json', 'jour.json', '--json', '-');
    expect(untrue.code).toBe(1);
    const { ok, copies } = JSON.parse(untrue.out) as Answer;
    expect(ok).toBe(false);
    expect(copies.map(({ status, day }) => [status, day])).toEqual([
      ['true', undefined],
      ['edited', undefined],
      ['edited', 9],
    ]);
    const people = gondole.run('verify', 'jour.json', 'coupee.json', 'absente.json');
    expect(people.code).toBe(2);
    expect(people.out).toMatch(/jour\.json +modifiée +10/);
    expect(people.out).toContain('coupee.json:');
    expect(people.out).toContain('introuvable');
  });
});
