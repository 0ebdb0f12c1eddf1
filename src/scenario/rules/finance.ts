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

/** Accounts of third parties and of money that the store pays, declares or lives from; the others never move. */
const SETTLED: ReadonlySet<string> = new Set([
  '401',
  '428',
  '431',
  '438',
  '44551',
  '44562',
  '44566',
  '44567',
  '44571',
  '512',
  '531',
]);

/** Accounts of charges that run: what they hold on the first morning is computed. */
const CHARGES: ReadonlySet<string> = new Set(['408', '486']);

/** A debt or some money under another number would stand there for ever: `5121` is no bank that pays. */
export const openingAccountsMove: Rule = ({ finance }, tell) => {
  finance.openingBalance.forEach(({ account, cents }, i) => {
    if (cents === 0 || !/^[45]/.test(account) || SETTLED.has(account)) return;
    const path = ['finance', 'openingBalance', i];
    if (CHARGES.has(account) && finance.charges.length > 0) {
      tell.warn(
        [...path, 'account'],
        {
          message: `{} : le compte ${account} est calculé à partir de finance.charges ; cette ligne s’y ajoute et y restera.`,
          expected: `aucun solde au compte ${account}`,
          hint: 'Ôtez cette ligne.',
        },
        {
          uses: [
            [...path, 'cents'],
            ['finance', 'charges'],
          ],
        },
      );
      return;
    }
    tell.warn(
      [...path, 'account'],
      {
        message: `{} : le compte ${account} ne bougera jamais : le jeu ne le solde pas.`,
        expected: `un de ces comptes, exactement : ${[...SETTLED].join(', ')}`,
        hint: 'Fournisseurs 401, salaires 428, organismes sociaux 431 et 438, TVA à payer 44551, banque 512, caisse 531.',
      },
      { uses: [[...path, 'cents']] },
    );
  });
};

/** What loans and assets owe and are worth on the first morning is computed, like the stock. */
export const computedAccountsAreLeftOut: Rule = ({ finance }, tell) => {
  const { assets, loans, openingBalance } = finance;
  openingBalance.forEach(({ account }, i) => {
    const ofLoan = loans.length > 0 && (account.startsWith('164') || account === '1688');
    const ofAsset =
      assets.length > 0 && (account.startsWith('28') || assets.some((asset) => asset.account === account));
    if (!ofLoan && !ofAsset) return;
    const list = ofLoan ? 'loans' : 'assets';
    tell.error(
      'rule',
      ['finance', 'openingBalance', i, 'account'],
      {
        message: `{} : le compte ${account} est calculé à partir de finance.${list}.`,
        expected: ofLoan ? 'un compte autre que 164 et 1688' : 'un compte autre que ceux des immobilisations',
        hint: `Ôtez cette ligne, ou décrivez tout dans finance.${list}.`,
      },
      { uses: [['finance', list]] },
    );
  });
};

/** A declining balance needs a life of three years (CGI, art. 39 A). */
export const assetsAreDepreciable: Rule = ({ finance }, tell) => {
  finance.assets.forEach(({ method, years }, i) => {
    if (method !== 'declining' || years >= 3) return;
    const path = ['finance', 'assets', i];
    tell.error(
      'rule',
      [...path, 'years'],
      {
        message: `{} : l’amortissement dégressif demande une durée de trois ans au moins.`,
        expected: 'au moins 3',
        hint: 'Allongez la durée, ou choisissez "method": "linear".',
      },
      { uses: [[...path, 'method']] },
    );
  });
};
