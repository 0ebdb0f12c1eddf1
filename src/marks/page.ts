/** The default rubric as a page for teachers, in French Markdown: what `gondole rubric` prints. */
import { french, grouped } from '../kernel/index.ts';
import { FORMULAS } from './assignment/key.ts';
import { RULE_WORDS } from './practice.ts';
import { BLOCKS, type Competence } from './referential.ts';
import { KIND_WORDS, type Line } from './rubric.ts';
import type { Scale, Steps } from './scale.ts';
import { figureOf } from './sourceFigure.ts';
import { DEFAULT_RUBRIC } from './table/index.ts';

/** A number as French writes it, from integer units: at most two decimals. */
function written(units: number, per: number): string {
  const [whole, rest = ''] = String(Math.round((100 * units) / per) / 100).split('.');
  const groups = grouped(whole!, ' ');
  return rest === '' ? groups : `${groups},${rest}`;
}

function stepsOf(steps: Steps, { source }: Line): string {
  const { per, sign } = figureOf(source) ?? { per: 100, sign: '%' };
  const spaced = sign === '' ? '' : ` ${sign}`;
  return steps.map(([value, mark]) => `${written(value, per)}${spaced} → ${written(mark, 100)}`).join(' · ');
}

function scaleOf(line: Line, scale: Scale): string {
  if ('grid' in line.source) return 'TI → 2,5 · I → 7,5 · S → 12,5 · TS → 17,5';
  if ('steps' in scale) return stepsOf(scale.steps, line);
  const { better, opening, otherwise } = scale.anchored;
  const fallback = otherwise ? ` ; sinon ${stepsOf(otherwise, line)}` : '';
  const who = opening ? 'au prudent et à l’expert' : 'aux gérants de référence';
  return `relatif ${who} (${better === 'more' ? 'plus' : 'moins'} vaut mieux)${fallback}`;
}

function sourceOf({ source }: Line): string {
  const figure = figureOf(source);
  if (figure) return `${figure.label}${'truth' in source ? ' (vérité cachée)' : ''}`;
  if ('rule' in source) return RULE_WORDS[source.rule] ?? source.rule;
  if ('assignments' in source) return 'réponses aux questions du scénario';
  return 'grid' in source ? 'grille à quatre niveaux' : '';
}

function row(line: Line): string {
  const { id, kind, label, weight, source, scale } = line;
  const cells =
    'notYet' in source
      ? ['–', `*pas encore possible : attend ${source.notYet}*`]
      : [sourceOf(line), scaleOf(line, scale)];
  return `| \`${id}\` | ${KIND_WORDS[kind]} | ${label} | ${weight} | ${cells.join(' | ')} |`;
}

function competence({ code, label, subs }: Competence): string[] {
  return [
    '',
    `### ${code} – ${label}`,
    ...subs.flatMap(([sub, name]) => [
      '',
      `**${sub} ${name}**`,
      '',
      '| Ligne | Preuve | Ce qui est regardé | Poids | Donnée | Barème (note sur 20) |',
      '|---|---|---|---|---|---|',
      ...DEFAULT_RUBRIC.lines.filter((line) => line.sub === sub).map(row),
    ]),
  ];
}

/** The whole page. */
export function page(): string {
  const lines = [
    '# Le barème',
    '',
    '<!-- Page écrite par « gondole rubric ». Ne pas la modifier à la main. -->',
    '',
    'Le barème que reçoit tout scénario. Quatre sortes de preuves : le **résultat** (un chiffre du magasin), la **pratique** (ce qui a été fait, et quand), le **jugement** (réponses et raisons) et la **grille de l’enseignant**. Une ligne sans occasion ne compte pas : la sous-compétence est alors *non évaluée* (NE), jamais notée zéro. Une ligne dont tous les métiers sont délégués à l’adjoint est de celles-là. Ce qui était demandé et n’a pas été fait vaut zéro (TI).',
    '',
    '- **De la ligne à la note** : une sous-compétence est la moyenne pondérée de ses lignes ; une compétence, celle de ses sous-compétences ; un bloc, la moyenne simple de ses compétences ; l’ensemble, celle des blocs (coefficients 3, 3, 3). Un bloc dont moins de la moitié des sous-compétences est évaluée n’a pas de note.',
    '- **Niveaux** : de 0 à 4,5 très insuffisant (TI), de 5 à 9,5 insuffisant (I), de 10 à 14,5 satisfaisant (S), de 15 à 20 très satisfaisant (TS), sur la note arrondie au demi-point.',
    '- **Barème relatif** : les gérants de référence jouent le même scénario avec le même tirage. Ne rien faire vaut 0, appliquer le cours 11,5, l’expert 18, en ligne droite entre les trois et jusqu’à 20. Deux voisins qui se tiennent de trop près sont écartés, pour ne pas noter le hasard ; si les trois le sont, ou dans le désordre, la ligne ne note pas. Là où le plan d’ouverture fait déjà ce que le cours demande (planning, linéaires), deux repères suffisent : le prudent 11,5, l’expert 18, et la même pente au-dessous.',
    '- **Standard du métier** : là où le plan d’ouverture fait déjà bien (attente, découvert), le barème s’arrête à 11,5, la note du gérant prudent : ne rien faire ne rapporte pas davantage.',
    '- **Loi** : une infraction plafonne sa sous-compétence à I ; la sécurité, les dates de péremption, la discrimination et les mineurs plafonnent la compétence entière.',
    '- **Raison** : un bon résultat dont la raison, demandée, n’a pas été donnée vaut au plus S.',
    '- **M3** : le moral repose sur des coefficients choisis ; les résultats y pèsent 30 % au plus.',
    '- **L’enseignant** peut remplacer toute note, avec une raison ; la note calculée reste à côté.',
    ...BLOCKS.flatMap(({ code, label, exams, competences }) => [
      '',
      `## ${code} – ${label}`,
      '',
      `Épreuve ${exams.of2018} avant 2024, ${exams.of2024} depuis.`,
      ...competences.flatMap(competence),
    ]),
    '',
    '## Règles de pratique',
    '',
    'Les noms que prend la clé `rule` de `rubric.add` : part des occasions tenues.',
    '',
    '| Règle | Occasions, et celles qui sont tenues |',
    '|---|---|',
    ...Object.entries(RULE_WORDS).map(([rule, words]) => `| \`${rule}\` | ${words} |`),
    '',
    '## Formules des devoirs',
    '',
    'Les noms que prend la clé `formula` d’une question, et les données de ses `inputs`. Les montants sont en centimes, les taux en points de base, les durées en jours ou en minutes selon leur nom.',
    '',
    '| Formule | Données |',
    '|---|---|',
    ...Array.from(
      FORMULAS,
      ([name, { inputs }]) => `| \`${name}\` | ${inputs.map((one) => `\`${one}\``).join(', ')} |`,
    ),
    '',
  ];
  return lines.map(french).join('\n');
}
