import { z } from 'zod';
import { cents, date, id, longText, text, time, WEEKDAYS, whole } from './primitives.ts';
import { TASKS } from './team.ts';

/**
 * What a line or a follow-up may look at: a closed list of what a manager can see of a closed day. Each is a whole
 * number; those that begin with `own-` are about the one who speaks.
 */
export const MEASURES = [
  'visitors',
  'tickets',
  'revenue-cents',
  'gave-up',
  'wait-seconds',
  'empty-11',
  'empty-17',
  'waste-cents',
  'absent-minutes',
  'overtime-minutes',
  'offences',
  'received-units',
  'orders',
  'orders-late',
  'lines-missing',
  'rain',
  'degrees',
  'holiday',
  'own-week-minutes',
  'own-over-contract-minutes',
  'own-days-in-row',
  'own-saturdays',
  'own-sundays',
  'own-closings',
  'own-openings',
] as const;
export type Measure = (typeof MEASURES)[number];

const look = {
  measure: z
    .enum(MEASURES)
    .describe(
      'Ce qu’on regarde d’un jour terminé : visitors (entrées), tickets, revenue-cents (CA TTC), gave-up (paniers abandonnés en file), wait-seconds (95 clients sur 100 ont attendu moins), empty-11 et empty-17 (références vides au relevé), waste-cents (démarque connue, au coût), absent-minutes, overtime-minutes (heures supplémentaires et complémentaires), offences (infractions), received-units (unités reçues), orders (commandes remises), orders-late, lines-missing (lignes absentes à la préparation), rain (1 s’il pleut), degrees, holiday (1 un jour férié) ; et de qui parle : own-week-minutes (travail des sept derniers jours), own-over-contract-minutes (au-delà du contrat depuis lundi), own-days-in-row (jours travaillés de suite), own-saturdays et own-sundays (travaillés sur quatre semaines), own-closings et own-openings (fins à partir de 20 h, débuts avant 7 h, sur sept jours).',
    ),
  family: id().optional().describe('Seulement cette famille (empty-11, empty-17, received-units).'),
};

const condition = z.strictObject({
  ...look,
  atLeast: whole(-1_000_000, 1_000_000_000).optional().describe('Au moins cette valeur.'),
  atMost: whole(-1_000_000, 1_000_000_000).optional().describe('Au plus cette valeur.'),
});

/** Something to say: always, or when the day looks like this. */
const line = z.strictObject({
  say: text().describe('Ce qui est dit, en une phrase ou deux.'),
  when: z
    .array(condition)
    .max(6)
    .default([])
    .describe('Conditions sur le jour qui vient de finir ; toutes doivent être vraies.'),
  weekdays: z
    .array(z.enum(WEEKDAYS))
    .max(7)
    .default([])
    .describe('Seulement ces jours de la semaine ; une liste vide les permet tous.'),
  from: date().optional().describe('À partir de cette date.'),
  until: date().optional().describe('Jusqu’à cette date.'),
  after: z
    .strictObject({
      dilemma: id().describe('Dilemme.'),
      option: id().describe('Ce qui a été choisi, ou s’est appliqué sans réponse.'),
    })
    .optional()
    .describe('Seulement une fois ce dilemme tranché ainsi.'),
});

const colleague = z.strictObject({
  employee: id().describe('Salarié.'),
  look: text().optional().describe('À quoi on le ou la reconnaît.'),
  lines: z
    .array(line)
    .max(80)
    .describe(
      'Ce qu’il ou elle dit à la fermeture, les jours travaillés : deux phrases au plus, celles du jour d’abord, jamais les mêmes deux jours de suite.',
    ),
});

const plain = z.strictObject({ say: text().describe('Ce qui est dit.') });

