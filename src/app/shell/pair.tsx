import { useSignal } from '@preact/signals';
import type { Session } from '../session.ts';
import { texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { decide } from './decide.ts';

type Who = 'A' | 'B';

const isPair = ({ view }: Session): boolean => view.model.scenario.session?.pairs ?? false;
const otherOf = (who: Who): Who => (who === 'A' ? 'B' : 'A');

const pass = (session: Session, who: Who): string | undefined => decide(session, { type: 'turn', who });

/** In the header: who of the pair decides. Both change places whenever they ask. */
export function Turn({ session }: { session: Session }) {
  const t = texts.value.session.pair;
  if (!isPair(session)) return null;
  // Read with the view, so that it is drawn again after each decision.
  const who = session.view && session.game.turn;
  return (
    <div class="figure turn">
      <dt>{t.label}</dt>
      <dd data-testid="turn">
        {who ? t.who(who) : t.nobody}
        {who && !session.readOnly && !session.game.over && (
          <Button
            kind="quiet"
            icon="arrow-left-right"
            label={t.swap(otherOf(who))}
            onClick={() => pass(session, otherOf(who))}
          />
        )}
      </dd>
    </div>
  );
}

/** Before the first decision: who of the two begins. */
export function FirstTurn({ session }: { session: Session }) {
  const t = texts.value.session.pair;
  const later = useSignal(false);
  const asks =
    isPair(session) && !(session.view && session.game.turn) && !session.readOnly && !session.game.over;
  if (!asks || later.value) return null;
  return (
    <Dialog
      title={t.first}
      onClose={() => (later.value = true)}
      actions={(['A', 'B'] as const).map((who) => (
        <Button key={who} kind="main" onClick={() => pass(session, who)}>
          {t.who(who)}
        </Button>
      ))}
    >
      <p>{t.firstHelp}</p>
    </Dialog>
  );
}

/** On the first morning of a week: the moment to change places. */
export function WeekTurn({ session }: { session: Session }) {
  const t = texts.value.session.pair;
  const { view, game } = session;
  const { day } = view.now;
  const { turn } = game;
  if (!isPair(session) || session.phase.value !== 'morning' || !turn || day === 0 || day % 7 !== 0)
    return null;
  if (game.log.some((one) => one.day === day && one.command.type === 'turn')) return null;
  return (
    <article class="card go">
      <h3>{t.newWeek}</h3>
      <p>{t.newWeekHelp(turn)}</p>
      <div class="card-actions">
        <Button kind="act" icon="arrow-left-right" onClick={() => pass(session, otherOf(turn))}>
          {t.swap(otherOf(turn))}
        </Button>
        <Button onClick={() => pass(session, turn)}>{t.keep(turn)}</Button>
      </div>
    </article>
  );
}
