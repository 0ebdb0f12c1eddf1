import { fillBp } from '../../cards.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { soldOver } from '../../sold.ts';
import { number, percent, readNumber, signed, texts } from '../../texts/index.ts';
import { Field } from '../../ui/field.tsx';
import { Meter } from '../../ui/meter.tsx';

interface Props {
  readonly session: Session;
  readonly p: number;
  /** Quantities are written by hand, without a proposal. */
  readonly hand: boolean;
  readonly order: { readonly proposed: number; readonly written: number; readonly packs: number };
  readonly onPacks: (packs: number) => string | undefined;
}

/** One product in the sheet of its supplier. */
export function ProductRow({ session, p, hand, order, onPacks }: Props) {
  const t = texts.value.stocks;
  const { view } = session;
  const { id, label, pack } = view.model.products[p]!;
  const one = view.product(p);
  const fill = fillBp(view, p);
  const today = view.now.day;
  const setRule = (point: number, target: number): string | undefined =>
    decide(session, { type: 'order-rules', rules: { [id]: { point, target } } });
  const whole =
    (then: (value: number) => string | undefined) =>
    (typed: string): string | undefined => {
      const value = readNumber(typed === '' ? '0' : typed);
      if (value === undefined) return texts.value.fields.notNumber;
      return Number.isInteger(value) ? then(value) : texts.value.fields.notWhole;
    };
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{number(one.recorded)}</td>
      <td>{one.onOrder > 0 ? number(one.onOrder) : <span class="soft">0</span>}</td>
      <td class="with-meter">
        {one.capacity > 0 ? (
          <>
            <Meter bp={fill} />
            <span class={fill < 2_500 ? 'warn' : undefined}>{percent(fill, 0)}</span>
          </>
        ) : (
          <span class="soft">{t.noFacing}</span>
        )}
      </td>
      <td>{soldOver(view, p, today - 1, 1)}</td>
      <td>{soldOver(view, p, today - 1, 7)}</td>
      <td>
        <Field
          label={t.point(label)}
          width="short"
          value={String(one.point)}
          onCommit={whole((value) => setRule(value, Math.max(value, one.target)))}
        />
      </td>
      <td>
        <Field
          label={t.target(label)}
          width="short"
          value={String(one.target)}
          onCommit={whole((value) => setRule(one.point, value))}
        />
      </td>
      <td class="soft">{pack}</td>
      {!hand && <td>{number(order.proposed)}</td>}
      <td>
        <Field
          label={hand ? t.hand(label) : t.correction(label)}
          width="short"
          value={hand ? String(order.written) : signed(order.written)}
          onCommit={whole(onPacks)}
        />
      </td>
      {!hand && (
        <td>
          <strong>{number(order.packs)}</strong>
        </td>
      )}
    </tr>
  );
}
