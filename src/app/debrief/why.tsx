import type { Waterfall } from '../../play/swap.ts';
import { moneyRound, texts } from '../texts/index.ts';
import { amounts } from '../ui/table/figures.ts';
import { type Column, Table } from '../ui/table/table.tsx';
import { signedMoney } from './signed.ts';
import type { Answer } from './state.ts';
import { Working } from './working.tsx';

/** One step of the waterfall: where it starts and what it adds; ends stand on the ground. */
interface Part {
  readonly key: string;
  readonly label: string;
  readonly cents: number;
  readonly fromCents: number;
  readonly end: boolean;
}

function partsOf({ fromCents, bars, interactionCents, toCents }: Waterfall): Part[] {
  const t = texts.value.debrief.why;
  const parts: Part[] = [{ key: 'from', label: t.from, cents: fromCents, fromCents: 0, end: true }];
  let at = fromCents;
  const add = (key: string, label: string, cents: number): void => {
    parts.push({ key, label, cents, fromCents: at, end: false });
    at += cents;
  };
  for (const { block, cents } of bars) if (cents !== undefined) add(block, t.blocks[block], cents);
  add('together', t.interaction, interactionCents);
  parts.push({ key: 'to', label: t.to, cents: toCents, fromCents: 0, end: true });
  return parts;
}

/**
 * From the prudent manager's result to the player's, a bar per block: a picture, a sentence and a table.
 * @param over may what was hidden be told?
 */
export function Why({ answer, over }: { answer: Answer<Waterfall>; over: boolean }) {
  const t = texts.value.debrief.why;
  const told = answer.value.value;
  if (!told && !answer.step.value) return null;
  return (
    <section class="sheet-card why" aria-labelledby="why-title">
      <h2 id="why-title">{t.title}</h2>
      <p class="soft">
        {t.intro} {t.interactionHelp}
      </p>
      <Working answer={answer} say={t.progress} />
      {told && <Told told={told} over={over} />}
    </section>
  );
}

/** Below half a euro, amounts to the euro would say nothing is missing. */
const LEAST_CENTS = 50;

/** What neither result has paid for yet: who counts nothing loses nothing in the books. */
function Uncounted({ told: { fromCents, toCents, uncounted } }: { told: Waterfall }) {
  const t = texts.value.debrief.why;
  if (Math.abs(uncounted.fromCents) < LEAST_CENTS && Math.abs(uncounted.toCents) < LEAST_CENTS) return null;
  return (
    <p data-testid="uncounted">
      {t.uncounted(moneyRound(uncounted.toCents), moneyRound(uncounted.fromCents))}{' '}
      {t.allCounted(moneyRound(fromCents - uncounted.fromCents), moneyRound(toCents - uncounted.toCents))}
    </p>
  );
}

function Told({ told, over }: { told: Waterfall; over: boolean }) {
  const t = texts.value.debrief.why;
  const parts = partsOf(told);
  const amount = ({ end, cents }: Part): string => (end ? moneyRound(cents) : signedMoney(cents));
  const inner = parts.filter(({ end }) => !end);
  const columns: Column<Part>[] = [
    { title: t.columns.part, value: ({ label }) => label },
    amounts(
      t.columns.amount,
      ({ cents }) => cents,
      (cents, part) => <span data-why={cents}>{amount(part)}</span>,
    ),
  ];
  return (
    <>
      <Steps parts={parts} amount={amount} />
      <p data-testid="why-text">
        {t.said(
          moneyRound(told.fromCents),
          inner.map((part) => `${part.label} ${amount(part)}`).join(', '),
          moneyRound(told.toCents),
        )}
      </p>
      {over ? <Uncounted told={told} /> : <p>{t.uncountedSoFar}</p>}
      {told.bars
        .filter(({ cents }) => cents === undefined)
        .map(({ block }) => (
          <p key={block} class="soft">
            {t.untold(t.blocks[block])}
          </p>
        ))}
      <Table
        fixed
        caption={t.title}
        file="cascade-resultat"
        rows={parts}
        keyOf={({ key }) => key}
        columns={columns}
      />
    </>
  );
}

const WIDE = 600;
const HIGH = 190;
/** Room for the amount above the highest bar and for the names under the ground. */
const [TOP, BOTTOM] = [22, 24];

/** The picture; the table under it says the same. */
function Steps({ parts, amount }: { parts: readonly Part[]; amount: (part: Part) => string }) {
  const edges = parts.flatMap(({ fromCents, cents }) => [fromCents, fromCents + cents]);
  const [low, high] = [Math.min(0, ...edges), Math.max(0, ...edges)];
  const y = (cents: number): number => TOP + ((high - cents) / (high - low || 1)) * (HIGH - TOP - BOTTOM);
  const step = WIDE / parts.length;
  return (
    <svg class="waterfall" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
      <line x1={0} x2={WIDE} y1={y(0)} y2={y(0)} />
      {parts.map((part, i) => {
        const after = part.fromCents + part.cents;
        const top = Math.min(y(part.fromCents), y(after));
        return (
          <g key={part.key} class={part.end ? 'end' : part.cents < 0 ? 'down' : 'up'}>
            <rect
              x={i * step + step * 0.16}
              width={step * 0.68}
              y={top}
              height={Math.max(1, Math.abs(y(after) - y(part.fromCents)))}
              rx="3"
            />
            <text x={(i + 0.5) * step} y={top - 6}>
              {amount(part)}
            </text>
            <text class="name" x={(i + 0.5) * step} y={HIGH - 6}>
              {part.label}
            </text>
            {i < parts.length - 1 && (
              <line
                class="link"
                x1={i * step + step * 0.84}
                x2={(i + 1.16) * step}
                y1={y(after)}
                y2={y(after)}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
