/** The first screen in English. */
import type { home as french } from './home.fr.ts';

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const home: typeof french = {
  blocks: 'Blocks of the diploma',
  block: {
    BC02: 'BC02 Offer and sales floor',
    BC03: 'BC03 Running the store',
    BC04: 'BC04 Managing the team',
  },
  drop: {
    title: 'Open a file',
    help: 'An exported game (“.gondole.json”) or a scenario. Choose it, or drop it anywhere on this page.',
    choose: 'Choose a file',
    here: 'Drop the file to open it',
  },
  notices: {
    'file-too-big': (name, size) =>
      `“${name}” weighs ${size}: too much for a game or a scenario (20 MB at most). Nothing was opened or changed. Check that it is the right file.`,
    'file-not-text': (name) =>
      `“${name}” is neither a game nor a scenario: it is a picture, an archive or some other document. Expected: a “.gondole.json” file exported from the game, or a scenario in JSON.`,
    'file-not-ours': (name) =>
      `“${name}” is a text, but neither a game nor a scenario of Gondole. Expected: a “.gondole.json” file exported from the game, or a scenario in JSON.`,
    'file-newer': (name) =>
      `“${name}” comes from a newer version of Gondole. Nothing is lost: open it with that version, or reload this page if an update is waiting.`,
    'storage-full':
      'The storage of this browser is full: the game goes on but is no longer saved. Export it, then delete old games in “Data”.',
    'other-tab':
      'This game is already open in another tab. Here it can only be looked at: no decision, no saving, so that nothing is overwritten. Close the other tab, go back home and continue the game.',
    'opening-failed':
      'The game could not load entirely. Check the network, then reload the page: your games are kept.',
    safari:
      'Safari erases the games of a site that is not opened for seven days. Export yours, or add Gondole to the home screen.',
  },
  settings: {
    title: 'Settings',
    language: 'Language',
    text: 'Text size',
    textOf: (size) => (size === 100 ? 'normal' : `${size}%`),
    motion: 'Animations',
    motions: { system: 'like the computer', reduced: 'reduced', full: 'full' },
    sound: 'Sounds of the store',
    soundHelp: 'Door, till, long line, delivery… Everything they say can be seen on the screen too.',
    speed: 'Speed at the start of the day',
    speeds: { slow: 'slow', play: 'normal', fast: '×2', faster: '×4' },
    done: 'Done',
  },
  data: {
    title: 'Data',
    intro:
      'Gondole has no account, no tracking cookie and no server: everything stays in this browser, on this computer. The exported file is the save that counts.',
    kept: 'What is kept',
    game: 'Game',
    where: 'Where it stands',
    size: 'Size',
    none: 'No game.',
    aside: 'Put aside (unreadable)',
    pasts: (n) => `${n} ${plural(n, 'year before already played', 'years before already played')}`,
    settings: 'Your settings: language, texts, animations, sounds, speed.',
    export: (title) => `Export “${title}”`,
    erase: (title) => `Delete “${title}”`,
    eraseAll: 'Erase everything from this browser',
    eraseSure:
      'Erase for ever all games, those put aside and your settings? What was not exported will be lost.',
    eraseYes: 'Erase everything',
    erased: 'Everything has been erased from this browser.',
    kilobytes: (n) => `${n} kB`,
    megabytes: (n) => `${n} MB`,
  },
  readOnly: 'Read only',
};
