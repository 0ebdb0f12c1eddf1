/** Goods: each reference, each supplier, all together. */
import { z } from 'zod';
import { flow, level, name, nightly, rate } from './values.ts';

export const product = z.strictObject({
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
  inBaskets: nightly('Unités dans les paniers à minuit'),
});

export const supplier = z.strictObject({
  id: name('Fournisseur.'),
  ordered: flow('Unités commandées.'),
  delivered: flow('Unités livrées, d’après les bons.'),
  carriageCents: flow('Port facturé, HT.'),
});

export const stock = z.strictObject({
  valueCents: level('Valeur du stock.'),
  soldUnits: flow('Unités vendues en caisse.'),
  revenueCents: flow('Ventes TTC en caisse.'),
  wasteCents: flow('Démarque connue, au coût.'),
  adjustedCents: flow('Corrections d’inventaire, en valeur : manquant positif.'),
  stolenCents: flow('Vols, au coût d’achat.'),
  brokenCents: flow('Casse que personne n’a vue, au coût d’achat.'),
  shortCents: flow('Cartons incomplets, au coût d’achat.'),
});
