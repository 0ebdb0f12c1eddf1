/** Facings of the shelf on the home screen: height of a product, its colour, how many side by side. */
const LEVELS: readonly (readonly [height: number, tone: number, facings: number][])[] = [
  [
    [34, 3, 4],
    [40, 0, 3],
    [28, 4, 3],
    [36, 2, 5],
  ],
  [
    [40, 1, 6],
    [34, 5, 3],
    [38, 0, 4],
    [0, 0, 2],
  ],
  [
    [30, 2, 3],
    [36, 3, 5],
    [40, 5, 3],
    [32, 1, 4],
  ],
];

/** A shelf, for the eyes only: one facing is empty, somebody should see to it. */
export function Shelf() {
  return (
    <div class="home-shelf" aria-hidden="true">
      {LEVELS.map((level) => (
        <div key={level.join()} class="home-level">
          {level.flatMap(([height, tone, facings], product) =>
            Array.from({ length: facings }, (_, facing) => (
              <i key={`${product}/${facing}`} class={`tone${tone}`} style={{ height: `${height}px` }} />
            )),
          )}
        </div>
      ))}
    </div>
  );
}
