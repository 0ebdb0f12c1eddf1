/**
 * Which copies resemble each other. A hint for a teacher who knows the class, never a penalty: two students may decide
 * alike because the course says so, which is why what many share counts little.
 */
import { compareText } from '../../kernel/index.ts';
import type { Row } from '../results.ts';
import type { Prints } from './prints.ts';

/** From the strongest. */
export const LIKENESSES = ['exact', 'near', 'shifted'] as const;
/** `exact`: the same decisions on the same days. `near`: the same weeks. `shifted`: the same sequences, on other days. */
export type Likeness = (typeof LIKENESSES)[number];

/** Two copies that resemble each other; rates are basis points. */
export interface Pair {
  readonly kind: Likeness;
  readonly a: Row;
  readonly b: Row;
  /** Share of identical weeks, each weighted by how rare it is in the class. */
  readonly weeksBp: number;
  /** Longest run of identical weeks. */
  readonly run: number;
  /** Share of the sequences of the shorter copy that are in the other, weighted in the same way. */
  readonly sequencesBp: number;
}

/** From where a likeness is told. */
const NEAR_BP = 5_000;
const NEAR_RUN = 3;
const SHIFTED_BP = 5_000;
/** What two copies must share at least: a game of a few decisions says nothing. */
const LEAST_WEEKS = 2;
const LEAST_GRAMS = 2;
const LEAST_DECISIONS = 8;
/** What more copies than this share brings nobody closer: it is the class. */
const MOST_SHARERS = 200;

type Printed = Row & { readonly prints: Prints };

/** How many copies of a class hold each hash, and how much it weighs: 1 for a pair alone, nearly 0 for everybody. */
class Rarity {
  readonly holders = new Map<string, number[]>();
  readonly #size: number;

  constructor(keysOf: readonly (readonly string[])[]) {
    this.#size = keysOf.length;
    for (const [i, keys] of keysOf.entries())
      for (const key of keys) {
        const list = this.holders.get(key);
        if (list) list.push(i);
        else this.holders.set(key, [i]);
      }
  }

  weight(key: string): number {
    const count = Math.max(2, this.holders.get(key)?.length ?? 0);
    return (this.#size - count + 1) / (this.#size - 1);
  }
}

/** A week counts at its place: the key holds its rank. */
const weekKeys = ({ prints }: Printed): string[] =>
  prints.weeks.map((week, rank) => (week === 0 ? '' : `${rank} ${week}`));

/** In basis points; weights make both of them fractions. */
const share = (part: number, whole: number): number =>
  whole > 0 ? Math.floor((10_000 * part) / whole + 0.5) : 0;

function weeksAlike(a: readonly string[], b: readonly string[], rarity: Rarity) {
  let [sum, weeks, same, run, longest] = [0, 0, 0, 0, 0];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [one, other] = [a[i] ?? '', b[i] ?? ''];
    // A week in which neither decides neither makes a run nor breaks one.
    if (one === '' && other === '') continue;
    weeks++;
    run = one === other ? run + 1 : 0;
    if (one !== other) continue;
    same++;
    sum += rarity.weight(one);
    longest = Math.max(longest, run);
  }
  return { weeksBp: share(sum, weeks), run: longest, same };
}

function sequencesAlike(
  a: readonly string[],
  b: ReadonlySet<string>,
  shorter: readonly string[],
  rarity: Rarity,
) {
  let [sum, whole, same] = [0, 0, 0];
  for (const key of a)
    if (b.has(key)) {
      same++;
      sum += rarity.weight(key);
    }
  for (const key of shorter) whole += rarity.weight(key);
  return { sequencesBp: Math.min(10_000, share(sum, whole)), same };
}

/** Pairs of copies that share at least one thing that few have. */
function* candidates(size: number, ...rarities: readonly Rarity[]): Generator<[number, number]> {
  const most = Math.min(MOST_SHARERS, Math.max(2, Math.ceil(size / 2)));
  const seen = new Set<number>();
  for (const { holders } of rarities)
    for (const [key, list] of holders) {
      if (key === '' || list.length > most) continue;
      for (const [i, a] of list.entries())
        for (const b of list.slice(i + 1)) {
          if (seen.has(a * size + b)) continue;
          seen.add(a * size + b);
          yield [a, b];
        }
    }
}

function alikeIn(rows: readonly Printed[]): Pair[] {
  const groups = new Map<string, Printed[]>();
  for (const row of rows) groups.set(row.prints.exact, [...(groups.get(row.prints.exact) ?? []), row]);
  const pairs: Pair[] = [];
  for (const [first, ...others] of groups.values())
    for (const b of others)
      pairs.push({ kind: 'exact', a: first!, b, weeksBp: 10_000, run: weekCount(b), sequencesBp: 10_000 });
  // One copy of each exact group stands for it: its likeness to a third is told once.
  const kept = [...groups.values()].map(([first]) => first!);
  if (kept.length < 2) return pairs;
  const weeks = kept.map(weekKeys);
  const grams = kept.map(({ prints }) => prints.grams.map(String));
  const sets = grams.map((keys) => new Set(keys));
  const [byWeek, byGram] = [new Rarity(weeks), new Rarity(grams)];
  for (const [i, j] of candidates(kept.length, byWeek, byGram)) {
    const one = weeksAlike(weeks[i]!, weeks[j]!, byWeek);
    const shorter = grams[i]!.length <= grams[j]!.length ? grams[i]! : grams[j]!;
    const two = sequencesAlike(grams[i]!, sets[j]!, shorter, byGram);
    const isNear = one.same >= LEAST_WEEKS && (one.weeksBp >= NEAR_BP || one.run >= NEAR_RUN);
    const isLong = Math.min(kept[i]!.prints.decisions, kept[j]!.prints.decisions) >= LEAST_DECISIONS;
    const isShifted = isLong && two.same >= LEAST_GRAMS && two.sequencesBp >= SHIFTED_BP;
    if (!isNear && !isShifted) continue;
    const { weeksBp, run } = one;
    const { sequencesBp } = two;
    pairs.push({ kind: isNear ? 'near' : 'shifted', a: kept[i]!, b: kept[j]!, weeksBp, run, sequencesBp });
  }
  return pairs;
}

const weekCount = ({ prints }: Printed): number => prints.weeks.filter((week) => week !== 0).length;

const strength = ({ weeksBp, sequencesBp }: Pair): number => Math.max(weeksBp, sequencesBp);

const inOrder = (x: Pair, y: Pair): number =>
  LIKENESSES.indexOf(x.kind) - LIKENESSES.indexOf(y.kind) ||
  strength(y) - strength(x) ||
  compareText(x.a.name, y.a.name) ||
  compareText(x.b.name, y.b.name);

/**
 * Copies of a pile that resemble each other, strongest first. Only copies of one scenario are compared, and only those
 * in which somebody decided something.
 * @param rows in the order of names
 */
export function alike(rows: readonly Row[]): Pair[] {
  const classes = new Map<string, Printed[]>();
  for (const row of rows) {
    if (!row.prints || row.prints.decisions === 0) continue;
    const key = row.scenario ?? '';
    classes.set(key, [...(classes.get(key) ?? []), row as Printed]);
  }
  return [...classes.values()].flatMap(alikeIn).sort(inOrder);
}
