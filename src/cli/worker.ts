/** What a thread does: looks at a copy, plays the reference managers, or plays a draw of a calibration. */
import { parentPort } from 'node:worker_threads';
import {
  CORES,
  type Copy,
  type Dossier,
  type Identity,
  type References,
  readCopy,
  type Verified,
  verifyCopy,
} from '../handin/index.ts';
import { hashJson } from '../kernel/index.ts';
import { TRICKS } from '../managers/tricks/index.ts';
import { type Play, playDraw } from '../marks/index.ts';
import type { Scenario, ScenarioProblem } from '../scenario/index.ts';
import type { Answer } from './pool.ts';

/** The luck that a class may share: who plays it need not be played twice. */
export interface Luck extends Pick<Dossier, 'scenario' | 'seeds'>, Pick<Copy, 'rulesVersion'> {
  readonly days: number;
}

export type Task =
  | { readonly look: string; readonly name: string; readonly asked: Identity | undefined }
  | { readonly play: Luck }
  | { readonly draw: { readonly scenario: Scenario; readonly base: string; readonly tricks: boolean } };

/** A copy without its decisions, which nobody needs any more. */
export type Head = Omit<Copy, 'log' | 'scenario' | 'seeds'> & {
  readonly id: string;
  readonly start: string;
  readonly seed: string;
};

export type Look =
  | { readonly problems: readonly ScenarioProblem[] }
  | {
      readonly head: Head;
      readonly verified: Verified;
      readonly luck: Luck;
      /** The same for all who share a luck. */
      readonly key: string;
    };

export type Result = Look | References | readonly Play[];

function look(text: string, name: string, asked: Identity | undefined): Look {
  const { copy, problems } = readCopy(text, name);
  if (!copy) return { problems };
  const { log: _, scenario, seeds, ...head } = copy;
  const { rulesVersion, rulesHash, pastHash, claim } = copy;
  const verified = verifyCopy(copy, asked);
  const days = verified.replayed?.fingerprints.length ?? claim.fingerprints.length;
  return {
    head: { ...head, id: scenario.id, start: scenario.calendar.start, seed: seeds.base },
    verified,
    luck: { scenario, seeds, rulesVersion, days },
    key: hashJson([rulesVersion, rulesHash, pastHash, seeds, days]),
  };
}

function obey(task: Task): Result {
  if ('look' in task) return look(task.look, task.name, task.asked);
  if ('draw' in task) {
    const { scenario, base, tricks } = task.draw;
    return playDraw(scenario, base, tricks ? TRICKS : undefined);
  }
  const { rulesVersion, days, ...dossier } = task.play;
  return CORES.get(rulesVersion)!.references(dossier, days);
}

/** Answers tasks as they come. */
export function serve(): void {
  parentPort!.on('message', (task: Task) => {
    let answer: Answer<Result>;
    try {
      answer = { result: obey(task) };
    } catch (error) {
      answer = { fault: error instanceof Error ? error.message : String(error) };
    }
    parentPort!.postMessage(answer);
  });
}
