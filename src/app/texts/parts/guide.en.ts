/** Words of the guide in English. */
import type { guide as french } from './guide.fr.ts';

export const guide: typeof french = {
  step: (rank, of) => `Guide · step ${rank} of ${of}`,
  go: 'Go there',
  close: 'Close the guide',
  reopen: 'Open the guide again',
  over: 'Guide · finished',
  done: 'Over to you',
  doneText: 'You know how to play: forecast, decide, open, check, close, understand.',
};
