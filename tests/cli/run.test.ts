import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { set, TEXT } from '../fixtures/petite-epicerie.ts';
import { Gondole } from './gondole.ts';

// Rule guarded here: what the command plays is the game, told to people in French and to machines in integers.

let gondole: Gondole;
beforeAll(() => {
  gondole = new Gondole();
  gondole.file('shop.json', TEXT);
});
afterAll(() => gondole.end());

const read = (name: string) => readFileSync(join(gondole.folder, name), 'utf8');

interface RunRecord {
  [key: string]: unknown;
  fingerprint: string;
  daysPlayed: number;
  days: Record<string, number>[];
  products: Record<string, number[]>[];
  accounts: { account: string; balanceCents: number }[];
  entries: { day: number; lines: [string, number][] }[];
  commands: unknown[];
  skipped: { code: string; message: string }[];
}

const record = (...args: readonly string[]): RunRecord => {
  const { out, err } = gondole.run('run', 'shop.json', ...args, '--json', '-');
  expect(err).toBe('');
  return JSON.parse(out);
};

test('the help speaks of every command and every option', () => {
  const { out, code } = gondole.run();
  expect(code).toBe(0);
  const names = [...out.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name!);
  for (const name of ['validate', 'explain', 'run', 'score', 'merge', 'calibrate'])
    expect(names).toContain(name);
  for (const name of names.filter((one) => one !== 'help')) {
    const help = gondole.run('help', name).out;
    const [usage] = help.split('\n\n');
    expect(usage).toContain(`gondole ${name}`);
    // What an option does is told below; the line of use has them all.
    for (const [, option] of help.matchAll(/^ {2}(--[a-z-]+)/gm)) expect(usage, name).toContain(option);
    expect(gondole.run(name, '--help').out).toBe(help);
  }
  expect(gondole.run('--help').out).toBe(out);
  expect(gondole.run('help', 'help').out).toBe(out);
});

describe('tables for people', () => {
  test('header, weeks, decisions, fingerprint, past and time; no bar when nobody watches', () => {
    const { code, out, err } = gondole.run('run', 'shop.json');
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const words of [
      'La petite épicerie',
      '14\u00a0jours',
      'lilas',
      'do-nothing',
      'S1',
      'S2',
      'Ensemble',
    ]) {
      expect(out).toContain(words);
    }
    for (const row of [
      'Visiteurs',
      'Tickets',
      'TTC',
      'Marge commerciale HT',
      'Frais de personnel',
      'Trésorerie',
    ]) {
      expect(out).toContain(row);
    }
    expect(out).toMatch(/Empreinte du dernier jour\u202f: [0-9a-f]{16}\n/);
    expect(out).toMatch(/Passé\u202f: aucun/);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^14\u00a0jours joués en /);
    expect(out).not.toMatch(/\d{4} €|undefined|NaN/);
    expect(out).not.toContain('\u001b');
  });

  test('figures of the tables are those of the data', () => {
    const { days } = record('--days', '7');
    const { out } = gondole.run('run', 'shop.json', '--days', '7');
    const cell = (row: string) =>
      out
        .split('\n')
        .find((line) => line.startsWith(row))!
        .split(/ {2,}/)
        .at(-1);
    const sum = (key: string) => days.reduce((all, day) => all + day[key]!, 0);
    expect(cell('Visiteurs')).toBe(String(sum('entered')));
    expect(cell('Tickets')).toBe(String(sum('tickets')));
    const basket = Math.round(sum('revenueCents') / sum('tickets'));
    expect(cell('Panier moyen TTC')).toBe(
      `${Math.floor(basket / 100)},${String(basket % 100).padStart(2, '0')}\u202f€`,
    );
  });
});

