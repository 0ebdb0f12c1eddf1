/** `gondole audit FILE`: adds up an audit again, and says what ties what. */
import { checkAudit, readAudit, type Verdict } from '../audit/index.ts';
import { layout } from '../handin/index.ts';
import type { Command } from './command.ts';
import { BadInput, EXIT } from './exit.ts';
import { checkWritable, mustRead, writeText } from './files.ts';
import { say, write } from './out.ts';
import { table } from './table.ts';
import { count, harmless, whole } from './words.ts';

export const audit: Command = {
  name: 'audit',
  summary: 'vérifie que les chiffres d’une partie se recoupent',
  usage: 'audit FICHIER [--json FICHIER|-]',
  story: [
    'Le fichier vient de « gondole run … --audit ». Chaque identité relie des chiffres qui ont été comptés chacun de leur côté : tickets, stocks, écritures, files, heures. Un seul chiffre faux d’une unité en brise au moins une.',
    'Code de sortie 0 quand tout se recoupe, 1 quand une identité ne se vérifie pas, 2 quand le fichier ne se lit pas.',
  ],
  examples: [
    'gondole run scenarios/superette-des-halles.json --manager prudent --audit audit.json',
    'gondole audit audit.json',
  ],
  files: { least: 1, most: 1, called: 'un audit' },
  options: { json: { value: 'FICHIER|-', help: 'écrit le résultat en JSON (- : sur la sortie standard)' } },
  run: ({ files, options }) => {
    const name = files[0]!;
    const json = options.get('json');
    checkWritable(json);
    const { file, problems, more } = readAudit(mustRead(name), name);
    checkWritable(json);
    if (!file) throw new BadInput(problems, more);
    const verdicts = checkAudit(file);
    const machine = `${layout(machineForm(verdicts))}\n`;
    if (json === '-') write(machine);
    else {
      if (json !== undefined) writeText(json, machine);
      sayVerdicts(verdicts, `${file.scenario}, tirage « ${file.seed} », ${count(file.days.length, 'jour')}`);
    }
    return verdicts.every(({ gaps }) => gaps === 0) ? EXIT.done : EXIT.untied;
  },
};

const sumOf = (verdicts: readonly Verdict[], key: 'checked' | 'gaps'): number =>
  verdicts.reduce((total, verdict) => total + verdict[key], 0);

function sayVerdicts(verdicts: readonly Verdict[], what: string): void {
  say(harmless(what));
  say();
  const rows = verdicts.map(({ identity: { id, left, right }, checked, gaps, largest }) => [
    `${id.padEnd(3)} ${left} = ${right}`,
    whole(checked),
    whole(gaps),
    gaps === 0 ? '–' : distance(largest),
  ]);
  for (const line of table(['Identité', 'Égalités', 'Écarts', 'Le plus grand'], rows)) say(line);
  say();
  const wrong = verdicts.filter(({ gaps }) => gaps > 0);
  const equations = count(sumOf(verdicts, 'checked'), 'égalité');
  if (wrong.length === 0) {
    say(`Tout se recoupe : ${count(verdicts.length, 'identité')}, ${equations}.`);
    return;
  }
  say(`${count(sumOf(verdicts, 'gaps'), 'écart')} sur ${equations}. Le premier de chaque identité :`);
  for (const { identity, first } of wrong) {
    const { where, left, right } = first!;
    say(`  ${identity.id} (${harmless(where)}) : ${whole(left)} au lieu de ${whole(right)}`);
  }
}

/** Sums beyond 2⁵³ have no exact difference. */
const distance = (gap: number): string => (Number.isSafeInteger(gap) ? whole(gap) : 'hors limites');

function machineForm(verdicts: readonly Verdict[]): unknown {
  return {
    ok: verdicts.every(({ gaps }) => gaps === 0),
    equations: sumOf(verdicts, 'checked'),
    gaps: sumOf(verdicts, 'gaps'),
    identities: verdicts.map(({ identity: { id, left, right }, checked, gaps, largest, first }) => ({
      id,
      left,
      right,
      equations: checked,
      gaps,
      largest,
      first: first ?? null,
    })),
  };
}
