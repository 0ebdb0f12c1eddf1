import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Dilemma, DilemmaOption } from '../../scenario/index.ts';
import { effectsText, untilText } from '../dilemmas.ts';
import type { Session } from '../session.ts';
import { texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { decide } from './decide.ts';

interface Props {
  readonly session: Session;
  readonly dilemma: Dilemma;
  readonly ignore: ComponentChildren;
}

/** The question of Friday among the cards: it leads to the dialog in which it is read whole. */
export function DilemmaCard({ session, dilemma, ignore }: Props) {
  const t = texts.value.voices.card;
  const open = useSignal(false);
  const read = (): void => {
    // Nobody weighs two goods while the day runs on.
    if (session.speed.value > 0) session.setSpeed(0);
    open.value = true;
  };
  return (
    <article class="card dilemma">
      <h3 lang="fr">{dilemma.title}</h3>
      <p>{t.body(untilText(dilemma))}</p>
      <div class="card-actions">
        <Button kind="act" onClick={read}>
          {t.action}
        </Button>
        {ignore}
      </div>
      {open.value && <Question session={session} dilemma={dilemma} onClose={() => (open.value = false)} />}
    </article>
  );
}

/** The question, what is known, and the two answers side by side. */
function Question({
  session,
  dilemma,
  onClose,
}: {
  session: Session;
  dilemma: Dilemma;
  onClose: () => void;
}) {
  const t = texts.value.voices.dialog;
  const why = useSignal<string | undefined>(undefined);
  const silent = dilemma.options.find(({ id }) => id === dilemma.default)!;
  return (
    <Dialog
      wide
      title={dilemma.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t.later}</Button>}
    >
      <div class="dilemma-asked" lang="fr">
        <p>{dilemma.message}</p>
        <h3>{t.facts}</h3>
        <ul>
          {dilemma.facts.split('\n').map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <div class="answers">
        {dilemma.options.map((option) => (
          <Answer
            key={option.id}
            session={session}
            option={option}
            onChoose={() => {
              const refused = decide(session, { type: 'dilemma', id: dilemma.id, option: option.id });
              // What refuses it may stand elsewhere in the roster that this answer writes.
              why.value = refused && option.effects.roster.length > 0 ? t.rosterFirst(refused) : refused;
              if (refused === undefined) onClose();
            }}
          />
        ))}
      </div>
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
      <p class="soft">{t.silence(untilText(dilemma), silent.label)}</p>
    </Dialog>
  );
}

function Answer({
  session,
  option,
  onChoose,
}: {
  session: Session;
  option: DilemmaOption;
  onChoose: () => void;
}) {
  const t = texts.value.voices.dialog;
  const id = useId();
  const effects = effectsText(option, session.view);
  return (
    <section class="answer" aria-labelledby={id}>
      <h3 id={id} lang="fr">
        {option.label}
      </h3>
      <dl>
        <div>
          <dt>{t.gives}</dt>
          <dd lang="fr">{option.gives}</dd>
        </div>
        <div>
          <dt>{t.takes}</dt>
          <dd lang="fr">{option.takes}</dd>
        </div>
        <div>
          <dt>{t.effects}</dt>
          <dd>
            {effects.length === 0 ? (
              t.none
            ) : (
              <ul>
                {effects.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      </dl>
      <div class="card-actions">
        <Button kind="act" label={t.choose(option.label)} onClick={onChoose}>
          {t.chooseShort}
        </Button>
      </div>
      <p class="cost">{texts.value.decide.cost(option.minutes)}</p>
    </section>
  );
}
