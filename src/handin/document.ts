/** Reads the text of a file of ours (a save, a list of decisions) into a tree, or says why not. */
import {
  figure,
  LIMITS,
  type Limits,
  limitWords,
  newBudget,
  OUTER_DEPTH,
  parseText,
  type Report,
  scan,
  type TreeValue,
  wrongEncoding,
} from '../scenario/index.ts';

const HINT = 'Vérifiez que c’est bien une sauvegarde ou une liste de décisions.';

/** Most decisions in a file. */
export const MOST_DECISIONS = 100_000;

/** Lists and objects in all: as many decisions as may be, of three each, beside a scenario of half its own limits. */
const MOST_CONTAINERS = 425_000;

/**
 * The limits of a scenario hold, but for the length of a log, which is longer than any list of a scenario, and for what
 * its decisions are made of: keys and texts are as many as its bytes and its values allow.
 */
const DOCUMENT_LIMITS: Limits = {
  ...LIMITS,
  outer: MOST_DECISIONS,
  containers: MOST_CONTAINERS,
  keys: LIMITS.bytes,
  text: LIMITS.bytes,
  escapes: LIMITS.bytes,
};

/** Parses a document and reports what is wrong with its text; undefined when it could not be read. */
export function readDocument(name: string, text: string, report: Report): TreeValue | undefined {
  const origin = report.addFile(name, text);
  const trouble = scan(text, newBudget(), DOCUMENT_LIMITS);
  if (!trouble) return parseText(text, origin, report, (key) => key === '$comment');
  const at = { place: origin + trouble.offset, path: '' };
  if (trouble.kind === 'encoding') report.add('error', 'encoding', at, () => wrongEncoding(trouble.unit));
  else if (trouble.depth !== undefined && trouble.depth <= OUTER_DEPTH) {
    const path = trouble.depth < OUTER_DEPTH ? '' : '/log';
    report.add('error', 'limit', { ...at, path }, tooManyDecisions);
  } else
    report.add('error', 'limit', at, () => ({ ...limitWords(trouble.limit, DOCUMENT_LIMITS), hint: HINT }));
  return undefined;
}

const tooManyDecisions = () => ({
  message: `Il y a trop de décisions : il en faut au plus ${figure(MOST_DECISIONS)}. La lecture s’est arrêtée là.`,
  expected: `au plus ${figure(MOST_DECISIONS)} décisions`,
  hint: HINT,
});
