/** `gondole verify FILE…`: plays copies again and says which are what they claim. */
import {
  type Copy,
  type Core,
  CURRENT,
  type Identity,
  layout,
  type References,
  STATE_WORDS,
  unknownRules,
  type Verdict,
  verdictOnMarks,
  verifyCopy,
} from '../handin/index.ts';
import { openCopy } from '../handin/open.ts';
import { hashJson } from '../kernel/index.ts';
import type { ScenarioProblem } from '../scenario/index.ts';
import type { Command } from './command.ts';
import { BadInput, badInput, EXIT, type ExitCode } from './exit.ts';
import { checkWritable, mustRead, writeText } from './files.ts';
import { ASK_AGAIN, notACopy } from './notCopies.ts';
import { say, write } from './out.ts';
import { problemLines } from './problems.ts';
import { loadScenario } from './scenario.ts';
import { table } from './table.ts';
import { dayOf, verdictText } from './verdicts.ts';
import { count, harmless } from './words.ts';

/** Most files on a line. */
const MOST_FILES = 100_000;

/** What is told of a copy; nothing else is kept of it, however many there are. */
interface Head extends Pick<Copy, 'rulesVersion' | 'rulesHash'> {
  readonly seed: string;
  readonly days: number;
  readonly start: string;
}

const headOf = ({ rulesVersion, rulesHash, seeds, claim, scenario }: Copy): Head => ({
  rulesVersion,
  rulesHash,
  seed: seeds.base,
  days: claim.fingerprints.length,
  start: scenario.calendar.start,
});

/** What was found of one file. */
type Found =
  | { readonly file: string; readonly head: Head | undefined; readonly verdict: Verdict }
  | {
      readonly file: string;
      readonly problems: readonly ScenarioProblem[];
      readonly more: number;
      /** Does it say it is a copy? */
      readonly copy?: true;
    };

export const verify: Command = {
  name: 'verify',
  summary: 'rejoue des copies et dit si elles donnent ce qu’elles annoncent',
  usage: 'verify FICHIER… [--scenario SCÉNARIO] [--json FICHIER|-]',
  story: [
    'Chaque copie est rejouée, décision par décision, et comparée jour par jour à ce qu’elle annonce. La commande distingue une copie vraie, modifiée (ses décisions ou ses résultats, avec le premier jour qui diffère), jouée avec une autre version du jeu, jouée dans un autre scénario, ou abîmée (avec l’endroit).',
    'Les gérants de référence décident de nouveau ; les décisions de l’élève sont rejouées telles quelles.',
    'Code de sortie 0 quand toutes les copies sont vraies, 1 quand l’une ne l’est pas, 2 quand l’une ne se lit pas.',
  ],
  examples: [
    'gondole run scenarios/superette-des-halles.json --manager prudent --copy copie.json',
    'gondole verify copie.json --scenario scenarios/superette-des-halles.json',
  ],
  files: { least: 1, most: MOST_FILES, called: 'une copie' },
  options: {
    scenario: { value: 'SCÉNARIO', help: 'scénario donné à la classe : une copie d’un autre est dite telle' },
    json: { value: 'FICHIER|-', help: 'écrit le résultat en JSON (- : sur la sortie standard)' },
  },
  run: async ({ files, options }) => {
    const json = options.get('json');
    checkWritable(json);
    const scenarioFile = options.get('scenario');
    const asked =
      scenarioFile === undefined ? undefined : CURRENT.identityOf(loadScenario(scenarioFile).scenario);
    const references = new Map<string, References>();
    const found: Found[] = [];
    for (const file of files) found.push(await look(file, asked, references));
    checkWritable(json);
    const text = `${layout({ ok: found.every(isTrue), copies: found.map(machineForm) })}\n`;
    if (json === '-') write(text);
    else {
      if (json !== undefined) writeText(json, text);
      sayFound(found);
    }
    return exitOf(found);
  },
};

async function look(
  file: string,
  asked: Identity | undefined,
  known: Map<string, References>,
): Promise<Found> {
  try {
    const text = mustRead(file);
    const other = notACopy(text, file);
    if (other) throw badInput({ file, code: 'type', ...other, expected: 'une copie' });
    const opened = await openCopy(text, file);
    if ('problems' in opened) return { file, ...opened, copy: true };
    const { core, copy } = opened;
    const head = copy && headOf(copy);
    if (!core) return { file, head, verdict: unknownRules(opened.rulesVersion) };
    const { verdict, replayed } = verifyCopy(core, copy, asked);
    if (verdict.status !== 'true' || !replayed || !copy.claim.marks) return { file, head, verdict };
    const marked = core.mark(replayed, referencesOf(core, copy, known));
    return { file, head, verdict: verdictOnMarks(copy, verdict, marked) };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { file, problems: error.problems, more: error.more };
  }
}

/** The reference managers, once per scenario, luck and length. */
function referencesOf(core: Core, copy: Copy, known: Map<string, References>): References {
  const days = copy.claim.fingerprints.length;
  const key = hashJson([copy.rulesVersion, copy.rulesHash, copy.pastHash, copy.seeds, days]);
  const references = known.get(key) ?? core.references(copy, days);
  known.set(key, references);
  return references;
}

const isTrue = (one: Found): boolean => 'verdict' in one && one.verdict.status === 'true';

function exitOf(found: readonly Found[]): ExitCode {
  if (found.some((one) => 'problems' in one)) return EXIT.badInput;
  return found.every(isTrue) ? EXIT.done : EXIT.untrue;
}

function sayFound(found: readonly Found[]): void {
  const rows = found.map((one) => {
    if ('problems' in one) return [harmless(one.file), 'illisible', ''];
    const day = dayOf(one.verdict);
    return [harmless(one.file), STATE_WORDS[one.verdict.status], day === undefined ? '' : String(day + 1)];
  });
  for (const line of table(['Copie', 'Verdict', 'Jour'], rows)) say(line);
  say();
  for (const one of found) {
    if ('problems' in one) {
      for (const line of problemLines(one.problems, one.more)) say(line);
      if (one.copy) say(`  → ${ASK_AGAIN}`);
    } else if (!isTrue(one))
      say(`${harmless(one.file)} : ${verdictText(one.verdict, one.head?.start ?? '')}`);
  }
  const good = found.filter(isTrue).length;
  say(`${count(good, 'copie vraie', 'copies vraies')} sur ${found.length}`);
}

function machineForm(one: Found): unknown {
  if ('problems' in one) {
    const { file, problems, more } = one;
    return { file, status: 'damaged', problems, more };
  }
  const { file, head, verdict } = one;
  const { start = '', ...told } = head ?? {};
  return { file, ...verdict, message: verdictText(verdict, start), ...told };
}
