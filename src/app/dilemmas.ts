/** What an answer to a dilemma does to the store, in words. */
import type { Dilemma, DilemmaOption } from '../scenario/index.ts';
import type { View } from '../store/view.ts';
import { clock, date, money, texts } from './texts/index.ts';

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Hour after which it is too late, as people say it. */
export const untilText = ({ until }: Dilemma): string => clock(minuteOf(until));

/** One sentence for each thing that changes; none when nothing does. */
export function effectsText({ effects }: DilemmaOption, view: View): string[] {
  const t = texts.value.voices.effect;
  const { employees, employeeIndex, firstDay, productIndex, products } = view.model;
  const label = (product: string): string => products[productIndex.get(product) ?? -1]?.label ?? product;
  return [
    ...effects.orders.map(({ packs, product }) => t.order(packs, label(product))),
    ...effects.prices.map(({ priceCents, product }) => {
      const before = view.product(productIndex.get(product)!).priceCents;
      return t.price(label(product), money(priceCents), money(before));
    }),
    ...effects.roster.map(({ employee, from, inDays, task, to }) => {
      const { name } = employees[employeeIndex.get(employee)!]!;
      const day = date(firstDay + view.now.day + inDays);
      const [start, end] = [clock(minuteOf(from)), clock(minuteOf(to))];
      return task ? t.task(name, day, start, end, texts.value.tasks[task]!) : t.off(name, day, start, end);
    }),
  ];
}
