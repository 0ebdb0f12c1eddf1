/** What the named regulars came for on a day, what they found, and what they said of it. */
import type { Truth } from '../../store/truth.ts';
import { type Candidate, Memory } from './choose.ts';

export interface Visit {
  /** By index in the model. */
  readonly regular: number;
  readonly look: string | undefined;
  /** Sub-families by index, in the order in which they were looked for. */
  readonly found: readonly number[];
  /** Something else was taken instead. */
  readonly replaced: readonly number[];
  readonly missed: readonly number[];
  /** The line made them give something up. */
  readonly waited: boolean;
  readonly said: string | undefined;
}

type Want = ReturnType<Truth['diary']>[number];

/** Visits of a closed day, regular by regular; those who wanted nothing that day are left out. */
export function visitsOf(truth: Truth, day: number): Visit[] {
  const { regulars, scenario, seeds, subfamilies } = truth.model;
  const wants = truth.diary().filter((want) => want.outcome !== 'postponed' && want.day <= day);
  return regulars.flatMap(({ id }, regular) => {
    const own = wants.filter((want) => want.regular === regular);
    if (!own.some((want) => want.day === day)) return [];
    const voice = scenario.voices?.regulars.find((one) => one.regular === id);
    const memory = new Memory(seeds.base, id);
    let last: Visit | undefined;
    for (const d of new Set(own.map((want) => want.day))) {
      const visit = visitOf(own.filter((want) => want.day === d));
      const lines: readonly { say: string; want?: string | undefined }[] =
        voice?.[visit.waited ? 'waited' : visit.missed.length > 0 ? 'missed' : 'found'] ?? [];
      const ids = new Set(visit.missed.map((g) => subfamilies[g]!.id));
      const candidates = lines
        .filter(({ want }) => want === undefined || ids.has(want))
        .map(({ say, want }): Candidate => ({ say, timely: want !== undefined }));
      const [said] = memory.say(candidates, d, 1);
      last = { ...visit, regular, look: voice?.look, said };
    }
    return last ? [last] : [];
  });
}

function visitOf(wants: readonly Want[]): Pick<Visit, 'found' | 'replaced' | 'missed' | 'waited'> {
  const of = (is: (want: Want) => boolean) => wants.filter(is).map(({ subfamily }) => subfamily);
  const found = (want: Want) => want.outcome === 'met';
  const replaced = (want: Want) => want.outcome === 'substituted';
  return {
    found: of(found),
    replaced: of(replaced),
    missed: of((want) => !found(want) && !replaced(want)),
    waited: wants.some(({ outcome }) => outcome === 'queue' || outcome === 'order-late'),
  };
}
