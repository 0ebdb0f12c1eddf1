import { quoted } from '../french.ts';
import type { Step } from '../tree.ts';
import type { Rule, Tell } from './tell.ts';

/** An id names one thing of its list: it keys luck, ties and references. */
export const idsAreUnique: Rule = (scenario, tell) => {
  const { catalogue, catchment, checkout, finance, floor, suppliers, team, voices } = scenario;
  uniqueIds(['catalogue', 'families'], catalogue.families, tell);
  uniqueIds(['catalogue', 'subfamilies'], catalogue.subfamilies, tell);
  uniqueIds(['catalogue', 'products'], catalogue.products, tell);
  uniqueIds(['suppliers'], suppliers, tell);
  uniqueIds(['floor', 'fixtures'], floor.fixtures, tell);
  uniqueIds(['checkout', 'tills'], checkout.tills, tell);
  uniqueIds(['team', 'employees'], team.employees, tell);
  uniqueIds(['catchment', 'segments'], catchment.segments, tell);
  uniqueIds(['catchment', 'regulars'], catchment.regulars, tell);
  uniqueIds(['finance', 'charges'], finance.charges, tell);
  uniqueIds(['finance', 'loans'], finance.loans, tell);
  uniqueIds(['finance', 'assets'], finance.assets, tell);
  const dilemmas = voices?.dilemmas ?? [];
  uniqueIds(['voices', 'dilemmas'], dilemmas, tell);
  dilemmas.forEach(({ options }, i) => {
    uniqueIds(['voices', 'dilemmas', i, 'options'], options, tell);
  });
};

/** Ids of a list are different, and none is a word that JavaScript keeps for itself. */
export function uniqueIds(
  list: readonly Step[],
  items: readonly { readonly id: string }[],
  tell: Tell,
): void {
  unique(
    list,
    'id',
    items.map(({ id }) => id),
    tell,
  );
  items.forEach(({ id }, index) => {
    // The only word of lower-case letters that means something to every JavaScript object.
    if (id === 'constructor') {
      tell.error('pattern', [...list, index, 'id'], {
        message: '{} : l’identifiant « constructor » est réservé.',
        expected: 'un autre identifiant',
        hint: 'Ajoutez par exemple un chiffre.',
      });
    }
  });
}

/** Reports each name that comes again in a list; `key` is the key that holds it in each item. */
export function unique(list: readonly Step[], key: string, names: readonly string[], tell: Tell): void {
  const first = new Map<string, number>();
  names.forEach((name, index) => {
    const before = first.get(name);
    const path = [...list, index, key];
    if (before === undefined) {
      if (tell.sound(path)) first.set(name, index);
      return;
    }
    tell.error('duplicate', path, () => ({
      message: `{} : ${quoted(name)} est déjà pris (le premier est le n° ${before + 1}, ${tell.whereIs([...list, before, key])}).`,
      expected: 'un identifiant différent de tous les autres de la liste',
      hint: 'Changez l’un des deux, ou ôtez l’élément en double.',
    }));
  });
}
