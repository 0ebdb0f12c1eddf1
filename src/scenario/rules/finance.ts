import { euros } from '../french.ts';
import type { Rule } from './tell.ts';

const CAPITAL = '101';
const STOCK = '3';
const BANK = '512';

/** The opening balance sheet balances, stock left out: it is counted, and capital takes its value. */
export const openingBalances: Rule = ({ finance }, tell) => {
  const list = ['finance', 'openingBalance'];
  const lines = finance.openingBalance;
  lines.forEach(({ account }, i) => {
    if (!account.startsWith(STOCK)) return;
    tell.error('rule', [...list, i, 'account'], {
      message: '{} : le stock ne s’écrit pas au bilan d’ouverture, il est calculé à partir des produits.',
      expected: 'un compte de bilan hors classe 3',
      hint: 'Ôtez cette ligne.',
    });
  });
  const sum = lines.reduce((total, { cents }) => total + cents, 0);
  const uses = lines.flatMap((_, i) => [
    [...list, i, 'cents'],
    [...list, i, 'account'],
  ]);
  const capital = lines.findIndex(({ account }) => account.startsWith(CAPITAL));
  // Without a line of capital, the store gives it whatever balances the rest.
  if (capital >= 0 && sum !== 0) {
    const right = (lines[capital]?.cents ?? 0) - sum;
    tell.error(
      'rule',
      list,
      {
        message: `{} : le bilan d’ouverture n’est pas équilibré : ${euros(Math.abs(sum))} de trop ${sum > 0 ? 'à l’actif' : 'au passif'}.`,
        got: sum,
        expected: 'des soldes dont la somme est 0 (actif positif, passif négatif, stock exclu)',
        hint: `Mettez ${right} au compte ${CAPITAL}, ou ôtez cette ligne : le capital sera calculé.`,
      },
      { uses },
    );
  }
  const bank = lines.reduce((total, { account, cents }) => total + (account.startsWith(BANK) ? cents : 0), 0);
  if (-bank > finance.overdraftCents) {
    tell.warn(
      list,
      {
        message: `{} : la banque commence à ${euros(bank)}, sous le découvert autorisé (${euros(finance.overdraftCents)}).`,
        got: bank,
        expected: `au moins ${-finance.overdraftCents} au compte ${BANK}`,
      },
      { uses: [...uses, ['finance', 'overdraftCents']] },
    );
  }
};
