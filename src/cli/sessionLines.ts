/** What a session is, for the teacher who wrote it: how long, what the student decides, what the deputy does. */
import { french } from '../kernel/index.ts';
import { TRADE_WORDS } from '../play/say.ts';
import { AIDS, aidsOf, opensOn, type Scenario, TRADES, type Trade } from '../scenario/index.ts';
import { count } from './words.ts';

const AID_WORDS: Readonly<Record<(typeof AIDS)[number], string>> = {
  indices: 'indices calculés',
  effects: 'effets attendus',
  needCurve: 'courbe du besoin',
  proposals: 'propositions',
  coach: 'conseils',
};

const listed = (words: readonly string[]): string => (words.length > 0 ? words.join(', ') : 'rien');

/** Lines about the session of a scenario; none where there is no session. */
export function sessionLines(scenario: Scenario): string[] {
  const { pickup, session } = scenario;
  if (!session) return [];
  const { decisionsPerWeek, deputy, minutes, mode, pairs, weeks } = session;
  const said = (trade: Trade): string => {
    const from = opensOn(scenario, trade) ?? 0;
    return TRADE_WORDS.fr[trade] + (from > 0 ? ` (à partir du jour ${from + 1})` : '');
  };
  const trades = TRADES.filter((trade) => trade !== 'pickup' || pickup);
  const isOpen = (trade: Trade): boolean => opensOn(scenario, trade) !== undefined;
  const own = trades.filter(isOpen).map(said);
  const left = trades.filter((trade) => !isOpen(trade)).map(said);
  const aids = aidsOf(scenario);
  const parts = [
    mode === 'exam' ? 'évaluation' : 'entraînement',
    ...(minutes === undefined ? [] : [`${minutes} min`]),
    ...(weeks === undefined ? [] : [count(weeks, 'semaine')]),
    ...(decisionsPerWeek === undefined ? [] : [`${count(decisionsPerWeek, 'décision')} par semaine`]),
    ...(pairs ? ['en binômes'] : []),
  ];
  return [
    `Séance : ${parts.join(', ')}.`,
    `  À l’élève : ${listed(own)}.`,
    ...(left.length > 0 ? [`  À l’adjoint (gérant « ${deputy} ») : ${listed(left)}.`] : []),
    `  Aides : ${listed(AIDS.filter((aid) => aids[aid]).map((aid) => AID_WORDS[aid]))}.`,
  ].map(french);
}
