/** How the cost of a line grows with the number of products, at choice sets of one size and as many wants a visit. */
import { Course, total } from './games.ts';
import { against, figure, print } from './table.ts';
import { type Range, w0Manager, w0Scenario } from './w0.ts';

const RUNS = 5;
const DAYS = 14;
const RANGES: readonly Range[] = [
  { families: 2, perFamily: 30, wants: 2 },
  { families: 20, perFamily: 30, wants: 2 },
  { families: 166, perFamily: 30, wants: 2 },
];

export function sizes(): void {
  const courses = RANGES.map((range) => new Course(w0Scenario(DAYS, range), () => w0Manager(range)));
  for (let i = 0; i < RUNS; i++) for (const course of courses) course.run();
  const nsPerLine = courses.map(({ timing: { game, quiet } }) => (quiet * 1e6) / total(game, 'lines'));
  const [least, , most] = nsPerLine;
  for (const {
    timing: { phases, game },
  } of courses)
    console.log(JSON.stringify(phases), total(game, 'lines'), total(game, 'entered'));
  print('W0 with two wants a visit and choice sets of 30, in larger and larger stores', [
    ...RANGES.map(
      ({ families, perFamily }, i) =>
        [`${figure(families * perFamily)} products, per line`, `${figure(nsPerLine[i]!)} ns`] as const,
    ),
    ['largest ÷ smallest', figure(most! / least!, 2), against(most! / least!, 2, 1)],
  ]);
}
