import { studentsOf } from '../../handin/index.ts';
import type { Marks } from '../../marks/index.ts';
import type { Session } from '../session.ts';
import { texts } from '../texts/index.ts';
import { counts } from '../ui/table/figures.ts';
import { type Column, Table } from '../ui/table/table.tsx';
import type { Marked } from './desk/tasks.ts';
import { debriefOf } from './state.ts';
import { markText } from './words.ts';

/**
 * In a pair: what each decided and answered alone, and their own mark. What was done together counts for both; an
 * answer that is each one's counts for who gave it.
 */
export function OwnMarks({ session, own }: { session: Session; own: NonNullable<Marked['own']> }) {
  const t = texts.value.debrief.own;
  const { who: nameOf } = texts.value.session.pair;
  const { model } = session.view;
  const rows = (studentsOf(model.scenario, debriefOf(session).played.log) ?? []).flatMap((student) => {
    const found = own.find(({ who }) => who === student.who);
    return found ? [{ ...student, points: told(found.marks) }] : [];
  });
  const columns: Column<(typeof rows)[number]>[] = [
    { title: t.student, value: ({ who }) => nameOf(who) },
    counts(t.decisions, ({ decisions }) => decisions),
    counts(t.answers, ({ answers }) => answers),
    {
      title: rows.some(({ points }) => points.whole) ? t.mark : t.soFar,
      unit: '/20',
      value: ({ points }) => (points.value === undefined ? undefined : points.value / 100),
      text: ({ points }) => (points.value === undefined ? '–' : markText(points.value)),
    },
  ];
  return (
    <section class="sheet-card" aria-labelledby="own-title">
      <h2 id="own-title">{t.title}</h2>
      <p class="soft">{t.help}</p>
      <Table
        fixed
        caption={t.title}
        file="notes-du-binome"
        rows={rows}
        keyOf={({ who }) => who}
        marksOf={({ who }) => ({ 'data-own': who })}
        columns={columns}
      />
    </section>
  );
}

/** The overall mark, or the mean of what was evaluated as long as there is none. */
const told = ({ overall, soFar }: Marks): { value: number | undefined; whole: boolean } =>
  overall.points === undefined ? { value: soFar, whole: false } : { value: overall.points, whole: true };
