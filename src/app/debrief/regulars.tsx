import type { Truth } from '../../store/truth.ts';
import { texts } from '../texts/index.ts';

/** Sub-families named for what a regular most often left without. */
const MISSED = 2;

/** The diary of each regular: what was wanted, and what was found. */
export function Regulars({ truth }: { truth: Truth }) {
  const t = texts.value.debrief.truth;
  const { regulars, subfamilies } = truth.model;
  const diary = truth.diary().filter(({ outcome }) => outcome !== 'postponed');
  if (diary.length === 0) return null;
  return (
    <>
      <h3>{t.regulars}</h3>
      <ul>
        {regulars.map(({ id, name }, h) => {
          const own = diary.filter(({ regular }) => regular === h);
          const missed = own.filter(({ outcome }) => outcome !== 'met' && outcome !== 'substituted');
          const times = new Map<number, number>();
          for (const { subfamily } of missed) times.set(subfamily, (times.get(subfamily) ?? 0) + 1);
          const most = [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MISSED);
          return (
            <li key={id}>
              {t.regular(name, own.length - missed.length, own.length)}{' '}
              {most.length > 0 && t.missed(most.map(([g]) => subfamilies[g]!.label).join(', '))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
