/**
 * The audit file: every number that a run leaves, day by day, so that a stranger can tie each to another without the
 * game. Integers only (cents, units, minutes, milliseconds); names, dates, rates and fingerprints are texts.
 *
 * Two shapes carry nearly everything. A *flow* is what happened on each day, with its total; a *level* is what there was
 * on the first morning, then at each close. `src/audit/README.md` tells the file in French; `identities/` ties it.
 */
import { z } from 'zod';
import { OUTCOMES, type Outcome } from '../store/game.ts';

/** Format of the file. */
export const AUDIT_FORMAT = 1;
export const AUDIT_KIND = 'gondole-audit';

// Each kind is built once, and `describe` makes the copy that a key owns: see the primitives of the scenario.
const INTEGER = z.int();
const NAME = z.string().max(200);
const PER_DAY = z.array(INTEGER);
const FLOW = z.strictObject({
  perDay: PER_DAY.describe('Une valeur par jour joué.'),
  total: INTEGER.describe('Somme des jours.'),
});
const LEVEL = z.strictObject({
  opening: INTEGER.describe('Au premier matin.'),
  perDay: PER_DAY.describe('À la fermeture de chaque jour joué.'),
});

const integer = (says: string) => INTEGER.describe(says);
const name = (says: string) => NAME.describe(says);
const perDay = (says: string) => PER_DAY.describe(says);
const flow = (says: string) => FLOW.describe(says);
const level = (says: string) => LEVEL.describe(says);

