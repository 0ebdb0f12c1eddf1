import { type PickupPolicy, pickupPolicy } from '../../../scenario/index.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { number, readNumber, texts } from '../../texts/index.ts';
import { Field } from '../../ui/field.tsx';

/** Rules of the service that are whole numbers. */
type Whole = 'safetyUnits' | 'slotMinutes' | 'slotOrders' | 'leadMinutes' | 'holdMinutes';

interface Props {
  readonly session: Session;
  readonly name: Whole;
  readonly label: string;
  readonly value: number;
  readonly unit?: string;
}

/** A whole number of the policy, between the bounds of the format itself. */
export function WholeField({ session, name, label, value, unit }: Props) {
  const commit = (typed: string): string | undefined => {
    const t = texts.value;
    const next = readNumber(typed);
    if (next === undefined) return t.fields.notNumber;
    if (!Number.isInteger(next)) return t.fields.notWhole;
    const { minValue, maxValue } = pickupPolicy.shape[name].unwrap();
    if (next < minValue! || next > maxValue!)
      return t.pickup.policy.between(number(minValue!), number(maxValue!));
    const policy: Partial<PickupPolicy> = { [name]: next };
    return decide(session, { type: 'pickup', policy });
  };
  return <Field label={label} width="short" value={String(value)} unit={unit} onCommit={commit} />;
}
