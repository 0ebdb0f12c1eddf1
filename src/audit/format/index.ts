/**
 * The audit file: every number that a run leaves, day by day, so that a stranger can tie each to another without the
 * game. Integers only (cents, units, minutes, milliseconds); names, dates, rates and fingerprints are texts.
 *
 * Two shapes carry nearly everything. A *flow* is what happened on each day, with its total; a *level* is what there was
 * on the first morning, then at each close. `src/audit/README.md` tells the file in French; `identities/` ties it.
 */
import { z } from 'zod';
import { accountTable, cash, debt, entry } from './books.ts';
import { product, stock, supplier } from './goods.ts';
import { asset, loan } from './longTerm.ts';
import { mark } from './marks.ts';
import { queue, shoppers, wants } from './people.ts';
import { pickup } from './pickup.ts';
import { payment, tickets, till, vat } from './sales.ts';
import { employee, staff, task } from './staff.ts';
import { name } from './values.ts';

/** Format of the file. */
export const AUDIT_FORMAT = 1;
export const AUDIT_KIND = 'gondole-audit';

const day = z.strictObject({
  date: name('Date, AAAA-MM-JJ.'),
  fingerprint: name('Empreinte de l’état du magasin à la fermeture ; rien ne s’y additionne.'),
});

export const auditSchema = z.strictObject({
  kind: z.literal(AUDIT_KIND).describe('Ce que contient le fichier.'),
  format: z.literal(AUDIT_FORMAT).describe('Version du format.'),
  rulesVersion: name('Version des règles du jeu.'),
  rulesHash: name('Empreinte des règles du scénario.'),
  scenario: name('Identifiant du scénario.'),
  seed: name('Tirage de base.'),
  manager: z.string().max(200).nullable().describe('Gérant de référence, ou rien.'),
  days: z.array(day).min(1).describe('Jours joués jusqu’à leur fermeture.'),
  accounts: z.array(accountTable).describe('Balance des comptes.'),
  journal: z.array(z.array(entry).describe('Écritures du jour.')).describe('Journal, jour par jour.'),
  cash: z.array(cash).describe('Trésorerie.'),
  debts: z.array(debt).describe('Dettes.'),
  vat: z.array(vat).describe('Ventes par taux de TVA.'),
  payments: z.array(payment).describe('Encaissements par moyen de paiement.'),
  products: z.array(product).describe('Marchandises, référence par référence.'),
  suppliers: z.array(supplier).describe('Fournisseurs.'),
  stock: stock.describe('Marchandises, toutes références ensemble.'),
  tills: z.array(till).describe('Caisses.'),
  tickets: z.array(tickets).describe('Tickets, jour par jour, en colonnes.'),
  shoppers: shoppers.describe('Clients.'),
  queue: queue.describe('Files d’attente.'),
  wants: wants.describe('Besoins.'),
  employees: z.array(employee).describe('Heures et paie, salarié par salarié.'),
  tasks: z.array(task).describe('Heures par tâche et par taux horaire ; la pause est une tâche.'),
  staff: staff.describe('Heures et paie, toute l’équipe.'),
  loans: z.array(loan).describe('Emprunts.'),
  assets: z.array(asset).describe('Immobilisations.'),
  pickup: pickup.optional().describe('Commandes du site, quand le magasin en prend.'),
  marks: z.array(mark).optional().describe('Notes et leurs parties, quand la partie est notée.'),
});

export type AuditFile = z.output<typeof auditSchema>;
export type Flow = { perDay: number[]; total: number };
export type Level = { opening: number; perDay: number[] };
export type Tickets = AuditFile['tickets'][number];

/** The format as a JSON Schema (draft 7), with a description of every key in French. */
export function auditJsonSchema(): unknown {
  const schema = z.toJSONSchema(auditSchema, { target: 'draft-7', io: 'input' });
  return {
    ...schema,
    title: 'Audit de Gondole',
    description: 'Tous les chiffres d’une partie, qui se recoupent.',
  };
}
