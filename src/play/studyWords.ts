/** Refusals of reasons and answers in words. */
import type { Say, Sentence } from './say.ts';

const SHAPES_FR: Readonly<Record<string, string>> = {
  number: 'un nombre entier, dans l’unité de la question',
  text: 'un texte',
  choice: 'une liste de propositions',
  ranking: 'une liste de propositions, dans l’ordre',
};
const SHAPES_EN: Readonly<Record<string, string>> = {
  number: 'a whole number, in the unit of the question',
  text: 'a text',
  choice: 'a list of options',
  ranking: 'a list of options, in order',
};

const open = (s: Say): string => `du jour ${s.n('from')} au jour ${s.n('to')}`;

const FRENCH: Readonly<Record<string, Sentence>> = {
  'unknown-key-decision': (s) => [
    `ce scénario ne demande aucune raison « ${s.id('decision')} ».`,
    'Choisissez l’une des décisions clés du scénario.',
  ],
  'key-decision-closed': (s) => [
    `la raison « ${s.id('decision')} » se donne ${open(s)}, et nous sommes au jour ${s.n('day')}.`,
    '',
  ],
  'reason-short': (s) => [
    `une raison tient en une phrase de ${s.n('least')} à ${s.n('most')} caractères ; celle-ci en a ${s.n('length')}.`,
    'Dites ce que vous avez lu et ce que vous en concluez.',
  ],
  'nothing-cited': (s) => [
    'une raison s’appuie sur un chiffre.',
    `Citez un ou deux indicateurs que vous avez lus (${s.n('most')} au plus).`,
  ],
  'days-not-over': (s) => [
    `« ${s.id('indicator')} » ne se lit pas encore du jour ${s.n('from')} au jour ${s.n('to')} : nous sommes au jour ${s.n('day')}.`,
    'Citez des jours terminés, du premier au dernier.',
  ],
  'two-parts': (s) => [
    `« ${s.id('indicator')} » se lit pour une famille ou pour un produit, pas pour les deux.`,
    'Gardez l’un des deux.',
  ],
  'unknown-family': (s) => [
    `la famille « ${s.id('family')} » n’existe pas dans ce magasin.`,
    'Choisissez une famille du catalogue.',
  ],
  'unknown-assignment': (s) => [
    `ce scénario n’a pas de devoir « ${s.id('assignment')} ».`,
    'Choisissez l’un des devoirs du scénario.',
  ],
  'answer-of-each': (s) => [
    `au devoir « ${s.id('assignment')} », chacun des deux élèves répond pour lui.`,
    'Dites qui répond : « who » vaut A ou B.',
  ],
  'answer-of-all': (s) => [
    `au devoir « ${s.id('assignment')} », on répond ensemble.`,
    'Ôtez « who » de la réponse.',
  ],
  'assignment-closed': (s) => [
    `on répond au devoir « ${s.id('assignment')} » ${open(s)}, et nous sommes au jour ${s.n('day')}.`,
    '',
  ],
  'unknown-question': (s) => [
    `ce devoir n’a pas de question « ${s.id('question')} ».`,
    'Répondez aux questions du devoir.',
  ],
  'answer-shape': (s) => [
    `à la question « ${s.id('question')} », il faut ${SHAPES_FR[s.id('kind')] ?? 'une autre réponse'}.`,
    'Corrigez cette réponse, ou laissez-la de côté.',
  ],
  'unknown-option': (s) => [
    `la question « ${s.id('question')} » n’a pas de proposition « ${s.id('option')} ».`,
    'Choisissez parmi les propositions de la question.',
  ],
  'option-twice': (s) => [
    `à la question « ${s.id('question')} », la proposition « ${s.id('option')} » est donnée deux fois.`,
    'Gardez-la une fois.',
  ],
};

const ENGLISH: Readonly<Record<string, Sentence>> = {
  'unknown-key-decision': (s) => [
    `this scenario asks for no reason called “${s.id('decision')}”.`,
    'Choose one of the key decisions of the scenario.',
  ],
  'key-decision-closed': (s) => [
    `the reason “${s.id('decision')}” is given from day ${s.n('from')} to day ${s.n('to')}, and this is day ${s.n('day')}.`,
    '',
  ],
  'reason-short': (s) => [
    `a reason is a sentence of ${s.n('least')} to ${s.n('most')} characters; this one has ${s.n('length')}.`,
    'Say what you read and what you make of it.',
  ],
  'nothing-cited': (s) => [
    'a reason rests on a figure.',
    `Cite one or two indicators that you have read (${s.n('most')} at most).`,
  ],
  'days-not-over': (s) => [
    `“${s.id('indicator')}” cannot be read yet from day ${s.n('from')} to day ${s.n('to')}: this is day ${s.n('day')}.`,
    'Cite days that are over, from the first to the last.',
  ],
  'two-parts': (s) => [
    `“${s.id('indicator')}” is read for a family or for a product, not for both.`,
    'Keep one of the two.',
  ],
  'unknown-family': (s) => [
    `there is no family “${s.id('family')}” in this store.`,
    'Choose a family of the catalogue.',
  ],
  'unknown-assignment': (s) => [
    `this scenario has no assignment “${s.id('assignment')}”.`,
    'Choose one of the assignments of the scenario.',
  ],
  'answer-of-each': (s) => [
    `each of the two students answers “${s.id('assignment')}” alone.`,
    'Say who answers: “who” is A or B.',
  ],
  'answer-of-all': (s) => [
    `the assignment “${s.id('assignment')}” is answered together.`,
    'Take “who” out of the answer.',
  ],
  'assignment-closed': (s) => [
    `the assignment “${s.id('assignment')}” is answered from day ${s.n('from')} to day ${s.n('to')}, and this is day ${s.n('day')}.`,
    '',
  ],
  'unknown-question': (s) => [
    `this assignment has no question “${s.id('question')}”.`,
    'Answer the questions of the assignment.',
  ],
  'answer-shape': (s) => [
    `question “${s.id('question')}” wants ${SHAPES_EN[s.id('kind')] ?? 'another answer'}.`,
    'Mend this answer, or leave it out.',
  ],
  'unknown-option': (s) => [
    `question “${s.id('question')}” has no option “${s.id('option')}”.`,
    'Choose among the options of the question.',
  ],
  'option-twice': (s) => [
    `in question “${s.id('question')}”, option “${s.id('option')}” is given twice.`,
    'Keep it once.',
  ],
};

export const STUDY_SENTENCES = { fr: FRENCH, en: ENGLISH } as const;
