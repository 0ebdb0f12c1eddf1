/**
 * `rapport.html`: the class and a page per copy, to print on A4 or to read. One file without script, that asks nothing of
 * anybody: what a copy says stays a text in it.
 */
import type { Names } from '../names.ts';
import type { Row } from '../results.ts';
import type { Pair } from '../similarity/compare.ts';
import { STEP_WORDS, type Step } from '../step.ts';
import { competenceTable, likenessTable, marksTable, troubleTable } from './class.ts';
import { html } from './html.ts';
import { type Lines, studentPage } from './student.ts';
import { STYLE, STYLE_HASH } from './style.ts';
import { SIGNS } from './words.ts';

export type { Lines } from './student.ts';

export interface ReportOf {
  /** In the order of the report. */
  readonly rows: readonly Row[];
  readonly pairs: readonly Pair[];
  readonly step: Step;
  /** Words of the lines, by version of the rules. */
  readonly lines: ReadonlyMap<string, Lines>;
  /** Names of people, when the teacher gives them. */
  readonly names?: Names | undefined;
}

const NO_LINES: Lines = new Map();

/** The text of the report. Same rows, same bytes: it bears no date. */
export function report({ rows, pairs, step, lines, names }: ReportOf): string {
  const marked = rows.filter(({ marks }) => marks);
  const idOf = new Map(marked.map((row, i) => [row, `copie-${i + 1}`]));
  const good = rows.filter(({ state }) => state === 'true').length;
  const policy = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Rapport de notation</title>
`;
  const body = html`<body>
<main>
<h1>Rapport de notation</h1>
<p>${rows.length} ${rows.length > 1 ? 'fichiers' : 'fichier'}, dont ${good} ${good > 1 ? 'copies vraies' : 'copie vraie'}. Chaque copie a été rejouée, décision par décision, et comparée à ce qu’elle annonce ; les barèmes relatifs reposent sur ce que des gérants de référence obtiennent avec le même tirage (ne rien faire : 0, appliquer le cours : 11,5, expert : 18).</p>
<p>${STEP_WORDS[step]} ${SIGNS}</p>
<p>« Note » demande qu’au moins la moitié des sous-compétences d’un bloc soit évaluée ; « Évalué » est la moyenne de ce qui l’a été. « Faute d’écart » à la place d’une note : la ligne n’est pas évaluée et ne pèse rien, les gérants de référence y étant trop proches ou dans le désordre dans cette partie.</p>
${marksTable(marked, step, (row) => idOf.get(row)!, names)}${competenceTable(rows, step)}${troubleTable(rows)}${likenessTable(pairs)}
${marked.map((row) =>
  studentPage({
    row,
    id: idOf.get(row)!,
    step,
    lines: lines.get(row.rulesVersion ?? '') ?? NO_LINES,
    pairs: pairs.filter(({ a, b }) => a === row || b === row),
    names,
  }),
)}</main>
</body>
</html>
`;
  // The sheet goes in as it is: it is ours, and its hash is in the policy.
  return `${page.text}<style>${STYLE}</style>\n</head>\n${body.text}`;
}