describe('data for machines', () => {
  test('integers only', () => {
    const walk = (value: unknown, path: string): void => {
      if (typeof value === 'number') expect(Number.isSafeInteger(value), path).toBe(true);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value)) walk(part, `${path}/${key}`);
    };
    walk(record('--manager', 'prudent'), '');
  });

  test('the books balance, entry by entry and account by account', () => {
    const { entries, accounts } = record();
    const totals = new Map<string, number>();
    for (const { lines } of entries) {
      expect(lines.reduce((sum, [, cents]) => sum + cents, 0)).toBe(0);
      for (const [account, cents] of lines) totals.set(account, (totals.get(account) ?? 0) + cents);
    }
    for (const { account, balanceCents } of accounts) expect(totals.get(account) ?? 0).toBe(balanceCents);
  });

  test('products add up to days', () => {
    const { days, products } = record();
    for (const [d, day] of days.entries()) {
      const all = (key: string) => products.reduce((sum, product) => sum + product[key]![d]!, 0);
      expect(all('sold')).toBe(day.units);
      expect(all('revenueCents')).toBe(day.revenueCents);
      expect(all('emptyAt11')).toBe(day.emptyAt11);
    }
  });

  test('the same game twice, by file or by stdout; another one with another seed', () => {
    const first = record();
    const { out } = gondole.run('run', 'shop.json', '--json', 'run.json');
    expect(out).toContain('run.json');
    expect(JSON.parse(read('run.json'))).toEqual(first);
    expect(record('--seed', 'autre').fingerprint).not.toBe(first.fingerprint);
    expect(record('--seed', 'lilas').fingerprint).toBe(first.fingerprint);
  });

  test('fewer days are the first days of the same game', () => {
    const whole = record();
    const part = record('--days', '5');
    expect(part.daysPlayed).toBe(5);
    expect(part.days).toEqual(whole.days.slice(0, 5));
  });
});

describe('the film of the days', () => {
  test('rows of every day, kinds by name, and the same game as without', () => {
    gondole.run('run', 'shop.json', '--days', '3', '--trace', 'film.csv', '--json', 'run.json');
    const [head, ...rows] = read('film.csv').trimEnd().split('\n');
    expect(head).toBe('day,timeMs,kind,who,what,howMany,cents');
    for (const row of rows) expect(row).toMatch(/^[0-2],\d+,[a-zA-Z]+(,-?\d+){4}$/);
    const run = JSON.parse(read('run.json')) as RunRecord;
    const count = (kind: string) => rows.filter((row) => row.split(',')[2] === kind).length;
    const sum = (key: string) => run.days.reduce((all, day) => all + day[key]!, 0);
    expect(count('enter')).toBe(sum('entered'));
    expect(count('pay')).toBe(sum('tickets'));
    expect(run.fingerprint).toBe(record('--days', '3').fingerprint);
  });
});

