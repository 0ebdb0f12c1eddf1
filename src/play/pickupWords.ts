/** Refusals of click and collect in words. */
import type { Sentence } from './say.ts';

const FRENCH: Readonly<Record<string, Sentence>> = {
  'no-pickup': () => [
    'ce magasin ne propose pas le retrait de commandes.',
    'Jouez un scénario qui a une section « pickup ».',
  ],
  'no-slot-fits': (s) => [
    `le ${s.weekday()}, aucun créneau de ${s.duration('minutes')} ne tient de ${s.time('from')} à ${s.time('to')}.`,
    'Allongez les heures du retrait, ou raccourcissez les créneaux.',
  ],
  'no-such-order': (s) => [
    `la commande ${s.n('number')} n’existe pas, ou elle est déjà close.`,
    'Choisissez une commande encore à préparer ou à remettre.',
  ],
  'unknown-offer': (s) => [
    `${s.name('product')} n’est ni une famille, ni une sous-famille, ni un produit de ce magasin.`,
    s.meant('product', 'Choisissez ce que le site ne propose pas dans le catalogue.'),
  ],
};

const ENGLISH: Readonly<Record<string, Sentence>> = {
  'no-pickup': () => ['this store has no click and collect.', 'Play a scenario that has a “pickup” section.'],
  'no-slot-fits': (s) => [
    `on ${s.weekday()}, no slot of ${s.duration('minutes')} fits from ${s.time('from')} to ${s.time('to')}.`,
    'Make the hours longer, or the slots shorter.',
  ],
  'no-such-order': (s) => [
    `order ${s.n('number')} does not exist, or is closed already.`,
    'Choose an order still to prepare or to hand over.',
  ],
  'unknown-offer': (s) => [
    `${s.name('product')} is not a family, a sub-family or a product of this store.`,
    s.meant('product', 'Choose what the site leaves out in the catalogue.'),
  ],
};

export const PICKUP_SENTENCES = { fr: FRENCH, en: ENGLISH };
