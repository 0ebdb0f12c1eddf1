import { useMemo } from 'preact/hooks';
import { INDICATORS } from '../../indicators/index.ts';
import { TRUTH_BY_ID } from '../../indicators/truth.ts';
import { type LineMark, lineDays } from '../../marks/index.ts';
import type { Session } from '../session.ts';
import { figureNumber, unitSign } from '../texts/figure.ts';
import { date, dateCell, texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import { Table } from '../ui/table/table.tsx';
import { lookedBackDays } from './when.ts';
import { unitOf, valueText } from './words.ts';

interface Props {
  readonly session: Session;
  readonly line: LineMark['line'];
  readonly onClose: () => void;
}

/** Can the line be looked at day by day? */
function hasDays({ source }: Props['line']): boolean {
  if ('indicator' in source) return INDICATORS.get(source.indicator)?.scopes.includes('day') ?? false;
  if ('truth' in source) return TRUTH_BY_ID.get(source.truth)?.scopes.includes('day') ?? false;
  return 'rule' in source;
}

/** The days behind a line of evidence. */
export function LineDays({ session, line, onClose }: Props) {
  const t = texts.value.debrief;
  const { game, view } = session;
  const until = lookedBackDays(session);
  const rows = useMemo(
    () => (hasDays(line) ? lineDays(line, game).filter(({ day }) => day < until) : []),
    [line, game, until],
  );
  const unit = unitOf(line);
  return (
    <div class="line-days">
      <header>
        <h4>{t.openDays(line.label)}</h4>
        <Button icon="x" onClick={onClose}>
          {t.closeDays}
        </Button>
      </header>
      {rows.length === 0 ? (
        <p class="soft">{t.noDays}</p>
      ) : (
        <Table
          caption={t.openDays(line.label)}
          file={`${line.id}-jours`}
          rows={rows}
          keyOf={({ day }) => String(day)}
          columns={[
            {
              title: t.dayColumns.day,
              value: ({ day }) => dateCell(view.model.firstDay + day),
              by: ({ day }) => day,
              text: ({ day }) => date(view.model.firstDay + day),
            },
            {
              title: t.dayColumns.value,
              unit: unitSign(unit),
              value: ({ value }) => figureNumber(unit, value),
              text: ({ value }) => valueText(line, value),
            },
          ]}
        />
      )}
    </div>
  );
}
