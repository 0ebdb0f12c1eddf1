import { describe, expect, test } from 'vitest';
import { isSentence, NAME, positionOf, reader, set, TEXT } from '../../tests/fixtures/petite-epicerie.ts';
import { beside } from './extends.ts';
import { readScenario } from './index.ts';

// Rules guarded here: what is written in a file goes before what it extends; a problem is told in the file it is in.

const CHILD = 'classe.json';
const child = (over: object, files: Readonly<Record<string, string>> = {}) =>
  readScenario(
    CHILD,
    reader({
      [NAME]: TEXT,
      [CHILD]: JSON.stringify({ format: 1, extends: NAME, ...over }, null, 2),
      ...files,
    }),
  );
const given = (over: object, files: Readonly<Record<string, string>> = {}) => {
  const { scenario, problems } = child(over, files);
  if (!scenario) throw new Error(JSON.stringify(problems, null, 1));
  return scenario;
};
const base = readScenario(NAME, reader({ [NAME]: TEXT })).scenario;
const told = (answer: ReturnType<typeof child>) => {
  for (const problem of answer.problems) expect(isSentence(problem), problem.message).toBe(true);
  return answer.problems.map(
    ({ code, file, line, column, path }) => `${code} ${file}:${line}:${column} ${path}`,
  );
};

describe('one file over another', () => {
  test('a file that adds nothing changes nothing', () => {
    expect(given({})).toEqual(base);
  });

  test('objects merge, values replace', () => {
    const scenario = given({
      title: 'La classe de 2e année',
      calendar: { days: 28, hours: { monday: null } },
    });
    expect(scenario.title).toBe('La classe de 2e année');
    expect(scenario.calendar).toEqual({
      ...base?.calendar,
      days: 28,
      hours: { ...base?.calendar.hours, monday: null },
    });
  });

  test('lists of things with an id merge by id, those of the base first', () => {
    const scenario = given({
      catalogue: {
        products: [
          { ...base?.catalogue.products[0], id: 'farfalle-500g', label: 'Farfalle 500 g' },
          { id: 'lait-demi-1l', priceCents: 139 },
        ],
      },
    });
    const ids = base?.catalogue.products.map(({ id }) => id) ?? [];
    expect(scenario.catalogue.products.map(({ id }) => id)).toEqual([...ids, 'farfalle-500g']);
    expect(scenario.catalogue.products[3]).toEqual({ ...base?.catalogue.products[3], priceCents: 139 });
  });

  test('other lists are replaced', () => {
    const planogram = base?.floor.planogram.slice(1) ?? [];
    const scenario = given({ floor: { planogram }, catchment: { regulars: [] } });
    expect(scenario.floor.planogram).toEqual(planogram);
    expect(scenario.catchment.regulars).toEqual([]);
  });

  test('what was measured on a scenario is not measured on another that starts from it', () => {
    const measured = { format: 1, extends: NAME, rubric: { standardError: 47, weights: { 'A1.1': 2 } } };
    const files = { 'mesure.json': JSON.stringify(measured) };
    const weights = { 'A1.1': 2 };
    expect(given({ extends: 'mesure.json' }, files).rubric).toMatchObject({ weights });
    expect(given({ extends: 'mesure.json' }, files).rubric?.standardError).toBeUndefined();
    const own = given({ extends: 'mesure.json', rubric: { standardError: 80 } }, files);
    expect(own.rubric).toMatchObject({ weights, standardError: 80 });
    const section = { 'bareme.json': JSON.stringify({ standardError: 47, weights }) };
    expect(given({ rubric: { extends: 'bareme.json' } }, section).rubric).toMatchObject({ weights });
    expect(given({ rubric: { extends: 'bareme.json' } }, section).rubric?.standardError).toBeUndefined();
  });

  test('$remove takes out an item, or a key', () => {
    const scenario = given({
      catchment: { regulars: [{ id: 'monsieur-diallo', $remove: true }] },
      weather: { $remove: true },
      opening: { orderRules: { 'lait-demi-1l': { $remove: true } } },
    });
    expect(scenario.catchment.regulars.map(({ id }) => id)).toEqual(['madame-oliveira']);
    expect(scenario.weather).toBeUndefined();
    expect(Object.keys(scenario.opening.orderRules)).not.toContain('lait-demi-1l');
  });

  test('a list of files: the last one goes before the others', () => {
    const scenario = given(
      { extends: [NAME, 'a.json', 'b.json'] },
      { 'a.json': '{ "title": "A", "trade": "a" }', 'b.json': '{ "title": "B" }' },
    );
    expect(scenario).toMatchObject({ title: 'B', trade: 'a' });
  });

  test('a section may extend a file that holds only it', () => {
    const { catalogue, ...rest } = JSON.parse(TEXT);
    const files = {
      'scenarios/x.json': JSON.stringify({
        ...rest,
        catalogue: { extends: '../catalogues/pates.json', products: [{ id: 'penne-bio-500g', pack: 6 }] },
      }),
      'catalogues/pates.json': JSON.stringify({ $comment: 'partagé', ...catalogue }),
    };
    const { scenario, problems } = readScenario('scenarios/x.json', reader(files));
    expect(problems).toEqual([]);
    expect(scenario?.catalogue.products[2]?.pack).toBe(6);
    expect(scenario?.catalogue.products).toHaveLength(8);
  });

  test('two files may share a third', () => {
    const files = { 'a.json': `{ "extends": "${NAME}" }`, 'b.json': `{ "extends": "${NAME}" }` };
    expect(given({ extends: ['a.json', 'b.json'] }, files)).toEqual(base);
  });
});

