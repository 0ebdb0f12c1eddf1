import { pastKey } from '../identity.ts';
import { unique } from './ids.ts';
import { pastRowsExist } from './references.ts';
import type { Rule } from './tell.ts';

/** The past already played is the past of this very scenario, with one row per family and per product. */
export const pastBelongs: Rule = (scenario, tell) => {
  const { data, dailyWeeks, weeks } = scenario.past;
  if (weeks > 0 && dailyWeeks > weeks) {
    tell.warn(
      ['past', 'dailyWeeks'],
      {
        message: `{} : l’histoire par jour ne peut pas remonter plus loin que les ${weeks} semaines d’histoire.`,
        expected: `au plus ${weeks}`,
      },
      { uses: [['past', 'weeks']] },
    );
  }
  // A scenario made right where it was wrong has no key worth comparing.
  if (!data || tell.refused) return;
  const key = pastKey(scenario);
  tell.pastFits = data.madeFor === key;
  if (!tell.pastFits) {
    // What it holds does not matter: it will be replaced.
    tell.warn(['past', 'data', 'madeFor'], {
      message: '{} : ce passé a été joué pour un autre scénario, ou avant un changement ; il sera rejoué.',
      expected: `l’empreinte ${key}`,
      hint: 'Vous pouvez ôter "data".',
    });
    return;
  }
  pastRowsExist(scenario, tell);
  const families = data.families.map(({ family }) => family);
  const products = data.products.map(({ product }) => product);
  const people = data.people?.map(({ employee }) => employee) ?? [];
  const segments = data.homes?.map(({ segment }) => segment) ?? [];
  unique(['past', 'data', 'homes'], 'segment', segments, tell);
  unique(['past', 'data', 'people'], 'employee', people, tell);
  unique(['past', 'data', 'families'], 'family', families, tell);
  unique(['past', 'data', 'products'], 'product', products, tell);
};
