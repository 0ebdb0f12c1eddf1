import type { Command } from './command.ts';
export const replay = {
  name: 'replay',
  summary: '',
  usage: 'replay',
  story: [],
  examples: [],
  files: { least: 1, most: 1, called: 'un fichier' },
  options: {},
  run: () => 0,
} as Command;
