/** Questions for the class at the end of a game, in English, with their keys. */
import type { questions as reference } from './questions.fr.ts';

export const questions: typeof reference = {
  title: 'Questions for the class',
  intro: 'Drawn from what weighed most in this game. Keys are exact.',
  showKeys: 'Show the keys',
  hideKeys: 'Hide the keys',
  key: 'Key:',
  empty: {
    ask: (rayon, checks) =>
      `“${rayon}”: ${checks} empty references were found at 11:00 and 17:00. How many customers, do you think, left without anything from this shelf? Was it missing from the store, or only from the shelf? What should change: the order or the filling?`,
    key: (lost, inBack, none) =>
      `${lost} wants lost: ${inBack} with stock in the back (shelf to fill), ${none} with none at all (to order).`,
  },
  queue: {
    ask: (day, n, basket) =>
      `On ${day}, ${n} baskets were left in the line; the mean basket of the day was ${basket}. Put a figure on the sales lost incl. VAT, and say what one more hour at the till would have cost.`,
    key: (lost) => `Baskets × mean basket = ${lost}.`,
  },
  price: {
    ask: (day, product, before, now, q0, q1) =>
      `On ${day}, “${product}” went from ${before} to ${now}; its sales, from ${q0} to ${q1} units in seven days. Compute the elasticity. What may it owe to something else than the price?`,
    key: (elasticity) =>
      `(change of quantity ÷ quantity before) ÷ (change of price ÷ price before) = ${elasticity}. Weather, holidays, stock-outs and neighbours on the shelf are in it too.`,
  },
  phantom: {
    ask: (product, recorded) =>
      `The computer says ${recorded} units of “${product}”. What becomes of the automatic order if that is false? How can one know, and at what cost?`,
    key: (real) =>
      `Real stock: ${real}. The proposal waits for the recorded stock to fall and does not order; a count puts it right.`,
  },
  'break-even': {
    ask: (days, sales, variable, fixed) =>
      `Over ${days} ${days === 1 ? 'day' : 'days'}: sales excl. VAT ${sales}, variable costs ${variable}, fixed costs ${fixed}. Compute the contribution rate, the break-even point and the day it is reached.`,
    key: (breakEven, dead) => `Break-even ${breakEven}; reached after ${dead}.`,
    never: 'never: the contribution covers nothing',
  },
  forecast: {
    ask: (day, said, came) =>
      `For ${day}, ${said} customers were expected; ${came} came. Compute the relative gap. What would the mean of the same days last year and over the last four weeks have said?`,
    key: (gap) => `Gap: ${gap}.`,
  },
};
