import { PANELS, type PanelName, TRADES, type Trade } from '../format/index.ts';
import { listed, quoted } from '../french.ts';
import type { Path, Rule } from './tell.ts';

/** What a class hour can hold: two open trades and eight decisions a week. */
const HOUR = 55;
const MOST_OPEN = 2;
const MOST_DECISIONS = 8;
/** A week and its stops, at the usual speed. */
const MINUTES_OF_A_WEEK = 8;

/** The panel in which a trade is decided; tills and filling are decided on the floor, which is always there. */
const PANEL_OF: Partial<Record<Trade, PanelName>> = {
  supply: 'stocks',
  pricing: 'offer',
  space: 'space',
  team: 'team',
  pickup: 'pickup',
};

/** A session fits its hour and its game, and what it opens can be reached. */
export const sessionFits: Rule = ({ calendar, pickup, session, team }, tell) => {
  if (!session) return;
  const { decisionsPerWeek, milestones, minutes, mode, open, panels, weeks } = session;
  const isShort = minutes !== undefined && minutes <= HOUR;
  const uses = [['session', 'minutes']];
  const inHand = open ? new Set([...open, ...milestones.flatMap((one) => one.open)]) : new Set(TRADES);
  if (isShort && inHand.size > MOST_OPEN)
    tell.warn(
      open ? ['session', 'open'] : ['session'],
      {
        message: `{} : ${inHand.size} métiers à décider en ${minutes} min ; une séance d’une heure en tient ${MOST_OPEN}.`,
        expected: `au plus ${MOST_OPEN} métiers ouverts, étapes comprises`,
        hint: 'Laissez les autres à l’adjoint : n’écrivez dans "open" que ce qui se travaille ce jour-là.',
      },
      { uses },
    );
  if (isShort && decisionsPerWeek !== undefined && decisionsPerWeek > MOST_DECISIONS)
    tell.warn(
      ['session', 'decisionsPerWeek'],
      {
        message: `{} : ${decisionsPerWeek} décisions par semaine en ${minutes} min ; une séance d’une heure en tient ${MOST_DECISIONS}.`,
        expected: `au plus ${MOST_DECISIONS}`,
        hint: 'Déléguez un métier, ou donnez deux séances.',
      },
      { uses },
    );
  if (weeks !== undefined && minutes !== undefined && weeks * MINUTES_OF_A_WEEK > minutes)
    tell.warn(
      ['session', 'weeks'],
      {
        message: `{} : ${weeks} semaines ne tiennent pas en ${minutes} min ; une semaine jouée avec ses arrêts en prend ${MINUTES_OF_A_WEEK}.`,
        expected: `au plus ${Math.floor(minutes / MINUTES_OF_A_WEEK)}`,
      },
      { uses },
    );
  if (weeks !== undefined && weeks * 7 > calendar.days)
    tell.warn(
      ['session', 'weeks'],
      {
        message: `{} : la partie ne dure que ${calendar.days} jours.`,
        expected: `au plus ${Math.ceil(calendar.days / 7)}`,
        hint: 'Allongez "calendar.days", ou demandez moins de semaines.',
      },
      { uses: [['calendar', 'days']] },
    );
  if (mode === 'exam' && team.law.mode === 'training')
    tell.warn(
      ['session', 'mode'],
      {
        message: '{} : en évaluation, un planning illégal est encore refusé avec son article.',
        expected: '"exam" aussi dans team.law.mode',
        hint: 'Écrivez "law": { "mode": "exam" } dans "team" : l’infraction est alors possible, et notée.',
      },
      { uses: [['team', 'law', 'mode']] },
    );
  milestonesFollow(milestones, calendar.days, open !== undefined, tell);
  namedOnce(session, tell);
  if (!pickup)
    for (const [path, list] of listsOf(session))
      for (const [i, one] of list.entries())
        if (one === 'pickup')
          tell.warn([...path, i], {
            message: '{} : ce magasin n’a pas de retrait des commandes.',
            expected: 'un métier ou une rubrique du magasin',
            hint: 'Ôtez "pickup" d’ici, ou donnez une section "pickup" au scénario.',
          });
  if (!open || !panels) return;
  const shown = new Set([...panels, ...milestones.flatMap((one) => one.panels)]);
  for (const [i, trade] of open.entries()) {
    const panel = PANEL_OF[trade];
    if (panel && !shown.has(panel))
      tell.warn(
        ['session', 'open', i],
        {
          message: `{} : ce métier se décide dans la rubrique ${quoted(panel)}, qui n’est pas ouverte.`,
          expected: `"${panel}" dans "panels"`,
          hint: 'Ouvrez la rubrique, ou laissez ce métier à l’adjoint.',
        },
        { uses: [['session', 'panels']] },
      );
  }
};

type Session = NonNullable<Parameters<Rule>[0]['session']>;

function milestonesFollow(
  milestones: Session['milestones'],
  days: number,
  delegates: boolean,
  tell: Parameters<Rule>[1],
): void {
  let before = 0;
  for (const [i, { fromDay, open }] of milestones.entries()) {
    const at = ['session', 'milestones', i];
    if (fromDay <= before && i > 0)
      tell.error('rule', [...at, 'fromDay'], {
        message: '{} : cette étape commence avant la précédente, ou le même jour.',
        expected: `un jour après ${before}`,
        hint: 'Rangez les étapes par jour ; réunissez celles du même jour.',
      });
    before = fromDay;
    if (fromDay >= days)
      tell.error(
        'rule',
        [...at, 'fromDay'],
        {
          message: `{} : la partie est finie ce jour-là ; elle dure ${days} jours, comptés depuis 0.`,
          expected: `de 1 à ${days - 1}`,
          hint: 'Avancez cette étape, ou allongez "calendar.days".',
        },
        { uses: [['calendar', 'days']] },
      );
    if (!delegates && open.length > 0)
      tell.warn([...at, 'open'], {
        message: '{} : rien n’est délégué, cette étape n’ouvre donc aucun métier.',
        expected: 'une clé "open" dans "session"',
        hint: 'Écrivez dans session.open les métiers du premier jour ; une liste vide délègue tout.',
      });
  }
}

/** The lists of a session, with their place. */
function* listsOf({ milestones, open, panels }: Session): Generator<[Path, readonly string[]]> {
  if (open) yield [['session', 'open'], open];
  if (panels) yield [['session', 'panels'], panels];
  for (const [i, one] of milestones.entries()) {
    yield [['session', 'milestones', i, 'open'], one.open];
    yield [['session', 'milestones', i, 'panels'], one.panels];
  }
}

/** A trade or a panel is opened once. */
function namedOnce(session: Session, tell: Parameters<Rule>[1]): void {
  const seen = { open: new Set<string>(), panels: new Set<string>() };
  for (const [path, list] of listsOf(session)) {
    const before = seen[path.at(-1) as 'open' | 'panels'];
    for (const [i, one] of list.entries()) {
      if (before.has(one))
        tell.warn(
          [...path, i],
          {
            message: `{} : ${quoted(one)} est déjà ouvert.`,
            expected: `une autre valeur parmi : ${listed(path.at(-1) === 'open' ? TRADES : PANELS)}`,
          },
          { code: 'duplicate' },
        );
      before.add(one);
    }
  }
}
