/** Tickets in columns, and what they come to by till, by means of payment and by rate of VAT. */
import { z } from 'zod';
import { account, flow, name, perDay, rate } from './values.ts';

export const tickets = z.strictObject({
  till: perDay('Caisse de chaque ticket : rang dans « tills », depuis 0.'),
  joinedMs: perDay('Arrivée aux caisses, en millisecondes depuis minuit ; négative : la veille.'),
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

export const till = z.strictObject({
  id: name('Caisse.'),
  tickets: flow('Tickets.'),
  serviceMs: flow('Durée des passages.'),
  takenCents: flow('Encaissé TTC.'),
});

export const payment = z.strictObject({
  means: name('Moyen de paiement : carte ou espèces, en caisse ou au retrait ; en ligne.'),
  label: name('Nature de l’écriture qui l’encaisse.'),
  account: account(),
  cents: flow('Encaissé TTC.'),
});

export const vat = z.strictObject({
  rate: rate('Taux en points de base : 550 = 5,5 %.'),
  ttcCents: flow('Ventes TTC.'),
  htCents: flow('Ventes HT.'),
  vatCents: flow('TVA collectée.'),
});
