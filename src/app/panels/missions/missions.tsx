import type { View } from '../../../store/view.ts';
import { isExam } from '../../debrief/when.ts';
import { askedOf, nextAsked, type ToCome, toCome } from '../../missions.ts';
import type { Session } from '../../session.ts';
import { date, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table/table.tsx';
import { AssignmentForm } from './assignmentForm.tsx';
import { ReasonForm } from './reasonForm.tsx';

/** What the scenario asks now: reasons of key decisions, and assignments. */
export function Missions({ session }: { session: Session }) {
  const t = texts.value.missions;
  const { assignments, reasons, ahead } = askedOf(session);
  const nothing = assignments.length === 0 && reasons.length === 0;
  return (
    <div class="panel missions">
      <header class="panel-head">
        <div>
          <h1>{t.title}</h1>
          <p class="soft">
            {!nothing ? t.intro : ahead.length > 0 ? t.nothing : `${t.nothing} ${nextWords(session.view)}`}
          </p>
        </div>
        {assignments.length > 0 && <Button onClick={() => print()}>{t.print}</Button>}
      </header>
      {reasons.length > 0 && (
        <section aria-labelledby="reasons-title">
          <h2 id="reasons-title">{t.reasons}</h2>
          {reasons.map(({ decision, given }) => (
            <ReasonForm key={decision.id} session={session} decision={decision} given={given} />
          ))}
        </section>
      )}
      {assignments.length > 0 && (
        <section aria-labelledby="assignments-title">
          <h2 id="assignments-title">{t.assignments}</h2>
          {assignments.map(({ assignment, given, who }) => (
            <AssignmentForm
              key={`${assignment.id}/${who ?? ''}`}
              session={session}
              assignment={assignment}
              who={who}
              given={given}
            />
          ))}
        </section>
      )}
      {ahead.length > 0 && (
        <section class="ahead" aria-labelledby="ahead-title">
          <h2 id="ahead-title">{t.ahead}</h2>
          <p class="soft">{t.aheadHelp}</p>
          {ahead.map(({ decision, given }) => (
            <details key={decision.id}>
              <summary>{decision.label}</summary>
              <ReasonForm session={session} decision={decision} given={given} />
            </details>
          ))}
        </section>
      )}
      <Coming session={session} />
    </div>
  );
}

/** What will be asked later, and when; in an assessment the titles are kept until then. */
function Coming({ session }: { session: Session }) {
  const t = texts.value.missions;
  const { model, now } = session.view;
  const coming = toCome(model.scenario, now.day);
  if (coming.length === 0) return null;
  const on = (day: number): string => (day >= model.days ? t.coming.after : date(model.firstDay + day));
  return (
    <section class="sheet-card" aria-labelledby="coming-title">
      <h2 id="coming-title">{t.coming.title}</h2>
      <Table
        fixed
        caption={t.coming.title}
        rows={coming}
        keyOf={({ id, kind }) => `${kind}/${id}`}
        columns={[
          { title: t.coming.from, value: ({ day }) => on(day) },
          { title: t.coming.kind, value: ({ kind }) => t.coming.kinds[kind] },
          ...(isExam(session)
            ? []
            : [{ title: t.coming.what, class: 'text', value: ({ title }: ToCome) => title }]),
          {
            title: t.coming.until,
            value: ({ until }) => (until === undefined || until >= model.days ? t.coming.end : on(until)),
          },
        ]}
      />
    </section>
  );
}

/** When the next reason or assignment will be asked, in words. */
function nextWords({ model, now }: View): string {
  const t = texts.value.missions;
  const day = nextAsked(model.scenario, now.day);
  if (day === undefined) return t.noMore;
  return day >= model.days ? t.nextAfter : t.next(date(model.firstDay + day));
}
