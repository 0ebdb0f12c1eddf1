import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { goTo, type Panel, panel } from './where.ts';

const OPEN: readonly [Exclude<Panel, 'debrief'>, IconName][] = [
  ['store', 'store'],
  ['stocks', 'package'],
  ['offer', 'tags'],
  ['space', 'layout-grid'],
  ['pickup', 'package-check'],
  ['team', 'users'],
  ['budget', 'euro'],
  ['analyses', 'chart-column'],
];
const LATER = [['communication', 'megaphone']] as const;

interface Props {
  readonly badges: Partial<Record<Panel, number>>;
  /** Services that this store does not have. */
  readonly hidden: readonly Panel[];
  /** Is it time for the debrief? */
  readonly lookBack: boolean;
}

/** The services of the store. Those to come are there, and say so. */
export function Rail({ badges, hidden, lookBack }: Props) {
  const t = texts.value.rail;
  return (
    <nav class="rail" aria-label={t.label}>
      <ul>
        {OPEN.filter(([id]) => !hidden.includes(id)).map(([id, icon]) => (
          <li key={id}>
            <button
              type="button"
              data-guide={`panel/${id}`}
              aria-current={panel.value === id ? 'page' : undefined}
              onClick={() => goTo(id)}
            >
              <Icon name={icon} size={22} />
              {t[id]}
              {badges[id] ? <span class="badge">{badges[id]}</span> : null}
            </button>
          </li>
        ))}
        {lookBack && (
          <li>
            <button
              type="button"
              data-guide="panel/debrief"
              aria-current={panel.value === 'debrief' ? 'page' : undefined}
              onClick={() => goTo('debrief')}
            >
              <Icon name="clipboard-check" size={22} />
              {texts.value.debrief.rail}
            </button>
          </li>
        )}
        {LATER.map(([id, icon]) => (
          <li key={id}>
            <button
              type="button"
              aria-disabled="true"
              title={t.laterHelp[id]}
              aria-describedby={`later-${id}`}
            >
              <Icon name={icon} size={22} />
              {t[id]}
              <span class="later">{t.later}</span>
            </button>
            <span class="sr-only" id={`later-${id}`}>
              {t.laterHelp[id]}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