describe('problems are told where they were written', () => {
  test('in the file that extends, by the pointer in that file', () => {
    const answer = child({ catalogue: { products: [{ id: 'lait-demi-1l', priceCents: 1.5 }] } });
    expect(told(answer)).toEqual([`cents ${CHILD}:8:23 /catalogue/products/0/priceCents`]);
  });

  test('in the file that is extended', () => {
    const path = ['catalogue', 'products', 3, 'pack'];
    const text = set(path, 0);
    const { line, column } = positionOf(path, text);
    expect(told(child({}, { [NAME]: text }))).toEqual([
      `range ${NAME}:${line}:${column} /catalogue/products/3/pack`,
    ]);
  });

  test('across both: the reference is in one, what it misses in the other', () => {
    const answer = child({ team: { employees: [{ id: 'karim', $remove: true }] } });
    expect(answer.scenario).toBeUndefined();
    expect(new Set(answer.problems.map(({ file, code }) => `${file} ${code}`))).toEqual(
      new Set([`${NAME} reference`]),
    );
  });

  test('an id twice in the file that extends', () => {
    const twice = {
      catchment: {
        regulars: [
          { id: 'monsieur-diallo', name: 'A' },
          { id: 'monsieur-diallo', name: 'B' },
        ],
      },
    };
    expect(told(child(twice)).filter((problem) => problem.startsWith('duplicate'))).toHaveLength(1);
  });

  test('a missing key, at the object that should hold it', () => {
    const answer = child({ suppliers: [{ id: 'fermier', label: 'Le fermier' }] });
    expect(told(answer)[0]).toBe(`missing ${CHILD}:5:5 /suppliers/0/orderDays`);
  });
});

describe('a shorter scenario', () => {
  const asked = (id: string, day: number) => ({
    id,
    sub: 'G3.5',
    title: id,
    day,
    questions: [{ kind: 'text', id: 'q', text: 'Rédigez.' }],
  });
  const long = {
    'long.json': JSON.stringify({
      format: 1,
      extends: NAME,
      calendar: { days: 28 },
      assignments: [asked('tot', 7), asked('tard', 21)],
      reasons: [{ id: 'r', label: 'Pourquoi ?', sub: 'G1.4', about: ['prices'], from: 21, to: 27 }],
    }),
  };

  test('leaves out what is asked after its end, and says so without refusing', () => {
    const answer = child({ extends: 'long.json', calendar: { days: 14 } }, long);
    expect(answer.problems.map(({ severity, file, path }) => [severity, file, path])).toEqual([
      ['warning', 'long.json', '/assignments/1/day'],
      ['warning', 'long.json', '/reasons/0/to'],
    ]);
    for (const problem of answer.problems) expect(isSentence(problem), problem.message).toBe(true);
    expect(answer.scenario!.assignments!.map(({ id }) => id)).toEqual(['tot']);
    expect(answer.scenario!.reasons).toEqual([]);
  });

  test('is refused for what it asks itself after its end', () => {
    const own = child(
      { extends: 'long.json', calendar: { days: 14 }, assignments: [asked('mien', 20)] },
      long,
    );
    expect(own.scenario).toBeUndefined();
    const errors = own.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, path }) => [file, path])).toEqual([[CHILD, '/assignments/0/day']]);
    const moved = child(
      { extends: 'long.json', calendar: { days: 14 }, assignments: [{ id: 'tot', day: 20 }] },
      long,
    );
    expect(
      moved.problems.some(({ severity, path }) => severity === 'error' && path === '/assignments/0/day'),
    ).toBe(true);
  });
});

