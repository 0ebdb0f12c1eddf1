import { describe, expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import { start } from '../../store/game.ts';
import type { Pose } from './actor.ts';
import { MANAGER, Manager } from './manager.ts';
import { placesOf } from './places.ts';

// Rule guarded here: the picture shows the manager where the last look was taken, on ground one can stand on.

const { model } = start(grocery());
const places = placesOf(model);
const frame = (ms: number, more = {}) => ({
  ms,
  realMs: 16,
  nowMs: 0,
  speed: 0,
  reducedMotion: true,
  ...more,
});
const NOON = 720 * 60_000;

function shown(manager: Manager, looks: Parameters<Manager['show']>[0], at = frame(NOON)) {
  let pose: Pose | undefined;
  const moving = manager.show(looks, at, (key, one) => {
    expect(key).toBe(MANAGER);
    pose = one;
  });
  return { pose, moving };
}

describe('the manager', () => {
  test('is nowhere before the first look of the day, nor when an earlier moment is shown again', () => {
    const manager = new Manager(model, places, () => undefined);
    expect(shown(manager, []).pose).toBeUndefined();
    const looks = [{ what: 'dock', id: undefined, minute: 720 } as const];
    expect(shown(manager, looks).pose).toBeDefined();
    expect(shown(manager, looks, frame(NOON - 300_000)).pose).toBeUndefined();
  });

  test.each(model.fixtures.map(({ id }, f) => ({ id, f })))('stands in front of $id', ({ id, f }) => {
    const { pose } = shown(new Manager(model, places, () => undefined), [
      { what: 'fixture', id, minute: 700 },
    ]);
    const away = places.fronts[f]!.map(({ x, y }) => Math.hypot(x - pose!.x, y - pose!.y));
    expect(Math.min(...away)).toBeLessThan(0.001);
    expect(pose).toMatchObject({ dx: places.looks[f]!.x, dy: places.looks[f]!.y, moving: false });
  });

  test('stands beside the colleague spoken to, on free ground', () => {
    const there = places.spots[0]!;
    const employee = model.employees[0]!.id;
    const { pose } = shown(new Manager(model, places, () => there), [
      { what: 'employee', id: employee, minute: 700 },
    ]);
    expect(Math.hypot(pose!.x - there.x, pose!.y - there.y)).toBeLessThan(1);
    expect(places.ground.free(pose!.x, pose!.y)).toBe(true);
  });

  test('walks there while time stands still, and arrives', () => {
    const manager = new Manager(model, places, () => undefined);
    const looks = [{ what: 'fixture', id: model.fixtures[0]!.id, minute: 720 } as const];
    const at = frame(NOON, { reducedMotion: false });
    expect(shown(manager, looks, at).moving).toBe(true);
    for (let i = 0; i < 1_000; i++) shown(manager, looks, at);
    expect(shown(manager, looks, at).moving).toBe(false);
  });
});
