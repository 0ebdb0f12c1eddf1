/** What a student wrote, as a teacher reads it beside the marks: answers with their verdict, reasons with what they cite. */
import { INDICATORS, UNITS } from '../indicators/index.ts';
import type { Graded, Said, Told, Verdict } from '../marks/index.ts';
import type { Answer, Question } from '../scenario/index.ts';
import type { Who } from '../store/game.ts';
import { quantity } from './report/words.ts';

/** A question or a key decision, and what was said. Texts of the student are whole, and never trusted. */
export interface SaidLine {
  readonly sub: string;
  /** Who of a pair, where each answers for themselves. */
  readonly who?: Who | undefined;
  readonly asked: string;
  readonly said: string;
  readonly verdict: string;
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  right: 'juste',
  carried: 'juste d’après ses résultats',
  partly: 'juste en partie',
  wrong: 'faux',
  blank: 'sans réponse',
  unmarkable: 'sans clé dans cette partie',
  teacher: 'à lire',
};

type NumberQuestion = Extract<Question, { kind: 'number' }>;

/** The unit in which a number is asked: its own, or that of the indicator it must find. */
function unitOf({ unit, key }: NumberQuestion): keyof typeof UNITS {
  if (unit) return unit;
  return (typeof key === 'object' && 'indicator' in key && INDICATORS.get(key.indicator)?.unit) || 'count';
}

function numberText(value: number, unit: keyof typeof UNITS): string {
  return quantity(value, UNITS[unit]);
}

function answerText(question: Question, answer: Answer | undefined): string {
  if (answer === undefined) return '';
  if (question.kind === 'number')
    return typeof answer === 'number' ? numberText(answer, unitOf(question)) : '';
  if (question.kind === 'text' || !Array.isArray(answer)) return String(answer);
  return answer.map((id) => question.options.find((one) => one.id === id)?.text ?? id).join(', ');
}

function answerLine(sub: string, who: Who | undefined, { question, answer, verdict, key }: Graded): SaidLine {
  const isOff = verdict === 'wrong' || verdict === 'blank';
  const right =
    isOff && question.kind === 'number' && key !== undefined
      ? `, attendu ${numberText(key, unitOf(question))}`
      : '';
  return {
    sub,
    ...(who && { who }),
    asked: question.text,
    said: answerText(question, answer),
    verdict: VERDICTS[verdict] + right,
  };
}

function reasonLine({ decision, reason, day, refusal }: Told): SaidLine {
  const cites = reason.cites.map(({ indicator, from, to, family, product, value }) => {
    const one = INDICATORS.get(indicator);
    const days = from === to ? `jour ${from + 1}` : `jours ${from + 1} à ${to + 1}`;
    const part = product ?? family;
    return `${one?.label ?? indicator}${part === undefined ? '' : `, ${part}`}, ${days} : ${numberText(value, one?.unit ?? 'count')}`;
  });
  return {
    sub: decision.sub,
    asked: decision.label,
    said: `${reason.text} (jour ${day + 1} ; ${cites.join(' ; ')})`,
    verdict: refusal ? 'chiffre faux' : 'chiffre vrai',
  };
}

/** Everything said, answers first. */
export const saidLines = ({ graded, told }: Said): SaidLine[] => [
  ...graded.flatMap(({ assignment, who, answers }) =>
    answers.map((one) => answerLine(assignment.sub, who, one)),
  ),
  ...told.map(reasonLine),
];
