/**
 * Reference swap: the decisions of one block of the diploma by the player, all the others by a reference manager. From
 * one bar per block comes why the result is what it is.
 */
import type { Manager } from '../managers/index.ts';
import { COMMANDS, type Game, type LogEntry } from '../store/game.ts';
import { BLOCK_CODES, type BlockCode } from '../store/plan-types.ts';
import { truthOf } from '../store/truth.ts';
import { viewOf } from '../store/view.ts';
import { givenIn, startGame } from './deputies.ts';
import { LogPlayer } from './logPlayer.ts';
import { morningBy } from './run.ts';
import type { Steps } from './steps.ts';
import { type Played, playLog, resultOf } from './twin.ts';

const blockOf = ({ command }: Pick<LogEntry, 'command'>): BlockCode => COMMANDS.get(command.type)!.block;

/** Where the manager stood says nothing of a block. */
const isPresence = ({ command }: Pick<LogEntry, 'command'>): boolean =>
  COMMANDS.get(command.type)!.trade === 'presence';

/** Who signs the player's decisions in a swap. */
const TWIN = 'twin';

/** A run with the player's decisions of some blocks and the manager's of the others. */
export interface Swapped {
  readonly game: Game;
  /** Decisions of the player that no longer apply, signed by the twin. */
  readonly dropped: readonly LogEntry[];
  /** Share of the player's decisions of these blocks that were dropped, in basis points. */
  readonly droppedBp: number;
}

/**
 * Plays a game again with some blocks in the hands of a manager; what is delegated stays so.
 * @param own blocks whose decisions are the player's
 */
export function swap(played: Played, own: ReadonlySet<BlockCode>, hire: () => Manager): Swapped {
  const game = startGame(played.scenario, { seeds: played.seeds });
  const manager = hire();
  const others: Manager = {
    name: manager.name,
    morning: (view) => manager.morning(view).filter((command) => !own.has(blockOf({ command }))),
  };
  const log = givenIn(played.log)
    .filter((entry) => own.has(blockOf(entry)) && !isPresence(entry))
    // What the player decided is not held to the player's time a second time.
    .map((entry) => ({ ...entry, by: TWIN }));
  const dropped: LogEntry[] = [];
  const player = new LogPlayer(game, log, (entry) => dropped.push(entry));
  player.play({ day: played.days, minute: 0 }, morningBy(game, others));
  return {
    game,
    dropped,
    droppedBp: log.length > 0 ? Math.floor((dropped.length * 10_000) / log.length) : 0,
  };
}

/** Above this share of dropped decisions a bar says too little, and is not shown. */
const MOST_DROPPED_BP = 1_000;

export interface Waterfall {
  /** Result of the reference manager, in cents. */
  readonly fromCents: number;
  /** What each block brought, in cents; undefined when too many of its decisions no longer applied. */
  readonly bars: readonly { readonly block: BlockCode; readonly cents: number | undefined }[];
  /** What the blocks do to one another, and the bars that could not be told: it makes the sum exact. */
  readonly interactionCents: number;
  /** Result of the player. */
  readonly toCents: number;
  /** Goods missing on the last evening that neither result has paid for, since nobody counted them. Hidden truth. */
  readonly uncounted: { readonly fromCents: number; readonly toCents: number };
}

/** From the result of a reference manager to the player's, a bar per block. The bars and the interaction add up exactly. */
export function* waterfall(played: Played, hire: () => Manager): Steps<Waterfall> {
  const of = BLOCK_CODES.length + 2;
  const result = (game: Game): number => resultOf(viewOf(game), 0, played.days - 1);
  const own = playLog(played);
  const toCents = result(own);
  yield { done: 1, of };
  const reference = swap(played, new Set(), hire).game;
  const fromCents = result(reference);
  yield { done: 2, of };
  const bars: { block: BlockCode; cents: number | undefined }[] = [];
  for (const block of BLOCK_CODES) {
    const { droppedBp, game } = swap(played, new Set([block]), hire);
    bars.push({ block, cents: droppedBp > MOST_DROPPED_BP ? undefined : result(game) - fromCents });
    yield { done: 2 + bars.length, of };
  }
  const told = bars.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
  const uncounted = {
    fromCents: truthOf(reference).uncountedCents(),
    toCents: truthOf(own).uncountedCents(),
  };
  return { fromCents, bars, interactionCents: toCents - fromCents - told, toCents, uncounted };
}
