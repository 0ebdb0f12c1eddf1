/**
 * What the marks know of the names a scenario uses: sub-competences, indicators, formulas, decisions, lines of the
 * rubric. The format leaves them as words, since it stands to the left of what they name.
 */
import { INDICATORS, type Scope, scopeOf } from '../indicators/index.ts';
import {
  didYouMean,
  type FigureRef,
  type KeyInput,
  listed,
  type Path,
  type Question,
  type Rule,
  type Tell,
} from '../scenario/index.ts';
import { COMMANDS, isConsultation } from '../store/game.ts';
import { FORMULAS } from './assignment/key.ts';
import { RULES } from './practice.ts';
import { SUBS } from './referential.ts';
import { DEFAULT_RUBRIC } from './table/index.ts';

/** As many names as a sentence can hold. */
const FEW = 24;

/** Tells of a name that is none of those that exist. */
function mustBe(
  tell: Tell,
  known: Iterable<string>,
  what: string,
  name: string,
  path: Path,
  atKey = false,
): void {
  const all = [...known];
  if (all.includes(name)) return;
  tell.error(
    'unknown',
    path,
    () => ({
      message: `{} : ${what} n’existe pas.`,
      got: name,
      expected: `l’une de ces valeurs : ${listed(all, 60)}`,
      hint:
        didYouMean(name, all) ||
        (all.length > FEW
          ? 'Voyez indicateurs.md et bareme.md.'
          : `Écrivez l’un de ceux-ci : ${listed(all, FEW)}.`),
    }),
    { atKey },
  );
}

const mustBeSub = (tell: Tell, sub: string, path: Path, atKey = false): void =>
  mustBe(tell, SUBS, 'cette sous-compétence', sub, path, atKey);

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  day: 'sur un seul jour',
  week: 'sur plusieurs jours',
  family: 'pour une famille',
  product: 'pour un produit',
  person: 'pour une personne',
};

/** An indicator that exists, and is measured for that part of the store. */
function mustBeRead(tell: Tell, ref: FigureRef, path: Path): void {
  const at = [...path, 'indicator'];
  mustBe(tell, INDICATORS.keys(), 'cet indicateur', ref.indicator, at);
  const scope = scopeOf(ref);
  const scopes = INDICATORS.get(ref.indicator)?.scopes;
  if (!scopes || scopes.includes(scope)) return;
  tell.error('rule', at, {
    message: `{} : cet indicateur ne se mesure pas ${SCOPE_WORDS[scope]}.`,
    expected: scopes.map((one) => SCOPE_WORDS[one]).join(', '),
    hint: 'Changez les jours, la famille ou le produit, ou prenez un autre indicateur.',
  });
}

function inputsFit(
  tell: Tell,
  formula: string,
  inputs: Readonly<Record<string, KeyInput>>,
  path: Path,
): void {
  mustBe(tell, FORMULAS.keys(), 'cette formule', formula, [...path, 'formula']);
  const named = FORMULAS.get(formula);
  for (const [name, input] of Object.entries(inputs)) {
    const at = [...path, 'inputs', name];
    if (named) mustBe(tell, named.inputs, 'cette donnée de la formule', name, at, true);
    if (typeof input === 'object' && 'indicator' in input) mustBeRead(tell, input, at);
  }
  for (const name of named?.inputs ?? []) {
    if (Object.hasOwn(inputs, name)) continue;
    tell.error('missing', [...path, 'inputs', name], {
      message: '{} manque : la formule en a besoin.',
      expected: `toutes les données de ${formula} : ${named!.inputs.join(', ')}`,
      hint: 'Donnez un nombre, un indicateur, ou la réponse d’une question d’avant.',
    });
  }
}

function keyFits(tell: Tell, question: Question, path: Path): void {
  if (question.kind !== 'number' || typeof question.key !== 'object') return;
  const { key, unit } = question;
  if ('formula' in key) return inputsFit(tell, key.formula, key.inputs, [...path, 'key']);
  mustBeRead(tell, key, [...path, 'key']);
  const own = INDICATORS.get(key.indicator)?.unit;
  if (unit === undefined || own === undefined || unit === own) return;
  tell.error('rule', [...path, 'unit'], {
    message: `{} : cet indicateur est en ${own}.`,
    expected: own,
    hint: 'Ôtez cette clé : l’unité est celle de l’indicateur.',
  });
}

const assignmentsAreKnown: Rule = ({ assignments }, tell) => {
  assignments?.forEach(({ sub, questions }, i) => {
    mustBeSub(tell, sub, ['assignments', i, 'sub']);
    questions.forEach((question, q) => {
      keyFits(tell, question, ['assignments', i, 'questions', q]);
    });
  });
};

const reasonsAreKnown: Rule = ({ reasons }, tell) => {
  const decisions = [...COMMANDS.values()].filter(({ type }) => !isConsultation({ type } as never));
  reasons?.forEach(({ sub, about }, i) => {
    mustBeSub(tell, sub, ['reasons', i, 'sub']);
    about.forEach((type, j) => {
      mustBe(
        tell,
        decisions.map((one) => one.type),
        'ce genre de décision',
        type,
        ['reasons', i, 'about', j],
      );
    });
  });
};

const rubricIsKnown: Rule = ({ rubric }, tell) => {
  if (!rubric) return;
  const lines = DEFAULT_RUBRIC.lines.map(({ id }) => id);
  for (const id of Object.keys(rubric.lines))
    mustBe(tell, lines, 'cette ligne du barème', id, ['rubric', 'lines', id], true);
  for (const sub of Object.keys(rubric.weights)) mustBeSub(tell, sub, ['rubric', 'weights', sub], true);
  rubric.add.forEach(({ id, sub, indicator, rule }, i) => {
    const path = ['rubric', 'add', i];
    mustBeSub(tell, sub, [...path, 'sub']);
    if (rule !== undefined) mustBe(tell, RULES.keys(), 'cette règle de pratique', rule, [...path, 'rule']);
    if (indicator !== undefined) mustBeRead(tell, { indicator, from: 0, to: 1 }, path);
    if (!lines.includes(id)) return;
    tell.error('duplicate', [...path, 'id'], {
      message: '{} : le barème a déjà une ligne de ce nom.',
      expected: 'un autre nom',
      hint: 'Pour changer cette ligne, nommez-la dans rubric.lines.',
    });
  });
};

/** To be given to whoever reads a scenario that will be played and marked. */
export const SCENARIO_RULES: readonly Rule[] = [assignmentsAreKnown, reasonsAreKnown, rubricIsKnown];
