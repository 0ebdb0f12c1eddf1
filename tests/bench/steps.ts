/**
 * The steps of days played as the page plays them, minute by minute with the film on, as one file that a page can load: it
 * leaves a function in the global object.
 */
import { readScenario } from '../../src/scenario/index.ts';
import { start } from '../../src/store/game.ts';

const DAYS = 14;

/**
 * Milliseconds of each step, the closing of days included.
 * @param texts files by name, the scenario's first
 */
function steps(texts: Readonly<Record<string, string>>): number[] {
  const [name] = Object.keys(texts);
  const { scenario, problems } = readScenario(name!, (file) => texts[file]);
  if (!scenario) throw new Error(problems.map(({ message }) => message).join('\n'));
  const game = start(scenario, { trace: true });
  const ms: number[] = [];
  const timed = (step: () => void): void => {
    const from = performance.now();
    step();
    ms.push(performance.now() - from);
  };
  for (let day = 0; day < DAYS; day++) {
    for (let minute = 1; minute < 1440; minute++) timed(() => game.advance({ day, minute }));
    timed(() => game.finishDay());
  }
  return ms;
}

Object.assign(globalThis, { gondoleSteps: steps });
