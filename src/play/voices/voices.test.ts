import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseTime } from '../../kernel/index.ts';
import { pastKey, readScenario, rulesHash, type Scenario, type ScenarioInput } from '../../scenario/index.ts';
import { type Game, start } from '../../store/game.ts';
import { truthOf } from '../../store/truth.ts';
import { type View, viewOf } from '../../store/view.ts';
import { saidAtClosing } from './closing.ts';
import { followed } from './follow.ts';
import { measured } from './measures.ts';
import { visitsOf } from './visits.ts';

// Rule guarded here: what people say depends on the day and on who they are, never on chance nor on who asks; nobody
// says the same thing two days running; and the supérette's own voices can all be heard.

const file = (name: string): string =>
  readFileSync(new URL(`../../../scenarios/${name}`, import.meta.url), 'utf8');
const GROCERY = readFileSync(
  new URL('../../../tests/fixtures/petite-epicerie.json', import.meta.url),
  'utf8',
);

function grocery(voices: ScenarioInput['voices']): Scenario {
  const text = JSON.stringify({ ...JSON.parse(GROCERY), voices });
  const { scenario, problems } = readScenario('magasin.json', () => text);
  if (!scenario) throw new Error(JSON.stringify(problems));
  return scenario;
}

const DAYS = 13;

function played(scenario: Scenario, days = DAYS): { game: Game; view: View } {
  const game = start(scenario);
  game.advance({ day: days, minute: 0 });
  return { game, view: viewOf(game) };
}

/** What somebody said, evening by evening; undefined when nothing was. */
const evenings = (view: View, employee: string): (readonly string[] | undefined)[] =>
  Array.from({ length: view.daysClosed }, (_, day) => {
    const e = view.model.employeeIndex.get(employee)!;
    return saidAtClosing(view, day).find((one) => one.employee === e)?.lines;
  });

const words = (...says: string[]) => says.map((say) => ({ say }));

describe('lines of an evening', () => {
  test('two at most, never one of the day before, and the same whoever asks and when', () => {
    const lines = words('Un.', 'Deux.', 'Trois.', 'Quatre.', 'Cinq.');
    const { view } = played(grocery({ colleagues: [{ employee: 'nadia', lines }] }));
    const said = evenings(view, 'nadia');
    expect(said.filter((one) => one?.length === 2).length).toBeGreaterThan(5);
    for (const [day, one] of said.entries())
      for (const line of said[day - 1] ?? []) expect(one ?? []).not.toContain(line);
    // Asked again at the end, or in another game of the same scenario, the first evening is as it was.
    const early = played(view.model.scenario, 3).view;
    expect(evenings(early, 'nadia')).toEqual(said.slice(0, 3));
  });

  test('somebody who did not work says nothing', () => {
    const { view } = played(
      grocery({ colleagues: [{ employee: 'nadia', lines: words('Un.', 'Deux.', 'Trois.') }] }),
    );
    const e = view.model.employeeIndex.get('nadia')!;
    for (const [day, said] of evenings(view, 'nadia').entries())
      if (!view.presence(e, day)) expect(said).toBeUndefined();
    // The grocery is shut on Sundays.
    expect(evenings(view, 'nadia')[6]).toBeUndefined();
  });

  test('a condition is met by the day, a date and a day of the week too', () => {
    const { view: plain } = played(grocery({}));
    const visitors = Array.from({ length: DAYS }, (_, day) => measured(plain, { measure: 'visitors' }, day));
    const busy = Math.max(...visitors);
    const lines = [
      { say: 'Le plus gros jour.', when: [{ measure: 'visitors' as const, atLeast: busy }] },
      { say: 'Un jeudi.', weekdays: ['thursday' as const] },
      { say: 'Après le 9.', from: '2026-03-09' },
      { say: 'Avant le 4.', until: '2026-03-03' },
    ];
    const { view } = played(
      grocery({ colleagues: ['nadia', 'karim'].map((employee) => ({ employee, lines })) }),
    );
    for (const employee of ['nadia', 'karim'])
      for (const [day, said] of evenings(view, employee).entries()) {
        if (said?.includes('Le plus gros jour.')) expect(visitors[day]).toBe(busy);
        if (said?.includes('Un jeudi.')) expect(day % 7).toBe(3);
        if (said?.includes('Après le 9.')) expect(day).toBeGreaterThanOrEqual(7);
        if (said?.includes('Avant le 4.')) expect(day).toBeLessThanOrEqual(1);
      }
    const all = ['nadia', 'karim'].flatMap((one) => evenings(view, one).flatMap((said) => said ?? []));
    for (const { say } of lines) expect(all).toContain(say);
  });
});

