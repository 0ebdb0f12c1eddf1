/** Opens a save or a copy, which are read alike: the document, the scenario in it, the moment and the decisions. */
import type { z } from 'zod';
import { checkShape, type Formats, type ObjectTree, type Report, type Scenario } from '../scenario/index.ts';
import { readDocument } from './document.ts';
import { checkMoment, latest, objectIn, scenarioIn } from './inside.ts';
import { checkEntries, type Decision, type logSchema, type momentSchema } from './log.ts';

/** The parts of an envelope that are read here. */
type Played = z.ZodType<{ now: z.output<typeof momentSchema>; log: z.output<typeof logSchema> }>;

interface Kind<S extends Played> {
  /** How people call it: “Une copie”. */
  readonly what: string;
  readonly formats: Formats;
  readonly shape: S;
}

/** What was in the envelope; undefined when its parts are not right, each by itself. */
export function envelopeIn<S extends Played>(
  text: string,
  name: string,
  { what, formats, shape }: Kind<S>,
  report: Report,
): { root: ObjectTree; outside: z.output<S>; scenario: Scenario; log: Decision[] } | undefined {
  const read = readDocument(name, text, report);
  if (read === undefined) return undefined;
  const document = objectIn(read, what, report);
  const root = document && latest(document, formats, report);
  if (!root) return undefined;
  const { value, isMadeUp } = checkShape(shape, root, report);
  const scenario = scenarioIn(root, report);
  if (report.isFull) return undefined;
  const outside = value as z.output<S>;
  const log = checkEntries(outside.log, { root, path: ['log'], isMadeUp, numbered: true }, report);
  // What follows compares parts, which must be right first.
  if (!scenario || report.failed) return undefined;
  checkMoment(outside.now, log, scenario, root, report);
  return { root, outside, scenario, log };
}