describe('what cannot be followed', () => {
  test.each([
    ['a missing file', { extends: 'rien.json' }, {}, ['reference classe.json:3:14 /extends']],
    ['a second missing file', { extends: [NAME, 'rien.json'] }, {}, ['reference classe.json:5:5 /extends/1']],
    ['itself', { extends: CHILD }, {}, ['cycle classe.json:3:14 /extends']],
    [
      'a circle',
      { extends: 'a.json' },
      { 'a.json': `{"extends":"${CHILD}"}` },
      ['cycle a.json:1:12 /extends'],
    ],
    ['a number', { extends: 12 }, {}, ['pattern classe.json:3:14 /extends']],
    ['an object', { extends: {} }, {}, ['type classe.json:3:14 /extends']],
    ['an absolute name', { extends: '/etc/passwd.json' }, {}, ['pattern classe.json:3:14 /extends']],
    ['not a JSON file', { extends: '../.env' }, {}, ['pattern classe.json:3:14 /extends']],
    ['an address', { extends: 'https://x.fr/a.json' }, {}, ['pattern classe.json:3:14 /extends']],
    ['a file twice', { extends: [NAME, `./${NAME}`] }, {}, ['pattern classe.json:3:14 /extends']],
    ['a broken file', { extends: 'a.json' }, { 'a.json': '{ "title": ' }, ['syntax a.json:1:12 ']],
    ['a list', { extends: 'a.json' }, { 'a.json': '[]' }, ['type a.json:1:1 ']],
    [
      'a later format',
      { extends: 'a.json' },
      { 'a.json': '{ "format": 9 }' },
      ['version a.json:1:13 /format'],
    ],
    [
      'a removal of nothing',
      { risk: { volcano: { $remove: true } } },
      {},
      ['reference classe.json:5:5 /risk/volcano'],
    ],
    [
      'a removal of nobody',
      { team: { employees: [{ id: 'zoe', $remove: true }] } },
      {},
      ['reference classe.json:6:7 /team/employees/0'],
    ],
    [
      'extends deep down',
      { calendar: { hours: { extends: NAME } } },
      {},
      ['unknown classe.json:6:7 /calendar/hours/extends'],
    ],
  ] as const)('%s', (_what, over, files, expected) => {
    const answer = child(over, files);
    expect(answer.scenario).toBeUndefined();
    expect(told(answer)).toEqual(expected);
  });

  test('more files than anyone needs', () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`f${i}.json`, `{ "extends": "f${i + 1}.json" }`]),
    );
    expect(told(child({ extends: 'f0.json' }, files))).toEqual(['limit f31.json:1:1 ']);
  });

  test('limits hold for all files together', () => {
    const big = `{ "$comment": ["${Array(150).fill('x'.repeat(90_000)).join('","')}"] }`;
    const answer = child({ extends: ['a.json', 'b.json'] }, { 'a.json': big, 'b.json': big });
    expect(told(answer)).toEqual(['limit b.json:1:1 ']);
  });
});

test('names are read from the folder of the file that gives them', () => {
  expect(beside('a/b/c.json', 'd.json')).toBe('a/b/d.json');
  expect(beside('a/b/c.json', './d.json')).toBe('a/b/d.json');
  expect(beside('a/b/c.json', '../../d.json')).toBe('d.json');
  expect(beside('c.json', '../d.json')).toBe('../d.json');
  expect(beside('../c.json', '../d.json')).toBe('../../d.json');
  expect(beside('/a/c.json', '../d.json')).toBe('/d.json');
  expect(beside('c.json', 'd.txt')).toBeUndefined();
  expect(beside('c.json', 'C:\\d.json')).toBeUndefined();
});
