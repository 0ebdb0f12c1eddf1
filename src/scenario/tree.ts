// A JSON document that remembers where each value was written. Containers only are objects; a scalar costs two slots,
// so that a document at the limits stays light.

/** Where something was written: the number of its file times PLACES_PER_FILE, plus its offset in UTF-16 code units. */
export type Place = number;

/** More than the longest document has code units. */
export const PLACES_PER_FILE = 33_554_432;

/** One key of a path, or one index. */
export type Step = string | number;

/**
 * A JSON object; the four lists go together, in the order of the file, each key once. Once an object is read, its list of
 * keys may be that of another object too.
 */
export type ObjectTree = {
  readonly kind: 'object';
  readonly place: Place;
  readonly keys: string[];
  readonly keyPlaces: Place[];
  readonly values: TreeValue[];
  readonly places: Place[];
};

/** A JSON list. */
export type ArrayTree = {
  readonly kind: 'array';
  readonly place: Place;
  readonly values: TreeValue[];
  readonly places: Place[];
};

export type Tree = ObjectTree | ArrayTree;

/** A JSON value; containers are trees. */
export type TreeValue = string | number | boolean | null | Tree;

/** An object without members, written at a place. */
export function emptyObject(place: Place): ObjectTree {
  return { kind: 'object', place, keys: [], keyPlaces: [], values: [], places: [] };
}

/** A list without items, written at a place. */
export function emptyArray(place: Place): ArrayTree {
  return { kind: 'array', place, values: [], places: [] };
}

/** Is it an object or a list? */
export function isTree(value: TreeValue | undefined): value is Tree {
  return typeof value === 'object' && value !== null;
}

/** Is it an object? */
export function isObjectTree(value: TreeValue | undefined): value is ObjectTree {
  return isTree(value) && value.kind === 'object';
}

/** Is it a list? */
export function isArrayTree(value: TreeValue | undefined): value is ArrayTree {
  return isTree(value) && value.kind === 'array';
}

/** The value of a key, or undefined. */
export function member(object: ObjectTree, key: string): TreeValue | undefined {
  const index = object.keys.indexOf(key);
  return index < 0 ? undefined : object.values[index];
}

/** Adds a member; the caller answers for the key being new. */
export function addMember(
  object: ObjectTree,
  key: string,
  keyPlace: Place,
  value: TreeValue,
  place: Place,
): void {
  object.keys.push(key);
  object.keyPlaces.push(keyPlace);
  object.values.push(value);
  object.places.push(place);
}

/**
 * The same tree in lists of their exact length: lists grown item by item hold up to sixteen empty slots.
 * @param keys those of an object, in the list it is to keep
 */
export function trimmed(tree: ArrayTree): ArrayTree;
export function trimmed(tree: ObjectTree, keys: string[]): ObjectTree;
export function trimmed(tree: Tree, keys: string[] = []): Tree {
  const { kind, place } = tree;
  const values = tree.values.slice();
  const places = tree.places.slice();
  if (kind === 'array') return { kind, place, values, places };
  return { kind, place, keys, keyPlaces: tree.keyPlaces.slice(), values, places };
}

/** The same object without some keys. */
export function without(object: ObjectTree, ...keys: readonly string[]): ObjectTree {
  const rest = emptyObject(object.place);
  object.keys.forEach((key, i) => {
    if (!keys.includes(key)) {
      addMember(
        rest,
        key,
        object.keyPlaces[i] as number,
        object.values[i] as TreeValue,
        object.places[i] as number,
      );
    }
  });
  return rest;
}

/** The same object with a key renamed or its value changed; unchanged when the key is absent. */
export function replaced(
  object: ObjectTree,
  key: string,
  change: { readonly key?: string; readonly value?: (value: TreeValue) => TreeValue },
): ObjectTree {
  const index = object.keys.indexOf(key);
  if (index < 0) return object;
  const keys = [...object.keys];
  const values = [...object.values];
  if (change.key !== undefined) keys[index] = change.key;
  if (change.value) values[index] = change.value(values[index] as TreeValue);
  return { ...object, keys, values };
}

/** The plain JSON value of a tree. Objects have no prototype, so that a key such as `__proto__` is a key like any other. */
export function toPlain(value: TreeValue): unknown {
  if (!isTree(value)) return value;
  if (value.kind === 'array') return value.values.map(toPlain);
  const plain = Object.create(null) as Record<string, unknown>;
  for (let i = 0; i < value.keys.length; i += 1) {
    plain[value.keys[i] as string] = toPlain(value.values[i] as TreeValue);
  }
  return plain;
}

/** Enough of a value to be shown: containers may be huge. */
export function glimpse(value: TreeValue): unknown {
  if (!isTree(value)) return value;
  if (value.kind === 'array') return value.values.slice(0, 12).map(blank);
  return toPlain({ ...value, keys: value.keys.slice(0, 6), values: value.values.slice(0, 6).map(blank) });
}

function blank(value: TreeValue): TreeValue {
  return isTree(value) ? '…' : value;
}

/** A path as a JSON Pointer (RFC 6901); '' is the whole document. */
export function pointer(path: readonly Step[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The place of a path, as far as it goes, and the steps that lead nowhere (a missing key). */
export type Spot = { readonly place: Place; readonly missing: readonly Step[] };

/** Where a path leads; `atKey` asks for the key of the last step rather than its value. */
export function spotAt(root: Tree, path: readonly Step[], atKey = false): Spot {
  let at: TreeValue = root;
  let place = root.place;
  for (let i = 0; i < path.length; i += 1) {
    const step = path[i] as Step;
    const index = !isTree(at) ? -1 : at.kind === 'array' ? Number(step) : at.keys.indexOf(String(step));
    if (!isTree(at) || !(index >= 0 && index < at.values.length)) return { place, missing: path.slice(i) };
    const keyPlace = at.kind === 'object' && atKey && i === path.length - 1 ? at.keyPlaces[index] : undefined;
    place = keyPlace ?? (at.places[index] as number);
    at = at.values[index] as TreeValue;
  }
  return { place, missing: [] };
}

/** The value at a path, or undefined. */
export function valueAt(root: Tree, path: readonly Step[]): TreeValue | undefined {
  let at: TreeValue | undefined = root;
  for (const step of path) {
    if (!isTree(at)) return undefined;
    at = at.kind === 'array' ? at.values[Number(step)] : member(at, String(step));
  }
  return at;
}

/** The path of what stands at a place of the document that starts at `root` (as parsed: places in rising order). */
export function pathOf(root: Tree, place: Place): Step[] {
  const path: Step[] = [];
  let at: TreeValue = root;
  while (isTree(at)) {
    const starts: readonly number[] = at.kind === 'object' ? at.keyPlaces : at.places;
    const index = lastNotAfter(starts, place);
    if (index < 0) break;
    const value: TreeValue = at.values[index] as TreeValue;
    path.push(at.kind === 'object' ? (at.keys[index] as string) : index);
    if (place <= (at.places[index] as number)) break;
    at = value;
  }
  return path;
}

/** Index of the last number that is not after `limit` in a rising list, or -1. */
function lastNotAfter(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
