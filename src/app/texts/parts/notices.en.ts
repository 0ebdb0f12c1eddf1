/** What the page tells beside a game, in English: files, saves, what failed. */
import { plural } from '../plural.en.ts';
import type { notices as french } from './notices.fr.ts';

export const notices: typeof french = {
  'save-damaged': (title) =>
    `The game of “${title}” is damaged and cannot be read. It has been put aside, nothing was erased. Take up another game or an exported file.`,
  'save-unreadable':
    'This file is not a game of Gondole, or it is damaged. Expected: a “.gondole.json” file exported from the game.',
  'rules-changed':
    'The scenario has changed since this game: its decisions are played on the new one, results may differ.',
  skipped: (n) =>
    `${n} ${plural(n, 'decision of this game is no longer accepted and was skipped', 'decisions of this game are no longer accepted and were skipped')}.`,
  'not-kept':
    'This browser does not allow saving. The game goes on; export your game before closing the page.',
  'scenario-problems': 'This scenario cannot be played:',
  'floor-failed':
    'The animated floor cannot be shown on this computer. Nothing is lost: read everything in “What is going on”.',
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
};
