import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { set, TEXT } from '../fixtures/petite-epicerie.ts';
import { Gondole } from './gondole.ts';

// Rule guarded here: a run leaves a file that a stranger can add up, `gondole audit` adds it up, and says by its exit code
// and in French what it found: 0 it ties, 1 it does not, 2 it cannot be read.

let gondole: Gondole;
let text: string;
beforeAll(() => {
  gondole = new Gondole();
  gondole.file('shop.json', TEXT);
  const { code } = gondole.run(
    'run',
    'shop.json',
    '--manager',
    'prudent',
    '--audit',
    'a.json',
    '--save',
    's.json',
  );
  expect(code).toBe(0);
  text = readFileSync(join(gondole.folder, 'a.json'), 'utf8');
});
afterAll(() => gondole.end());

/** Writes the audit with one value changed, and gives it to the command. */
const changed = (path: (string | number)[], value: unknown, ...args: readonly string[]) =>
  gondole.run('audit', gondole.file('changed.json', set(path, value, text)), ...args);

describe('a true file', () => {
  test('ties, and the table says what ties what', () => {
    const { code, out, err } = gondole.run('audit', 'a.json');
    expect([code, err]).toEqual([0, '']);
    for (const words of [
      'Unités et montant d’un ticket = somme de ses lignes',
      'Tout se recoupe',
      'petite-epicerie',
    ])
      expect(out).toContain(words);
    expect(out).not.toMatch(/undefined|NaN/);
  });

  test('as data: every identity with its equations and no gap', () => {
    const { code, out } = gondole.run('audit', 'a.json', '--json', '-');
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(answer).toMatchObject({ ok: true, gaps: 0 });
    expect(answer.equations).toBeGreaterThan(1_000);
    for (const one of answer.identities) expect(one).toMatchObject({ gaps: 0, largest: 0, first: null });
  });

  test('is the same from the game, from its save, and on the standard output', () => {
    expect(gondole.run('run', 'shop.json', '--manager', 'prudent', '--audit', '-').out).toBe(text);
    const again = JSON.parse(gondole.run('replay', 's.json', '--audit', '-').out);
    expect(again).toEqual({ ...JSON.parse(text), manager: null });
  });

  test('says the same as the figures of the run, and auditing changes no fingerprint', () => {
    const file = JSON.parse(text);
    const run = JSON.parse(gondole.run('run', 'shop.json', '--manager', 'prudent', '--json', '-').out);
    expect(file.days.map((day: { fingerprint: string }) => day.fingerprint)).toEqual(
      run.days.map((day: { fingerprint: string }) => day.fingerprint),
    );
    const all = (key: string) =>
      run.days.reduce((sum: number, day: Record<string, number>) => sum + day[key]!, 0);
    expect(file.stock.revenueCents.total).toBe(all('revenueCents'));
    expect(file.shoppers.entered.total).toBe(all('entered'));
    expect(file.wants.expressed.total).toBeGreaterThan(all('lines'));
    const bank = (accounts: { account: string }[]) => accounts.find(({ account }) => account === '512');
    expect(
      (bank(file.accounts) as unknown as { balanceCents: { perDay: number[] } }).balanceCents.perDay.at(-1),
    ).toBe((bank(run.accounts) as unknown as { balanceCents: number }).balanceCents);
  });
});

describe('a file in which one figure is wrong', () => {
  const file = () => JSON.parse(text);

  test('a cent on a ticket: exit 1, and the identities that it breaks', () => {
    const { cents } = file().tickets[0];
    const { code, out } = changed(['tickets', 0, 'cents', 0], cents[0] + 1);
    expect(code).toBe(1);
    expect(out).toContain('V1 (montant, 0, 0)');
    expect(out).toContain('V2 (ticket, 0, 0)');
    expect(out).not.toContain('Tout se recoupe');
  });

  test('a unit on a shelf, as data: where it is and what was expected', () => {
    const { shelf, reserve, id } = file().products[2];
    const real = shelf.perDay[3] + reserve.perDay[3];
    const { code, out } = changed(['products', 2, 'shelf', 'perDay', 3], shelf.perDay[3] - 1, '--json', '-');
    expect(code).toBe(1);
    const { ok, identities } = JSON.parse(out);
    expect(ok).toBe(false);
    const units = identities.find((one: { id: string }) => one.id === 'M1');
    // Wrong on the evening, then on the next one, which starts from it.
    expect(units).toMatchObject({
      gaps: 2,
      largest: 1,
      first: { where: `${id}, 3`, left: real - 1, right: real },
    });
  });
});