const regular = z.strictObject({
  regular: id().describe('Habitué de « catchment.regulars ».'),
  look: text().optional().describe('À quoi on le ou la reconnaît.'),
  found: z.array(plain).max(20).default([]).describe('Quand tout ce qui était cherché a été trouvé.'),
  missed: z
    .array(
      z.strictObject({
        want: id().optional().describe('Seulement quand c’est cette sous-famille qui a manqué.'),
        say: text().describe('Ce qui est dit.'),
      }),
    )
    .max(40)
    .default([])
    .describe('Quand quelque chose a manqué.'),
  waited: z
    .array(plain)
    .max(20)
    .default([])
    .describe('Quand l’attente a fait renoncer à tout ou partie des achats.'),
});

const effects = z.strictObject({
  orders: z
    .array(
      z.strictObject({
        product: id().describe('Produit.'),
        packs: whole(1, 1_000).describe('Colis en plus à la prochaine commande de son fournisseur.'),
      }),
    )
    .max(20)
    .default([])
    .describe('Colis commandés en plus.'),
  prices: z
    .array(
      z.strictObject({
        product: id().describe('Produit.'),
        priceCents: cents().min(1).describe('Prix TTC affiché aussitôt, jusqu’à ce qu’on le change.'),
      }),
    )
    .max(20)
    .default([])
    .describe('Prix changés.'),
  roster: z
    .array(
      z.strictObject({
        employee: id().describe('Salarié.'),
        inDays: whole(1, 56).describe('Combien de jours après le dilemme (1 = le lendemain).'),
        from: time().describe('Début, au quart d’heure.'),
        to: time().describe('Fin, au quart d’heure.'),
        task: z
          .enum(TASKS)
          .optional()
          .describe('Tâche confiée pendant ce temps ; sans elle, le salarié n’est pas là.'),
      }),
    )
    .max(20)
    .default([])
    .describe('Planning changé pour une journée.'),
});

const option = z.strictObject({
  id: id().describe('Identifiant.'),
  label: text().describe('La décision, à l’infinitif.'),
  gives: text().describe('Ce qu’on y gagne.'),
  takes: text().describe('Ce qu’on y perd.'),
  minutes: whole(0, 480).default(5).describe('Temps du manager que demande cette décision.'),
  effects: effects.prefault({}).describe('Ce qu’elle change au magasin ; rien si elle est vide.'),
  outcome: longText().describe('Ce qu’il en est advenu, raconté au débrief des semaines suivantes.'),
});

const dilemma = z.strictObject({
  id: id().describe('Identifiant.'),
  week: whole(1, 160).describe('Semaine du jeu (1 = la première).'),
  day: z.enum(WEEKDAYS).default('friday').describe('Jour de cette semaine.'),
  at: time().default('10:00').describe('Heure à laquelle la question arrive.'),
  until: time().default('18:00').describe('Heure après laquelle il est trop tard pour répondre.'),
  title: text().describe('La question, en quelques mots.'),
  message: longText().describe('Ce qui arrive, et qui le dit.'),
  facts: longText().describe('Ce qu’on sait, un fait par ligne.'),
  options: z.array(option).length(2).describe('Deux réponses, chacune bonne pour quelque chose.'),
  default: id().describe('Réponse qui vaut sans réponse : elle ne change rien au magasin.'),
  watch: z
    .array(z.strictObject(look))
    .max(3)
    .default([])
    .describe(
      'Ce qu’il faudra regarder : une semaine d’après est comparée à celle du dilemme (aucune mesure own-).',
    ),
  watchAfter: whole(1, 8)
    .default(1)
    .describe('Combien de semaines après on regarde : celle où la réponse se fait sentir.'),
});

/** Section `voices`: what people of the store and of the street say, and the dilemmas put to the manager. */
export const voicesSection = z.strictObject({
  regulars: z.array(regular).max(40).default([]).describe('Ce que disent les habitués.'),
  colleagues: z.array(colleague).max(200).default([]).describe('Ce que disent les salariés à la fermeture.'),
  dilemmas: z
    .array(dilemma)
    .max(60)
    .default([])
    .describe('Questions entre deux biens, une au plus par jour ; une par semaine, le vendredi, suffit.'),
});
