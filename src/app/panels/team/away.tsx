/** Absences that have been announced: who will not come, when and why. */
import type { View } from '../../../store/view.ts';
import { date, texts } from '../../texts/index.ts';

/** Reasons of those who will not come on a day of the game, by employee. */
export function awayOn(view: View, day: number): ReadonlyMap<string, string> {
  return new Map(
    view
      .absencesAhead()
      .filter(({ from, to }) => from <= day && day <= to)
      .map(({ e, reason }) => [view.model.employees[e]!.id, reason]),
  );
}

/** What people have said they will miss; nothing where nobody has. */
export function Absences({ view }: { view: View }) {
  const t = texts.value.team.absences;
  const ahead = view.absencesAhead();
  if (ahead.length === 0) return null;
  const when = (day: number): string => date(view.model.firstDay + day);
  return (
    <article class="card watch" data-guide="absences">
      <h3>{t.title}</h3>
      <ul>
        {ahead.map(({ e, from, reason, to }) => (
          <li key={`${e}/${from}`}>
            <strong>{view.model.employees[e]!.name}</strong>
            {texts.value.colon}
            {from === to ? when(from) : t.span(when(from), when(to))} ({reason})
          </li>
        ))}
      </ul>
    </article>
  );
}
