/** What a thread does: looks at a copy, plays the reference managers, or plays a draw of a calibration. */
import { parentPort } from 'node:worker_threads';
import { coreOf } from '../handin/cores.ts';
import {
  type Copy,
  type Dossier,
  type Identity,
  type Prints,
  printsOf,
  type References,
  type Row,
  type Student,
  studentsOf,
  unknownRules,
  type Verdict,
  type Verified,
  verifyCopy,
} from '../handin/index.ts';
import { openCopy } from '../handin/open.ts';
import { hashJson, InexactAmount, type SeedSchedule } from '../kernel/index.ts';
import { PANEL } from '../managers/panel/index.ts';
import { TRICKS } from '../managers/tricks/index.ts';
import { type Play, playDraw } from '../marks/index.ts';
import type { Scenario, ScenarioProblem } from '../scenario/index.ts';
import { expectThreads } from './compiler.ts';
import type { Answer } from './pool.ts';

/** Who may play a calibration beside the reference managers. */
const ALSO = { students: PANEL, tricks: TRICKS } as const;
export type Also = keyof typeof ALSO;

/** The luck that a class may share: who plays it need not be played twice. */
export interface Luck extends Pick<Dossier, 'scenario' | 'seeds'>, Pick<Copy, 'rulesVersion'> {
  readonly days: number;
}

export type Task =
  | { readonly look: string; readonly name: string; readonly asked: Identity | undefined }
  | { readonly play: Luck }
  | { readonly draw: { readonly scenario: Scenario; readonly base: string; readonly also: readonly Also[] } };

/** A copy without its decisions, which nobody needs any more. */
export type Head = Omit<Copy, 'log' | 'scenario' | 'seeds'> & {
  readonly id: string;
  readonly start: string;
  readonly seed: string;
  readonly prints: Prints;
  readonly students: readonly Student[] | undefined;
  readonly session: Row['session'];
};

export type Look =
  | { readonly problems: readonly ScenarioProblem[] }
  /** A copy of other rules, which nobody here can play. */
  | { readonly verdict: Verdict }
  | {
      readonly head: Head;
      readonly verified: Verified;
      readonly luck: Luck;
      /** The same for all who share a luck. */
      readonly key: string;
    };

export type Result = Look | References | readonly Play[];

async function look(text: string, name: string, asked: Identity | undefined): Promise<Look> {
  const opened = await openCopy(text, name);
  if ('problems' in opened) return { problems: opened.problems };
  if (!opened.core) return { verdict: unknownRules(opened.rulesVersion) };
  const { core, copy } = opened;
  const { log, scenario, seeds, ...head } = copy;
  const { rulesVersion, rulesHash, pastHash, claim } = copy;
  const verified = verifyCopy(core, copy, asked);
  const days = verified.replayed?.fingerprints.length ?? claim.fingerprints.length;
  return {
    head: {
      ...head,
      id: scenario.id,
      start: scenario.calendar.start,
      seed: seeds.base,
      prints: printsOf(log),
      students: studentsOf(scenario, log),
      session: sessionOf(scenario, seeds),
    },
    verified,
    luck: { scenario, seeds, rulesVersion, days },
    key: hashJson([rulesVersion, rulesHash, pastHash, seeds, days]),
  };
}

/** The class hour of a copy; undefined for a game played outside of any. */
function sessionOf({ session }: Scenario, { rounds }: SeedSchedule): Row['session'] {
  if (!session && rounds.length === 0) return undefined;
  return { ...(session && { mode: session.mode }), rounds: rounds.map(({ code }) => code) };
}

async function obey(task: Task): Promise<Result> {
  if ('look' in task) return look(task.look, task.name, task.asked);
  if ('draw' in task) {
    const { scenario, base, also } = task.draw;
    return playDraw(scenario, base, new Map(also.flatMap((who) => [...ALSO[who]])));
  }
  const { rulesVersion, days, ...dossier } = task.play;
  return (await coreOf(rulesVersion))!.references(dossier, days);
}

function faultOf(error: unknown): string {
  if (error instanceof InexactAmount) return 'ses montants sont trop grands pour être comptés au centime';
  return error instanceof Error ? error.message : String(error);
}

/** Answers tasks as they come, one at a time: who gives them waits for the answer. */
export function serve(): void {
  expectThreads();
  parentPort!.on('message', async (task: Task) => {
    let answer: Answer<Result>;
    try {
      answer = { result: await obey(task) };
    } catch (error) {
      answer = { fault: faultOf(error) };
    }
    parentPort!.postMessage(answer);
  });
}
