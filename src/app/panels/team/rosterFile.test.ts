// The planning in a spreadsheet: dates it takes for dates, hours that add up, nothing left out.
import { expect, test } from 'vitest';
import { grocery } from '../../../../tests/support/grocery.ts';
import { start } from '../../../store/game.ts';
import { viewOf } from '../../../store/view.ts';
import { rosterCells } from './rosterFile.ts';

const view = viewOf(start(grocery()));
const sheet = view.plan.roster.template;

test('a line for each shift of the week, with its date and its length in hours', () => {
  const [head, ...lines] = rosterCells(view, 1, sheet);
  expect(head).toEqual(['Jour', 'Salarié', 'Tâche', 'De', 'À', 'Durée (h)']);
  expect(lines).toHaveLength(sheet.flat().length);
  for (const [day, , , from, to, hours] of lines) {
    expect(day).toMatch(/^\d{2}\/\d{2}\/\d{4}$/);
    const at = (time: unknown) => Number(String(time).slice(0, 2)) + Number(String(time).slice(3)) / 60;
    expect(hours).toBeCloseTo(at(to) - at(from), 9);
  }
});

test('the usual week has days and no dates', () => {
  expect(rosterCells(view, 'template', sheet)[1]![0]).toBe('lundi');
});
