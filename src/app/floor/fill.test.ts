/** Guards the shelves of the picture: every facing of the plan, as full as the units on the shelf say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../scenario/index.ts';
import { start } from '../../store/game.ts';
import { viewOf } from '../../store/view.ts';
import { isGrown } from './draw/goods.ts';
import { Shelves } from './fill.ts';

function newStore() {
  const { scenario } = readScenario('tests/fixtures/petite-epicerie.json', (n) => readFileSync(n, 'utf8'));
  const game = start(scenario!);
  const view = viewOf(game);
  return { game, view, shelves: new Shelves(game.model, view) };
}

describe('fill', () => {
  it('shows every facing of the planogram once, on its level, inside the fixture', () => {
    const { game, view, shelves } = newStore();
    let facings = 0;
    for (const [f, fixture] of game.model.fixtures.entries()) {
      const fill = shelves.fill(f);
      expect(fill.levels.length).toBe(fixture.levels);
      for (const row of fill.levels) {
        let end = 0;
        for (const facing of row) {
          expect(facing.from).toBeGreaterThanOrEqual(end - 1e-9);
          end = facing.from + facing.width;
          facings++;
        }
        expect(end).toBeLessThanOrEqual(1 + 1e-9);
      }
    }
    expect(facings).toBe(view.plan.planogram.reduce((sum, line) => sum + line.facings, 0));
  });

  it('leaves as many facings empty as units are missing, and redraws only then', () => {
    const { game, view, shelves } = newStore();
    const before = game.model.fixtures.map((_, f) => shelves.fill(f));
    game.advance({ day: 0, minute: 1130 });
    shelves.look();
    let changed = 0;
    for (const [f] of game.model.fixtures.entries()) {
      const fill = shelves.fill(f);
      if (fill.signature !== before[f]!.signature) changed++;
      expect(shelves.fill(f).signature).toBe(fill.signature);
    }
    expect(changed).toBeGreaterThan(0);
    for (let p = 0; p < game.model.products.length; p++) {
      const { shelf, capacity, facings } = view.product(p);
      if (facings === 0) continue;
      let empty = 0;
      for (const [f] of game.model.fixtures.entries())
        for (const row of shelves.fill(f).levels)
          empty += row.filter((facing) => facing.product === p && facing.fill === 0).length;
      expect(empty).toBe(facings - Math.min(facings, Math.ceil((shelf * facings) / capacity)));
    }
  });

  it('knows the fixture where most facings of a product are', () => {
    const { game, shelves } = newStore();
    const { productIndex, fixtureIndex } = game.model;
    expect(shelves.fixtureOf(productIndex.get('coquillettes-500g')!)).toBe(fixtureIndex.get('etagere'));
    expect(shelves.fixtureOf(productIndex.get('lait-demi-1l')!)).toBe(fixtureIndex.get('armoire-froide'));
  });
});

describe('what lies on a table', () => {
  it('is fruit or vegetables when a picture says so, of the family or of the product, and nothing else is', () => {
    expect(isGrown('tomato', undefined)).toBe(true);
    expect(isGrown(undefined, 'banana')).toBe(true);
    expect(isGrown('tulip', 'bouquet')).toBe(false);
    expect(isGrown(undefined, undefined)).toBe(false);
  });
});
