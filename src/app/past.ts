/** Gives a scenario its past: the one it holds, the one kept from last time, or a new one played now. */
import { pastIsFresh, withPast } from '../play/past.ts';
import { type PastData, pastKey, type Scenario } from '../scenario/index.ts';
import type { FromPast, ToPast } from './pastWorker.ts';
import { keepPast, keptPast } from './saves.ts';
import { pastWorker } from './workers.ts';

/** Told before the year is played and after each of its days; `cancel` gives it up. */
type Show = (done: number, of: number, cancel?: () => void) => void;

/**
 * The scenario with a fresh past; undefined when its making was given up. Shipped scenarios hold theirs, so the year is
 * only played for a scenario that someone has edited.
 */
export async function preparePast(scenario: Scenario, show: Show): Promise<Scenario | undefined> {
  if (pastIsFresh(scenario)) return scenario;
  const key = pastKey(scenario);
  const data = await keptPast(key);
  const known = data && { ...scenario, past: { ...scenario.past, data } };
  if (known && pastIsFresh(known)) return known;
  const made = await playedAway(scenario, show);
  if (made === 'cancelled') return undefined;
  const whole = made
    ? { ...scenario, past: { ...scenario.past, data: made } }
    : await playedHere(scenario, show);
  if (whole.past.data) await keepPast(key, whole.past.data);
  return whole;
}

/** The year played by a worker; undefined where workers do not work. */
function playedAway(scenario: Scenario, show: Show): Promise<PastData | 'cancelled' | undefined> {
  return new Promise((resolve) => {
    let worker: Worker;
    const end = (made: PastData | 'cancelled' | undefined): void => {
      worker.terminate();
      resolve(made);
    };
    try {
      worker = pastWorker();
    } catch {
      return resolve(undefined);
    }
    const cancel = (): void => end('cancelled');
    show(0, 0, cancel);
    worker.onmessage = ({ data }: MessageEvent<FromPast>) => {
      if ('done' in data) show(data.done, data.of, cancel);
      else end(data.made);
    };
    worker.onerror = () => end(undefined);
    const message: ToPast = { year: scenario };
    worker.postMessage(message);
  });
}

/** The year played on the page: about a second, after the page has had time to say it. */
async function playedHere(scenario: Scenario, show: Show): Promise<Scenario> {
  show(0, 0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  return withPast(scenario);
}
