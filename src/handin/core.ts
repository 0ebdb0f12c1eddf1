/**
 * What a version of the rules can do with a copy, text in and plain data out, so that a core of another year can stand
 * beside this one: read it, play its decisions again, play the reference managers on the same luck, mark. `cores.ts`
 * holds those that were released: what is exported here is a contract with them.
 */
import { type At, INDICATORS } from '../indicators/index.ts';
import { canonicalJson } from '../kernel/index.ts';
import { MANAGERS } from '../managers/index.ts';
import {
  type Anchors,
  anchorsOf,
  DEFAULT_RUBRIC,
  type Evidence,
  evidenceOf,
  markRun,
  NO_TEACHER,
  NOTHING_SAID,
  type Own,
  ownOf,
  referenceRuns,
  rubricOf,
  shownBy,
  type Teacher,
} from '../marks/index.ts';
import { startGame } from '../play/deputies.ts';
import { LogPlayer } from '../play/logPlayer.ts';
import { morningBy } from '../play/run.ts';
import { finish } from '../play/steps.ts';
import { rulesHash, type Scenario } from '../scenario/index.ts';
import { DEPUTY, type Game, parseCommand } from '../store/game.ts';
import { viewOf } from '../store/view.ts';
import { type Claim, type Dossier, pastHash, type ReadCopy, readCopy } from './copy.ts';
import type { Decision } from './log.ts';
import { type LineWords, lineWords, type Marked, markedOf } from './marks.ts';
import { type SaidLine, saidLines } from './said.ts';

/** What a game gave, once played again. */
export interface Replayed extends Omit<Claim, 'marks'>, Pick<Evidence, 'observed' | 'breaches' | 'reasons'> {
  /** First decision that could not be played as it is written: refused, or not the one its author takes. */
  readonly strange: { readonly day: number; readonly why: 'refused' | 'not-its-author' } | undefined;
  /** What the student wrote, for the teacher to read; a core of the first version says nothing of it. */
  readonly said?: readonly SaidLine[];
  /** What the scenario changes in the rubric. */
  readonly rubric: Scenario['rubric'];
  /** What each of a pair shows, where some answers are each one's; a core of the first version says nothing of it. */
  readonly own?: readonly Own<Omit<Shown, 'rubric'>>[];
}

/** What marks are made from, beside the reference managers. */
export type Shown = Pick<Replayed, 'observed' | 'breaches' | 'reasons' | 'rubric'>;

/** What the reference managers obtained on the same luck, over the same days. */
export interface References {
  readonly anchors: ReadonlyMap<string, Anchors>;
  /** Last fingerprint without any decision. */
  readonly witness: string | undefined;
}

/** What makes two scenarios the same game, with the same past. */
export interface Identity {
  readonly rulesHash: string;
  readonly pastHash: string;
}

/** A version of the rules of the game. */
export interface Core {
  /** Rises only when these rules no longer give what the released ones of this number give. */
  readonly rulesVersion: string;
  /** Words of the lines of its rubric, by id. */
  readonly lines: ReadonlyMap<string, LineWords>;
  /** Reads a copy these rules wrote. Outside, only the `id` and the first day of its scenario are looked at. */
  read(text: string, name: string): ReadCopy;
  identityOf(scenario: Scenario): Identity;
  replay(dossier: Dossier): Replayed;
  /** @param days closed days of the game to be marked */
  references(dossier: Pick<Dossier, 'scenario' | 'seeds'>, days: number): References;
  /** @param teacher what the teacher adds; the marks a copy claims are those without */
  mark(replayed: Shown, references: References, teacher?: Teacher): Marked;
}

/** Figures a copy claims beside its fingerprints: what a student and a teacher speak of. */
const HEADLINES = ['sales-ht', 'tickets', 'gross-margin', 'result', 'waste-rate', 'shelf-availability'];

const closedDays = (game: Game): number => game.fingerprints.length;
const spanOf = (days: number): At => ({ from: 0, to: days - 1 });