describe('a dilemma is remembered', () => {
  const option = (id: string) => ({ id, label: id, gives: 'Ceci.', takes: 'Cela.', outcome: 'Voilà.' });
  const scenario = grocery({
    colleagues: ['nadia', 'karim'].map((employee) => ({
      employee,
      lines: [
        { say: 'On a dit oui.', after: { dilemma: 'colis', option: 'oui' } },
        { say: 'On n’a rien dit.', after: { dilemma: 'colis', option: 'non' } },
      ],
    })),
    dilemmas: [
      {
        id: 'colis',
        week: 1,
        title: 'Que faire ?',
        message: 'Il faut choisir.',
        facts: 'Un fait.',
        options: [option('oui'), option('non')],
        default: 'non',
        watch: [{ measure: 'visitors' }, { measure: 'empty-17', family: 'frais' }],
      },
    ],
  });
  const play = (answer: boolean): View => {
    const game = start(scenario);
    game.advance({ day: 4, minute: 700 });
    if (answer) expect(game.decide({ type: 'dilemma', id: 'colis', option: 'oui' })).toBeUndefined();
    game.advance({ day: 14, minute: 0 });
    return viewOf(game);
  };

  test.each([
    [true, 'On a dit oui.', 'On n’a rien dit.'],
    [false, 'On n’a rien dit.', 'On a dit oui.'],
  ])('answered: %s', (answer, heard, unheard) => {
    const view = play(answer);
    const said = ['nadia', 'karim'].map((one) => evenings(view, one));
    const all = said.flat(2);
    expect(all).toContain(heard);
    expect(all).not.toContain(unheard);
    for (const one of said) expect(one.slice(0, 4).flatMap((lines) => lines ?? [])).toEqual([]);
  });

  test('what is watched is compared once the week after has been played, and not before', () => {
    const view = play(true);
    const [visitors, empty] = followed(view, view.dilemmas()[0]!);
    const sum = (from: number) =>
      Array.from({ length: 7 }, (_, i) => view.figure(from + i, 'entered')).reduce((a, b) => a + b, 0);
    expect(visitors).toMatchObject({ before: sum(0), after: sum(7), unit: 'count' });
    expect(empty).toMatchObject({ family: 'frais' });
    const early = start(scenario);
    early.advance({ day: 13, minute: 0 });
    const soon = viewOf(early);
    expect(followed(soon, soon.dilemmas()[0]!)).toEqual([]);
  });
});

describe('the supérette', () => {
  let scenario: Scenario;
  let game: Game;
  let view: View;
  const WEEKS = 8;
  beforeAll(() => {
    const { scenario: read, problems } = readScenario('superette-des-halles.json', file);
    expect(problems).toEqual([]);
    scenario = read!;
    game = start(scenario);
    game.advance({ day: WEEKS * 7, minute: 0 });
    view = viewOf(game);
  });

  test('keeps its past, and what people say is no rule of the game', () => {
    const silent: Scenario = { ...scenario, voices: { ...scenario.voices!, regulars: [], colleagues: [] } };
    expect(rulesHash(silent)).toBe(rulesHash(scenario));
    const { voices: _, ...mute } = scenario;
    expect(pastKey(mute as Scenario)).toBe(pastKey(scenario));
    expect(scenario.past.data?.madeFor).toBe(pastKey(scenario));
  });

  test('everybody speaks: six regulars, seven colleagues, a dilemma on each Friday', () => {
    const { colleagues, dilemmas, regulars } = scenario.voices!;
    expect(colleagues.map(({ employee }) => employee).sort()).toEqual(
      scenario.team.employees.map(({ id }) => id).sort(),
    );
    expect(regulars.map(({ regular }) => regular).sort()).toEqual(
      scenario.catchment.regulars.map(({ id }) => id).sort(),
    );
    expect(dilemmas.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const { day } of dilemmas) expect(day).toBe('friday');
  });

  test('each regular has words for all that may happen to what they look for', () => {
    for (const { id, wants } of scenario.catchment.regulars) {
      const voice = scenario.voices!.regulars.find((one) => one.regular === id)!;
      expect(voice.found.length).toBeGreaterThanOrEqual(3);
      expect(voice.waited.length).toBeGreaterThanOrEqual(2);
      for (const want of wants)
        expect(
          voice.missed.some((one) => one.want === want),
          `${id} ${want}`,
        ).toBe(true);
      expect(voice.missed.filter(({ want }) => want === undefined).length).toBeGreaterThanOrEqual(2);
    }
  });

  test('nobody repeats a line two days running in eight weeks, and everybody has two to say', () => {
    for (const { employee } of scenario.voices!.colleagues) {
      const said = evenings(view, employee);
      for (const [day, lines] of said.entries()) {
        if (lines) expect(lines).toHaveLength(2);
        for (const line of said[day - 1] ?? []) expect(lines ?? [], `${employee} ${day}`).not.toContain(line);
      }
      expect(new Set(said.flatMap((one) => one ?? [])).size).toBeGreaterThan(10);
    }
  });

  test('visits say what the diary says, and somebody speaks at each', () => {
    const truth = truthOf(game);
    let visits = 0;
    for (let day = 0; day < WEEKS * 7; day++)
      for (const visit of visitsOf(truth, day)) {
        visits++;
        expect(visit.said).toBeDefined();
        const wants = truth
          .diary()
          .filter((one) => one.day === day && one.regular === visit.regular && one.outcome !== 'postponed');
        expect(visit.found.length + visit.replaced.length + visit.missed.length).toBe(wants.length);
        expect(visit.found.length).toBe(wants.filter(({ outcome }) => outcome === 'met').length);
      }
    expect(visits).toBeGreaterThan(100);
  });

  test('every answer can be given by somebody who has changed nothing', () => {
    for (const { at, id, options } of scenario.voices!.dilemmas) {
      const asked = start(scenario);
      const { day } = view.dilemmas().find(({ dilemma }) => dilemma.id === id)!;
      asked.advance({ day, minute: parseTime(at)! });
      for (const option of options)
        expect(asked.check({ type: 'dilemma', id, option: option.id }), `${id} ${option.id}`).toBeUndefined();
    }
  }, 120_000);
});