const rate = (says: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .describe(says);

const account = () =>
  z
    .string()
    .regex(/^[1-8]\d{0,9}$/)
    .describe('Numéro de compte du plan comptable général.');

const day = z.strictObject({
  date: name('Date, AAAA-MM-JJ.'),
  fingerprint: name('Empreinte de l’état du magasin à la fermeture ; rien ne s’y additionne.'),
});

// ── Books ──

const accountTable = z.strictObject({
  account: account(),
  label: name('Nom du compte.'),
  balanceCents: level('Solde en centimes : débiteur positif, créditeur négatif.'),
  debitCents: flow('Somme des débits.'),
  creditCents: flow('Somme des crédits.'),
});

const entry = z.strictObject({
  label: name('Nature de l’écriture.'),
  lines: z
    .array(z.tuple([account(), integer('Centimes : débit positif, crédit négatif.')]))
    .describe('Lignes : compte, centimes.'),
});

const cash = z.strictObject({
  id: name('Ce qui est compté : banque, caisses, cartes en route.'),
  account: account(),
  balanceCents: level('Ce qu’il y a, compté sur les mouvements et non lu dans les comptes.'),
  moves: z
    .array(z.strictObject({ label: name('Nature de l’écriture.'), cents: flow('Entrées moins sorties.') }))
    .describe('Mouvements par nature.'),
});

const debt = z.strictObject({
  id: name('À qui l’on doit : fournisseurs, personnel, organismes sociaux, impôts.'),
  account: account(),
  owedCents: level('Ce qui est dû, compté facture par facture.'),
});

const vat = z.strictObject({
  rate: rate('Taux en points de base : 550 = 5,5 %.'),
  ttcCents: flow('Ventes TTC.'),
  htCents: flow('Ventes HT.'),
  vatCents: flow('TVA collectée.'),
});

// ── Goods ──

const product = z.strictObject({
  id: name('Référence.'),
  subfamily: name('Sous-famille.'),
  supplier: name('Fournisseur.'),
  vat: rate('Taux de TVA en points de base.'),
  shelf: level('Unités en rayon.'),
  reserve: level('Unités en réserve.'),
  setAside: level('Unités mises de côté pour les commandes du site.'),
  dock: level('Unités sur le quai.'),
  recorded: level('Stock informatique.'),
  onOrder: level('Unités commandées et pas encore livrées.'),
  valueCents: level('Valeur du stock informatique.'),
  ordered: flow('Unités commandées.'),
  delivered: flow('Unités livrées, d’après le bon de livraison.'),
  refused: flow('Unités commandées que le fournisseur n’a pas livrées.'),
  unloaded: flow('Unités vraiment déposées sur le quai.'),
  received: flow('Unités vraiment passées du quai à la réserve.'),
  returned: flow('Unités rendues au fournisseur (stock sans fin : ce qui n’a pas servi).'),
  booked: flow('Unités entrées au stock informatique.'),
  short: flow('Unités entrées au stock informatique et absentes des cartons.'),
  sold: flow('Unités vendues en caisse.'),
  bagged: flow('Unités prises en rayon ou en réserve pour une commande du site.'),
  unbagged: flow('Unités d’une commande remises en rayon.'),
  handedOver: flow('Unités remises aux clients du site.'),
  handedOverLines: flow('Lignes de commande remises aux clients du site.'),
  scanned: flow('Unités passées en caisse sous cette référence.'),
  wasted: flow('Démarque connue.'),
  stolen: flow('Démarque inconnue : vols.'),
  broken: flow('Démarque inconnue : casse que personne n’a vue.'),
  adjusted: flow('Corrections d’inventaire : trouvé positif, manquant négatif.'),
  revenueCents: flow('Ventes TTC en caisse.'),
  handedOverCents: flow('Ventes TTC des commandes du site, frais à part.'),
  purchaseCents: flow('Achats reçus, HT.'),
  soldCostCents: flow('Coût des ventes : ce que les ventes retirent de la valeur du stock.'),
  wasteCents: flow('Démarque connue, au coût.'),
  adjustedCents: flow('Corrections d’inventaire, en valeur.'),
  hiddenCents: flow('Démarque inconnue (vols, casse, cartons incomplets), au coût d’achat.'),
});

const supplier = z.strictObject({
  id: name('Fournisseur.'),
  ordered: flow('Unités commandées.'),
  delivered: flow('Unités livrées, d’après les bons.'),
  carriageCents: flow('Port facturé, HT.'),
});

const stock = z.strictObject({
  valueCents: level('Valeur du stock.'),
  soldUnits: flow('Unités vendues en caisse.'),
  revenueCents: flow('Ventes TTC en caisse.'),
  wasteCents: flow('Démarque connue, au coût.'),
  adjustedCents: flow('Corrections d’inventaire, en valeur : manquant positif.'),
  stolenCents: flow('Vols, au coût d’achat.'),
  brokenCents: flow('Casse que personne n’a vue, au coût d’achat.'),
  shortCents: flow('Cartons incomplets, au coût d’achat.'),
});

// ── Tickets ──

const tickets = z.strictObject({
  till: perDay('Caisse de chaque ticket : rang dans « tills », depuis 0.'),
  joinedMs: perDay('Arrivée aux caisses, en millisecondes depuis minuit.'),
  waitMs: perDay('Attente dans la file.'),
  serviceMs: perDay('Durée du passage en caisse.'),
  paidMs: perDay('Fin du passage.'),
  lines: perDay('Nombre de lignes du ticket.'),
  units: perDay('Nombre d’unités.'),
  cents: perDay('Total TTC.'),
  cardCents: perDay('Payé par carte.'),
  cashCents: perDay('Payé en espèces.'),
  lineProduct: perDay('Lignes, ticket après ticket : référence (rang dans « products », depuis 0).'),
  lineUnits: perDay('Lignes : unités.'),
  lineCents: perDay('Lignes : montant TTC.'),
});

const till = z.strictObject({
  id: name('Caisse.'),
  tickets: flow('Tickets.'),
  serviceMs: flow('Durée des passages.'),
  takenCents: flow('Encaissé TTC.'),
});

const payment = z.strictObject({
  means: name('Moyen de paiement : carte ou espèces, en caisse ou au retrait ; en ligne.'),
  label: name('Nature de l’écriture qui l’encaisse.'),
  account: account(),
  cents: flow('Encaissé TTC.'),
});

// ── People ──

const shoppers = z.strictObject({
  entered: flow('Entrées.'),
  bought: flow('Sortis avec un ticket.'),
  leftWithoutBuying: flow('Sortis sans rien prendre.'),
  leftQueue: flow('Sortis en abandonnant leurs achats à la caisse.'),
  inside: perDay('Encore dans le magasin après la fermeture.'),
});

const queue = z.strictObject({
  joined: flow('Passés aux caisses : servis aussitôt ou entrés dans une file.'),
  served: flow('Servis.'),
  left: flow('Sortis de la file sans être servis.'),
  balked: flow('Partis à la vue de la file, sans y entrer.'),
  waiting: perDay('Encore dans une file après la fermeture.'),
  personMs: flow('Aire sous le nombre de personnes en file : personnes × millisecondes.'),
  waitServedMs: flow('Attente de ceux qui ont été servis.'),
  waitLeftMs: flow('Attente de ceux qui ont renoncé.'),
  serviceMs: flow('Durée des passages en caisse.'),
});

const SAYS_END: Readonly<Record<Outcome, string>> = {
  met: 'Trouvé.',
  substituted: 'Remplacé par une autre référence.',
  postponed: 'Reporté : rien ne tentait ce foyer ce jour-là.',
  'no-facing': 'Perdu : la référence voulue n’est pas au rayon.',
  'shelf-empty': 'Perdu : rayon vide, marchandise en réserve ou sur le quai.',
  'out-of-stock': 'Perdu : rupture.',
  'too-dear': 'Perdu : trop cher.',
  'no-advice': 'Perdu : personne pour conseiller.',
  closed: 'Perdu : magasin fermé.',
  'past-date': 'Perdu : dates dépassées.',
  queue: 'Trouvé, puis laissé à la caisse.',
  'not-online': 'Perdu sur le site : référence absente de l’offre en ligne.',
  'no-slot': 'Perdu sur le site : pas de créneau qui convienne.',
  'not-picked': 'Commandé, introuvable à la préparation.',
  refused: 'Commandé, remplaçant refusé.',
  'order-late': 'Commandé, puis abandonné : commande en retard.',
  'not-collected': 'Commandé, jamais retiré.',
};

const wantEnds = z.strictObject({
  subfamily: name('Sous-famille.'),
  ...(Object.fromEntries(OUTCOMES.map((end) => [end, flow(SAYS_END[end])])) as Record<
    Outcome,
    ReturnType<typeof flow>
  >),
});

const wants = z.strictObject({
  expressed: flow('Besoins avec lesquels on est entré.'),
  onSite: flow('Besoins cherchés sur le site.'),
  ends: z.array(wantEnds).describe('Ce qu’ils sont devenus, par sous-famille.'),
});

// ── Click and collect ──

const pickup = z.strictObject({
  orders: z
    .strictObject({
      placed: flow('Commandes passées.'),
      handedOver: flow('Commandes remises.'),
      refunded: flow('Commandes payées et remboursées.'),
      cancelled: flow('Commandes à payer sur place, annulées.'),
      open: level('Commandes en cours.'),
    })
    .describe('Commandes, par fin.'),
  lines: z
    .strictObject({
      ordered: flow('Lignes commandées.'),
      handedOver: flow('Lignes remises.'),
      notPicked: flow('Lignes introuvables à la préparation.'),
      refused: flow('Lignes dont le remplaçant a été refusé.'),
      late: flow('Lignes abandonnées : commande en retard.'),
      notCollected: flow('Lignes jamais retirées.'),
      open: level('Lignes en cours.'),
    })
    .describe('Lignes, par fin.'),
  units: z
    .strictObject({
      handedOver: flow('Unités remises.'),
      unbagged: flow('Unités remises en rayon.'),
    })
    .describe('Unités, toutes références ensemble.'),
  revenueCents: flow('Marchandises remises, TTC.'),
  feeRate: rate('TVA des frais de préparation, en points de base.'),
  feeTtcCents: flow('Frais de préparation TTC.'),
  feeHtCents: flow('Frais de préparation HT.'),
  feeVatCents: flow('TVA des frais de préparation.'),
  earnedCents: flow('Payé d’avance et acquis : marchandises remises et frais.'),
  refundedCents: flow('Payé d’avance et rendu.'),
});

// ── Loans and assets ──

const loan = z.strictObject({
  id: name('Emprunt.'),
  capitalCents: level('Capital restant dû.'),
  interestCents: level('Intérêts courus non échus.'),
});

const asset = z.strictObject({
  id: name('Immobilisation.'),
  account: account(),
  depreciationAccount: account(),
  costCents: level('Valeur d’origine, une fois achetée.'),
  depreciatedCents: level('Amortissements cumulés.'),
});

// ── Staff ──

const minutes = {
  plannedMinutes: flow('Minutes au planning, pauses comprises.'),
  workedMinutes: flow('Minutes de présence, pauses comprises.'),
  absentMinutes: flow('Minutes d’absence.'),
};

const paid = {
  breakMinutes: flow('Minutes de pause, dans la présence.'),
  paidMinutes: flow('Minutes payées.'),
  overtimeMinutes: flow('Heures supplémentaires, en minutes, comptées le dernier jour de la semaine.'),
  complementaryMinutes: flow('Heures complémentaires, en minutes, comptées le dernier jour de la semaine.'),
  premiumCents: flow('Majorations, comprises dans le brut.'),
  grossCents: flow('Salaire brut.'),
};

const employee = z.strictObject({
  id: name('Salarié.'),
  rate: rate('Taux horaire brut, en centimes.'),
  ...minutes,
  ...paid,
});

const task = z.strictObject({
  task: name('Tâche.'),
  rate: rate('Taux horaire brut, en centimes.'),
  ...minutes,
  spentMs: flow('Temps vraiment passé à cette tâche, en millisecondes : renforts en caisse, appels du jour.'),
});

const staff = z.strictObject({
  ...minutes,
  ...paid,
  contributionsCents: flow('Cotisations patronales.'),
});

// ── Marks (not written yet) ──

const part = z.strictObject({
  id: name('Partie de la note.'),
  milliPoints: integer('Millièmes de point.'),
});

const mark = z.strictObject({
  id: name('Note.'),
  milliPoints: integer('Millièmes de point.'),
  parts: z.array(part).describe('Ce qui la compose.'),
});

export const auditSchema = z.strictObject({
  kind: z.literal(AUDIT_KIND).describe('Ce que contient le fichier.'),
  format: z.literal(AUDIT_FORMAT).describe('Version du format.'),
  rulesVersion: name('Version du jeu.'),
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
