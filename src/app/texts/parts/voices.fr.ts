/** What people say, and the dilemmas of Friday. What they say comes from the scenario, in its own language. */
import type { Measure } from '../../../scenario/index.ts';

const MEASURES: Record<Measure, string> = {
  visitors: 'Clients entrés',
  tickets: 'Tickets',
  'revenue-cents': 'CA TTC',
  'gave-up': 'Paniers abandonnés en file',
  'wait-seconds': 'Attente de 95 % des clients',
  'empty-11': 'Références vides à 11 h, par jour',
  'empty-17': 'Références vides à 17 h, par jour',
  'waste-cents': 'Démarque connue, au coût',
  'absent-minutes': 'Absences',
  'overtime-minutes': 'Heures supplémentaires et complémentaires',
  offences: 'Infractions au droit du travail',
  'received-units': 'Unités reçues',
  orders: 'Commandes remises',
  'orders-late': 'Commandes en retard',
  'lines-missing': 'Lignes absentes à la préparation',
  rain: 'Jours de pluie',
  degrees: 'Température',
  holiday: 'Jours fériés',
  'own-week-minutes': '',
  'own-over-contract-minutes': '',
  'own-days-in-row': '',
  'own-saturdays': '',
  'own-sundays': '',
  'own-closings': '',
  'own-openings': '',
};

export const voices = {
  heard: 'Entendu aujourd’hui',
  regulars: 'Vos habitués',
  colleagues: 'À la fermeture',
  found: 'trouvé',
  replaced: 'remplacé',
  missed: 'manqué',
  quiet: 'Aucun habitué n’est passé.',
  card: {
    body: (until: string) => `Deux réponses possibles, avant ${until}.`,
    action: 'Lire et répondre',
  },
  dialog: {
    facts: 'Ce qu’on sait',
    gives: 'On y gagne',
    takes: 'On y perd',
    effects: 'Ce que cela change',
    none: 'Rien ne change au magasin.',
    choose: (label: string) => `Choisir : ${label}`,
    chooseShort: 'Choisir',
    later: 'Répondre plus tard',
    rosterFirst: (why: string) =>
      `Cette réponse écrit le planning de la semaine, qui est refusé : ${why} Corrigez-le d’abord dans « Équipe », puis revenez répondre.`,
    silence: (until: string, label: string) => `Sans réponse à ${until} : « ${label} ».`,
  },
  effect: {
    order: (packs: number, product: string) => `${packs} colis de plus à la prochaine commande : ${product}.`,
    price: (product: string, now: string, before: string) => `${product} à ${now} TTC (${before} avant).`,
    off: (name: string, day: string, from: string, to: string) =>
      `${name} n’est pas là ${day}, de ${from} à ${to}.`,
    task: (name: string, day: string, from: string, to: string, task: string) =>
      `${name}, ${day} de ${from} à ${to} : ${task}.`,
  },
  decision: (title: string, option: string) => `${title} : ${option}`,
  quoted: {
    title: 'Les dilemmes du vendredi',
    chose: (day: string, option: string) => `${day}, vous avez choisi : « ${option} ».`,
    silent: (day: string, option: string) => `${day}, sans réponse de votre part : « ${option} ».`,
    never: 'La partie s’arrête avant qu’on en voie l’effet.',
    soon: 'On en verra l’effet dans les semaines qui viennent.',
    followed: (week: number, later: number) => `Semaine ${week}, puis semaine ${later}`,
    columns: { what: 'Mesure', before: 'Semaine du dilemme', after: 'Ensuite' },
    of: (measure: string, family: string) => `${measure}, ${family}`,
    notProof: 'Un avant et un après ne prouvent pas la cause : autre chose a pu changer.',
  },
  measures: MEASURES,
};
