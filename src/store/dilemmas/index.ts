/** Dilemmas: a question between two goods, asked on one day, whose answer is a decision like any other. */
export * from './commands.ts';
export * from './question.ts';
