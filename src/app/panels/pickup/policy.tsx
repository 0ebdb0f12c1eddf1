import { useSignal } from '@preact/signals';
import { formatTime, parseTime } from '../../../kernel/index.ts';
import type { PickupPolicy } from '../../../scenario/index.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { clock, number, readCents, texts } from '../../texts/index.ts';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { useHeld } from '../../ui/held.ts';
import { readClock } from '../team/sheet.ts';
import { Hours } from './hours.tsx';
import { WholeField } from './wholeField.tsx';

/** The rules of the service, changed in place; each change is a decision of its own. */
export function Policy({ session }: { session: Session }) {
  const t = texts.value.pickup.policy;
  const why = useSignal<string | undefined>(undefined);
  const { policy } = session.view.pickup()!;
  const put = (next: Partial<PickupPolicy>): string | undefined =>
    decide(session, { type: 'pickup', policy: next });
  const say = (next: Partial<PickupPolicy>): void => {
    why.value = put(next);
  };
  return (
    <section class="sheet-card" aria-labelledby="policy-title">
      <h2 id="policy-title">{t.title}</h2>
      <p class="soft">{t.intro}</p>
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
      <div class="policy">
        <Numbers session={session} put={put} />
        <div class="policy-choices">
          <Choice
            label={t.substitution}
            value={policy.substitution}
            options={(['never', 'propose', 'like'] as const).map(
              (one) => [one, t.substitutions[one]] as const,
            )}
            onChange={(substitution) => say({ substitution })}
          />
          <Choice
            label={t.payment}
            value={policy.payment}
            options={(['prepaid', 'on-site'] as const).map((one) => [one, t.payments[one]] as const)}
            onChange={(payment) => say({ payment })}
          />
          <Check label={t.keepFee} on={policy.keepFee} onChange={(keepFee) => say({ keepFee })} />
          <Check label={t.versatile} on={policy.versatile} onChange={(versatile) => say({ versatile })} />
          <Offer session={session} onChange={(leftOut) => say({ leftOut })} />
        </div>
        <Hours policy={policy} put={put} />
      </div>
    </section>
  );
}

type Put = (next: Partial<PickupPolicy>) => string | undefined;

function Numbers({ session, put }: { session: Session; put: Put }) {
  const t = texts.value.pickup.policy;
  const { policy } = session.view.pickup()!;
  const wholes = [
    ['safetyUnits', t.safetyUnits, t.units, t.safetyUnitsHelp],
    ['slotMinutes', t.slotMinutes, t.minutes, undefined],
    ['leadMinutes', t.leadMinutes, t.minutes, undefined],
    ['holdMinutes', t.holdMinutes, t.minutes, t.holdMinutesHelp],
  ] as const;
  const cutoff = (typed: string): string | undefined => {
    const minute = readClock(typed);
    return minute === undefined ? t.notTime : put({ cutoff: formatTime(minute) });
  };
  const fee = (typed: string): string | undefined => {
    const feeCents = readCents(typed);
    return feeCents === undefined || feeCents < 0 ? texts.value.fields.notMoney : put({ feeCents });
  };
  return (
    <dl class="rows policy-numbers">
      {wholes.map(([name, label, unit, help]) => (
        <div key={name}>
          <dt>
            {label}
            {help && <small class="soft">{help}</small>}
          </dt>
          <dd>
            <WholeField session={session} name={name} label={label} value={policy[name]} unit={unit} />
          </dd>
        </div>
      ))}
      <div>
        <dt>{t.cutoff}</dt>
        <dd>
          <Field label={t.cutoff} value={clock(parseTime(policy.cutoff)!)} onCommit={cutoff} />
        </dd>
      </div>
      <div>
        <dt>{t.fee}</dt>
        <dd>
          <Field
            label={t.fee}
            width="short"
            value={number(policy.feeCents / 100, 2)}
            unit={t.euro}
            onCommit={fee}
          />
        </dd>
      </div>
    </dl>
  );
}

function Check({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  const held = useHeld();
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={on}
        disabled={held}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

/** Families that the site sells; a sub-family or a product left out by the scenario stays left out. */
function Offer({ session, onChange }: { session: Session; onChange: (leftOut: string[]) => void }) {
  const t = texts.value.pickup.policy;
  const { model } = session.view;
  const { leftOut } = session.view.pickup()!.policy;
  return (
    <details>
      <summary>{t.offer}</summary>
      <div class="checks">
        {model.families.map(({ id, label }) => (
          <Check
            key={id}
            label={label}
            on={!leftOut.includes(id)}
            onChange={(on) => onChange(on ? leftOut.filter((one) => one !== id) : [...leftOut, id])}
          />
        ))}
      </div>
    </details>
  );
}
