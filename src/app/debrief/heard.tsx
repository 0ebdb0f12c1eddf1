import { useMemo } from 'preact/hooks';
import { saidAtClosing } from '../../play/voices/closing.ts';
import { type Visit, visitsOf } from '../../play/voices/visits.ts';
import { truthOf } from '../../store/truth.ts';
import type { Session } from '../session.ts';
import { texts } from '../texts/index.ts';

/** What was heard on a closed day: the regulars about what they came for, then colleagues at closing. */
export function Heard({ session, day }: { session: Session; day: number }) {
  const t = texts.value.voices;
  const { game, view } = session;
  const { voices } = view.model.scenario;
  // A closed day says the same for ever: it is asked once.
  const visits = useMemo(() => visitsOf(truthOf(game), day), [game, day]);
  const said = useMemo(() => saidAtClosing(view, day), [game, day]);
  if (!voices || !session.trades(day)) return null;
  return (
    <section class="heard-today" aria-labelledby="heard-title">
      <h3 id="heard-title">{t.heard}</h3>
      <div class="halves">
        <div>
          <h4>{t.regulars}</h4>
          {visits.length === 0 && <p class="soft">{t.quiet}</p>}
          <ul>
            {visits.map((visit) => (
              <Regular key={visit.regular} session={session} visit={visit} />
            ))}
          </ul>
        </div>
        {said.length > 0 && (
          <div>
            <h4>{t.colleagues}</h4>
            <ul>
              {said.map(({ employee, lines, look }) => (
                <li key={employee}>
                  <strong title={look}>{view.model.employees[employee]!.name}</strong>
                  {lines.map((line) => (
                    <q key={line} lang="fr">
                      {line}
                    </q>
                  ))}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

/** One visit: who, what was wanted and how each want ended, and a word about it. */
function Regular({ session, visit }: { session: Session; visit: Visit }) {
  const t = texts.value.voices;
  const { regulars, subfamilies } = session.view.model;
  const ends = [
    ['✓', t.found, visit.found],
    ['≈', t.replaced, visit.replaced],
    ['✗', t.missed, visit.missed],
  ] as const;
  return (
    <li>
      <strong title={visit.look}>{regulars[visit.regular]!.name}</strong>{' '}
      <span class="wants">
        {ends.map(
          ([sign, word, wants]) =>
            wants.length > 0 && (
              <span key={sign} class={sign === '✗' ? 'warn' : undefined}>
                <span aria-hidden="true">{sign}</span> {wants.map((g) => subfamilies[g]!.label).join(', ')}{' '}
                <small>({word})</small>
              </span>
            ),
        )}
      </span>
      {visit.said && <q lang="fr">{visit.said}</q>}
    </li>
  );
}
