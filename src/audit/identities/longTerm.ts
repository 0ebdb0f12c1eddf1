/** Loans and fixed assets: what is owed and what is depreciated move as the journal says. */
import { change, eachDay, type Identity, moved } from './identity.ts';

export const LONG_TERM: readonly Identity[] = [
  {
    id: 'L1',
    left: 'Capital restant dû, et intérêts courus, de tous les emprunts',
    right: 'veille + écritures du jour (164, 1688)',
    check: (file, tally) => {
      if (file.loans.length === 0) return;
      eachDay(file, (day) => {
        let capital = 0;
        let interest = 0;
        for (const one of file.loans) {
          capital += change(one.capitalCents, day);
          interest += change(one.interestCents, day);
        }
        const of = (label: string, account: string) => moved(file, day, label, account);
        tally.equal(capital, 0 - of('loan-granted', '164') - of('loan-paid', '164'), 'capital', day);
        tally.equal(interest, 0 - of('interest-accrued', '1688') - of('loan-paid', '1688'), 'intérêts', day);
      });
    },
  },
  {
    id: 'L2',
    left: 'Immobilisations d’un compte, et leurs amortissements',
    right: 'veille + écritures du jour (achat, dotation)',
    check: (file, tally) => {
      const accounts = [...new Set(file.assets.map(({ account }) => account))];
      const depreciated = [...new Set(file.assets.map(({ depreciationAccount }) => depreciationAccount))];
      eachDay(file, (day) => {
        for (const account of accounts) {
          let cents = 0;
          for (const one of file.assets) if (one.account === account) cents += change(one.costCents, day);
          tally.equal(cents, moved(file, day, 'asset-bought', account), account, day);
        }
        for (const account of depreciated) {
          let cents = 0;
          for (const one of file.assets)
            if (one.depreciationAccount === account) cents += change(one.depreciatedCents, day);
          tally.equal(cents, 0 - moved(file, day, 'depreciation', account), account, day);
        }
      });
    },
  },
];
