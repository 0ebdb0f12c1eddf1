/** `gondole score PATH…`: verifies and marks a pile of copies. */
import { availableParallelism } from 'node:os';
import { CURRENT, readTeacher, writeResults } from '../handin/index.ts';
import type { Teacher } from '../marks/index.ts';
import { type Args, integerOption } from './args.ts';
import type { Command } from './command.ts';
import { BadInput, badInput, EXIT } from './exit.ts';
import { mustRead, writeText } from './files.ts';
import { itemsOf, type Part } from './inputs.ts';
import { Marking } from './marking.ts';
import { say, tell, write } from './out.ts';
import { progress } from './progress.ts';
import { loadScenario } from './scenario.ts';
import { checkSheet, deliver, SHEET_OPTIONS, sheetOf } from './sheet.ts';
import { count, harmless } from './words.ts';

const MOST_PATHS = 100_000;
const MOST_WORKERS = 256;
const MOST_PARTS = 100_000;

/** `--part 2/8`. @throws BadInput when it is not that */
function partOf({ options }: Args): Part | undefined {
  const text = options.get('part');
  if (text === undefined) return undefined;
  const [, index, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (index && of && index <= of && of <= MOST_PARTS) return { index, of };
  throw badInput({
    code: 'pattern',
    message: '--part : il faut un numéro et un nombre de parts, comme 2/8.',
    got: text,
    expected: 'i/n, i de 1 à n',
  });
}

export const score: Command = {
  name: 'score',
  summary: 'vérifie et note un paquet de copies : fichiers, dossiers, archives zip',
  usage:
    'score CHEMIN… [--scenario SCÉNARIO] [--profile PROFIL] [--step PAS] [--sheet FEUILLE] [--names FICHIER] [--teacher FICHIER] [--workers N] [--part I/N] [--out DOSSIER|-] [--json FICHIER|-]',
  story: [
    'Chaque copie est rejouée et comparée à ce qu’elle annonce, puis notée face aux gérants de référence sur le même tirage. Un fichier abîmé, étranger, vide ou trop gros est dit sur sa ligne, avec ce qu’il faut en faire ; les autres sont notés. Deux copies identiques octet pour octet sont notées toutes deux, et dites telles ; un fichier donné deux fois n’est compté qu’une. Le zip des remises d’un devoir Moodle se donne tel quel.',
    '« Note /20 » demande qu’au moins la moitié des sous-compétences d’un bloc soit évaluée ; « Évalué /20 » est la moyenne de ce qui l’a été, pour comparer des copies du même scénario. Une note n’est écrite que pour une copie vraie ; ce que donnent les décisions d’une copie modifiée est dit à part.',
    'Le résultat ne dépend ni de l’ordre des fichiers, ni du nombre de processeurs, ni des parts : avec --part 1/4 à --part 4/4 et --json, quatre machines se partagent le paquet, et « gondole merge » réunit leurs fichiers.',
    '--out DOSSIER écrit notes.csv (selon --profile : excel-fr s’ouvre dans Excel en français, moodle dans un carnet de notes, brut dans un programme), notes-moodle.csv, pronote.txt (une note par élève et par ligne, dans l’ordre de la feuille de Moodle, sinon de --names, sinon de notes.csv), rapport.html (la classe, puis une page par copie, à imprimer), similarites.csv (à titre indicatif) et resultats.json. Avec --sheet, la feuille d’évaluation du devoir Moodle est rendue remplie : seules ses notes, et ses commentaires vides, changent.',
    '--teacher FICHIER donne les niveaux des grilles et les notes que l’enseignant change : { "kind": "gondole-enseignant", "format": 1, "copies": { "dupont": { "grids": { "A3.1": 3 }, "marks": [{ "code": "A2.2", "mark": 12, "reason": "Panne du poste en semaine 2." }] } } }. La raison est obligatoire ; les deux notes sont exportées.',
    'Code de sortie 0, avec des avertissements s’il y a lieu ; 2 quand rien n’a pu être lu.',
  ],
  examples: [
    'gondole score copies/ --scenario scenarios/superette-des-halles.json --out notes/',
    'gondole score devoir.zip --profile moodle --out -',
    'gondole score copies/ --part 1/4 --json part-1.json',
  ],
  files: { least: 1, most: MOST_PATHS, called: 'un fichier, un dossier ou une archive' },
  options: {
    scenario: { value: 'SCÉNARIO', help: 'scénario donné à la classe : une copie d’un autre est dite telle' },
    ...SHEET_OPTIONS,
    teacher: {
      value: 'FICHIER',
      help: 'grilles et notes de l’enseignant, avec leur raison ; celles du moteur restent à côté',
    },
    workers: { value: 'N', help: 'fils d’exécution (autant que de processeurs sinon)' },
    part: { value: 'I/N', help: 'ne note que cette part du paquet, pour « gondole merge »' },
  },
  run: async (args) => {
    const sheet = sheetOf(args.options);
    const part = partOf(args);
    if (part && (sheet.json === undefined || sheet.out !== undefined))
      throw badInput({
        code: 'missing',
        message: 'Une part s’écrit en JSON seulement, pour « gondole merge ».',
        expected: '--json FICHIER, sans --out',
      });
    const workers = integerOption(args, 'workers', 1, MOST_WORKERS) ?? availableParallelism();
    checkSheet(sheet);
    const scenarioFile = args.options.get('scenario');
    const asked =
      scenarioFile === undefined ? undefined : CURRENT.identityOf(loadScenario(scenarioFile).scenario);
    const teachers = teachersIn(args.options.get('teacher'));
    const marking = new Marking(workers, asked, teachers);
    const bar = progress('Copies');
    try {
      const rows = await marking.rows(itemsOf(args.files, part), (done) => bar.step(done, done));
      bar.end();
      for (const id of teachers.keys())
        if (!part && !rows.some((row) => row.id === id))
          tell(`--teacher : aucune copie ne s’appelle ${harmless(id)}.`);
      checkSheet(sheet);
      if (!part) {
        if (rows.length === 0) throw nothing();
        return await deliver(rows, sheet);
      }
      const text = writeResults(rows, part);
      if (sheet.json === '-') write(text);
      else {
        writeText(sheet.json!, text);
        say(
          `Part ${part.index} sur ${part.of} : ${count(rows.length, 'fichier')}, dans ${harmless(sheet.json!)}`,
        );
      }
      return EXIT.done;
    } finally {
      await marking.end();
    }
  },
};

/** What the teacher says of each copy. @throws BadInput with every problem of the file */
function teachersIn(file: string | undefined): ReadonlyMap<string, Teacher> {
  if (file === undefined) return new Map();
  const { teachers, problems, more } = readTeacher(mustRead(file), file);
  if (!teachers) throw new BadInput(problems, more);
  return teachers;
}

const nothing = () =>
  badInput({
    code: 'missing',
    message: 'Il n’y a aucun fichier à noter.',
    expected: 'des copies, dans des fichiers, des dossiers ou des archives zip',
  });
