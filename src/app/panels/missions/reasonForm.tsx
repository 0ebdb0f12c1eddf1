import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { KeyDecision } from '../../../scenario/index.ts';
import type { Citation, Reason } from '../../../store/plan-types.ts';
import { minutesOf } from '../../cards.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { date, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { draft, forget, write } from './drafts.ts';
import { FigurePicker } from './figurePicker.tsx';
import { MissionFrame } from './missionFrame.tsx';
import { citationText } from './said.ts';

/** Figures that a reason may cite. */
const MOST = 2;

interface Props {
  readonly session: Session;
  readonly decision: KeyDecision;
  readonly given: Reason | undefined;
}

/** Why: at most two figures, frozen as they are read, and one sentence. */
export function ReasonForm({ session, decision, given }: Props) {
  const t = texts.value.missions.reason;
  const { view } = session;
  const field = `reason/${decision.id}`;
  const kept = draft(`${field}/cites`);
  const cites: readonly Citation[] = kept === undefined ? (given?.cites ?? []) : readCites(kept);
  const text = draft(`${field}/text`) ?? given?.text ?? '';
  const changed = kept !== undefined || draft(`${field}/text`) !== undefined;
  const why = useSignal<string | undefined>(undefined);
  const cite = (next: readonly Citation[]): void => write(`${field}/cites`, JSON.stringify(next));
  const heading = useRef<HTMLHeadingElement>(null);
  const hand = (): void => {
    why.value = decide(session, {
      type: 'reason',
      decision: decision.id,
      cites: [...cites],
      text: text.trim(),
    });
    if (why.value !== undefined) return;
    forget(`${field}/`);
    heading.current?.focus(); // the button rests until the reason changes: the focus stays on it
  };
  return (
    <MissionFrame
      title={decision.label}
      heading={heading}
      about={`${decision.sub} · ${t.until(date(view.model.firstDay + decision.to))}`}
      why={why.value}
      hand={{ label: given ? t.again : t.hand, disabled: !changed, run: hand }}
      minutes={minutesOf('reason')}
      said={given && !changed && <span class="noted">✓ {t.noted}</span>}
    >
      <ul class="cites" aria-label={t.cites(MOST)}>
        {cites.map((one, i) => (
          <li key={`${one.indicator}/${one.from}/${one.to}/${one.product ?? one.family ?? ''}`}>
            <span>{citationText(view, one)}</span>
            <Button
              kind="quiet"
              icon="x"
              label={t.remove(citationText(view, one))}
              onClick={() => cite(cites.filter((_, at) => at !== i))}
            />
          </li>
        ))}
        {cites.length === 0 && <li class="soft">{t.noCite(MOST)}</li>}
      </ul>
      {cites.length < MOST && (
        <FigurePicker
          view={view}
          action={t.cite}
          onPick={({ ref, value }) => cite([...cites, { ...ref, value }])}
        />
      )}
      <label class="writing">
        {t.sentence}
        <textarea
          rows={2}
          maxLength={500}
          value={text}
          onInput={(event) => write(`${field}/text`, event.currentTarget.value)}
        />
      </label>
    </MissionFrame>
  );
}

/** Citations that were being chosen; what cannot be read was never chosen. */
function readCites(text: string): readonly Citation[] {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? (kept as Citation[]) : [];
  } catch {
    return [];
  }
}
