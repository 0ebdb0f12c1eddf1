/** The books: entries balance, balances follow entries, and money counted apart says the same. */
import { before, change, eachDay, type Identity, moved, sum } from './identity.ts';

export const BOOKS: readonly Identity[] = [
  {
    id: 'E1',
    left: 'Débits d’une écriture',
    right: 'ses crédits',
    check: ({ journal }, tally) => {
      for (const [day, entries] of journal.entries())
        for (const { label, lines } of entries) {
          let total = 0;
          for (const line of lines) total += line[1];
          tally.equal(total, 0, 'jour', day, label);
        }
    },
  },
  {
    id: 'E2',
    left: 'Débits et crédits d’un compte, chaque jour',
    right: 'lignes du journal de ce jour',
    check: (file, tally) => {
      const rank = new Map(file.accounts.map(({ account }, a) => [account, a]));
      eachDay(file, (day) => {
        const debit = file.accounts.map(() => 0);
        const credit = file.accounts.map(() => 0);
        let unknown = 0;
        for (const { lines } of file.journal[day]!)
          for (const [account, cents] of lines) {
            const a = rank.get(account);
            if (a === undefined) unknown++;
            else if (cents > 0) debit[a]! += cents;
            else credit[a]! -= cents;
          }
        tally.equal(unknown, 0, 'jour', day, 'comptes absents de la balance');
        for (const [a, one] of file.accounts.entries()) {
          tally.equal(one.debitCents.perDay[day]!, debit[a]!, 'débit', one.account, day);
          tally.equal(one.creditCents.perDay[day]!, credit[a]!, 'crédit', one.account, day);
        }
      });
    },
  },
  {
    id: 'E3',
    left: 'Solde d’un compte le soir',
    right: 'solde de la veille + débits − crédits',
    check: (file, tally) =>
      eachDay(file, (day) => {
        for (const { account, balanceCents, debitCents, creditCents } of file.accounts) {
          const moves = debitCents.perDay[day]! - creditCents.perDay[day]!;
          tally.equal(balanceCents.perDay[day]!, before(balanceCents, day) + moves, account, day);
        }
      }),
  },
  {
    id: 'E4',
    left: 'Somme des soldes',
    right: 'zéro, à l’ouverture et chaque soir',
    check: (file, tally) => {
      tally.equal(sum(file.accounts.map(({ balanceCents }) => balanceCents.opening)), 0, 'ouverture');
      eachDay(file, (day) => {
        let total = 0;
        for (const { balanceCents } of file.accounts) total += balanceCents.perDay[day]!;
        tally.equal(total, 0, 'jour', day);
      });
    },
  },
  {
    id: 'T1',
    left: 'Trésorerie comptée le soir',
    right: 'celle de la veille + mouvements par nature',
    check: (file, tally) =>
      eachDay(file, (day) => {
        for (const { id, balanceCents, moves } of file.cash) {
          let total = 0;
          for (const move of moves) total += move.cents.perDay[day]!;
          tally.equal(change(balanceCents, day), total, id, day);
        }
      }),
  },
  {
    id: 'T2',
    left: 'Trésorerie comptée (banque, caisses, cartes en route)',
    right: 'solde de son compte',
    check: ({ cash, accounts }, tally) => {
      for (const { id, account, balanceCents } of cash) {
        const books = accounts.find((one) => one.account === account)?.balanceCents;
        tally.equal(balanceCents.opening, books?.opening ?? 0, id, 'ouverture');
        for (const [day, cents] of balanceCents.perDay.entries())
          tally.equal(cents, books?.perDay[day] ?? 0, id, day);
      }
    },
  },
  {
    id: 'T3',
    left: 'Mouvement de trésorerie d’une nature',
    right: 'lignes du journal de cette nature sur ce compte',
    check: (file, tally) =>
      eachDay(file, (day) => {
        for (const { account, moves } of file.cash)
          for (const { label, cents } of moves)
            tally.equal(cents.perDay[day]!, moved(file, day, label, account), account, label, day);
      }),
  },
  {
    id: 'T4',
    left: 'Dettes comptées (fournisseurs, personnel, organismes sociaux, TVA)',
    right: 'solde créditeur de leur compte',
    check: ({ debts, accounts }, tally) => {
      for (const { id, account, owedCents } of debts) {
        const books = accounts.find((one) => one.account === account)?.balanceCents;
        tally.equal(owedCents.opening, 0 - (books?.opening ?? 0), id, 'ouverture');
        for (const [day, cents] of owedCents.perDay.entries())
          tally.equal(cents, 0 - (books?.perDay[day] ?? 0), id, day);
      }
    },
  },
];
