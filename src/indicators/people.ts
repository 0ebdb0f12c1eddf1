/** The team: hours, their cost, what they give (facts 2.4 and 4.13). */
import { SATURDAY } from '../kernel/index.ts';
import type { View } from '../store/view.ts';
import * as f from './formulas/index.ts';
import { charges, overDays, salesHt, total } from './gather.ts';
import { type At, indicator, STORE } from './indicator.ts';

const CLOCK = 'planning et pointage';

export const staffCost = indicator({
  id: 'staff-cost',
  label: 'Frais de personnel, charges comprises',
  formula: 'Salaires bruts + cotisations patronales',
  help: '2 500 € de salaires + 600 € de cotisations = 3 100 €.',
  unit: 'cents',
  scopes: STORE,
  data: 'comptes 641 et 645',
  section: '2.4',
  inputs: (view: View, at) => ({ staffCents: charges(view, at, '64') }),
  value: ({ staffCents }) => staffCents,
});

export const staffCostRate = indicator({
  id: 'staff-cost-rate',
  label: 'Taux de frais de personnel',
  formula: 'Frais de personnel ÷ CA HT × 100',
  help: '3 100 € pour 29 600 € de CA HT : 10,5 %. Un commerce de proximité alimentaire est entre 11 et 13 %.',
  unit: 'bp',
  scopes: STORE,
  data: 'comptes 64 et 707',
  section: '4.13',
  inputs: (view: View, at) => ({ staffCents: charges(view, at, '64'), salesCents: salesHt(view, at) }),
  value: f.staffCostRate,
});

const worked = (view: View, at: At): number => {
  const { person } = at;
  return person === undefined
    ? total(view, at, 'workedMinutes')
    : overDays(at, (day) => view.workMinutes(person, day));
};

export const workedHours = indicator({
  id: 'worked-hours',
  label: 'Heures travaillées',
  formula: 'Σ heures de travail effectif',
  help: 'Présence moins pauses et absences : c’est sur elles que se comptent les durées maximales.',
  unit: 'minutes',
  scopes: ['day', 'week', 'person'],
  data: CLOCK,
  section: '2.4',
  inputs: (view: View, at) => ({ minutes: worked(view, at) }),
  value: ({ minutes }) => minutes,
});

export const paidHours = indicator({
  id: 'paid-hours',
  label: 'Heures payées',
  formula: 'Σ heures payées, pauses payées comprises',
  help: 'Ce que la paie retient : 28 h de travail et 1 h 24 de pauses payées font 29 h 24.',
  unit: 'minutes',
  scopes: STORE,
  data: CLOCK,
  section: '2.4',
  inputs: (view: View, at) => ({ minutes: total(view, at, 'paidMinutes') }),
  value: ({ minutes }) => minutes,
});

export const salesPerHour = indicator({
  id: 'sales-per-hour',
  label: 'Productivité horaire',
  formula: 'CA HT ÷ heures travaillées',
  help: '29 600 € pour 215 heures : 137,67 € par heure.',
  unit: 'centsPerHour',
  scopes: STORE,
  data: 'compte 707, pointage',
  section: '2.4',
  inputs: (view: View, at) => ({ cents: salesHt(view, at), minutes: worked(view, at) }),
  value: f.perHour,
});

export const absenceRate = indicator({
  id: 'absence-rate',
  label: 'Taux d’absentéisme',
  formula: 'Heures d’absence ÷ heures théoriques × 100',
  help: '126 h d’absence sur 1 820 h prévues : 6,92 %. Le commerce de détail est entre 4 et 6 %.',
  unit: 'bp',
  scopes: STORE,
  data: CLOCK,
  section: '4.13',
  inputs: (view: View, at) => ({
    absent: total(view, at, 'absentMinutes'),
    theoretical: total(view, at, 'plannedMinutes'),
  }),
  value: f.absence,
});

export const overtime = indicator({
  id: 'overtime',
  label: 'Heures supplémentaires',
  formula: 'Heures au-delà de la durée légale (temps pleins)',
  help: 'Majorées : 25 % les huit premières de la semaine. Trois semaines de suite, c’est un besoin qui manque au planning.',
  unit: 'minutes',
  scopes: STORE,
  data: 'paie',
  section: '2.4',
  inputs: (view: View, at) => ({ minutes: total(view, at, 'overtimeMinutes') }),
  value: ({ minutes }) => minutes,
});

