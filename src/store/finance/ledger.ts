/**
 * Double-entry books on the French chart of accounts (PCG). One door: `post`, which refuses an entry that does not balance.
 * Rows are kept in typed arrays: entry, day, account, cents (debit positive, credit negative), label.
 */
import { compareText, exact } from '../../kernel/index.ts';

/** Accounts the store posts to, with their names for people. Scenario charges and opening balances add theirs. */
export const ACCOUNTS: Readonly<Record<string, string>> = {
  '101': 'Capital',
  '37': 'Stocks de marchandises',
  '401': 'Fournisseurs',
  '408': 'Fournisseurs – factures non parvenues',
  '421': 'Personnel – rémunérations dues',
  '428': 'Personnel – charges à payer',
  '431': 'Sécurité sociale',
  '438': 'Organismes sociaux – charges à payer',
  '44551': 'TVA à décaisser',
  '44566': 'TVA déductible sur autres biens et services',
  '44567': 'Crédit de TVA à reporter',
  '44571': 'TVA collectée',
  '486': 'Charges constatées d’avance',
  '511': 'Valeurs à l’encaissement (cartes)',
  '512': 'Banque',
  '531': 'Caisse',
  '6037': 'Variation des stocks de marchandises',
  '607': 'Achats de marchandises',
  '6241': 'Transports sur achats',
  '641': 'Rémunérations du personnel',
  '645': 'Charges de sécurité sociale et de prévoyance',
  '707': 'Ventes de marchandises',
};

/** Accounts of click and collect: in the chart of a store that has it. */
export const PICKUP_ACCOUNTS: Readonly<Record<string, string>> = {
  '4191': 'Clients – avances et acomptes reçus sur commandes',
  '7085': 'Ports et frais accessoires facturés',
};

/** Accounts of loans and fixed assets: in the chart of a store that has some. */
const LONG_TERM: Readonly<Record<string, string>> = {
  '164': 'Emprunts auprès des établissements de crédit',
  '1688': 'Intérêts courus',
  '404': 'Fournisseurs d’immobilisations',
  '44562': 'TVA déductible sur immobilisations',
  '6611': 'Intérêts des emprunts et dettes',
  '6811': 'Dotations aux amortissements sur immobilisations',
};

/** Names in the chart of the charges that a scenario may count: several of them often share an account. */
const CHARGES: Readonly<Record<string, string>> = {
  '604': 'Achats d’études et prestations de services',
  '6061': 'Fournitures non stockables (eau, énergie…)',
  '6063': 'Fournitures d’entretien et de petit équipement',
  '6064': 'Fournitures administratives',
  '6068': 'Autres matières et fournitures',
  '611': 'Sous-traitance générale',
  '612': 'Redevances de crédit-bail',
  '613': 'Locations',
  '6132': 'Locations immobilières',
  '6135': 'Locations mobilières',
  '614': 'Charges locatives et de copropriété',
  '615': 'Entretien et réparations',
  '616': 'Primes d’assurances',
  '618': 'Divers (documentation, séminaires…)',
  '621': 'Personnel extérieur à l’entreprise',
  '622': 'Rémunérations d’intermédiaires et honoraires',
  '6226': 'Honoraires',
  '623': 'Publicité, publications, relations publiques',
  '625': 'Déplacements, missions et réceptions',
  '626': 'Frais postaux et de télécommunications',
  '627': 'Services bancaires et assimilés',
  '628': 'Divers (cotisations, frais de recrutement…)',
  '631': 'Impôts, taxes et versements assimilés sur rémunérations (administration)',
  '633': 'Impôts, taxes et versements assimilés sur rémunérations (autres organismes)',
  '635': 'Autres impôts, taxes et versements assimilés (administration)',
  '637': 'Autres impôts, taxes et versements assimilés (autres organismes)',
  '647': 'Autres charges sociales',
  '651': 'Redevances pour concessions, brevets, licences, marques',
  '658': 'Charges diverses de gestion courante',
  '695': 'Impôts sur les bénéfices',
};

/** Name of an account in the chart; undefined for those that only a scenario names. */
export const accountName = (account: string): string | undefined =>
  ACCOUNTS[account] ?? PICKUP_ACCOUNTS[account] ?? LONG_TERM[account] ?? CHARGES[account];