/** What a game that has been played gave. */
export function accountOf(game: Game): Omit<Replayed, 'strange'> {
  const at = spanOf(closedDays(game));
  const view = viewOf(game);
  const began = closedDays(game) > 0;
  const said = began ? evidenceOf(game, at) : NOTHING_SAID;
  const shown = began ? shownBy(game, at, rubricOf(game.model.scenario), said) : undefined;
  const own = shown && ownOf(game, at, shown);
  return {
    fingerprints: [...game.fingerprints],
    insolvent: game.world.finance.insolvent,
    figures: Object.fromEntries(
      HEADLINES.map((id) => [id, began ? (INDICATORS.get(id)!.of(view, at) ?? null) : null]),
    ),
    ...(shown ?? { observed: new Map(), breaches: [], reasons: new Map() }),
    said: saidLines(said),
    ...(own && { own }),
    rubric: game.model.scenario.rubric,
  };
}

/**
 * Plays a log in which named managers sign: they decide again, from what they see, as they did; everybody else's
 * decisions are given as written. A manager is there every morning, before the others, and before it the deputies of what
 * the scenario delegates, whatever the log says of them.
 */
function replayed({ scenario, seeds, now, log }: Dossier): { game: Game; strange: Replayed['strange'] } {
  const game = startGame(scenario, { seeds });
  const hired = [...new Set(log.map(({ by }) => by))].flatMap((by) => MANAGERS.get(by)?.() ?? []);
  const names = new Set([DEPUTY, ...hired.map(({ name }) => name)]);
  const given = log.filter(({ by }) => !names.has(by));
  let refused: number | undefined;
  const player = new LogPlayer(game, given, ({ day }) => {
    refused ??= day;
  });
  const mornings = hired.map((one) => morningBy(game, one));
  player.play(now, () => {
    for (const morning of mornings) morning();
  });
  // What was decided on the morning where it stops, which none of those hired has seen, or answered once all was over.
  player.give(({ day }) => day === now.day);
  // What is dated after the end of the game was never played.
  refused ??= player.next?.day;
  const foreign = firstForeign(log, game.log, names);
  if (refused !== undefined && refused <= (foreign ?? refused))
    return { game, strange: { day: refused, why: 'refused' } };
  return { game, strange: foreign === undefined ? undefined : { day: foreign, why: 'not-its-author' } };
}

/** The first day when a manager or a deputy is said to have decided something else than it does. */
function firstForeign(
  said: readonly Decision[],
  done: readonly Decision[],
  names: ReadonlySet<string>,
): number | undefined {
  const own = (log: readonly Decision[]) => log.filter(({ by }) => names.has(by));
  const text = ({ day, minute, by, command }: Decision): string =>
    canonicalJson([day, minute, by, parseCommand(command)]);
  const [theirs, ours] = [own(said), own(done)];
  for (let i = 0; i < Math.max(theirs.length, ours.length); i++) {
    const [a, b] = [theirs[i], ours[i]];
    if (a && b && text(a) === text(b)) continue;
    return Math.min(a?.day ?? Number.POSITIVE_INFINITY, b?.day ?? Number.POSITIVE_INFINITY);
  }
  return undefined;
}

/** The rules of this program. */
export const CURRENT: Core = {
  rulesVersion: '4',
  lines: lineWords(DEFAULT_RUBRIC),
  read: readCopy,
  identityOf: (scenario) => ({ rulesHash: rulesHash(scenario), pastHash: pastHash(scenario) }),
  replay: (dossier) => {
    const { game, strange } = replayed(dossier);
    return { ...accountOf(game), strange };
  },
  references: ({ scenario, seeds }, days) => {
    const runs = finish(referenceRuns(scenario, seeds, days));
    return {
      anchors: anchorsOf(rubricOf(scenario), runs, spanOf(days)),
      witness: runs.nothing.fingerprints.at(-1),
    };
  },
  mark: ({ observed, breaches, reasons, rubric }, { anchors }, teacher = NO_TEACHER) => ({
    ...markedOf(markRun(rubricOf({ rubric }), { observed, breaches, reasons, anchors, ...teacher }), anchors),
    ...(rubric?.standardError !== undefined && { standardError: rubric.standardError }),
  }),
};