describe('decisions of a file', () => {
  const price = (priceCents: number) => ({ type: 'prices', prices: { 'lait-demi-1l': priceCents } });
  const decisions = [
    { day: 0, minute: 0, command: price(160) },
    { day: 1, minute: 0, command: price(10) },
    { day: 1, minute: 700, command: { type: 'fill-first', products: ['lait-demi-1l'] } },
    { day: 2, minute: 300, command: { type: 'fill-first', products: ['caviar'] } },
    { day: 9, minute: 0, command: price(150) },
  ];

  test('are played at their minute; those refused are counted and explained', () => {
    gondole.file('log.json', JSON.stringify(decisions));
    const { code, out } = gondole.run('run', 'shop.json', '--log', 'log.json', '--days', '5');
    expect(code).toBe(0);
    expect(out).toContain('2\u00a0acceptées, 2\u00a0refusées');
    expect(out).toMatch(/mardi 3 mars 2026, au matin.*revendre à perte/);
    expect(out).toMatch(/→ Fixez un prix d’au moins/);
    expect(out).toMatch(/caviar/);
    expect(out).toMatch(/1\u00a0décision du fichier après la fin/);
    const { skipped, fingerprint } = record('--log', 'log.json', '--days', '5');
    expect(skipped.map(({ code }) => code)).toEqual(['resale-at-loss', 'unknown-product']);
    expect(fingerprint).not.toBe(record('--days', '5').fingerprint);
  });

  test('with a manager too: the file has the last word', () => {
    gondole.file('prix.json', JSON.stringify([decisions[0]]));
    const both = record('--log', 'prix.json', '--manager', 'prudent');
    const alone = record('--manager', 'prudent');
    expect(both.commands.length).toBeGreaterThanOrEqual(alone.commands.length + 1);
    expect(both.products.find(({ id }) => (id as unknown) === 'lait-demi-1l')!.priceCents).toBe(160);
  });

  test('wrong ones are refused whole, each with its place', () => {
    gondole.file(
      'faux.json',
      JSON.stringify([{ day: 0, minute: 0, command: { type: 'prises' } }, 3], undefined, 1),
    );
    const { code, out, err } = gondole.run('run', 'shop.json', '--log', 'faux.json');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^faux\.json:6:\d+ \/0\/command\/type$/m);
    expect(err).toMatch(/^faux\.json:\d+:\d+ \/1$/m);
    expect(err).toContain('prices');
  });
});

describe('a game saved and played again', () => {
  test('gives the same fingerprint, and its last week', () => {
    const saved = gondole.run(
      'run',
      'shop.json',
      '--manager',
      'prudent',
      '--seed',
      'jeudi',
      '--save',
      'partie.json',
    );
    const { code, out, err } = gondole.run('replay', 'partie.json');
    expect(code).toBe(0);
    expect(err).toBe('');
    const print = (text: string) => /Empreinte.*: ([0-9a-f]{16})/.exec(text)![1];
    expect(print(out)).toBe(print(saved.out));
    expect(out).toContain('S2');
    expect(out).not.toContain('S1');
    expect(gondole.run('validate', 'partie.json').code).toBe(0);
    const list = JSON.stringify(JSON.parse(read('partie.json')).log);
    gondole.file('liste.json', list);
    const { fingerprint } = record('--log', 'liste.json', '--seed', 'jeudi');
    expect(fingerprint).toBe(print(out));
    expect(gondole.run('replay', 'liste.json', '--scenario', 'shop.json').code).toBe(0);
  });

  test('a damaged save is refused with the place', () => {
    gondole.run('run', 'shop.json', '--days', '1', '--save', 'partie.json');
    gondole.file('abimee.json', set(['scenario', 'calendar', 'days'], 'x', read('partie.json')));
    const { code, err } = gondole.run('replay', 'abimee.json');
    expect(code).toBe(2);
    expect(err).toMatch(/^abimee\.json:\d+:\d+ \/scenario\/calendar\/days$/m);
  });
});