/** What an entry is about. Rows hold ranks in this list: new ones go to its end. */
export const LABELS = [
  'opening',
  'sales',
  'purchase',
  'carriage',
  'stock-change',
  'wages',
  'charges-accrued',
  'charges-paid',
  'wages-paid',
  'social-paid',
  'supplier-paid',
  'vat-declared',
  'vat-paid',
  'cards-cashed',
  'cash-banked',
  'advances',
  'refunds',
  'loan-granted',
  'interest-accrued',
  'loan-paid',
  'asset-bought',
  'asset-paid',
  'depreciation',
  'payslips',
] as const;
export type Label = (typeof LABELS)[number];

/** The books: rows of entries, column by column, and the balance of each account (cents, debit positive). */
export interface Ledger {
  /** Account numbers, sorted; a column `account` of the rows is a rank in this list. */
  readonly accounts: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly balance: Float64Array;
  entry: Int32Array;
  day: Int16Array;
  account: Int16Array;
  label: Uint8Array;
  cents: Float64Array;
  rows: number;
  entries: number;
}

/**
 * Books without an entry.
 * @param extra accounts that the scenario uses beside the usual ones
 */
export function createLedger(extra: readonly string[]): Ledger {
  const accounts = [...new Set([...Object.keys(ACCOUNTS), ...extra])].sort(compareText);
  const size = 1024;
  return {
    accounts,
    index: new Map(accounts.map((a, i) => [a, i])),
    balance: new Float64Array(accounts.length),
    entry: new Int32Array(size),
    day: new Int16Array(size),
    account: new Int16Array(size),
    label: new Uint8Array(size),
    cents: new Float64Array(size),
    rows: 0,
    entries: 0,
  };
}

function grow(ledger: Ledger): void {
  const size = ledger.cents.length * 2;
  const larger = <T extends Int32Array | Int16Array | Uint8Array | Float64Array>(from: T, to: T): T => {
    to.set(from);
    return to;
  };
  ledger.entry = larger(ledger.entry, new Int32Array(size));
  ledger.day = larger(ledger.day, new Int16Array(size));
  ledger.account = larger(ledger.account, new Int16Array(size));
  ledger.label = larger(ledger.label, new Uint8Array(size));
  ledger.cents = larger(ledger.cents, new Float64Array(size));
}

/**
 * Posts one entry. Lines of zero are left out; an entry without lines is not written.
 * @param lines account number → cents, debit positive, credit negative
 * @throws Error when the entry does not balance or an account is unknown: a fault of the engine, never of the player;
 *   InexactAmount when a balance leaves the exact integers
 */
export function post(
  ledger: Ledger,
  day: number,
  label: Label,
  lines: readonly (readonly [string, number])[],
): void {
  let sum = 0;
  let written = 0;
  for (const [account, cents] of lines) {
    sum = exact(sum + exact(cents, label), label);
    if (cents === 0) continue;
    const a = ledger.index.get(account);
    if (a === undefined) throw new Error(`account ${account} is not in the chart`);
    if (ledger.rows === ledger.cents.length) grow(ledger);
    const r = ledger.rows++;
    ledger.entry[r] = ledger.entries;
    ledger.day[r] = day;
    ledger.account[r] = a;
    ledger.label[r] = LABELS.indexOf(label);
    ledger.cents[r] = cents;
    ledger.balance[a] = exact(ledger.balance[a]! + cents, account);
    written++;
  }
  if (sum !== 0) throw new Error(`entry ${label} of day ${day} does not balance: ${sum} cents`);
  if (written > 0) ledger.entries++;
}

/** Balance of one account in cents, debit positive; 0 for an account never used. */
export function balanceOf(ledger: Ledger, account: string): number {
  const a = ledger.index.get(account);
  return a === undefined ? 0 : ledger.balance[a]!;
}

/** Sum of the balances of all accounts whose number starts so (a class or a group). */
export function balanceOfGroup(ledger: Ledger, prefix: string): number {
  let sum = 0;
  for (const [a, account] of ledger.accounts.entries())
    if (account.startsWith(prefix)) sum += ledger.balance[a]!;
  return sum;
}
