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
import { counts } from '../ui/table/figures.ts';
import { type Column, Table } from '../ui/table/table.tsx';
import { Regulars } from './regulars.tsx';

/** References named for the largest gaps between the computer and the shelf. */
const NAMED = 5;

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
      <Table
        fixed
        caption={t.title}
        file="verite-cachee"
        rows={rows}
        keyOf={([what]) => what!}
        columns={[
          { title: t.columns.what, value: ([what]) => what },
          { title: t.columns.seen, value: ([, seen]) => seen },
          { title: t.columns.really, value: ([, , really]) => really },
        ]}
      />
      {gaps.length > 0 && <Phantoms gaps={gaps} />}
      <Causes truth={truth} at={at} />
      <Regulars truth={truth} />
    </section>
  );
}

/** Goods whose record promises more than there is. */
interface Gap {
  readonly label: string;
  readonly recorded: number;
  readonly real: number;
}

/** Goods that the computer sees and nobody can sell, the largest gaps first. */
const gapsOf = (truth: Truth): Gap[] =>
  truth.model.products
    .map(({ label }, p) => ({ label, ...truth.stock(p) }))
    .filter(({ recorded, real }) => recorded > real)
    .sort((a, b) => b.recorded - b.real - (a.recorded - a.real));

/** The largest gaps in a sentence, and all of them in a table. */
function Phantoms({ gaps }: { gaps: readonly Gap[] }) {
  const t = texts.value.debrief.truth;
  const worst = gaps.slice(0, NAMED).map(({ label, recorded, real }) => t.phantomOne(label, recorded, real));
  const units = (title: string, of: (gap: Gap) => number): Column<Gap> => ({
    ...counts(title, of),
    unit: 'UVC',
  });
  return (
    <>
      <p>{t.phantomWorst(worst.join(', '))}</p>
      {gaps.length > NAMED && (
        <details>
          <summary>{t.gaps.title(gaps.length)}</summary>
          <Table
            short
            caption={t.gaps.title(gaps.length)}
            file="stocks-fantomes"
            rows={gaps}
            keyOf={({ label }) => label}
            columns={[
              { title: t.gaps.product, value: ({ label }) => label },
              units(t.gaps.recorded, ({ recorded }) => recorded),
              units(t.gaps.real, ({ real }) => real),
              units(t.gaps.gap, ({ recorded, real }) => recorded - real),
            ]}
          />
        </details>
      )}
    </>
  );
}

/** The cause alone, under a heading that says of what. */
const causeOf = ({ id, label }: (typeof WANTS_LOST_BY_CAUSE)[number]): string =>
  texts.value.debrief.truth.causes[id.slice('wants-lost-'.length)] ?? label;

/** Wants lost, by cause and by day. */
function Causes({ truth, at }: { truth: Truth; at: { from: number; to: number } }) {
  const t = texts.value.debrief.truth;
  const causes = WANTS_LOST_BY_CAUSE.map((one) => ({ one, lost: one.of(truth, at) ?? 0 }))
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost);
  const worst = causes[0]?.one;
  if (!worst) return null;
  const columns: Column<(typeof causes)[number]>[] = [
    {
      title: t.cause,
      value: ({ one }) => causeOf(one),
      text: ({ one }) => <span title={one.help}>{causeOf(one)}</span>,
    },
    counts(t.wants, ({ lost }) => lost),
  ];
  return (
    <>
      <h3>{t.out}</h3>
      <Bars
        values={causes.map(({ lost }) => lost)}
        labels={causes.map(({ one }) => causeOf(one))}
        format={(lost) => number(lost)}
      />
      <Table
        caption={t.out}
        file="envies-perdues"
        rows={causes}
        keyOf={({ one }) => one.id}
        columns={columns}
      />
    </>
  );
}
