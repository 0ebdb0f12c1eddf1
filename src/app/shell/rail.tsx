import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icons.ts';
import { goTo, type Panel, panel } from './where.ts';

const OPEN: readonly [Exclude<Panel, 'debrief' | 'missions' | 'help'>, IconName][] = [
  ['store', 'store'],
  ['stocks', 'package'],
  ['offer', 'tags'],
  ['space', 'layout-grid'],
  ['pickup', 'package-check'],
  ['team', 'users'],
  ['budget', 'euro'],
  ['analyses', 'chart-column'],
];

interface Props {
  readonly badges: Partial<Record<Panel, number>>;
  /** Services that this store, or this session, does not have. */
  readonly hidden: readonly Panel[];
  /** Services that open later, with their day of the game (counted from 0). */
  readonly later: Partial<Record<Panel, number>>;
  /** Is it time for the debrief? */
  readonly lookBack: boolean;
  /** Does the scenario ask for reasons or answers? */
  readonly asked: boolean;
}

/** The services of the store. Those to come are there, and say so. */
export function Rail({ asked, badges, hidden, later, lookBack }: Props) {
  const t = texts.value.rail;
  const { opensFrom, opensHelp } = texts.value.session;
  return (
    <nav class="rail" aria-label={t.label}>
      <ul>
        {OPEN.filter(([id]) => !hidden.includes(id) && later[id] === undefined).map(([id, icon]) => (
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
        {asked && (
          <li>
            <button
              type="button"
              aria-current={panel.value === 'missions' ? 'page' : undefined}
              onClick={() => goTo('missions')}
            >
              <Icon name="file-pen" size={22} />
              {texts.value.missions.rail}
              {badges.missions ? <span class="badge">{badges.missions}</span> : null}
            </button>
          </li>
        )}
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
        {OPEN.map(([id, icon]) => {
          const day = later[id];
          if (day === undefined || hidden.includes(id)) return null;
          const words = { id, icon, name: t[id], short: opensFrom(day + 1), help: opensHelp(day + 1) };
          return <ToCome key={id} {...words} />;
        })}
        <li>
          <button
            type="button"
            aria-current={panel.value === 'help' ? 'page' : undefined}
            onClick={() => goTo('help')}
          >
            <Icon name="info" size={22} />
            {texts.value.help.rail}
          </button>
        </li>
      </ul>
    </nav>
  );
}

/** A service that is not there yet, and says when it will be. */
function ToCome(props: { id: string; icon: IconName; name: string; short: string; help: string }) {
  const { help, icon, id, name, short } = props;
  return (
    <li>
      <button type="button" aria-disabled="true" title={help} aria-describedby={`later-${id}`}>
        <Icon name={icon} size={22} />
        {name}
        <span class="later">{short}</span>
      </button>
      <span class="sr-only" id={`later-${id}`}>
        {help}
      </span>
    </li>
  );
}
