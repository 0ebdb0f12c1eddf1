// Lays one document over another. Each part of the result remembers the file it was written in.
import { nothingToRemove } from './french.ts';
import type { Report } from './report.ts';
import {
  type ArrayTree,
  addMember,
  emptyArray,
  emptyObject,
  isArrayTree,
  isObjectTree,
  member,
  type ObjectTree,
  type TreeValue,
} from './tree.ts';

/** The key that takes something out of what is extended. */
export const REMOVE = '$remove';

/**
 * `over` laid over `base`: objects merge key by key; lists whose items all have an `id` merge by id, those of the base
 * first; everything else is replaced. `{ "$remove": true }` takes out a key, or with an `id` an item.
 */
export function merge(base: ObjectTree, over: ObjectTree, report: Report): ObjectTree {
  const merged = emptyObject(over.place);
  const overIndex = new Map(over.keys.map((key, index) => [key, index]));
  base.keys.forEach((key, i) => {
    const j = overIndex.get(key);
    if (j === undefined) {
      addMember(merged, key, at(base.keyPlaces, i), at(base.values, i), at(base.places, i));
      return;
    }
    const value = at(over.values, j);
    if (isRemoval(value)) return;
    addMember(
      merged,
      key,
      at(over.keyPlaces, j),
      mergeValue(at(base.values, i), value, report),
      at(over.places, j),
    );
  });
  const baseKeys = new Set(base.keys);
  over.keys.forEach((key, j) => {
    if (baseKeys.has(key)) return;
    const value = at(over.values, j);
    if (isRemoval(value)) {
      report.add('error', 'reference', { place: at(over.keyPlaces, j) }, () =>
        nothingToRemove(key, base.keys),
      );
    } else addMember(merged, key, at(over.keyPlaces, j), value, at(over.places, j));
  });
  return merged;
}

function mergeValue(base: TreeValue, over: TreeValue, report: Report): TreeValue {
  if (isObjectTree(base) && isObjectTree(over)) return merge(base, over, report);
  if (isArrayTree(base) && isArrayTree(over) && hasIds(over) && hasIds(base))
    return mergeById(base, over, report);
  return over;
}

/** Do all items have an id? An empty list has none to give: it replaces. */
function hasIds(list: ArrayTree): boolean {
  return list.values.length > 0 && list.values.every((item) => idOf(item) !== undefined);
}

function idOf(item: TreeValue): string | undefined {
  const id = isObjectTree(item) ? member(item, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}

function mergeById(base: ArrayTree, over: ArrayTree, report: Report): ArrayTree {
  const changes = new Map<string, number>();
  // A second item with the same id stays as it is: the rule on duplicates will tell.
  const repeated: number[] = [];
  over.values.forEach((item, index) => {
    const id = idOf(item) as string;
    if (changes.has(id)) repeated.push(index);
    else changes.set(id, index);
  });
  const merged = emptyArray(over.place);
  const put = (value: TreeValue, place: number) => {
    merged.values.push(value);
    merged.places.push(place);
  };
  const ids = base.values.map((item) => idOf(item) as string);
  const known = new Set(ids);
  base.values.forEach((item, i) => {
    const index = changes.get(at(ids, i));
    if (index === undefined) put(item, at(base.places, i));
    else if (!isRemoval(at(over.values, index))) {
      put(mergeValue(item, at(over.values, index), report), at(over.places, index));
    }
  });
  for (const index of [...changes.values(), ...repeated].sort((a, b) => a - b)) {
    const item = at(over.values, index);
    const id = idOf(item) as string;
    if (known.has(id) && !repeated.includes(index)) continue;
    if (isRemoval(item)) {
      report.add('error', 'reference', { place: at(over.places, index) }, () => nothingToRemove(id, ids));
    } else put(item, at(over.places, index));
  }
  return merged;
}

function isRemoval(value: TreeValue): boolean {
  return isObjectTree(value) && member(value, REMOVE) === true;
}

function at<T>(list: readonly T[], index: number): T {
  return list[index] as T;
}
