import { parseTime } from '../../kernel/index.ts';
import { type Scenario, type Shift, WEEKDAYS, type WeekdayName } from '../format/index.ts';
import { FRENCH_DAYS, hours, listed, quoted } from '../french.ts';
import { mustGoForward } from './calendar.ts';
import type { Path, Rule, Tell } from './tell.ts';

const QUARTER = 15;

/** Longest legal week (art. L3121-20 C. trav.), breaks left out. */
const LONGEST_WEEK = 48 * 60;

type Employee = Scenario['team']['employees'][number];

/** A shift with its minutes and where it was written. */
type Timed = { readonly shift: Shift; readonly from: number; readonly to: number; readonly path: Path };

/** Availability spans go forward. */
export const availabilityGoesForward: Rule = ({ team }, tell) => {
  team.employees.forEach(({ availability }, i) => {
    for (const day of WEEKDAYS) {
      const span = availability[day];
      if (span) mustGoForward(span[0], span[1], ['team', 'employees', i, 'availability', day], tell);
    }
  });
};

/** Every shift is a task its employee knows, on quarter hours, one at a time; unusual weeks are pointed out. */
export const rosterIsPossible: Rule = ({ handover, team }, tell) => {
  checkRoster(team, team.roster, ['team', 'roster'], tell);
  if (handover) checkRoster(team, handover.roster, ['handover', 'roster'], tell);
};

function checkRoster(
  team: Scenario['team'],
  roster: Partial<Scenario['team']['roster']>,
  section: Path,
  tell: Tell,
): void {
  const employees = new Map(team.employees.map((employee, i) => [employee.id, { employee, i }]));
  const weekMinutes = new Map<string, number>();
  WEEKDAYS.forEach((day, d) => {
    const timed = timedShifts(roster[day] ?? [], [...section, day], tell);
    noOverlap(timed, tell);
    for (const { shift, from, to, path } of timed) {
      const found = employees.get(shift.employee);
      if (!found) continue;
      const { employee, i } = found;
      const who = ['team', 'employees', i];
      knowsTask(shift, employee, path, who, tell);
      isAvailable({ shift, from, to, path }, employee, d, [...who, 'availability', day], tell);
      if (shift.task !== 'break') {
        weekMinutes.set(employee.id, (weekMinutes.get(employee.id) ?? 0) + to - from);
      }
    }
  });
  team.employees.forEach((employee, i) => {
    weekIsUsual(employee, weekMinutes.get(employee.id) ?? 0, ['team', 'employees', i], section, tell);
  });
}

function timedShifts(shifts: readonly Shift[], section: Path, tell: Tell): Timed[] {
  return shifts.flatMap((shift, i) => {
    const path = [...section, i];
    const from = parseTime(shift.from);
    const to = parseTime(shift.to);
    if (from === undefined || to === undefined || !tell.sound([...path, 'from'], [...path, 'to'])) return [];
    onQuarter(from, [...path, 'from'], tell);
    onQuarter(to, [...path, 'to'], tell);
    return mustGoForward(shift.from, shift.to, [...path, 'to'], tell) ? [{ shift, from, to, path }] : [];
  });
}

function onQuarter(minute: number, path: Path, tell: Tell): void {
  if (minute % QUARTER === 0) return;
  tell.error('rule', path, {
    message: '{} : les présences commencent et finissent au quart d’heure.',
    expected: 'une heure qui finit par :00, :15, :30 ou :45',
    hint: 'Arrondissez au quart d’heure le plus proche.',
  });
}

function noOverlap(timed: readonly Timed[], tell: Tell): void {
  const last = new Map<string, Timed>();
  // Sorted by start: only the one that ends last can be in the way of the next.
  for (const next of [...timed].sort((a, b) => a.from - b.from)) {
    const before = last.get(next.shift.employee);
    if (before && before.to > next.from) {
      tell.error('rule', next.path, () => ({
        message: `{} : ${quoted(next.shift.employee)} est déjà prévu de ${before.shift.from} à ${before.shift.to} (${tell.whereIs(before.path)}).`,
        got: `${next.shift.from}–${next.shift.to}`,
        expected: 'une seule tâche à la fois',
        hint: 'Changez l’une des deux heures.',
      }));
    }
    if (!before || next.to > before.to) last.set(next.shift.employee, next);
  }
}

function knowsTask(shift: Shift, { id, skills }: Employee, path: Path, who: Path, tell: Tell): void {
  if (shift.task === 'break') return;
  const pace = skills[shift.task];
  if (pace === undefined) {
    tell.error(
      'rule',
      [...path, 'task'],
      {
        message: `{} : ${quoted(id)} ne maîtrise pas la tâche ${quoted(shift.task)}.`,
        expected: `l’une de : ${listed([...Object.keys(skills), 'break'])}`,
        hint: 'Changez la tâche ou le salarié, ou ajoutez la tâche à ses "skills".',
      },
      {
        uses: [
          [...who, 'skills'],
          [...who, 'skills', shift.task],
        ],
      },
    );
  } else if (pace === 0) {
    tell.warn(
      [...path, 'task'],
      { message: `{} : ${quoted(id)} a un rythme de 0 % à cette tâche : rien ne se fera.` },
      { uses: [[...who, 'skills', shift.task]] },
    );
  }
}

function isAvailable(
  { shift, from, to, path }: Timed,
  employee: Employee,
  d: number,
  who: Path,
  tell: Tell,
): void {
  const span = employee.availability[WEEKDAYS[d] as WeekdayName];
  const first = span ? parseTime(span[0]) : undefined;
  const last = span ? parseTime(span[1]) : undefined;
  if (first !== undefined && last !== undefined && first <= from && to <= last) return;
  const when = span ? `n’est disponible que de ${span[0]} à ${span[1]}` : 'n’est pas disponible';
  tell.warn(
    [...path, 'employee'],
    {
      message: `{} : le ${FRENCH_DAYS[d]}, ${quoted(shift.employee)} ${when} ; le planning dit ${shift.from}–${shift.to}.`,
      expected: span ? `des heures entre ${span[0]} et ${span[1]}` : 'un autre jour, ou quelqu’un d’autre',
      hint: 'Changez les heures ou le salarié.',
    },
    { uses: [who, [...who, 0], [...who, 1]] },
  );
}

function weekIsUsual(employee: Employee, minutes: number, path: Path, section: Path, tell: Tell): void {
  const uses = [section, ...WEEKDAYS.map((day) => [...section, day])];
  if (minutes > LONGEST_WEEK) {
    tell.warn(
      [...path, 'id'],
      {
        message: `{} : le planning type lui donne ${hours(minutes)} par semaine ; la loi en permet 48 au plus.`,
        expected: `au plus ${hours(LONGEST_WEEK)} par semaine`,
        hint: 'Partagez ses heures avec quelqu’un d’autre.',
      },
      { uses },
    );
  } else if (minutes * 3 > employee.weeklyMinutes * 4) {
    tell.warn(
      [...path, 'weeklyMinutes'],
      {
        message: `{} : le planning type donne ${hours(minutes)} par semaine, plus d’un tiers au-dessus du contrat (${hours(employee.weeklyMinutes)}).`,
        expected: `un contrat de ${minutes} minutes, ou moins d’heures au planning`,
      },
      { uses },
    );
  }
}
