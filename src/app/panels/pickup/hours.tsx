import { useSignal } from '@preact/signals';
import { formatTime, parseTime } from '../../../kernel/index.ts';
import { type PickupPolicy, WEEKDAYS } from '../../../scenario/index.ts';
import { clock, texts } from '../../texts/index.ts';
import { useHeld } from '../../ui/held.ts';
import { type Column, Table } from '../../ui/table/table.tsx';
import { readClock } from '../team/sheet.ts';

/** Hours proposed when a day without pick-up gets one. */
const USUAL: [string, string] = ['10:00', '19:00'];

/** A day of the week by its rank, from Monday. */
type Weekday = number;

interface Props {
  readonly policy: PickupPolicy;
  readonly put: (next: Partial<PickupPolicy>) => string | undefined;
}

/** Hours of the service, day by day; typed, or pasted from a spreadsheet. */
export function Hours({ policy, put }: Props) {
  const t = texts.value.pickup.policy;
  const held = useHeld();
  const why = useSignal<string | undefined>(undefined);
  const { days } = texts.value.calendar;
  const hoursOf = (day: Weekday) => policy.hours[WEEKDAYS[day]!];
  const write = (day: Weekday, next: [string, string] | null): string | undefined =>
    put({ hours: { ...policy.hours, [WEEKDAYS[day]!]: next } });
  const edge = (at: 0 | 1, title: string, label: (day: string) => string): Column<Weekday> => ({
    title,
    value: (day) => hoursOf(day)?.[at],
    edit: (day) => {
      const hours = hoursOf(day);
      if (!hours) return undefined;
      return {
        label: label(days[day]!),
        value: clock(parseTime(hours[at])!),
        commit: (typed) => {
          const minute = readClock(typed);
          if (minute === undefined) return t.notTime;
          const time = formatTime(minute);
          return write(day, at === 0 ? [time, hours[1]] : [hours[0], time]);
        },
      };
    },
  });
  return (
    <div class="policy-hours">
      <h3>{t.hours}</h3>
      <Table
        caption={t.hours}
        file="heures-retrait"
        rows={WEEKDAYS.map((_, day) => day)}
        keyOf={String}
        columns={[
          { title: t.day, value: (day) => days[day], by: (day) => day },
          {
            title: t.served,
            value: (day) => (hoursOf(day) ? t.yes : t.no),
            text: (day) => (
              <input
                type="checkbox"
                disabled={held}
                aria-label={t.servedOn(days[day]!)}
                checked={hoursOf(day) !== null}
                onChange={(event) => (why.value = write(day, event.currentTarget.checked ? USUAL : null))}
              />
            ),
          },
          edge(0, t.from, t.fromOn),
          edge(1, t.to, t.toOn),
        ]}
      />
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
    </div>
  );
}
