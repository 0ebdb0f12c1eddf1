import { formatTime, MINUTES_PER_DAY } from '../../../kernel/index.ts';
import { dayName } from '../../dayName.ts';
import type { Session } from '../../session.ts';
import { clock, dateCell } from '../../texts/index.ts';
import type { Column } from '../../ui/table/column.ts';

/** When an order is promised: a day of the game, and the minute at which its slot begins. */
interface Promised {
  readonly day: number;
  readonly from: number;
}

/** Promises stand in the order of time. */
export const promisedAt = ({ day, from }: Promised): number => day * MINUTES_PER_DAY + from;

/** The column of the promise of an order; blank where there is no order. */
export const promises = <R>(
  session: Session,
  title: string,
  orderOf: (row: R) => Promised | undefined,
): Column<R> => {
  const ofOrder = <T>(row: R, read: (order: Promised) => T): T | undefined => {
    const order = orderOf(row);
    return order && read(order);
  };
  return {
    title,
    class: 'text',
    value: (row) =>
      ofOrder(row, ({ day, from }) => `${dateCell(session.view.model.firstDay + day)} ${formatTime(from)}`),
    by: (row) => ofOrder(row, promisedAt),
    text: (row) => ofOrder(row, ({ day, from }) => `${dayName(session, day)}, ${clock(from)}`),
  };
};
