import {
  type Assignment,
  type FigureRef,
  MOST_REASONS_A_WEEK,
  type Question,
  type Scenario,
} from '../format/index.ts';
import { quoted } from '../french.ts';
import { didYouMean } from '../problems.ts';
import { uniqueIds } from './ids.ts';
import type { Path, Rule, Tell } from './tell.ts';

/** Days of a week of the game: weeks are counted from the first day. */
const WEEK = 7;

/** Assignments hold together: days in their order, names that exist, answers among the options. */
export const assignmentsHold: Rule = ({ assignments = [], calendar, session }, tell) => {
  uniqueIds(['assignments'], assignments, tell);
  assignments.forEach((assignment, i) => {
    const path = ['assignments', i];
    const { day, until, questions } = assignment;
    if (day > calendar.days) lateDay(tell, [...path, 'day'], calendar.days, assignment.id);
    if (until !== undefined && until < day) {
      tell.error(
        'rule',
        [...path, 'until'],
        {
          message: '{} : le dernier jour pour répondre vient avant celui où le devoir est donné.',
          expected: `au moins ${day}`,
          hint: 'Corrigez l’un des deux, ou ôtez "until" : on répond alors jusqu’à la fin.',
        },
        { uses: [[...path, 'day']] },
      );
    }
    if (assignment.individual && !session?.pairs)
      tell.warn([...path, 'individual'], {
        message: '{} : ce devoir est demandé à chacun des deux, mais la séance n’est pas en binômes.',
        expected: '"pairs": true dans "session"',
        hint: 'Demandez des binômes, ou ôtez cette clé.',
      });
    uniqueIds([...path, 'questions'], questions, tell);
    const earlier: string[] = [];
    questions.forEach((question, q) => {
      const at = [...path, 'questions', q];
      if (question.kind === 'choice') chosenAreOptions(question.options, question.right, 'right', at, tell);
      if (question.kind === 'ranking') {
        chosenAreOptions(question.options, question.order, 'order', at, tell);
        orderIsWhole(question.options, question.order, at, tell);
      }
      if (question.kind !== 'number') return;
      keyCanBeRead(question, assignment, earlier, at, tell);
      earlier.push(question.id);
    });
  });
};

const LENGTH: Path = ['calendar', 'days'];

/** A day beyond the end: a slip, unless a shorter scenario inherits what was asked later. */
function lateDay(tell: Tell, path: Path, days: number, id: string): void {
  const lasts = `la partie dure ${days} ${days === 1 ? 'jour' : 'jours'}`;
  const expected = `un jour de 0 à ${days}`;
  const uses = { uses: [LENGTH] };
  if (tell.inherited(path, LENGTH))
    tell.warn(
      path,
      {
        message: `{} : ${lasts}, plus courte que celle dont elle part ; ce qui était demandé là est laissé de côté.`,
        expected,
        hint: `Donnez-lui un autre jour, ou ôtez-le par { "id": ${JSON.stringify(id)}, "$remove": true }.`,
      },
      uses,
    );
  else
    tell.error(
      'rule',
      path,
      {
        message: `{} : ${lasts}.`,
        expected,
        hint: `Le premier jour est le 0 ; ${days} veut dire : après le dernier.`,
      },
      uses,
    );
}

/** Without what a longer scenario asked after the end of this one: it was told, and is never asked. */
export function withoutLate(scenario: Scenario): Scenario {
  const { assignments, calendar, reasons } = scenario;
  const late = (day: number): boolean => day > calendar.days;
  if (!assignments?.some(({ day }) => late(day)) && !reasons?.some(({ to }) => late(to))) return scenario;
  return {
    ...scenario,
    ...(assignments && { assignments: assignments.filter(({ day }) => !late(day)) }),
    ...(reasons && { reasons: reasons.filter(({ to }) => !late(to)) }),
  };
}

type Options = Extract<Question, { kind: 'choice' }>['options'];

/** Ids named by a key are options, each once. */
function chosenAreOptions(
  options: Options,
  named: readonly string[],
  key: string,
  at: Path,
  tell: Tell,
): void {
  uniqueIds([...at, 'options'], options, tell);
  const ids = options.map(({ id }) => id);
  const isDoubled = new Set(ids).size < ids.length;
  named.forEach((id, i) => {
    const more = { uses: [[...at, 'options']] };
    if (!ids.includes(id)) {
      // What is missing is probably the one that took another's name.
      if (isDoubled) return;
      tell.error(
        'reference',
        [...at, key, i],
        () => ({
          message: `{} : la proposition ${quoted(id)} n’existe pas.`,
          got: id,
          expected: `l’une de : ${ids.join(', ')}`,
          hint: didYouMean(id, ids) || 'Écrivez l’identifiant d’une proposition de "options".',
        }),
        more,
      );
    } else if (named.indexOf(id) < i) {
      tell.error('duplicate', [...at, key, i], {
        message: `{} : la proposition ${quoted(id)} est déjà nommée.`,
        expected: 'chaque proposition une fois au plus',
        hint: 'Ôtez-la.',
      });
    }
  });
}

