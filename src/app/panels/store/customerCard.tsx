import { MS_PER_MINUTE } from '../../../kernel/index.ts';
import type { View } from '../../../store/view.ts';
import type { Session } from '../../session.ts';
import { clock, duration, number, texts } from '../../texts/index.ts';
import { type Customer, customer } from '../../watching.ts';
import { CardFrame, type CardProps, Rows } from './cardFrame.tsx';

/** Somebody in the store: what can be seen and heard, never what they think. */
export function CustomerCard({ session, id, ...frame }: { session: Session; id: string } & CardProps) {
  const t = texts.value.floor.customer;
  const { view } = session;
  const seen = customer(session.game, Number(id), session.timeMs);
  const title = seen?.name ?? texts.value.floor.list.customer(Number(id));
  if (!seen || seen.gone) {
    return (
      <CardFrame title={title} {...frame}>
        <p>{!seen ? t.unknown : seen.angry ? t.angry : t.gone}</p>
      </CardFrame>
    );
  }
  const place = placeOf(seen, session);
  const doing = t.doing[seen.doing];
  const rows: [string, string, boolean?][] = [
    [t.stops, number(seen.stops)],
    [t.units, texts.value.fixture.units(number(seen.units))],
  ];
  if (seen.doing === 'queueing' && seen.queuedMs !== undefined) {
    const waited = session.timeMs - seen.queuedMs;
    rows.push([t.waiting, duration(waited), waited > 4 * MS_PER_MINUTE]);
  }
  return (
    <CardFrame
      title={title}
      about={
        <>
          {seen.name && `${t.regular} · `}
          {t.since(clock(Math.floor(seen.enteredMs / MS_PER_MINUTE)))}
        </>
      }
      {...frame}
    >
      <p>
        <strong>{place ? t.at(doing, place) : doing}</strong>
      </p>
      {seen.missing.length > 0 ? (
        <ul class="heard">
          {seen.missing.map((p, i) => (
            <li key={i}>{t.missing(wanted(view.model, p))}</li>
          ))}
        </ul>
      ) : (
        <p class="soft">{t.content}</p>
      )}
      <Rows rows={rows} />
      {seen.story && <p class="soft">{seen.story}</p>}
    </CardFrame>
  );
}

/** What was looked for: a product, or a kind of product when any would have done (−1 − sub-family). */
const wanted = (model: View['model'], p: number): string =>
  p >= 0 ? model.products[p]!.label : model.subfamilies[-1 - p]!.label;

/** Where it happens, by the name on the sign. */
function placeOf(seen: Customer, { view }: Session): string | undefined {
  const list =
    seen.doing === 'choosing'
      ? view.model.fixtures
      : seen.doing === 'queueing' || seen.doing === 'paying'
        ? view.model.tills
        : [];
  return list[seen.place]?.label;
}
