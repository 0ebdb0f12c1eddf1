import type { Scenario } from '../format/index.ts';
import { quoted } from '../french.ts';
import { type Box, type Cell, cellBox, frontCells, Grid, isInside, neighbours } from './grid.ts';
import type { Path, Rule, Tell } from './tell.ts';

/** Something that stands on the floor. */
type Thing = { readonly path: Path; readonly noun: string; readonly box: Box };

const POINTS = [
  ['entrance', 'l’entrée', 'à l’entrée'],
  ['exit', 'la sortie', 'à la sortie'],
  ['dock', 'le quai', 'au quai'],
  ['reserve', 'la porte de la réserve', 'à la porte de la réserve'],
] as const;

/** Everything stands inside the floor, apart from the rest, and can be walked to from the entrance. */
export const floorCanBeWalked: Rule = (scenario, tell) => {
  const { floor } = scenario;
  const things = thingsOf(scenario);
  const grid = new Grid(floor);
  let whole = tell.sound(
    ['floor', 'width'],
    ['floor', 'depth'],
    ['floor', 'fixtures'],
    ['checkout', 'tills'],
  );
  things.forEach((thing, number) => {
    if (!placeIsSound(thing.path, tell)) whole = false;
    else if (!isInside(floor, thing.box)) {
      whole = false;
      outside(thing, floor, tell);
    } else {
      const other = grid.put(number, thing.box);
      if (other >= 0) overlap(thing, things[other] as Thing, tell);
    }
  });
  for (const [key, noun] of POINTS) {
    const path = ['floor', key];
    const point = { path, noun, box: cellBox(floor[key]) };
    const below = grid.at(floor[key]);
    if (!placeIsSound(path, tell)) whole = false;
    else if (!isInside(floor, point.box)) outside(point, floor, tell);
    else if (below >= 0) overlap(point, things[below] as Thing, tell);
  }
  pickupAndSigns(scenario, grid, things, tell);
  // Ways are only looked for on a floor that was read entirely: a missing wall would be found open, or the reverse.
  if (whole && grid.holds(floor.entrance)) waysExist(scenario, grid, tell);
};

function thingsOf({ checkout, floor }: Scenario): Thing[] {
  return [
    ...floor.fixtures.map((fixture, i) => ({
      path: ['floor', 'fixtures', i],
      noun: `le meuble ${quoted(fixture.id)}`,
      box: fixture,
    })),
    ...checkout.tills.map((till, i) => ({
      path: ['checkout', 'tills', i],
      noun: `la caisse ${quoted(till.id)}`,
      box: cellBox(till),
    })),
  ];
}

function placeIsSound(path: Path, tell: Tell): boolean {
  return tell.sound(...['x', 'y', 'width', 'depth'].map((key) => [...path, key]));
}

function outside({ path, noun, box }: Thing, floor: Scenario['floor'], tell: Tell): void {
  const last = box.x + box.width > floor.width ? 'x' : 'y';
  tell.error('rule', [...path, last], {
    message: `{} : ${noun} sort du magasin, qui a ${floor.width} colonnes (0 à ${floor.width - 1}) et ${floor.depth} rangées (0 à ${floor.depth - 1}).`,
    expected: `une place entre 0 et ${Math.max(0, last === 'x' ? floor.width - box.width : floor.depth - box.depth)}`,
    hint: 'Déplacez-le, ou agrandissez le magasin.',
  });
}

function overlap({ path, noun }: Thing, other: Thing, tell: Tell): void {
  tell.error('rule', path, () => ({
    message: `{} : ${noun} est à la même place que ${other.noun} (${tell.whereIs(other.path)}).`,
    expected: 'des cases libres',
    hint: 'Déplacez l’un des deux.',
  }));
}

function pickupAndSigns({ floor }: Scenario, grid: Grid, things: readonly Thing[], tell: Tell): void {
  if (floor.pickup && placeIsSound(['floor', 'pickup'], tell)) {
    const pickup = { path: ['floor', 'pickup'], noun: 'le retrait des commandes', box: floor.pickup };
    // Customers walk in: it takes no cell, but nothing may stand there.
    const below = grid.under(floor.pickup);
    if (!isInside(floor, floor.pickup)) outside(pickup, floor, tell);
    else if (below >= 0) overlap(pickup, things[below] as Thing, tell);
  }
  floor.signs.forEach(({ at, wall }, i) => {
    const length = wall === 'north' ? floor.width : floor.depth;
    if (at < length) return;
    tell.error('rule', ['floor', 'signs', i, 'at'], {
      message: `{} : ce mur n’a que ${length} cases.`,
      expected: `une case entre 0 et ${length - 1}`,
      hint: 'Rapprochez le panneau, ou agrandissez le magasin.',
    });
  });
}

function waysExist(scenario: Scenario, grid: Grid, tell: Tell): void {
  const { checkout, floor } = scenario;
  const isReached = grid.reachedFrom(floor.entrance);
  // Nothing can be reached from an entrance inside a fixture: that was said.
  if (!isReached(floor.entrance)) return;
  for (const [key, , to] of POINTS.slice(1)) {
    if (grid.at(floor[key]) >= 0 || !grid.holds(floor[key]) || isReached(floor[key])) continue;
    tell.error('rule', ['floor', key], {
      message: `{} : on ne peut pas aller à pied de l’entrée ${to}.`,
      expected: 'un chemin de cases libres, par les côtés',
      hint: 'Écartez les meubles : une allée a au moins une case.',
    });
  }
  floor.fixtures.forEach((fixture, i) => {
    frontIsReached(['floor', 'fixtures', i], frontCells(fixture), grid, isReached, tell);
  });
  checkout.tills.forEach((till, i) => {
    if (neighbours(till).some(isReached)) return;
    tell.error('rule', ['checkout', 'tills', i], {
      message: '{} : aucune case à côté de cette caisse ne peut être atteinte depuis l’entrée.',
      expected: 'au moins une case libre à côté, reliée à l’entrée',
      hint: 'Déplacez la caisse, ou écartez les meubles.',
    });
  });
}

function frontIsReached(
  path: Path,
  front: readonly Cell[],
  grid: Grid,
  isReached: (cell: Cell) => boolean,
  tell: Tell,
): void {
  const missed = front.filter((cell) => !isReached(cell));
  const [first] = missed;
  if (!first) return;
  const where = `la case où se tient le client (colonne ${first.x}, rangée ${first.y})`;
  const words = {
    message: !grid.holds(first)
      ? `{} : ${where} est hors du magasin.`
      : `{} : ${where} ne peut pas être atteinte depuis l’entrée.`,
    expected: 'des cases libres tout le long du côté "front", reliées à l’entrée',
    hint: 'Tournez le meuble ("front"), déplacez-le, ou libérez l’allée.',
  };
  if (first === front[0]) tell.error('rule', [...path, 'front'], words);
  else tell.warn([...path, 'front'], words);
}
