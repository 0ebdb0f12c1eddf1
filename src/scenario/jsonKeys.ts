// The keys of an object that is being read: is one repeated, are they those of another object?
import type { ObjectTree, Place, TreeValue } from './tree.ts';

/** The keys of an object being read: few are compared one by one, many are looked up. */
export class Keys {
  private readonly tree: ObjectTree;
  private index: Map<string, number> | undefined;

  constructor(tree: ObjectTree) {
    this.tree = tree;
  }

  /** Where a key stands among those read so far, or -1. */
  find(key: string): number {
    const { keys } = this.tree;
    if (keys.length < 16) return keys.indexOf(key);
    this.index ??= new Map();
    for (let i = this.index.size; i < keys.length; i += 1) this.index.set(keys[i] as string, i);
    return this.index.get(key) ?? -1;
  }
}

/** Members of an object whose keys are, so far, those of another one: their lists have their length at once. */
export class Row {
  private readonly keys: string[];
  private readonly keyPlaces: Place[];
  private readonly values: TreeValue[];
  private readonly places: Place[];
  private count = 0;

  constructor(keys: string[]) {
    this.keys = keys;
    this.keyPlaces = new Array(keys.length);
    this.values = new Array(keys.length);
    this.places = new Array(keys.length);
  }

  /** Adds a member; false when it is not the next one of the other object. */
  add(key: string, keyPlace: Place, value: TreeValue, place: Place): boolean {
    const { count } = this;
    if (this.keys[count] !== key) return false;
    this.keyPlaces[count] = keyPlace;
    this.values[count] = value;
    this.places[count] = place;
    this.count = count + 1;
    return true;
  }

  /** The object, when it has all the keys of the other one. */
  whole(place: Place): ObjectTree | undefined {
    const { count, keys, keyPlaces, places, values } = this;
    return count === keys.length ? { kind: 'object', place, keys, keyPlaces, values, places } : undefined;
  }

  /** The object as far as it goes, in lists of its own. */
  begun(place: Place): ObjectTree {
    const { count, keys, keyPlaces, places, values } = this;
    return {
      kind: 'object',
      place,
      keys: keys.slice(0, count),
      keyPlaces: keyPlaces.slice(0, count),
      values: values.slice(0, count),
      places: places.slice(0, count),
    };
  }
}
