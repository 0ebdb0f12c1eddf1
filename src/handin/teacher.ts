/**
 * What a teacher says of the copies of a class: levels on the grids, and marks in place of the engine's, each with its
 * reason. The engine's marks stay beside them.
 */
import { z } from 'zod';
import { checkOverride, DEFAULT_RUBRIC, SUBS, type Teacher } from '../marks/index.ts';
import {
  checkShape,
  didYouMean,
  quoted,
  Report,
  type ScenarioProblem,
  spotAt,
  type Tree,
} from '../scenario/index.ts';
import { readDocument } from './document.ts';
import { objectIn } from './inside.ts';

export const TEACHER_KIND = 'gondole-enseignant';

/** Sub-competences that a teacher's grid can mark. */
const GRIDS: ReadonlySet<string> = new Set(
  DEFAULT_RUBRIC.lines.filter(({ kind }) => kind === 'teacher').map(({ sub }) => sub),
);

const code = () => z.string().min(2).max(8);

const copySchema = z.strictObject({
  grids: z
    .record(code(), z.int().min(1).max(4))
    .default({})
    .describe('Niveau par sous-compétence : 1 (TI), 2 (I), 3 (S), 4 (TS).'),
  marks: z
    .array(
      z.strictObject({
        code: code().describe('Sous-compétence, compétence ou bloc.'),
        mark: z.number().min(0).max(20).describe('Note sur 20.'),
        reason: z.string().min(1).max(1_000).describe('Raison du changement.'),
      }),
    )
    .max(80)
    .default([])
    .describe('Notes de l’enseignant, à la place de celles du moteur.'),
});

const schema = z.strictObject({
  kind: z.literal(TEACHER_KIND).describe('Ce que contient le fichier.'),
  format: z.literal(1).describe('Version du format.'),
  copies: z
    .record(z.string().min(1).max(200), copySchema)
    .describe('Par copie : son identifiant, celui de la première colonne de notes.csv.'),
});

export interface ReadTeacher {
  /** By identifier of a copy; left out when some problem is an error. */
  readonly teachers?: ReadonlyMap<string, Teacher>;
  readonly problems: readonly ScenarioProblem[];
  readonly more: number;
}

/** Reads the file of a teacher: every problem at once, located. Never throws, whatever the text. */
export function readTeacher(text: string, name: string): ReadTeacher {
  const report = new Report();
  const teachers = teachersIn(text, name, report);
  return { ...(teachers && !report.failed && { teachers }), ...report.problems() };
}

function teachersIn(text: string, name: string, report: Report): Map<string, Teacher> | undefined {
  const read = readDocument(name, text, report);
  const root = read === undefined ? undefined : objectIn(read, 'Ce que dit l’enseignant', report);
  if (!root) return undefined;
  const { value } = checkShape(schema, root, report);
  if (report.failed) return undefined;
  const { copies } = value as z.output<typeof schema>;
  return new Map(
    Object.entries(copies).map(([id, { grids, marks }]) => {
      const overrides = marks.map(({ code: which, mark, reason }) => ({
        code: which,
        points: Math.round(100 * mark),
        reason,
      }));
      for (const [i, override] of overrides.entries()) {
        const path = ['copies', id, 'marks', i];
        const refusal = checkOverride(override)?.code;
        if (refusal === 'unknown-competence') unknown(override.code, [...path, 'code'], root, report);
        if (refusal === 'reason-missing')
          report.add('error', 'missing', () => spotAt(root, [...path, 'reason']), noReason);
        if (overrides.findIndex((one) => one.code === override.code) < i)
          report.add('error', 'duplicate', () => spotAt(root, [...path, 'code']), twice);
      }
      for (const sub of Object.keys(grids)) {
        const path = ['copies', id, 'grids', sub];
        if (!SUBS.includes(sub)) unknown(sub, path, root, report);
        else if (!GRIDS.has(sub))
          report.add(
            'error',
            'rule',
            () => spotAt(root, path),
            () => noGrid(sub),
          );
      }
      return [id, { grids: new Map(Object.entries(grids)), overrides }];
    }),
  );
}

function unknown(got: string, path: readonly (string | number)[], root: Tree, report: Report): void {
  report.add(
    'error',
    'unknown',
    () => spotAt(root, path),
    () => ({
      message: `Le code ${quoted(got)} n’existe pas dans le diplôme.`,
      got,
      expected: 'un code comme G1.4, G1 ou BC03 (une grille : une sous-compétence)',
      hint: didYouMean(got, SUBS) || 'Voyez bareme.md.',
    }),
  );
}

const noGrid = (sub: string) => ({
  message: `${sub} n’a pas de grille au barème : ce niveau ne compterait pas.`,
  expected: `une de celles-ci : ${[...GRIDS].join(', ')}`,
  hint: `Changez plutôt sa note, avec une raison : "marks": [{ "code": "${sub}", "mark": 12, "reason": "…" }].`,
});

const noReason = () => ({
  message: 'Une note changée par l’enseignant porte sa raison.',
  expected: 'une phrase',
  hint: 'Écrivez pourquoi : la raison est gardée à côté des deux notes.',
});

const twice = () => ({
  message: 'Cette note est déjà changée plus haut pour cette copie.',
  expected: 'un code une seule fois par copie',
  hint: 'Gardez l’une des deux.',
});
