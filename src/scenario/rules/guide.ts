import { quoted } from '../french.ts';
import { unique } from './ids.ts';
import type { Rule } from './tell.ts';

/** A guide can be followed to its end: what each step waits for is one thing that can happen. */
export const guideCanBeFollowed: Rule = ({ calendar, catalogue, guide, suppliers, team }, tell) => {
  if (!guide) return;
  unique(
    ['guide'],
    'id',
    guide.map(({ id }) => id),
    tell,
  );
  const known = new Set(
    [...catalogue.products, ...suppliers, ...team.employees].map((one): string => one.id),
  );
  guide.forEach(({ at, done, on }, i) => {
    const path = ['guide', i];
    const waits = Object.keys(done);
    if (waits.length !== 1) {
      tell.error('rule', [...path, 'done'], {
        message: '{} : une étape attend une chose, et une seule.',
        expected: 'une clé parmi "command", "panel", "reached", "left", "closed"',
        hint: waits.length === 0 ? 'Dites quand l’étape est faite.' : 'Faites-en deux étapes.',
      });
    }
    if (on !== undefined && !known.has(on)) {
      tell.error('reference', [...path, 'on'], {
        message: `{} : ${quoted(on)} n’est ni un produit, ni un fournisseur, ni un salarié.`,
        expected: 'un identifiant du scénario',
        hint: 'Corrigez ce nom, ou ôtez "on".',
      });
    }
    if (at === 'order-line' && on === undefined) {
      tell.error('missing', [...path, 'on'], {
        message: '{} : il faut dire quelle ligne de commande.',
        expected: 'un produit',
        hint: 'Ajoutez "on" avec l’identifiant du produit.',
      });
    }
    if (done.closed !== undefined && done.closed > calendar.days) {
      tell.error(
        'rule',
        [...path, 'done', 'closed'],
        {
          message: `{} : la partie n’a que ${calendar.days} jour(s).`,
          expected: `au plus ${calendar.days}`,
          hint: 'Baissez ce nombre.',
        },
        { uses: [['calendar', 'days']] },
      );
    }
  });
};