export const complementary = indicator({
  id: 'complementary-hours',
  label: 'Heures complémentaires',
  formula: 'Heures au-delà du contrat (temps partiels)',
  help: 'Majorées elles aussi, et plafonnées à une part du contrat.',
  unit: 'minutes',
  scopes: STORE,
  data: 'paie',
  section: '2.4',
  inputs: (view: View, at) => ({ minutes: total(view, at, 'complementaryMinutes') }),
  value: ({ minutes }) => minutes,
});

export const extraHoursRate = indicator({
  id: 'extra-hours-rate',
  label: 'Part des heures supplémentaires et complémentaires',
  formula: '(heures supplémentaires + complémentaires) ÷ heures travaillées × 100',
  help: '6 h sur 215 h : 2,8 %. La loi borne les heures complémentaires au dixième du contrat, et les heures supplémentaires à 220 h par an sans contrepartie, 13,7 % de 1 607 h.',
  unit: 'bp',
  scopes: STORE,
  data: 'paie, pointage',
  section: '3.1',
  inputs: (view: View, at) => ({
    part: total(view, at, 'overtimeMinutes') + total(view, at, 'complementaryMinutes'),
    whole: worked(view, at),
  }),
  value: f.shareOf,
});

export const premium = indicator({
  id: 'premium-pay',
  label: 'Majorations payées',
  formula: 'Σ majorations d’heures supplémentaires, complémentaires, de dimanche et de nuit, brutes',
  help: 'Ce que le planning a coûté de plus que les mêmes heures au taux normal.',
  unit: 'cents',
  scopes: STORE,
  data: 'paie',
  section: '2.4',
  inputs: (view: View, at) => ({ cents: total(view, at, 'premiumCents') }),
  value: ({ cents }) => cents,
});

export const offences = indicator({
  id: 'offences',
  label: 'Infractions au droit du travail',
  formula: 'Nombre de règles de durée du travail non respectées',
  help: 'Une par règle, par personne et par jour : repos de 11 heures, durée maximale, pause, délai de prévenance… La cible est zéro.',
  unit: 'count',
  scopes: STORE,
  data: 'registre des heures',
  section: '3.1',
  inputs: (view: View, at) => ({ offences: total(view, at, 'offences') }),
  value: (i) => i.offences,
});

/** Saturdays worked by each person who was free for all of them: available, and without a dated absence. */
function saturdaysWorked(view: View, days: readonly number[]): number[] {
  const { absences, employees } = view.model;
  const away = (e: number, day: number): boolean =>
    absences.some((one) => one.e === e && one.from <= day && day <= one.to);
  return employees.flatMap(({ availability }, e) =>
    availability.saturday && !days.some((day) => away(e, day))
      ? [days.filter((day) => view.workMinutes(e, day) > 0).length]
      : [],
  );
}

export const saturdayGap = indicator({
  id: 'saturday-gap',
  label: 'Écart de samedis travaillés',
  formula: 'Le plus de samedis travaillés − le moins, entre salariés disponibles le samedi',
  help: 'Thomas en a fait deux, Lucie aucun : écart de 2. À disponibilité égale, un partage équitable ne dépasse pas 1.',
  unit: 'count',
  scopes: STORE,
  data: CLOCK,
  section: '1',
  inputs: (view: View, { from, to }) => {
    const days: number[] = [];
    for (let day = from; day <= to; day++) {
      const { closeMinute, openMinute } = view.sheet(day);
      if (view.weekday(day) === SATURDAY && closeMinute > openMinute) days.push(day);
    }
    const each = saturdaysWorked(view, days);
    return { most: Math.max(0, ...each), least: Math.min(days.length, ...each) };
  },
  value: f.gap,
});

export const PEOPLE = [
  staffCost,
  staffCostRate,
  workedHours,
  paidHours,
  salesPerHour,
  absenceRate,
  overtime,
  complementary,
  extraHoursRate,
  premium,
  offences,
  saturdayGap,
];
