import { useSignal } from '@preact/signals';
import type { BlockMark, CompetenceMark, Mark } from '../../marks/index.ts';
import type { Session } from '../session.ts';
import { texts } from '../texts/index.ts';
import { Term } from '../ui/term.tsx';
import { Competence } from './competence.tsx';
import type { Marked } from './desk/tasks.ts';
import { markText } from './words.ts';

/** The three blocks with their competences; one of them is open under them, with its evidence. */
export function Blocks({ session, marked }: { session: Session; marked: Marked }) {
  const t = texts.value.debrief;
  const { blocks } = marked.marks;
  const all = blocks.flatMap(({ competences }) => competences);
  // First seen: what was evaluated and is the weakest, which is where to learn.
  const weakest = all
    .filter(({ points }) => points !== undefined)
    .reduce<CompetenceMark | undefined>(
      (low, one) => (low && low.points! <= one.points! ? low : one),
      undefined,
    );
  const opened = useSignal(weakest?.code ?? all[0]!.code);
  const shown = all.find(({ code }) => code === opened.value) ?? all[0]!;
  return (
    <>
      <div class="mark-blocks">
        {blocks.map((block) => (
          <Block
            key={block.code}
            block={block}
            opened={opened.value}
            onOpen={(code) => (opened.value = code)}
          />
        ))}
      </div>
      <p class="soft">
        {t.levelHelp} <Term id="mark-level" word={t.levelsWord} />
      </p>
      <Competence key={shown.code} session={session} competence={shown} anchors={marked.anchors} />
    </>
  );
}

/** The level in letters, with its words for whoever does not know them. */
export function Level({ mark }: { mark: Mark }) {
  const t = texts.value.debrief;
  return (
    <abbr class={`level ${mark.level}`} title={t.levels[mark.level]}>
      {mark.level}
    </abbr>
  );
}

interface BlockProps {
  readonly block: BlockMark;
  readonly opened: string;
  readonly onOpen: (code: string) => void;
}

function Block({ block, opened, onOpen }: BlockProps) {
  const t = texts.value.debrief;
  const { exams, label } = block.block;
  const { evaluated, of } = block.coverage;
  return (
    <section class={`mark-block ${block.code}`} aria-labelledby={`block-${block.code}`}>
      <header>
        <h2 id={`block-${block.code}`}>{block.code}</h2>
        <strong data-mark={block.code}>{markText(block.points)}</strong>
      </header>
      <p lang="fr">{label}</p>
      <p class="soft">{t.exams(exams.of2018, exams.of2024)}</p>
      <ul>
        {block.competences.map((one) => (
          <li key={one.code}>
            <button type="button" aria-pressed={one.code === opened} onClick={() => onOpen(one.code)}>
              <span lang="fr">
                {one.code} {one.label}
              </span>
              <span class="mark" data-mark={one.code}>
                {one.points !== undefined && <Level mark={one} />} {markText(one.points)}
              </span>
              <span class="mark-bar" aria-hidden="true">
                <span style={{ width: `${(one.points ?? 0) / 20}%` }} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="soft">
        {t.coverage(evaluated, of)}. {block.points === undefined && t.blockNone}
      </p>
    </section>
  );
}