describe('a file that is no audit: exit 2, and nothing is added up', () => {
  test.each([
    ['a scenario', () => TEXT, /n’est pas un audit/],
    ['half a file', () => text.slice(0, text.length / 2), /wrong.json:\d+:\d+/],
    ['a list', () => '[]', /objet JSON/],
    ['a figure that is no integer', () => set(['queue', 'joined', 'total'], 0.5, text), /joined|total/],
    ['a figure beyond 2⁵³', () => set(['stock', 'soldUnits', 'total'], 2 ** 60, text), /total/],
    ['another format', () => set(['format'], 2, text), /format/],
    ['a day too many', () => set(['shoppers', 'inside'], [0], text), /une valeur par jour/],
    [
      'a product told twice',
      () => set(['products', 1, 'id'], JSON.parse(text).products[0].id, text),
      /deux fois/,
    ],
    ['a rate that nothing tells', () => set(['products', 1, 'vat'], '1234', text), /1234/],
  ])('%s', (_, content, words) => {
    const { code, out, err } = gondole.run('audit', gondole.file('wrong.json', content()));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
    expect(err).not.toMatch(/undefined|NaN|Error/);
    const machine = gondole.run('audit', 'wrong.json', '--json', '-');
    expect(machine.code).toBe(2);
    expect(JSON.parse(machine.out)).toMatchObject({ ok: false });
  });

  test('columns without end are refused before anything is built from them', () => {
    const many = `{"kind":"gondole-audit","queue":[${'0,'.repeat(9_900_000)}0]}`;
    const { code, err } = gondole.node(
      ['--max-old-space-size=200'],
      'audit',
      gondole.file('many.json', many),
    );
    expect(code).toBe(2);
    expect(err).toMatch(/trop de valeurs/);
  });

  test('a game stopped on its first morning: nothing is written', () => {
    const save = JSON.parse(readFileSync(join(gondole.folder, 's.json'), 'utf8'));
    gondole.file('morning.json', JSON.stringify({ ...save, now: { day: 0, minute: 600 }, log: [] }));
    const { code, err } = gondole.run('replay', 'morning.json', '--audit', 'none.json');
    expect(code).toBe(2);
    expect(err).toMatch(/rien à auditer/);
    expect(existsSync(join(gondole.folder, 'none.json'))).toBe(false);
  });

  test('two documents on the standard output', () => {
    const { code, out } = gondole.run('run', 'shop.json', '--json', '-', '--audit', '-');
    expect(code).toBe(2);
    expect(JSON.parse(out).problems[0].message).toContain('--audit');
  });
});

describe('the format', () => {
  test('is told as a JSON Schema in which every key is explained in French', () => {
    const { code, out } = gondole.run('schema', 'audit');
    expect(code).toBe(0);
    const look = (
      node: { properties?: Record<string, never>; items?: never; description?: string },
      at: string,
    ) => {
      for (const [key, part] of Object.entries(node.properties ?? {})) {
        expect((part as { description?: string }).description, `${at}/${key}`).toMatch(/\.$/);
        look(part, `${at}/${key}`);
      }
      if (node.items && !Array.isArray(node.items)) look(node.items, `${at}/[]`);
    };
    look(JSON.parse(out), '');
    expect(gondole.run('schema').out).toBe(gondole.run('schema', 'scenario').out);
    expect(gondole.run('schema', 'audits')).toMatchObject({ code: 2, err: expect.stringContaining('audit') });
  });
});
