/** The first screen in English: games, files, settings, what is kept. */
import { date } from '../format.ts';
import { plural } from '../plural.en.ts';
import type { home as french } from './home.fr.ts';

export const home: typeof french = {
  tagline: 'A real store to run: its customers, its shelves, its team, its books.',
  choose: 'Choose a store',
  inFrench: 'Scenarios speak French, as their authors wrote them: stories, guides, products, assignments.',
  start: 'Start',
  resume: 'Continue',
  resumeTitle: 'Take up a game',
  lasts: (days) =>
    days % 7 === 0
      ? plural(days / 7, 'one week of play', `${days / 7} weeks of play`)
      : plural(days, 'one day of play', `${days} days of play`),
  inClass: (minutes) => `about ${minutes} min`,
  savedAt: (day, hour) => `saved on ${day} at ${hour}`,
  at: (day, hour) => (hour ? `${day}, ${hour}` : `${day}, before opening`),
  over: 'game finished',
  otherGames: (n) => `${n} other ${plural(n, 'game', 'games')}`,
  dayOf: (day, first) => `${date(first + day)}, week ${Math.floor(day / 7) + 1}`,
  forget: 'Delete',
  forgetSure: (title) => `Delete this game of “${title}” for good?`,
  privacy:
    'Gondole needs no account and sends nothing: your games stay in this browser. Export them to change seats.',
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
