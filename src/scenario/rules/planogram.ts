import { figure, quoted } from '../french.ts';
import type { Rule } from './tell.ts';

/** What French shows for each temperature. */
const STORAGE = { ambient: 'ambiant', chilled: 'réfrigéré', frozen: 'surgelé' } as const;

/** Facings fit on levels that exist, at the temperature the product needs. */
export const facingsFit: Rule = ({ catalogue, floor }, tell) => {
  const fixtures = new Map(floor.fixtures.map((fixture, i) => [fixture.id, { fixture, i }]));
  const products = new Map(catalogue.products.map((product, i) => [product.id, { product, i }]));
  const usedCm = new Map<string, number>();
  const firstRow = new Map<string, number>();
  floor.planogram.forEach((row, i) => {
    const path = ['floor', 'planogram', i];
    const onFixture = fixtures.get(row.fixture);
    const ofProduct = products.get(row.product);
    if (!onFixture) return;
    const { fixture } = onFixture;
    const fixturePath = ['floor', 'fixtures', onFixture.i];
    if (row.level > fixture.levels) {
      tell.error(
        'rule',
        [...path, 'level'],
        {
          message: `{} : le meuble ${quoted(row.fixture)} n’a que ${fixture.levels} niveau${fixture.levels > 1 ? 'x' : ''}.`,
          expected: `un niveau de 1 à ${fixture.levels}`,
          hint: 'Le niveau 1 est le plus bas.',
        },
        { uses: [[...fixturePath, 'levels']] },
      );
      return;
    }
    if (!ofProduct) return;
    const { product } = ofProduct;
    const productPath = ['catalogue', 'products', ofProduct.i];
    const twin = `${row.fixture}/${row.level}/${row.product}`;
    const before = firstRow.get(twin);
    if (before === undefined) firstRow.set(twin, i);
    else {
      tell.warn(
        [...path, 'product'],
        () => ({
          message: `{} : ${quoted(row.product)} est déjà sur ce niveau (${tell.whereIs(['floor', 'planogram', before])}) ; les facings s’ajoutent.`,
          hint: 'Réunissez les deux lignes.',
        }),
        { code: 'duplicate' },
      );
    }
    if (product.storage !== fixture.storage && product.storage !== 'ambient') {
      tell.warn(
        [...path, 'fixture'],
        {
          message: `{} : ${quoted(row.product)} se garde en ${STORAGE[product.storage]}, mais ce meuble est en ${STORAGE[fixture.storage]}.`,
          expected: `un meuble dont "storage" vaut "${product.storage}"`,
          hint: 'Changez de meuble, ou la température de l’un des deux.',
        },
        {
          uses: [
            [...fixturePath, 'storage'],
            [...productPath, 'storage'],
          ],
        },
      );
    }
    const level = `${row.fixture}/${row.level}`;
    const already = usedCm.get(level) ?? 0;
    const used = already + row.facings * product.widthCm;
    usedCm.set(level, used);
    // Said once per level, at the row that goes over.
    if (used <= fixture.lengthCm || already > fixture.lengthCm) return;
    tell.error(
      'rule',
      [...path, 'facings'],
      {
        message: `{} : le niveau ${row.level} de ${quoted(row.fixture)} fait ${figure(fixture.lengthCm)} cm ; avec cette ligne il en faudrait ${figure(used)}.`,
        expected: `au plus ${Math.max(0, Math.floor((fixture.lengthCm - already) / product.widthCm))} facings de ${product.widthCm} cm`,
        hint: 'Ôtez des facings, changez de niveau, ou allongez le meuble.',
      },
      {
        uses: [
          [...fixturePath, 'lengthCm'],
          [...productPath, 'widthCm'],
        ],
      },
    );
  });
};

/** A level is not longer than the fixture that carries it. */
export const levelsAreAsLongAsFixtures: Rule = ({ floor }, tell) => {
  floor.fixtures.forEach((fixture, i) => {
    const path = ['floor', 'fixtures', i];
    const alongRows = fixture.front === 'north' || fixture.front === 'south';
    const realCm = (alongRows ? fixture.width : fixture.depth) * floor.cellCm;
    if (fixture.lengthCm <= realCm) return;
    tell.warn(
      [...path, 'lengthCm'],
      {
        message: `{} : un niveau de ${figure(fixture.lengthCm)} cm dépasse la façade du meuble, qui fait ${figure(realCm)} cm sur le plan.`,
        expected: `au plus ${realCm}`,
        hint: 'Vérifiez "front", la taille du meuble et "cellCm".',
      },
      {
        uses: [
          [...path, alongRows ? 'width' : 'depth'],
          [...path, 'front'],
          ['floor', 'cellCm'],
        ],
      },
    );
  });
};