describe('84 days in two sittings: 42, a save, 42 more', () => {
  const DAYS = 84;
  beforeAll(() => {
    gondole.file('long.json', set(['calendar', 'days'], DAYS));
    gondole.run('run', 'long.json', '--days', '42', '--save', 'moitie.json');
  });
  const played = (...args: readonly string[]): RunRecord => {
    const { out, err } = gondole.run('run', ...args, '--json', '-');
    expect(err).toBe('');
    return JSON.parse(out);
  };

  test.each([[], ['--manager', 'prudent'], ['--manager', 'random']])(
    'the same bits as in one: %s %s',
    (...who) => {
      const whole = played('long.json', ...who);
      played('long.json', ...who, '--days', '42', '--save', 'mi-temps.json');
      const halves = played('mi-temps.json', ...who, '--days', '42');
      expect(halves.daysPlayed).toBe(DAYS);
      expect(halves.fingerprint).toMatch(/^[0-9a-f]{16}$/);
      expect({ ...halves, logFile: null }).toEqual(whole);
    },
  );

  test('a game left in the afternoon is taken up there, by somebody else if need be', () => {
    gondole.file('midi.json', set(['now'], { day: 42, minute: 845 }, read('moitie.json')));
    const whole = played('long.json');
    expect(played('midi.json').days).toEqual(whole.days);
    const { code, out } = gondole.run('run', 'midi.json', '--manager', 'prudent', '--days', '2');
    expect(code).toBe(0);
    expect(out).toMatch(/La partie de midi\.json reprend le lundi 13 avril 2026 à 14.h.05/);
    const { commands, days } = played('midi.json', '--manager', 'prudent');
    expect(days).toHaveLength(DAYS);
    // Its morning was over: the manager decides from the next one on.
    expect(commands.length).toBeGreaterThan(0);
    for (const { by, day } of commands as { by: string; day: number }[]) {
      expect(by).toBe('prudent');
      expect(day).toBeGreaterThan(42);
    }
  });

  test.each([
    ['another draw', ['moitie.json', '--seed', 'autre'], /garde son tirage/],
    ['more days than are left', ['moitie.json', '--days', '43'], /de 1 à 42/],
    ['a game at its end', ['finie.json'], /plus de jour/],
    ['decisions taken before', ['moitie.json', '--log', 'tot.json'], /décision 1 .* lundi 13 avril 2026/],
  ])('refused: %s', (_, args, words) => {
    gondole.file('tot.json', '[{"day":40,"minute":0,"command":{"type":"fill-first","products":[]}}]');
    gondole.file('finie.json', set(['now'], { day: DAYS, minute: 0 }, read('moitie.json')));
    const { code, out, err } = gondole.run('run', ...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(words);
  });
});

test('insolvency is an outcome: exit 1, with the tables, the day and the amount', () => {
  let poor = set(['finance', 'openingBalance'], [{ account: '512', label: 'Banque', cents: 1_000 }]);
  poor = set(['finance', 'overdraftCents'], 0, poor);
  gondole.file('pauvre.json', poor);
  const { code, out } = gondole.run('run', 'pauvre.json');
  expect(code).toBe(1);
  expect(out).toMatch(/La banque a arrêté le magasin le \S+ \d+ mars 2026/);
  expect(out).toContain('Empreinte');
  const data = gondole.run('run', 'pauvre.json', '--json', '-');
  expect(data.code).toBe(1);
  const { insolvent, daysPlayed } = JSON.parse(data.out);
  expect(insolvent).toBe(true);
  expect(daysPlayed).toBeLessThan(14);
});

test.each([
  ['indicators', 'indicateurs.md'],
  ['rubric', 'bareme.md'],
])('%s writes the page of the repository', (command, page) => {
  const { code, out } = gondole.run(command);
  expect(code).toBe(0);
  expect(out).toBe(readFileSync(new URL(`../../scenarios/${page}`, import.meta.url), 'utf8'));
});

test('the schema of scenarios is JSON', () => {
  const { code, out } = gondole.run('schema');
  expect(code).toBe(0);
  expect(JSON.parse(out).title).toContain('Gondole');
});

test('validate tells the teacher what the law has against the opening roster, and that it may be played', () => {
  const tired = { employee: 'karim', task: 'till', from: '09:00', to: '20:00' };
  gondole.file('fatigue.json', set(['team', 'roster', 'monday'], [tired]));
  const { code, out } = gondole.run('validate', 'fatigue.json');
  expect(code).toBe(0);
  // Eleven hours of work where the law allows ten (art. L3121-18), and no break.
  expect(out).toMatch(/planning d’ouverture/);
  expect(out).toMatch(/Karim.*11\sh.*10\sh.*L3121-18/);
  expect(out).toMatch(/Karim.*L3121-16/);
});

describe('a scenario that delegates', () => {
  const session = { open: ['pricing'], deputy: 'expert' };
  const prices = (priceCents: number) => ({ type: 'prices', prices: { 'lait-demi-1l': priceCents } });
  const rules = { type: 'order-rules', rules: { 'lait-demi-1l': { point: 4, target: 40 } } };
  const log = [
    { day: 0, minute: 0, command: prices(139) },
    { day: 1, minute: 0, command: rules },
    { day: 8, minute: 600, command: prices(119) },
  ];

  test('is played with its deputy, whoever the manager is, and refuses to the file what is not its own', () => {
    gondole.file('session.json', set(['session'], session));
    gondole.file('log.json', JSON.stringify({ format: 1, log }));
    const { out, code } = gondole.run(
      ...['run', 'session.json', '--manager', 'prudent', '--log', 'log.json', '--json', '-'],
      ...['--save', 'partie.json', '--copy', 'copie.json'],
    );
    expect(code).toBe(0);
    const played = JSON.parse(out) as RunRecord;
    expect(played.skipped.map(({ code: why }) => why)).toEqual(['trade-delegated']);
    expect(played.skipped[0]!.message).toMatch(/adjoint/);
    const by = new Set((played.commands as { by: string }[]).map((one) => one.by));
    expect(by).toEqual(new Set(['deputy', 'player']));
    expect(JSON.parse(gondole.run('replay', 'partie.json', '--json', '-').out).fingerprint).toBe(
      played.fingerprint,
    );
    const verified = gondole.run('verify', 'copie.json');
    expect(verified.out).toMatch(/1\s*copie vraie/);
    expect(verified.code).toBe(0);
  });

  test('in one go or resumed, and whatever the save says of the deputy', () => {
    gondole.file('log1.json', JSON.stringify({ format: 1, log: log.slice(0, 1) }));
    gondole.run('run', 'session.json', '--log', 'log1.json', '--days', '9', '--save', 'half.json');
    const whole = gondole.run('run', 'session.json', '--log', 'log1.json', '--json', '-');
    const fingerprint = (file: string): string => {
      gondole.file('none.json', JSON.stringify({ format: 1, log: [] }));
      return JSON.parse(gondole.run('run', file, '--log', 'none.json', '--json', '-').out).fingerprint;
    };
    expect(fingerprint('half.json')).toBe(JSON.parse(whole.out).fingerprint);
    const half = JSON.parse(read('half.json')) as { log: { by: string; command: unknown }[] };
    for (const one of half.log) if (one.by === 'deputy') one.command = rules;
    gondole.file('forged.json', JSON.stringify(half));
    expect(fingerprint('forged.json')).toBe(JSON.parse(whole.out).fingerprint);
  });

  test('says so to the teacher', () => {
    const { out } = gondole.run('validate', 'session.json');
    expect(out).toContain('À l’élève\u202f: les prix.');
    expect(out).toMatch(/À l’adjoint \(gérant «\u202fexpert\u202f»\)/);
    expect(gondole.run('run', 'session.json').out).toMatch(/par l’adjoint/);
  });
});

test('marks are written with their parts, those of the copy; --no-marks leaves them out and changes nothing else', () => {
  gondole.run('run', 'shop.json', '--manager', 'expert', '--copy', 'notee.json');
  const { marks, ...others } = record('--manager', 'expert') as RunRecord & {
    marks: { id: string; milliPoints: number; parts: { milliPoints: number }[] }[];
  };
  const claimed = (JSON.parse(read('notee.json')) as { claim: { marks: Record<string, number | null> } })
    .claim;
  expect(marks.length).toBeGreaterThan(3);
  for (const { id, milliPoints, parts } of marks) {
    expect(
      parts.reduce((sum, part) => sum + part.milliPoints, 0),
      id,
    ).toBe(milliPoints);
    if (id in claimed.marks) expect(10 * claimed.marks[id]!, id).toBe(milliPoints);
  }
  const bare = record('--manager', 'expert', '--no-marks');
  expect(bare).toEqual({ ...others, marks: [] });
});
