/** Facings on existing fixtures: one sheet per fixture. */
import { id, refuse, shape, z } from '../commands.ts';
import type { CommandType } from '../plan-types.ts';

export type FacingsCommand = {
  type: 'facings';
  fixture: string;
  facings: { product: string; level: number; facings: number }[];
};

/** The whole planogram of one fixture: what is not listed leaves it. Each level must hold its facings side by side. */
export const facingsCommand: CommandType<FacingsCommand> = {
  type: 'facings',
  trade: 'space',
  block: 'BC02',
  when: 'any',
  minutes: 15,
  part: 'planogram',
  parse: shape(
    z.strictObject({
      type: z.literal('facings'),
      fixture: id(),
      facings: z
        .array(
          z.strictObject({ product: id(), level: z.int().min(1).max(8), facings: z.int().min(1).max(100) }),
        )
        .max(2_000),
    }),
  ),
  check: (c, { model }) => {
    const x = model.fixtureIndex.get(c.fixture);
    if (x === undefined) return refuse('unknown-fixture', undefined, { fixture: c.fixture });
    const fixture = model.fixtures[x]!;
    const used = new Int32Array(fixture.levels + 1);
    const seen = new Set<string>();
    for (const { product, level, facings } of c.facings) {
      const p = model.productIndex.get(product);
      if (p === undefined) return refuse('unknown-product', undefined, { product });
      if (level > fixture.levels)
        return refuse('no-such-level', { level, levels: fixture.levels }, { fixture: c.fixture });
      if (seen.has(`${product}/${level}`)) return refuse('twice-on-level', { level }, { product });
      seen.add(`${product}/${level}`);
      if (model.products[p]!.storage !== fixture.storage && model.products[p]!.storage !== 'ambient') {
        return refuse('wrong-temperature', undefined, { product, fixture: c.fixture });
      }
      used[level] = used[level]! + facings * model.products[p]!.widthCm;
      if (used[level]! > fixture.lengthCm) {
        return refuse(
          'too-long',
          { level, usedCm: used[level]!, lengthCm: fixture.lengthCm },
          { fixture: c.fixture },
        );
      }
    }
    return undefined;
  },
  apply: (c, plan) => {
    plan.planogram = [
      ...plan.planogram.filter((f) => f.fixture !== c.fixture),
      ...c.facings.map((f) => ({ ...f, fixture: c.fixture })),
    ];
  },
  field: (c) => `facings/${c.fixture}`,
};
