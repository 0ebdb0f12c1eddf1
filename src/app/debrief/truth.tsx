import { abandoned, countedLoss, emptyRate } from '../../indicators/index.ts';
import {
  emptyHanded,
  HIDDEN_LOSSES,
  phantomStock,
  WANTS_LOST_BY_CAUSE,
  wantsLost,
  wantsMetRate,
} from '../../indicators/truth.ts';
import { type Truth, truthOf } from '../../store/truth.ts';
import type { Session } from '../session.ts';
import { money, number, percent, texts } from '../texts/index.ts';
import { Bars } from '../ui/bars.tsx';
import { Scroll } from '../ui/scroll.tsx';
import { Regulars } from './regulars.tsx';

/** References named for the largest gaps between the computer and the shelf. */
const GAPS = 5;

/** Once the game is over: what really happened, beside what could be seen. */
export function HiddenTruth({ session }: { session: Session }) {
  const t = texts.value.debrief.truth;
  const { view, game } = session;
  const truth = truthOf(game);
  const at = { from: 0, to: view.daysClosed - 1 };
  const recorded = view.model.products.reduce((sum, _, p) => sum + view.product(p).recorded, 0);
  const stolen = HIDDEN_LOSSES.reduce((sum, one) => sum + (one.of(truth, at) ?? 0), 0);
  const met = wantsMetRate.of(truth, at);
  const rows = [
    [t.lost, t.lostSeen(percent(emptyRate.of(view, at) ?? 0)), number(wantsLost.of(truth, at) ?? 0)],
    [t.met, t.metSeen, met === undefined ? '–' : percent(met)],
    [
      t.left,
      t.leftSeen(number(abandoned.of(view, at) ?? 0)),
      t.leftReally(number(emptyHanded.of(truth, at) ?? 0)),
    ],
    [t.phantom, t.phantomSeen(number(recorded)), t.phantomReally(number(phantomStock.of(truth, at) ?? 0))],
    [t.shrink, t.shrinkSeen(money(countedLoss.of(view, at) ?? 0)), t.shrinkReally(money(stolen))],
  ];
  const gaps = gapsOf(truth);
  return (
    <section class="sheet-card truth" aria-labelledby="truth-title">
      <h2 id="truth-title">{t.title}</h2>
      <p class="soft">{t.intro}</p>
      <Scroll x label={t.title}>
        <table class="grid">
          <caption class="sr-only">{t.title}</caption>
          <thead>
            <tr>
              {[t.columns.what, t.columns.seen, t.columns.really].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([what, seen, really]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{seen}</td>
                <td>{really}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {gaps.length > 0 && (
        <p>
          {t.phantomWorst(
            gaps.map(({ label, recorded: on, real }) => t.phantomOne(label, on, real)).join(', '),
          )}
        </p>
      )}
      <Causes truth={truth} at={at} />
      <Regulars truth={truth} />
    </section>
  );
}

/** Goods that the computer sees and nobody can sell, the largest gaps first. */
function gapsOf(truth: Truth): { label: string; recorded: number; real: number }[] {
  return truth.model.products
    .map(({ label }, p) => ({ label, ...truth.stock(p) }))
    .filter(({ recorded, real }) => recorded > real)
    .sort((a, b) => b.recorded - b.real - (a.recorded - a.real))
    .slice(0, GAPS);
}

/** Wants lost, by cause and by day. */
function Causes({ truth, at }: { truth: Truth; at: { from: number; to: number } }) {
  const t = texts.value.debrief.truth;
  const causes = WANTS_LOST_BY_CAUSE.map((one) => ({ one, lost: one.of(truth, at) ?? 0 }))
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost);
  const worst = causes[0]?.one;
  if (!worst) return null;
  return (
    <>
      <h3>{t.out}</h3>
      <Bars
        values={causes.map(({ lost }) => lost)}
        labels={causes.map(({ one }) => one.label)}
        format={(lost) => number(lost)}
      />
      <Scroll x label={t.out}>
        <table class="grid">
          <caption class="sr-only">{t.out}</caption>
          <thead>
            <tr>
              <th scope="col">{t.cause}</th>
              <th scope="col">{t.wants}</th>
            </tr>
          </thead>
          <tbody>
            {causes.map(({ one, lost }) => (
              <tr key={one.id}>
                <th scope="row" lang="fr" title={one.help}>
                  {one.label}
                </th>
                <td>{number(lost)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
