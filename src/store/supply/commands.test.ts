// Sheets of orders and of rules: what the store takes, and what it says of the rest.
import { expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import { start } from '../game.ts';

const PASTA = 'coquillettes-500g';
const MILK = 'lait-demi-1l';
const scenario = grocery((s) => {
  s.suppliers.push({ ...s.suppliers[0]!, id: 'meunier' });
  s.catalogue.products.find(({ id }) => id === PASTA)!.supplier = 'meunier';
});
const game = start(scenario);
const supplierOf = (id: string): string =>
  scenario.catalogue.products.find((product) => product.id === id)!.supplier;

test('a target may be the order point itself (periodic replenishment, facts 2.3), not lie under it', () => {
  const rules = (point: number, target: number) =>
    game.check({ type: 'order-rules', rules: { [MILK]: { point, target } } });
  expect(rules(50, 50)).toBeUndefined();
  expect(rules(50, 49)).toMatchObject({ code: 'target-below-point', numbers: { point: 50, target: 49 } });
});

test('an order by hand has no pack below nothing; a correction to the proposal may', () => {
  const order = (kind: 'hand' | 'proposal', packs: number) =>
    game.check({ type: 'order', supplier: supplierOf(MILK), kind, packs: { [MILK]: packs } });
  expect(order('hand', 0)).toBeUndefined();
  expect(order('hand', -1)?.code).toBe('negative-quantity');
  expect(order('proposal', -1)).toBeUndefined();
});

test('an order goes to the supplier of its products', () => {
  const [own, other] = [supplierOf(MILK), supplierOf(PASTA)];
  expect(own).not.toBe(other);
  const order = (supplier: string) =>
    game.check({ type: 'order', supplier, kind: 'hand', packs: { [MILK]: 1 } });
  expect(order(own)).toBeUndefined();
  expect(order(other)).toMatchObject({ code: 'other-supplier', ids: { product: MILK, supplier: own } });
});
