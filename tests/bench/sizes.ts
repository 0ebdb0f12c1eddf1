/** How the cost of a line grows with the number of products, at choice sets of one size and the basket of W0. */
import { Course, total } from './games.ts';
import { against, figure, print, type Row } from './table.ts';
import { type Range, W0, w0Manager, w0Scenario } from './w0.ts';

const RUNS = 8;
const DAYS = 14;
/**
 * A basket of W0 asks for ten families at least, so the smallest store has the smaller choice sets; its shelves are deep,
 * for it sells as much.
 */
const { wants, unitsPerFacing } = W0;
const GROWTHS: readonly (readonly Range[])[] = [
  [
    { families: 10, perFamily: 6, wants, unitsPerFacing: 10 * unitsPerFacing },
    { families: 100, perFamily: 6, wants, unitsPerFacing },
  ],
  [20, 166].map((families) => ({ families, perFamily: 30, wants, unitsPerFacing })),
];

/** Quiet nanoseconds of a line in each store, which take turns. */
function nsPerLine(ranges: readonly Range[]): number[] {
  const courses = ranges.map((range) => new Course(w0Scenario(DAYS, range), () => w0Manager(range)));
  for (let i = 0; i < RUNS; i++) for (const course of courses) course.run();
  return courses.map(({ timing: { game, quiet } }) => (quiet * 1e6) / total(game, 'lines'));
}

export function sizes(): void {
  const rows = GROWTHS.flatMap((ranges): Row[] => {
    const ns = nsPerLine(ranges);
    return [
      ...ranges.map(({ families, perFamily }, i): Row => {
        const products = `${figure(families * perFamily)} products in sets of ${perFamily}, per line`;
        return [products, `${figure(ns[i]!)} ns`];
      }),
      ['  larger ÷ smaller', figure(ns[1]! / ns[0]!, 2), against(ns[1]! / ns[0]!, 2, 1)],
    ];
  });
  print('Growth with the number of products, basket of W0', rows);
}
