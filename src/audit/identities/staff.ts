/** Hours and pay: the roster, the people, the tasks and the books say the same. */
import { divRound, MS_PER_MINUTE } from '../../kernel/index.ts';
import { MINUTES, PAID } from '../format/staff.ts';
import { eachDay, type Identity, moved, sumOf } from './identity.ts';

export const STAFF: readonly Identity[] = [
  {
    id: 'H1',
    left: 'Minutes au planning d’un salarié, d’une tâche',
    right: 'présence + absence',
    check: (file, tally) =>
      eachDay(file, (day) => {
        for (const { id, plannedMinutes, workedMinutes, absentMinutes } of file.employees)
          tally.equal(
            plannedMinutes.perDay[day]!,
            workedMinutes.perDay[day]! + absentMinutes.perDay[day]!,
            id,
            day,
          );
        for (const { task, rate, plannedMinutes, workedMinutes, absentMinutes } of file.tasks)
          tally.equal(
            plannedMinutes.perDay[day]!,
            workedMinutes.perDay[day]! + absentMinutes.perDay[day]!,
            task,
            rate,
            day,
          );
      }),
  },
  {
    id: 'H2',
    left: 'Minutes d’un taux horaire, toutes tâches',
    right: 'somme des salariés payés à ce taux',
    check: (file, tally) => {
      const rates = new Set([...file.tasks, ...file.employees].map(({ rate }) => rate));
      eachDay(file, (day) => {
        for (const rate of rates) {
          const people = file.employees.filter((one) => one.rate === rate);
          const tasks = file.tasks.filter((one) => one.rate === rate);
          for (const key of MINUTES)
            tally.equal(
              sumOf(tasks, (one) => one[key], day),
              sumOf(people, (one) => one[key], day),
              rate,
              key,
              day,
            );
          tally.equal(
            sumOf(tasks, (one) => one.spentMs, day),
            sumOf(people, (one) => one.workedMinutes, day) * MS_PER_MINUTE,
            rate,
            'temps passé',
            day,
          );
        }
      });
    },
  },
  {
    id: 'H3',
    left: 'Minutes de pause',
    right: 'présence à la tâche « break »',
    check: (file, tally) => {
      const breaks = file.tasks.filter(({ task }) => task === 'break');
      eachDay(file, (day) =>
        tally.equal(
          file.staff.breakMinutes.perDay[day]!,
          sumOf(breaks, (one) => one.workedMinutes, day),
          'jour',
          day,
        ),
      );
    },
  },
  {
    id: 'H4',
    left: 'Salaire brut d’un salarié',
    right: 'minutes payées × taux ÷ 60, au centime, + majorations',
    check: (file, tally) =>
      eachDay(file, (day) => {
        for (const { id, rate, paidMinutes, premiumCents, grossCents } of file.employees)
          tally.equal(
            grossCents.perDay[day]!,
            divRound(paidMinutes.perDay[day]! * Number(rate), 60) + premiumCents.perDay[day]!,
            id,
            day,
          );
      }),
  },
  {
    id: 'H5',
    left: 'Heures et paie de l’équipe',
    right: 'somme des salariés',
    check: (file, tally) =>
      eachDay(file, (day) => {
        for (const key of [...MINUTES, ...PAID])
          tally.equal(
            file.staff[key].perDay[day]!,
            sumOf(file.employees, (one) => one[key], day),
            key,
            day,
          );
      }),
  },
  {
    id: 'H6',
    left: 'Écriture de paie (641 et 645)',
    right: 'salaires bruts et cotisations patronales du jour',
    check: (file, tally) =>
      eachDay(file, (day) => {
        const { grossCents, contributionsCents } = file.staff;
        tally.equal(moved(file, day, 'wages', '641'), grossCents.perDay[day]!, '641', day);
        tally.equal(moved(file, day, 'wages', '645'), contributionsCents.perDay[day]!, '645', day);
      }),
  },
];
