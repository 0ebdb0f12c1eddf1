// The integers of a document, each with the way to it and a way to change it.

/** One integer of a document, in the object or list that holds it. */
export interface Place {
  readonly holder: Record<string | number, unknown>;
  readonly key: string;
  /** JSON Pointer. */
  readonly path: string;
}

/** Every integer under a node, in the order of the document. */
export function integersOf(node: unknown, path = ''): Place[] {
  if (typeof node !== 'object' || node === null) return [];
  const holder = node as Place['holder'];
  return Object.keys(holder).flatMap((key) =>
    typeof holder[key] === 'number'
      ? [{ holder, key, path: `${path}/${key}` }]
      : integersOf(holder[key], `${path}/${key}`),
  );
}

/** Adds to an integer for as long as `look` looks. */
export function withChange<T>({ holder, key }: Place, by: number, look: () => T): T {
  const was = holder[key] as number;
  holder[key] = was + by;
  try {
    return look();
  } finally {
    holder[key] = was;
  }
}