function orderIsWhole(options: Options, order: readonly string[], at: Path, tell: Tell): void {
  const missing = options.filter(({ id }) => !order.includes(id));
  if (missing.length === 0) return;
  tell.error(
    'rule',
    [...at, 'order'],
    {
      message: `{} : un classement range toutes les propositions ; il manque ${quoted(missing[0]!.id)}.`,
      expected: `${options.length} propositions`,
      hint: 'Ajoutez ce qui manque, ou ôtez cette proposition de "options".',
    },
    { uses: [[...at, 'options']] },
  );
}

/** From a day of the game to another, both counted. */
type Days = Pick<FigureRef, 'from' | 'to'>;

type NumberQuestion = Extract<Question, { kind: 'number' }>;

/** A key rests on days over when it is asked, and on numbers asked before it; and its answer has a unit. */
function keyCanBeRead(
  { key, unit }: NumberQuestion,
  assignment: Assignment,
  earlier: readonly string[],
  at: Path,
  tell: Tell,
): void {
  const path = [...at, 'key'];
  const isFigure = typeof key === 'object' && 'indicator' in key;
  if (unit === undefined && !isFigure) {
    tell.error('missing', [...at, 'unit'], {
      message: '{} manque : rien ne dit dans quelle unité répondre.',
      expected: 'une unité, comme cents, bp ou count',
      hint: 'Ajoutez la clé "unit" ; elle se déduit seulement d’un indicateur.',
    });
  }
  if (isFigure) figureIsOver(key, assignment, path, tell);
  if (typeof key !== 'object' || !('inputs' in key)) return;
  for (const [name, input] of Object.entries(key.inputs)) {
    const where = [...path, 'inputs', name];
    if (typeof input === 'number') continue;
    if (!('answer' in input)) {
      figureIsOver(input, assignment, where, tell);
    } else if (!earlier.includes(input.answer)) {
      tell.error('reference', [...where, 'answer'], () => ({
        message: `{} : aucune question à nombre d’avant celle-ci ne s’appelle ${quoted(input.answer)}.`,
        got: input.answer,
        expected: earlier.length === 0 ? 'une question posée avant' : `l’une de : ${earlier.join(', ')}`,
        hint: didYouMean(input.answer, earlier) || 'Posez d’abord la question dont la réponse est reprise.',
      }));
    }
  }
}

/** Says it of days given the wrong way round. */
function endsBeforeItBegins({ from, to }: Days, path: Path, tell: Tell): boolean {
  if (from <= to) return false;
  tell.error(
    'rule',
    [...path, 'to'],
    {
      message: '{} : le dernier jour vient avant le premier.',
      expected: `au moins ${from}`,
      hint: 'Échangez "from" et "to".',
    },
    { uses: [[...path, 'from']] },
  );
  return true;
}

/** A student can read the figure on the morning it is asked. */
function figureIsOver({ from, to }: FigureRef, { day }: Assignment, path: Path, tell: Tell): void {
  if (endsBeforeItBegins({ from, to }, path, tell)) return;
  if (to >= day) {
    tell.error(
      'rule',
      [...path, 'to'],
      {
        message: `{} : ce jour n’est pas fini quand la question est posée, le matin du jour ${day}.`,
        expected: day === 0 ? 'un devoir donné plus tard' : `un jour de ${from} à ${day - 1}`,
        hint: 'Donnez le devoir plus tard, ou demandez des jours déjà joués.',
      },
      { uses: [[...path, 'from']] },
    );
  }
}

/** Reasons are asked on days of the game, and few enough to be thought about. */
export const reasonsAreFew: Rule = ({ calendar, reasons = [] }, tell) => {
  uniqueIds(['reasons'], reasons, tell);
  const asked = new Map<number, number>();
  reasons.forEach(({ from, id, to }, i) => {
    const path = ['reasons', i];
    if (to > calendar.days) {
      lateDay(tell, [...path, 'to'], calendar.days, id);
      return;
    }
    if (endsBeforeItBegins({ from, to }, path, tell)) return;
    const first = Math.floor(from / WEEK);
    const last = Math.floor(to / WEEK);
    for (let week = first; week <= last; week++) {
      const count = (asked.get(week) ?? 0) + 1;
      asked.set(week, count);
      if (count !== MOST_REASONS_A_WEEK + 1) continue;
      tell.error(
        'limit',
        path,
        {
          message: `{} : c’est la quatrième raison demandée dans la semaine ${week + 1}.`,
          expected: `au plus ${MOST_REASONS_A_WEEK} décisions clés par semaine`,
          hint: 'Gardez celles qui comptent, ou avancez "to".',
        },
        { uses: [['reasons']] },
      );
    }
  });
};
