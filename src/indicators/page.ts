/** The catalogue as a page for teachers, in French Markdown: what `gondole indicators` prints. */
import { french } from '../kernel/index.ts';
import { type About, CHAPTERS, type Scope, UNITS } from './index.ts';
import { NOT_YET } from './notYet.ts';
import { TRUTHS } from './truth.ts';

const SCOPE: Readonly<Record<Scope, string>> = {
  day: 'jour',
  week: 'semaine',
  family: 'famille',
  product: 'produit',
  person: 'personne',
};

const HEAD = [
  '| Identifiant | Indicateur | Formule | Unité | Portée | Données | Fiche |',
  '|---|---|---|---|---|---|---|',
];

/** What people read in the unit column: a plain number has none. */
const unitOf = ({ unit }: About): string => UNITS[unit].sign || 'nombre';

function row(one: About): string {
  const scopes = one.scopes.map((scope) => SCOPE[scope]).join(', ');
  return `| \`${one.id}\` | **${one.label}.** ${one.help} | ${one.formula} | ${unitOf(one)} | ${scopes} | ${one.data} | ${one.section} |`;
}

/** The whole page. */
export function page(): string {
  const chapters = CHAPTERS.flatMap(([title, list]) => ['', `## ${title}`, '', ...HEAD, ...list.map(row)]);
  const lines = [
    '# Les indicateurs',
    '',
    '<!-- Page écrite par « gondole indicators ». Ne pas la modifier à la main. -->',
    '',
    'Chaque chiffre du jeu est défini ici, une seule fois : les écrans, les bilans, les exports et la notation lisent tous ce catalogue. L’identifiant est celui qu’un scénario emploie. « Semaine » vaut pour toute suite de jours terminés. Les montants sont arrondis au centime, les taux au centième de pour cent, la moitié s’éloignant de zéro ; quand il n’y a rien à diviser (aucun ticket, aucune vente), l’indicateur n’a pas de valeur.',
    '',
    'La colonne « Fiche » renvoie aux chapitres du cours : 2.1 prix et ventes, 2.2 marchandisage, 2.3 stocks, 2.4 résultats, 2.5 trésorerie, 3.1 durée du travail, 4.x ordres de grandeur du métier.',
    ...chapters,
    '',
    '## Vérité cachée',
    '',
    'Ce qu’aucun gérant ne peut lire : montré au débrief seulement, à côté de ce qui se voyait.',
    '',
    ...HEAD,
    ...TRUTHS.map(row),
    '',
    '## Pas encore',
    '',
    '| Formule du cours | Fiche | Attend |',
    '|---|---|---|',
    ...NOT_YET.map(([formula, section, waitsFor]) => `| ${formula} | ${section} | ${waitsFor} |`),
    '',
  ];
  return lines.map(french).join('\n');
}
