/** Help: a word explained in place, and the page of reminders, in English. */
import type { help as reference } from './help.fr.ts';

export const help: typeof reference = {
  rail: 'Help',
  about: (word) => `What does “${word}” mean?`,
  formula: 'Formula',
  example: 'In your store',
  lastDays: (figure) => `${figure} over the last closed days (seven at most).`,
  loading: 'One moment…',
  close: 'Close the explanation',
  all: 'The whole reminder',
  title: 'The manager’s reminder',
  story: (title) => `Read the story again: ${title}`,
  intro:
    'The words and formulas of the game, on one page to keep. Examples “In your store” come from your game.',
  print: 'Print',
  withOwn: 'With my figures',
  chapters: {
    prices: 'Prices and margins',
    sales: 'Sales and tills',
    stocks: 'Stocks and orders',
    shelf: 'Shelves',
    team: 'Team',
    cash: 'Result and cash',
  },
  confuse: {
    title: 'Not to be mistaken',
    pairs: [
      'Margin rate (marque): margin ÷ selling price excl. VAT. Mark-up (marge): margin ÷ cost.',
      'Empty shelf: there is some in the reserve. Stock-out: there is none.',
      'Known shrinkage: noted. Unknown shrinkage: found by counting.',
      'Use-by (DLC): forbidden after. Best-before (DDM): less good after, not dangerous.',
      'Overtime: full time. Extra hours: part time.',
      'Cover of a stock: days. Cover of the need: people.',
    ],
  },
};
