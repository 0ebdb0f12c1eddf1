/** The class in a report: marks side by side, competence by competence, and what could not be marked. */
import { french } from '../../kernel/index.ts';
import { BLOCKS, LEVELS, levelOf, SUBS } from '../../marks/index.ts';
import { STATE_WORDS } from '../gradebook.ts';
import type { Names } from '../names.ts';
import type { Row } from '../results.ts';
import type { Pair } from '../similarity/compare.ts';
import type { Step } from '../step.ts';
import { type Html, html } from './html.ts';
import { levelText, likenessText, markText } from './words.ts';

/** A mark and its level in one cell. */
const both = (points: number | null | undefined, step: Step): Html =>
  html`<td class="n">${markText(points, step)}${typeof points === 'number' ? ` ${levelText(points)}` : ''}</td>`;

/** @param link where the page of a copy begins */
export function marksTable(
  rows: readonly Row[],
  step: Step,
  link: (row: Row) => string,
  names?: Names,
): Html {
  const line = (
    row: Row,
  ): Html => html`<tr><th scope="row"><a href="#${link(row)}"><bdi>${row.id}</bdi></a>${names?.all(row.id) === undefined ? '' : html`<br><bdi>${names.all(row.id)}</bdi>`}</th>
<td>${STATE_WORDS[row.state]}${row.same ? html`, identique à <bdi>${row.same.id}</bdi>` : ''}</td>${both(row.state === 'true' ? row.marks?.overall : null, step)}${both(row.marks?.soFar, step)}${BLOCKS.map(({ code }) => both(row.marks?.[code], step))}<td class="n">${row.evaluated ?? 0} / ${SUBS.length}</td></tr>
`;
  return html`<table><caption>Notes, copie par copie</caption>
<thead><tr><th scope="col">Copie</th><th scope="col">Vérification</th><th scope="col" class="n">Note /20</th><th scope="col" class="n">Évalué /20</th>${BLOCKS.map(
    ({ code, exams }) =>
      html`<th scope="col" class="n">${code}<br><span class="small">${exams.of2018}<br>${exams.of2024}</span></th>`,
  )}<th scope="col" class="n">Couverture</th></tr></thead>
<tbody>
${rows.map(line)}</tbody></table>
`;
}

/** The middle value; of an even number, the lower of the two in the middle: a mark that somebody has. */
const median = (sorted: readonly number[]): number | undefined => sorted[Math.floor((sorted.length - 1) / 2)];

function competenceRow(code: string, label: string, rows: readonly Row[], step: Step): Html {
  const marks = rows.flatMap((row) => row.marks?.[code] ?? []).sort((a, b) => a - b);
  const count = (level: string) => marks.filter((one) => levelOf(one) === level).length;
  return html`<tr><th scope="row">${code} ${label}</th><td class="n">${marks.length}</td><td class="n">${markText(median(marks), step)}</td><td class="n">${markText(marks[0], step)}</td><td class="n">${markText(marks.at(-1), step)}</td>${LEVELS.map(
    (level) => html`<td class="n">${count(level)}</td>`,
  )}</tr>
`;
}

/** The twelve competences over the copies that are true. */
export function competenceTable(rows: readonly Row[], step: Step): Html {
  const good = rows.filter(({ state }) => state === 'true');
  return html`<table><caption>Compétences, sur les copies vraies</caption>
<thead><tr><th scope="col">Compétence</th><th scope="col" class="n">Notées</th><th scope="col" class="n">Médiane</th><th scope="col" class="n">Min.</th><th scope="col" class="n">Max.</th>${LEVELS.map(
    (level) => html`<th scope="col" class="n">${level}</th>`,
  )}</tr></thead>
<tbody>
${BLOCKS.flatMap(({ competences }) => competences.map(({ code, label }) => competenceRow(code, label, good, step)))}</tbody></table>
`;
}

/** Files and copies without a mark that stands, each with its reason. */
export function troubleTable(rows: readonly Row[]): Html | undefined {
  const bad = rows.filter(({ state }) => state !== 'true');
  if (bad.length === 0) return undefined;
  return html`<h2>Sans note</h2>
<table><caption>Fichiers et copies dont la note n’est pas donnée</caption>
<thead><tr><th scope="col">Fichier</th><th scope="col">État</th><th scope="col">Pourquoi</th></tr></thead>
<tbody>
${bad.map(({ name, state, message }) => html`<tr><th scope="row"><bdi>${name}</bdi></th><td>${STATE_WORDS[state]}</td><td>${french(message)}</td></tr>\n`)}</tbody></table>
`;
}

/** Which copies resemble each other. */
export function likenessTable(pairs: readonly Pair[]): Html {
  const title = html`<h2>Ressemblances</h2>
<p>À titre indicatif, sans effet sur les notes : deux élèves peuvent décider de même parce que le cours le dit. Ce que beaucoup partagent compte peu. À vérifier par un entretien.</p>
`;
  if (pairs.length === 0) return html`${title}<p>Aucune copie ne ressemble nettement à une autre.</p>`;
  return html`${title}<table><caption>Copies qui se ressemblent</caption>
<thead><tr><th scope="col">Copie</th><th scope="col">Copie</th><th scope="col">Ce qu’elles ont en commun</th><th scope="col">Tirage</th></tr></thead>
<tbody>
${pairs.map(
  (pair) =>
    html`<tr><th scope="row"><bdi>${pair.a.id}</bdi></th><td><bdi>${pair.b.id}</bdi></td><td>${likenessText(pair)}</td><td>${pair.a.seed === pair.b.seed ? 'le même' : 'deux tirages'}</td></tr>\n`,
)}</tbody></table>
`;
}
