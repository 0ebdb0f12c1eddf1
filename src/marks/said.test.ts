// Reasons and answers of real games, from their logs alone: what was asked and left undone is the lowest level, what was
// not asked is no mark; an error follows from another; a value that is not true is no evidence; a figure stays what it was.
import { describe, expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { INDICATORS, SCOPES } from '../indicators/index.ts';
import { type Assignment, assignmentSchema, type Scenario } from '../scenario/index.ts';
import { type Command, type Game, replay, start } from '../store/game.ts';
import { viewOf } from '../store/view.ts';
import { flat } from './mark.ts';
import { readFigure } from './readFigure.ts';
import { markGame } from './run.ts';
import { evidenceOf } from './said.ts';

const DAYS = 14;
const WEEK_1 = { from: 0, to: 6 };
const ALL = { from: 0, to: DAYS - 1 };

const assignment = (raw: object): Assignment =>
  assignmentSchema.parse({ id: 'ca', sub: 'G3.2', title: 'CA', day: 7, until: 8, ...raw });
const TURNOVER = assignment({
  questions: [
    { kind: 'number', id: 'ca', text: '?', points: 2, key: { indicator: 'sales-ht', ...WEEK_1 } },
    {
      kind: 'number',
      id: 'panier',
      text: '?',
      points: 1,
      unit: 'cents',
      key: {
        formula: 'mean-basket',
        inputs: { salesCents: { answer: 'ca' }, tickets: { indicator: 'tickets', ...WEEK_1 } },
      },
    },
  ],
});
const scenario = grocery((store: Scenario) => {
  store.calendar.days = DAYS;
  store.assignments = [
    TURNOVER,
    assignment({
      id: 'fin',
      sub: 'G3.3',
      day: DAYS,
      until: undefined,
      questions: [{ kind: 'number', id: 'q', text: '?', points: 1, unit: 'count', key: 3 }],
    }),
  ];
  store.reasons = [
    { id: 'prix', label: '?', sub: 'G1.4', about: ['prices'], from: 7, to: 9 },
    { id: 'plan', label: '?', sub: 'G3.4', about: ['facings', 'policies'], from: 7, to: 13 },
  ];
});

type Move = readonly [day: number, command: (game: Game) => Command];
/** A game in which these decisions were taken in the morning of their days. */
function played(moves: readonly Move[], days = DAYS): Game {
  const game = start(scenario);
  for (const [day, command] of moves) {
    game.advance({ day, minute: 0 });
    expect(game.decide(command(game))).toBeUndefined();
  }
  game.advance({ day: days, minute: 0 });
  return game;
}
const SALES = { indicator: 'sales-ht', ...WEEK_1 };
const read = (game: Game, ref: Parameters<typeof readFigure>[1] = SALES): number =>
  readFigure(viewOf(game), ref)!;
const because =
  (decision: string, ref = SALES, more = 0): Move[1] =>
  (game) => ({
    type: 'reason',
    decision,
    cites: [{ ...ref, value: read(game, ref) + more }],
    text: 'Le chiffre d’affaires le demande.',
  });
const answers =
  (of: (game: Game) => Record<string, number>, id = 'ca'): Move[1] =>
  (game) => ({ type: 'answer', assignment: id, answers: of(game) });
const price: Move[1] = (game) => ({
  type: 'prices',
  prices: { [game.model.products[0]!.id]: game.model.products[0]!.priceCents + 1 },
});
const markOf = (game: Game, code: string, at = ALL) =>
  flat(markGame({ game, at, references: undefined })).find((one) => one.code === code)!;
const verdicts = (game: Game) =>
  evidenceOf(game, ALL).graded.map(({ answers: all }) => all.map(({ verdict }) => verdict));

describe('answers', () => {
  const tickets = (game: Game): number => read(game, { indicator: 'tickets', ...WEEK_1 });

  test('right ones are worth their points', () => {
    const right = answers((game) => ({ ca: read(game), panier: Math.round(read(game) / tickets(game)) }));
    expect(verdicts(played([[7, right]]))[0]).toEqual(['right', 'right']);
    expect(markOf(played([[7, right]]), 'G3.2').points).toBe(2_000);
  });

  test('an error is counted once: what follows from it is right', () => {
    // The takings TTC were taken for the takings HT: the basket that follows is carried.
    const wrong = (game: Game): number => read(game, { indicator: 'sales-ttc', ...WEEK_1 });
    const game = played([
      [7, answers((one) => ({ ca: wrong(one), panier: Math.round(wrong(one) / tickets(one)) }))],
    ]);
    expect(verdicts(game)[0]).toEqual(['wrong', 'carried']);
    // 1 point of 3: 6,67 out of 20.
    expect(markOf(game, 'G3.2').points).toBe(667);
  });

  test('asked and left undone is TI, not asked in the days that are marked is NE', () => {
    const game = played([]);
    expect(markOf(game, 'G3.2')).toMatchObject({ points: 0, level: 'TI' });
    expect(markOf(game, 'G3.2', WEEK_1).level).toBe('NE');
    expect(markOf(game, 'G2.3').level).toBe('NE');
    // Asked on the morning after the last day, when nothing is left to be played.
    expect(markOf(game, 'G3.3')).toMatchObject({ points: 0, level: 'TI' });
    // Its last day was on day 8: before, it can still be answered.
    expect(markOf(game, 'G3.2', { from: 0, to: 7 }).level).toBe('NE');
    expect(markOf(game, 'G3.2', { from: 0, to: 8 }).level).toBe('TI');
    // Who came after had no occasion.
    expect(markOf(game, 'G3.2', { from: 9, to: DAYS - 1 }).level).toBe('NE');
  });

  test('the last word counts, and the last questions are answered once the game is over', () => {
    const game = played([
      [7, answers(() => ({ ca: 1 }))],
      [8, answers((one) => ({ ca: read(one) }))],
      [DAYS, answers(() => ({ q: 3 }), 'fin')],
    ]);
    expect(verdicts(game)).toEqual([['right', 'blank'], ['right']]);
    const again = replay(scenario, game.log, game.now);
    expect(evidenceOf(again, ALL)).toEqual(evidenceOf(game, ALL));
  });
});

describe('reasons', () => {
  test('a true value is evidence, a value made up is none', () => {
    const counts = (game: Game) => evidenceOf(game, ALL).reasons.get('G1.4');
    expect(counts(played([[7, because('prix')]]))).toEqual({ asked: 1, given: 1 });
    const made = played([[7, because('prix', SALES, 1)]]);
    expect(counts(made)).toEqual({ asked: 1, given: 0 });
    expect(evidenceOf(made, ALL).told[0]!.refusal).toMatchObject({ code: 'value-not-read' });
    expect(counts(played([]))).toEqual({ asked: 1, given: 0 });
    // What can still be said is not missing.
    expect(evidenceOf(played([], 8), WEEK_1).reasons.size).toBe(0);
  });

  test('a figure that is not measured for that part of the store is not read, and stops nothing', () => {
    const game = played([
      [
        7,
        () => ({
          type: 'reason',
          decision: 'prix',
          cites: [
            { indicator: 'overdraft-days', ...WEEK_1, family: scenario.catalogue.families[0]!.id, value: 0 },
          ],
          text: 'Pas de découvert ici.',
        }),
      ],
    ]);
    expect(evidenceOf(game, ALL).told[0]!.refusal?.code).toBe('value-not-read');
  });

  test('the shelves as they stood when it was said are what was read', () => {
    const id = scenario.floor.planogram[0]!.product;
    const held = { indicator: 'shelf-length', ...WEEK_1, product: id };
    const clear: Move[1] = () => ({
      type: 'facings',
      fixture: scenario.floor.planogram[0]!.fixture,
      facings: [],
    });
    const game = played([
      [7, because('plan', held)],
      [7, clear],
    ]);
    expect(read(game, held)).not.toBe(
      game.log[0]!.command.type === 'reason' && game.log[0]!.command.cites[0]!.value,
    );
    expect(evidenceOf(game, ALL).told[0]!.refusal).toBeUndefined();
  });
});

test('figures that move after their days are over say so, and no other does', () => {
  const early = played([], 7);
  const facings = scenario.floor.planogram.filter(
    ({ fixture }) => fixture === scenario.floor.planogram[0]!.fixture,
  );
  const shelf = facings.slice(1).map(({ product, level, facings: n }) => ({ product, level, facings: n }));
  const prices = Object.fromEntries(scenario.catalogue.products.map((one) => [one.id, one.priceCents + 7]));
  const late = played([
    [7, () => ({ type: 'facings', fixture: facings[0]!.fixture, facings: shelf })],
    [7, () => ({ type: 'prices', prices })],
    [7, () => ({ type: 'policies', policies: { extraTillAt: 2, fillBelowBp: 9_000 } })],
  ]);
  const moved: string[] = [];
  for (const { id, scopes } of INDICATORS.values()) {
    const parts = SCOPES.filter((scope) => scopes.includes(scope)).flatMap((scope) => {
      if (scope === 'family') return scenario.catalogue.families.map(({ id: family }) => ({ family }));
      return scope === 'product' ? scenario.catalogue.products.map(({ id: product }) => ({ product })) : [{}];
    });
    const isMoved = parts.some((part) =>
      [WEEK_1, { from: 2, to: 2 }].some((at) => {
        const ref = { indicator: id, ...at, ...part };
        return readFigure(viewOf(early), ref) !== readFigure(viewOf(late), ref);
      }),
    );
    if (isMoved) moved.push(id);
  }
  const said = [...INDICATORS.values()].filter(({ present }) => present).map(({ id }) => id);
  expect(moved.filter((id) => !said.includes(id))).toEqual([]);
  // The suppliers of the grocery are not often at fault; their rates are told since the first day all the same.
  expect(said.filter((id) => !moved.includes(id)).every((id) => id.startsWith('supplier-'))).toBe(true);
});

describe('practice of the method', () => {
  const points = (game: Game, id: string) =>
    markGame({ game, at: ALL, references: undefined })
      .blocks.flatMap(({ competences }) =>
        competences.flatMap(({ subs }) => subs.flatMap(({ lines }) => lines)),
      )
      .find(({ line }) => line.id === id)!.points;

  test('a figure counts when it was cited before the price was changed', () => {
    expect(
      points(
        played([
          [7, because('prix')],
          [8, price],
        ]),
        'a1.3-read',
      ),
    ).toBe(2_000);
    expect(
      points(
        played([
          [7, price],
          [8, because('prix')],
        ]),
        'a1.3-read',
      ),
    ).toBe(0);
    expect(
      points(
        played([
          [7, because('prix', SALES, 1)],
          [8, price],
        ]),
        'a1.3-read',
      ),
    ).toBe(0);
    expect(points(played([[7, because('prix')]]), 'a1.3-read')).toBeUndefined();
  });

  test('a measure is told, taken, then measured again on days that came after', () => {
    const policy: Move[1] = () => ({ type: 'policies', policies: { extraTillAt: 4 } });
    const later = { ...SALES, from: 8, to: 12 };
    expect(points(played([[7, because('plan')]]), 'g3.4-action')).toBe(0);
    expect(
      points(
        played([
          [7, because('plan')],
          [7, policy],
        ]),
        'g3.4-action',
      ),
    ).toBe(2_000);
    expect(
      points(
        played([
          [7, because('plan')],
          [7, policy],
        ]),
        'g3.4-effect',
      ),
    ).toBe(0);
    expect(
      points(
        played([
          [7, because('plan')],
          [7, policy],
          [13, because('plan', later)],
        ]),
        'g3.4-effect',
      ),
    ).toBe(2_000);
    // The day of the action is not yet one of those after it.
    expect(
      points(
        played([
          [7, because('plan')],
          [7, policy],
          [13, because('plan', { ...SALES, from: 7, to: 12 })],
        ]),
        'g3.4-effect',
      ),
    ).toBe(0);
    expect(points(played([]), 'g3.4-effect')).toBeUndefined();
  });

  test('forecasts are asked of a session that is played, day after day', () => {
    const session = {
      ...scenario,
      session: { mode: 'training', deputy: 'prudent', aids: {}, milestones: [], pairs: false },
    } as Scenario;
    const week = (said: number, asked: Scenario) => {
      const game = start(asked);
      for (let day = 0; day < 7; day++) {
        if (day < said) game.decide({ type: 'forecast', entries: 100, basketCents: 1_000, emptyBp: 300 });
        if (day === 6) game.decide(price(game));
        game.finishDay();
      }
      return markGame({ game, at: WEEK_1, references: undefined });
    };
    const line = (id: string, said: number, asked = session) =>
      week(said, asked)
        .blocks.flatMap(({ competences }) => competences.flatMap(({ subs }) => subs))
        .flatMap(({ lines }) => lines)
        .find((one) => one.line.id === id)!.points;
    // Open six days of seven: three forecasts are half.
    expect(line('g2.1-said', 3)).toBe(1_000);
    expect(line('g2.1-said', 0)).toBe(0);
    expect(line('g2.1-said', 3, scenario)).toBeUndefined();
    // What was said is judged wherever it was: a hundred people a day are far from those who come here.
    expect(line('g2.1-forecast', 3)).toBe(0);
    expect(line('g2.1-forecast', 3, scenario)).toBe(0);
    expect(line('g2.1-forecast', 0)).toBeUndefined();
  });
});

test('a scenario that asks nothing is marked as before', () => {
  const { assignments: _, reasons: __, ...plain } = scenario;
  const game = start(plain as Scenario);
  game.advance({ day: 7, minute: 0 });
  const said = evidenceOf(game, WEEK_1);
  expect([said.told, said.graded, said.answered.size, said.reasons.size]).toEqual([[], [], 0, 0]);
});
