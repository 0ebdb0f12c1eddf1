/** Marks, levels and lines of evidence as people read them. */
import { INDICATORS, type Unit } from '../../indicators/index.ts';
import { TRUTH_BY_ID } from '../../indicators/truth.ts';
import {
  ANCHOR_MARKS,
  type Anchors,
  type Cap,
  LEVELS,
  type LineMark,
  markOn,
  type Points,
  shown,
  standingOf,
} from '../../marks/index.ts';
import { TRADE_WORDS } from '../../play/say.ts';
import { LAW } from '../../store/view.ts';
import { figureText } from '../texts/figure.ts';
import { date, lang, number, texts, wholeArticles } from '../texts/index.ts';

/** A mark out of twenty, to the half point: `12,5`, `13`. */
export function markText(points: Points | undefined): string {
  if (points === undefined) return 'NE';
  const mark = shown(points);
  return number(mark / 100, mark % 100 === 0 ? 0 : 1);
}

type Line = LineMark['line'];

/** The unit of what a line looks at; shares where it counts occasions. */
export function unitOf({ source }: Line): Unit {
  if ('indicator' in source) return INDICATORS.get(source.indicator)?.unit ?? 'count';
  if ('truth' in source) return TRUTH_BY_ID.get(source.truth)?.unit ?? 'count';
  return 'bp';
}

/** A value of a line: a level for a grid, else a figure with its unit. */
export function valueText(line: Line, value: number): string {
  return 'grid' in line.source ? (LEVELS[value - 1] ?? '–') : figureText(unitOf(line), value);
}

/** Does a line look at what no manager can know before the end? Then nobody's value of it is told: all share one luck. */
export const looksAtTruth = ({ source }: Line): boolean => 'truth' in source;

/**
 * The scale of a line, from its worst mark to its best: values with their marks.
 * @param over may what was hidden be told?
 */
export function scaleRows(
  line: Line,
  anchors: Anchors | undefined,
  over: boolean,
): readonly [said: string, mark: Points][] {
  const { scale } = line;
  const t = texts.value.debrief.anchors;
  const steps = (rows: readonly (readonly [number, Points])[]) =>
    rows.map(([value, mark]): [string, Points] => [valueText(line, value), mark]);
  if ('steps' in scale) return steps(scale.steps);
  const standing = standingOf(scale.anchored, anchors);
  if (!anchors || standing !== 'relative')
    return standing === 'absolute' ? steps(scale.anchored.otherwise!) : [];
  if (!over && looksAtTruth(line)) return [];
  // The mark each of them gets: neighbours too close to one another are held apart.
  return (['nothing', 'prudent', 'expert'] as const).map((who) => {
    const own = anchors[who];
    return [
      `${t[who]} ${own === undefined ? '–' : valueText(line, own)}`,
      (own === undefined ? undefined : markOn(scale, own, anchors)) ?? ANCHOR_MARKS[who],
    ];
  });
}

/**
 * Why a line gives no mark; undefined when it gives one.
 * @param over may what was hidden be told?
 */
export function silenceText(
  { line, observed, silence }: LineMark,
  anchors: Anchors | undefined,
  over: boolean,
): string | undefined {
  const t = texts.value.debrief.silent;
  if (silence === undefined) return undefined;
  if (silence === 'no-spread') {
    const own = (['nothing', 'prudent', 'expert'] as const).map((who) => anchors?.[who]);
    if (own.includes(undefined)) return t['no-anchors'];
    return !over && looksAtTruth(line)
      ? t['no-spread']()
      : t['no-spread'](own.map((value) => valueText(line, value!).replace('−', '−\u2060')).join(' · '));
  }
  if (observed.state === 'no-occasion' && observed.delegated) {
    const words = TRADE_WORDS[lang.value];
    return t.delegated(observed.delegated.map((trade) => words[trade]).join(', '));
  }
  if (silence === 'no-occasion' && line.kind === 'teacher') return t.teacher;
  return t['no-occasion'];
}

/** What holds a mark down, one sentence a rule. */
export function capTexts(caps: readonly Cap[], firstDay: number): string[] {
  const t = texts.value.debrief.caps;
  const laws = new Map<string, { day: number; times: number }>();
  for (const cap of caps) {
    if (cap.why !== 'law') continue;
    const before = laws.get(cap.breach.rule);
    laws.set(cap.breach.rule, {
      day: before?.day ?? cap.breach.day,
      times: (before?.times ?? 0) + 1,
    });
  }
  const said = [...laws].map(([rule, { day, times }]) => {
    const law = LAW.find(({ id }) => id === rule);
    const words = law ? wholeArticles(`${law.title} (${law.article})`) : t.dates;
    return t.law(words, date(firstDay + day), times - 1);
  });
  return caps.some(({ why }) => why === 'no-reason') ? [...said, t.reason] : said;
}
