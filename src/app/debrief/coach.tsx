import type { Session } from '../session.ts';
import { moneyRound, texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import { signedMoney } from './signed.ts';
import { debriefOf } from './state.ts';
import { entryText } from './twin.tsx';
import { Working } from './working.tsx';

/** The handful of decisions that weighed most, in the words of the trade. */
export function Coach({ session }: { session: Session }) {
  const t = texts.value.debrief.coach;
  const debrief = debriefOf(session);
  const advice = debrief.coach.value.value;
  const busy = debrief.coach.step.value !== undefined;
  return (
    <section class="coach" aria-labelledby="coach-title">
      <h2 id="coach-title">{t.title}</h2>
      <p class="soft">{t.intro}</p>
      {!advice && !busy && <Button onClick={() => debrief.advise()}>{t.ask}</Button>}
      <Working answer={debrief.coach} say={t.progress} />
      {advice?.length === 0 && <p>{t.none}</p>}
      {advice?.map(({ entry, difference }) => {
        const { resultCents, salesTtcCents, adjustCents } = difference.total;
        // The twin lacks the decision: what the twin gains is what the decision cost.
        const say = resultCents > 0 ? t.cost : t.brought;
        const rank = debrief.played.log.findIndex(({ seq }) => seq === entry.seq);
        return (
          <article key={entry.seq} class="card plum">
            <h3>{entryText(session, rank)}</h3>
            <p>
              {say(moneyRound(Math.abs(resultCents)))} {t.sales(signedMoney(salesTtcCents))}
            </p>
            {adjustCents !== 0 && <p>{texts.value.debrief.twin.counted(signedMoney(-adjustCents))}</p>}
            <Button onClick={() => debrief.without(rank)}>{t.try}</Button>
          </article>
        );
      })}
    </section>
  );
}
