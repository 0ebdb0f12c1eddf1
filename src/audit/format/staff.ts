/** Hours and pay: each person, each task, the whole team. */
import { z } from 'zod';
import { flow, name, rate } from './values.ts';

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

/** Keys that a person, a task and the team have alike, and those that only people and the team have. */
export const MINUTES = Object.keys(minutes) as (keyof typeof minutes)[];
export const PAID = Object.keys(paid) as (keyof typeof paid)[];

export const employee = z.strictObject({
  id: name('Salarié.'),
  rate: rate('Taux horaire brut, en centimes.'),
  ...minutes,
  ...paid,
});

export const task = z.strictObject({
  task: name('Tâche.'),
  rate: rate('Taux horaire brut, en centimes.'),
  ...minutes,
  spentMs: flow('Temps vraiment passé à cette tâche, en millisecondes : renforts en caisse, appels du jour.'),
});

export const staff = z.strictObject({
  ...minutes,
  ...paid,
  contributionsCents: flow('Cotisations patronales.'),
});
