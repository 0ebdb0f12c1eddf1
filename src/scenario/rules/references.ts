import type { FigureRef, Question, Scenario } from '../format/index.ts';
import { listed, quoted } from '../french.ts';
import { didYouMean } from '../problems.ts';
import type { Path, Rule, Tell } from './tell.ts';

/** What can be referred to: how it is called, where the list is, the ids it holds. */
export type Kind = {
  readonly noun: string;
  readonly list: Path;
  readonly ids: readonly string[];
  readonly set: Set<string>;
  /** Does an id come twice? What seems to be missing is then probably what bears another's name, and that is told. */
  readonly doubled: boolean;
};

/** The kind of what a list holds; `noun` is its French name with its article, for the start of a sentence. */
export function kind(noun: string, list: Path, items: readonly { readonly id: string }[]): Kind {
  const set = new Set(items.map(({ id }) => id));
  return { noun, list, ids: [...set], set, doubled: set.size < items.length };
}

/** Whatever is named somewhere exists somewhere. */
export const referencesExist: Rule = (scenario, tell) => {
  const { assignments, catalogue, catchment, demand, floor, handover, opening, pickup, suppliers, team } =
    scenario;
  const family = kind('la famille', ['catalogue', 'families'], catalogue.families);
  const subfamily = kind('la sous-famille', ['catalogue', 'subfamilies'], catalogue.subfamilies);
  const product = kind('le produit', ['catalogue', 'products'], catalogue.products);
  const supplier = kind('le fournisseur', ['suppliers'], suppliers);
  const fixture = kind('le meuble', ['floor', 'fixtures'], floor.fixtures);
  const employee = kind('le salarié', ['team', 'employees'], team.employees);
  const segment = kind('le segment', ['catchment', 'segments'], catchment.segments);

  catalogue.subfamilies.forEach((item, i) => {
    mustExist(tell, family, item.family, [...subfamily.list, i, 'family']);
  });
  catalogue.products.forEach((item, i) => {
    mustExist(tell, subfamily, item.subfamily, [...product.list, i, 'subfamily']);
    mustExist(tell, supplier, item.supplier, [...product.list, i, 'supplier']);
  });
  floor.planogram.forEach((row, i) => {
    mustExist(tell, fixture, row.fixture, ['floor', 'planogram', i, 'fixture']);
    mustExist(tell, product, row.product, ['floor', 'planogram', i, 'product']);
  });
  catchment.segments.forEach((item, i) => {
    for (const key of Object.keys(item.affinity)) {
      mustExist(tell, family, key, [...segment.list, i, 'affinity', key], true);
    }
  });
  catchment.regulars.forEach((item, i) => {
    mustExist(tell, segment, item.segment, ['catchment', 'regulars', i, 'segment']);
    item.wants.forEach((want, j) => {
      mustExist(tell, subfamily, want, ['catchment', 'regulars', i, 'wants', j]);
    });
  });
  const shiftsOf = (roster: Partial<Scenario['team']['roster']>, path: Path): void => {
    for (const [day, shifts] of Object.entries(roster)) {
      shifts?.forEach((shift, i) => {
        mustExist(tell, employee, shift.employee, [...path, day, i, 'employee']);
      });
    }
  };
  const keysOf = (what: Kind, record: object, path: Path): void => {
    for (const key of Object.keys(record)) mustExist(tell, what, key, [...path, key], true);
  };
  shiftsOf(team.roster, ['team', 'roster']);
  team.absences?.forEach((one, i) => {
    mustExist(tell, employee, one.employee, ['team', 'absences', i, 'employee']);
  });
  keysOf(product, opening.orderRules, ['opening', 'orderRules']);
  keysOf(product, opening.goods, ['opening', 'goods']);
  keysOf(product, demand.direct, ['demand', 'direct']);
  keysOf(supplier, opening.policies.orderMode, ['opening', 'policies', 'orderMode']);
  keysOf(segment, pickup?.habits ?? {}, ['pickup', 'habits']);
  if (handover) {
    keysOf(product, handover.goods, ['handover', 'goods']);
    keysOf(product, handover.orderRules, ['handover', 'orderRules']);
    keysOf(supplier, handover.policies.orderMode ?? {}, ['handover', 'policies', 'orderMode']);
    shiftsOf(handover.roster, ['handover', 'roster']);
  }
  assignments?.forEach((assignment, i) => {
    assignment.questions.forEach((question, q) => {
      for (const [figure, path] of figuresOf(question)) {
        const at = ['assignments', i, 'questions', q, ...path];
        if (figure.family !== undefined) mustExist(tell, family, figure.family, [...at, 'family']);
        if (figure.product !== undefined) mustExist(tell, product, figure.product, [...at, 'product']);
      }
    });
  });
  // The site may leave out a whole family, a sub-family or one product: one list, three kinds of id.
  const offered = {
    ...kind(
      'la famille, la sous-famille ou le produit',
      ['catalogue'],
      [...catalogue.families, ...catalogue.subfamilies, ...catalogue.products],
    ),
    doubled: [family, subfamily, product].some(({ doubled }) => doubled),
  };
  pickup?.policy.leftOut.forEach((one, i) => {
    mustExist(tell, offered, one, ['pickup', 'policy', 'leftOut', i]);
  });
};

/** Figures that the key of a question reads, and where they stand in it. */
function figuresOf(question: Question): (readonly [figure: FigureRef, path: Path])[] {
  if (question.kind !== 'number' || typeof question.key !== 'object') return [];
  const { key } = question;
  if ('indicator' in key) return [[key, ['key']]];
  return Object.entries(key.inputs).flatMap(([name, input]) =>
    typeof input === 'object' && 'indicator' in input ? [[input, ['key', 'inputs', name]] as const] : [],
  );
}

/** The rows of a past that belongs to this scenario are about its families and products. */
export function pastRowsExist({ catalogue, catchment, past, team }: Scenario, tell: Tell): void {
  const family = kind('la famille', ['catalogue', 'families'], catalogue.families);
  const product = kind('le produit', ['catalogue', 'products'], catalogue.products);
  past.data?.families.forEach((row, i) => {
    mustExist(tell, family, row.family, ['past', 'data', 'families', i, 'family']);
  });
  past.data?.products.forEach((row, i) => {
    mustExist(tell, product, row.product, ['past', 'data', 'products', i, 'product']);
  });
  const employee = kind('le salarié', ['team', 'employees'], team.employees);
  past.data?.people?.forEach((row, i) => {
    mustExist(tell, employee, row.employee, ['past', 'data', 'people', i, 'employee']);
  });
  const segment = kind('le segment', ['catchment', 'segments'], catchment.segments);
  past.data?.homes?.forEach((row, i) => {
    mustExist(tell, segment, row.segment, ['past', 'data', 'homes', i, 'segment']);
  });
}

/** Tells of an id that nothing has. */
export function mustExist(
  tell: Tell,
  { noun, list, ids, set, doubled }: Kind,
  id: string,
  path: Path,
  atKey = false,
): void {
  if (set.has(id) || doubled) return;
  tell.error(
    'reference',
    path,
    () => ({
      message: `{} : ${noun} ${quoted(id)} n’existe pas.`,
      got: id,
      expected:
        ids.length === 0 ? `un élément de ${list.join('.')}, qui est vide` : `l’un de : ${listed(ids)}`,
      hint: didYouMean(id, ids) || `Corrigez ce nom, ou ajoutez l’élément à ${list.join('.')}.`,
    }),
    { uses: [list], atKey },
  );
}
