// Rule guarded here: the guide follows what the student does, in any order, and never waits for what can no longer be.
import { expect, test } from 'vitest';
import { GUIDE_COMMANDS, type GuideStep } from '../../scenario/index.ts';
import { COMMANDS } from '../../store/game.ts';
import { type Seen, stepNow } from './steps.ts';

const waits: Pick<GuideStep, 'done' | 'on'>[] = [
  { done: { command: 'forecast' } },
  { done: { command: 'order' }, on: 'croissant' },
  { done: { reached: '08:00' } },
  { done: { reached: '17:00' } },
  { done: { command: 'move' } },
  { done: { left: '17:00' } },
  { done: { closed: 1 } },
  { done: { panel: 'debrief' } },
];
const steps = waits.map(
  (step, i): GuideStep => ({
    id: `etape-${i}`,
    title: 'Faites',
    text: 'Parce que.',
    panel: 'store',
    ...step,
  }),
);

const MORNING: Seen = { commands: [], panels: new Set(), daysClosed: 0, minute: 0, stopAt: undefined };
const forecast = { type: 'forecast', entries: 300, basketCents: 1_300, emptyBp: 500 } as const;
const order = { type: 'order', supplier: 'fournil', kind: 'proposal', packs: { croissant: -44 } } as const;
const move = { type: 'move', employee: 'nadia', task: 'shelf' } as const;

test('step after step', () => {
  expect(stepNow(steps, MORNING)).toBe(0);
  expect(stepNow(steps, { ...MORNING, commands: [forecast] })).toBe(1);
  expect(stepNow(steps, { ...MORNING, commands: [forecast, order] })).toBe(2);
  expect(stepNow(steps, { ...MORNING, commands: [forecast, order], minute: 480 })).toBe(3);
});

test('what is done early is not asked again', () => {
  expect(stepNow(steps, { ...MORNING, commands: [order] })).toBe(0);
  expect(stepNow(steps, { ...MORNING, commands: [order, forecast] })).toBe(2);
});

test('a decision about something else does not count', () => {
  const other = { ...order, packs: { brioche: -1 } };
  expect(stepNow(steps, { ...MORNING, commands: [forecast, other] })).toBe(1);
});

test('what was not done in time is left behind', () => {
  expect(stepNow(steps, { ...MORNING, minute: 600 })).toBe(3);
});

test('a stop is left once time passes again', () => {
  const at17 = { ...MORNING, minute: 1_020, stopAt: 1_020 };
  expect(stepNow(steps, at17)).toBe(4);
  expect(stepNow(steps, { ...at17, commands: [move] })).toBe(5);
  expect(stepNow(steps, { ...at17, commands: [move], stopAt: undefined })).toBe(6);
  // A card answered later than the stop is another stop.
  expect(stepNow(steps, { ...at17, minute: 1_050, stopAt: 1_050 })).toBe(6);
});

test('the day after, hours are behind', () => {
  const closed = { ...MORNING, daysClosed: 1 };
  expect(stepNow(steps, closed)).toBe(7);
  expect(stepNow(steps, { ...closed, panels: new Set(['debrief'] as const) })).toBe(8);
});

test('every decision a guide can wait for exists', () => {
  expect(GUIDE_COMMANDS.filter((type) => !COMMANDS.has(type))).toEqual([]);
});
