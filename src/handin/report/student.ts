/** The page of a copy in a report: marks with the evidence they rest on, what holds them down, what was verified. */
import { french } from '../../kernel/index.ts';
import { BLOCKS, type Block, type Competence, KIND_WORDS } from '../../marks/index.ts';
import { overrideText, STATE_WORDS, sameText } from '../gradebook.ts';
import type { LineWords } from '../marks.ts';
import type { Names } from '../names.ts';
import type { Row } from '../results.ts';
import type { Pair } from '../similarity/compare.ts';
import type { Step } from '../step.ts';
import { type Html, html } from './html.ts';
import { daysText, levelText, likenessText, markText, valueText } from './words.ts';

/** Words of the lines of a version of the rules. */
export type Lines = ReadonlyMap<string, LineWords>;

export interface Sheet {
  readonly row: Row;
  readonly id: string;
  readonly lines: Lines;
  readonly step: Step;
  /** Those this copy belongs to. */
  readonly pairs: readonly Pair[];
  /** Who handed it in, when the teacher says it. */
  readonly names?: Names | undefined;
}

function blockTable({ row: { aside = [], marks, standardError, subs }, step }: Sheet): Html {
  const evaluated = ({ competences }: Block) => {
    const codes = competences.flatMap((one) => one.subs.map(([code]) => code));
    return `${codes.filter((code) => typeof subs?.[code] === 'number' && !aside.includes(code)).length} / ${codes.length}`;
  };
  const error =
    standardError === undefined || typeof marks?.overall !== 'number'
      ? ''
      : `\u00a0±\u00a0${(standardError / 100).toFixed(1).replace('.', ',')}`;
  const line = (
    block: Block,
  ): Html => html`<tr><th scope="row">${block.code} ${block.label}</th><td>${block.exams.of2018}</td><td>${block.exams.of2024}</td><td class="n">${markText(marks?.[block.code], step)}</td><td>${levelText(marks?.[block.code])}</td><td class="n">${evaluated(block)}</td></tr>
`;
  return html`<table><caption>Blocs</caption>
<thead><tr><th scope="col">Bloc</th><th scope="col">Épreuve avant 2024</th><th scope="col">Depuis 2024</th><th scope="col" class="n">Note /20</th><th scope="col">Niveau</th><th scope="col" class="n">Évaluées</th></tr></thead>
<tbody>
${BLOCKS.map(line)}<tr class="sum"><th scope="row" colspan="3">Ensemble (coefficients 3, 3, 3)</th><td class="n">${markText(marks?.overall, step)}${error}</td><td>${levelText(marks?.overall)}</td><td></td></tr>
<tr><th scope="row" colspan="3">Moyenne de ce qui a été évalué (ce n’est pas une note)</th><td class="n">${markText(marks?.soFar, step)}</td><td></td><td></td></tr>
</tbody></table>
`;
}

/** What the reference managers obtained, in the order of their marks. */
const anchorsText = (anchors: readonly (number | null)[] | undefined, words: LineWords): string =>
  anchors ? anchors.map((one) => valueText(one, { ...words, sign: '' })).join(' · ') : '';

/** The mark of each of a pair, where they answered apart. */
function ownMarks({ row: { id, students = [] }, names, step }: Sheet): Html | undefined {
  const apart = students.filter(({ marks }) => marks);
  if (apart.length === 0) return undefined;
  return html`<table><caption>Notes de chacun</caption>
<thead><tr><th scope="col">Élève</th><th scope="col" class="n">Note /20</th><th scope="col" class="n">Évalué /20</th></tr></thead>
<tbody>
${apart.map(({ who, marks }) => html`<tr><th scope="row">${who}${names?.of(id, who) === undefined ? '' : html` – <bdi>${names.of(id, who)}</bdi>`}</th><td class="n">${markText(marks!.overall, step)}</td><td class="n">${markText(marks!.soFar, step)}</td></tr>\n`)}</tbody></table>
`;
}

function lineRow(id: string, { row, lines, step }: Sheet): Html {
  const [words, seen] = [lines.get(id)!, row.lines![id]!];
  const silent = seen.anchors?.includes(null) ? '–' : 'faute d’écart';
  const said = seen.value === null ? 'demandé, pas fait' : valueText(seen.value, words);
  return html`<tr class="line"><th scope="row">${words.label} <span class="small">(${KIND_WORDS[words.kind]})</span></th><td class="n">${said}</td><td class="n">${anchorsText(seen.anchors, words)}</td><td class="n">${seen.points === null ? silent : markText(seen.points, step)}</td></tr>
`;
}

