import { useSignal } from '@preact/signals';
import { type ClassQuestion, classQuestions } from '../../marks/index.ts';
import type { View } from '../../store/view.ts';
import type { Session } from '../session.ts';
import { figureText } from '../texts/figure.ts';
import { date, money, number, percent, signed, texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';

/** What a teacher may ask at the end, drawn from this very game; the keys stay hidden until they are wanted. */
export function Questions({ session }: { session: Session }) {
  const t = texts.value.questions;
  const shown = useSignal(false);
  const asked = classQuestions(session.game);
  if (asked.length === 0) return null;
  return (
    <section class="sheet-card questions" aria-labelledby="questions-title">
      <div class="questions-head">
        <h2 id="questions-title">{t.title}</h2>
        <Button pressed={shown.value} onClick={() => (shown.value = !shown.value)}>
          {shown.value ? t.hideKeys : t.showKeys}
        </Button>
      </div>
      <p class="soft">{t.intro}</p>
      <ol>
        {asked.map((one) => {
          const [ask, key] = words(one, session.view);
          return (
            <li key={one.kind}>
              <p>{ask}</p>
              {shown.value && (
                <p class="key">
                  <strong>{t.key}</strong> {key}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** A question and its key as sentences. */
function words(one: ClassQuestion, view: View): [ask: string, key: string] {
  const t = texts.value.questions;
  const { model } = view;
  const on = (day: number): string => date(model.firstDay + day);
  switch (one.kind) {
    case 'empty': {
      const { inBack, none } = one.key;
      const label = model.subfamilies[one.subfamily]!.label;
      return [t.empty.ask(label, one.checks), t.empty.key(inBack + none, inBack, none)];
    }
    case 'queue':
      return [
        t.queue.ask(on(one.day), one.given.abandoned, money(one.given.basketCents)),
        t.queue.key(money(one.key.lostCents)),
      ];
    case 'price': {
      const { priceBefore, priceNow, unitsBefore, unitsNow } = one.given;
      const label = model.products[one.product]!.label;
      return [
        t.price.ask(on(one.day), label, money(priceBefore), money(priceNow), unitsBefore, unitsNow),
        t.price.key(number(one.key.elasticity / 1_000, 2)),
      ];
    }
    case 'phantom':
      return [
        t.phantom.ask(model.products[one.product]!.label, one.given.recorded),
        t.phantom.key(one.key.real),
      ];
    case 'break-even': {
      const { days, salesCents, variableCents, fixedCents } = one.given;
      const { cents, tenthsOfDays } = one.key;
      const dead =
        tenthsOfDays === undefined ? t['break-even'].never : figureText('tenthsOfDays', tenthsOfDays);
      return [
        t['break-even'].ask(days, money(salesCents), money(variableCents), money(fixedCents)),
        t['break-even'].key(money(cents), dead),
      ];
    }
    case 'forecast':
      return [
        t.forecast.ask(on(one.day), one.given.said, one.given.came),
        t.forecast.key(signed(one.key.gapBp, percent)),
      ];
  }
}
