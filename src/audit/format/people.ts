/** People: those who came, those who stood in a line, what became of their wants. */
import { z } from 'zod';
import { OUTCOMES, type Outcome } from '../../store/game.ts';
import { flow, name, nightly, perDay } from './values.ts';

export const shoppers = z.strictObject({
  entered: flow('Entrées.'),
  bought: flow('Sortis avec un ticket.'),
  leftWithoutBuying: flow('Sortis sans rien prendre.'),
  leftQueue: flow('Sortis en abandonnant leurs achats à la caisse.'),
  inside: perDay('Encore dans le magasin après la fermeture.'),
});

export const queue = z.strictObject({
  joined: flow('Passés aux caisses : servis aussitôt ou entrés dans une file.'),
  served: flow('Servis.'),
  left: flow('Sortis de la file sans être servis.'),
  balked: flow('Partis à la vue de la file, sans y entrer.'),
  waiting: perDay('Encore dans une file ou à une caisse après la fermeture.'),
  personMs: flow('Aire sous le nombre de personnes en file : personnes × millisecondes.'),
  waitServedMs: flow('Attente de ceux qui ont été servis.'),
  waitLeftMs: flow('Attente de ceux qui ont renoncé.'),
  serviceMs: flow('Durée des passages en caisse.'),
  standingMs: nightly('Attente, jusqu’à minuit, de ceux qui sont encore aux caisses'),
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
  inBaskets: nightly('Lignes dans les paniers à minuit'),
  ...(Object.fromEntries(OUTCOMES.map((end) => [end, flow(SAYS_END[end])])) as Record<
    Outcome,
    ReturnType<typeof flow>
  >),
});

export const wants = z.strictObject({
  expressed: flow('Besoins avec lesquels on est entré.'),
  onSite: flow('Besoins cherchés sur le site.'),
  inMind: nightly('Besoins que cherchent encore à minuit ceux qui sont dans le magasin'),
  ends: z.array(wantEnds).describe('Ce qu’ils sont devenus, par sous-famille.'),
});