function competence(one: Competence, sheet: Sheet): Html | undefined {
  const { row, lines, step } = sheet;
  const linesOf = (sub: string) => Object.keys(row.lines ?? {}).filter((id) => lines.get(id)?.sub === sub);
  const known = one.subs.filter(([code]) => typeof row.subs?.[code] === 'number' || linesOf(code).length > 0);
  if (known.length === 0) return undefined;
  const points = row.marks?.[one.code];
  const silent = one.subs.filter((sub) => !known.includes(sub)).map(([code]) => code);
  return html`<h4>${one.code} ${one.label} : ${markText(points, step)}${typeof points === 'number' ? ` (${levelText(points)})` : ''}</h4>
<table class="evidence"><colgroup><col><col><col><col></colgroup>
<thead><tr><th scope="col">Sous-compétence, et ce qui est regardé</th><th scope="col" class="n">Valeur</th><th scope="col" class="n">Gérants 0 · 11,5 · 18</th><th scope="col" class="n">Note /20</th></tr></thead>
<tbody>
${known.map(
  ([
    code,
    label,
  ]) => html`<tr><th scope="row" colspan="3"><strong>${code} ${label}</strong>${row.aside?.includes(code) ? html` <span class="small">laissée de côté par ce scénario</span>` : ''}</th><td class="n"><strong>${markText(row.subs?.[code], step)} ${levelText(row.subs?.[code]) === 'NE' ? '' : levelText(row.subs?.[code])}</strong></td></tr>
${linesOf(code).map((id) => lineRow(id, sheet))}`,
)}</tbody></table>
${silent.length > 0 ? html`<p class="small">Non évaluées : ${silent.join(', ')}.</p>\n` : undefined}`;
}

function block(one: Block, sheet: Sheet): Html {
  const told = one.competences.map((part): [string, Html | undefined] => [
    part.code,
    competence(part, sheet),
  ]);
  const silent = told.filter(([, text]) => !text).map(([code]) => code);
  return html`<h3>${one.code} ${one.label} – ${one.exams.of2018}, ${one.exams.of2024} depuis 2024</h3>
${told.map(([, text]) => text)}${silent.length > 0 ? html`<p class="small">Sans occasion dans cette partie : ${silent.join(', ')}.</p>\n` : undefined}`;
}

function held({ row }: Sheet): Html | undefined {
  if (!row.held || row.held.length === 0) return undefined;
  return html`<h3>Infractions et plafonds</h3>
<ul>
${row.held.map(({ code, why, days }) => html`<li>${code} est plafonnée : ${why}${daysText(days)}.</li>\n`)}</ul>
`;
}

function overridden({ row, step }: Sheet): Html | undefined {
  if (!row.overrides || row.overrides.length === 0) return undefined;
  return html`<h3>Notes de l’enseignant</h3>
<p class="small">Note calculée par le moteur : ${markText(row.computed?.overall, step)}.</p>
<ul>
${row.overrides.map((one) => html`<li>${french(overrideText(one, step))}.</li>\n`)}</ul>
`;
}

function saidTable({ row }: Sheet): Html | undefined {
  if (!row.said || row.said.length === 0) return undefined;
  return html`<h3>Réponses et raisons</h3>
<table class="said"><thead><tr><th scope="col">Compétence</th><th scope="col">Ce qui était demandé</th><th scope="col">Ce que l’élève a écrit</th><th scope="col">Verdict</th></tr></thead>
<tbody>
${row.said.map(({ sub, who, asked, said, verdict }) => html`<tr><td>${sub}${who === undefined ? '' : html`, ${who}`}</td><td><bdi>${french(asked)}</bdi></td><td><bdi>${french(said)}</bdi></td><td>${french(verdict)}</td></tr>\n`)}</tbody></table>
`;
}

function likenesses({ row, pairs }: Sheet): Html | undefined {
  if (pairs.length === 0) return undefined;
  return html`<h3>Ressemblances (indicatif, sans effet sur la note)</h3>
<ul>
${pairs.map((pair) => html`<li>Avec <bdi>${pair.a === row ? pair.b.id : pair.a.id}</bdi> : ${likenessText(pair)}.</li>\n`)}</ul>
`;
}

/** The page of one copy. */
export function studentPage(given: Sheet): Html {
  const { row, id } = given;
  // What its scenario adds to the rubric comes with the copy.
  const sheet = { ...given, lines: new Map([...given.lines, ...Object.entries(row.words ?? {})]) };
  const stands = row.state === 'true';
  const people = given.names?.all(row.id);
  return html`<section class="student" aria-labelledby="${id}">
<h2 id="${id}">Copie <bdi>${row.id}</bdi>${people === undefined ? '' : html` – <bdi>${people}</bdi>`}</h2>
<p class="small">Fichier <bdi>${row.name}</bdi>. Scénario <bdi>${row.scenario}</bdi>, tirage « <bdi>${row.seed}</bdi> », ${row.days} jours joués, règles ${row.rulesVersion}.</p>
<p class="verdict"><strong>Vérification : ${STATE_WORDS[row.state]}.</strong> ${french(row.message)}${row.same ? html` <bdi>${sameText(row)}</bdi>` : ''}${stands ? '' : ' Ce qui suit est ce que donnent ses décisions, une fois rejouées ; ce n’est pas sa note.'}</p>
${blockTable(sheet)}${ownMarks(sheet)}${overridden(sheet)}${held(sheet)}${BLOCKS.map((one) => block(one, sheet))}${saidTable(sheet)}${likenesses(sheet)}</section>
`;
}
