import { describe, expect, test } from 'vitest';
import type { Row } from './results.ts';
import { fillWorksheet } from './worksheet.ts';

// Rule guarded here: the teacher's worksheet comes back with grades in it and every other byte as it was.

const row = (id: string, overall: number | null, state: Row['state'] = 'true'): Row => ({
  name: `devoir.zip/${id}/partie.json`,
  id,
  state,
  message: '',
  read: true,
  marks: { overall, BC02: overall, BC03: null, BC04: null },
});

const FRENCH = `\ufeff"Identifiant","Nom complet","Statut","Note","Note maximale","La note peut être modifiée","Dernière modification (note)","Feedback par commentaires"\r
"Participant 4711","Roux, Camille","Remis pour évaluation",,"20,00","Oui","-",\r
"Participant 4712","Petit ""Dom"" D.","Remis",,"100,00","Oui","-","déjà
écrit"\r
"Participant 4713","Blanc","Remis","3,00","20,00","Non","-",\r
"Participant 4714","Noir","Aucun travail remis",,"20,00","Oui","-",\r
`;

const filled = (text: string, rows: readonly Row[]) => {
  const sheet = fillWorksheet(text, rows, 50);
  if ('missing' in sheet) throw new Error(sheet.missing.join());
  return sheet;
};

test('grades with a point, out of what the assignment asks, and an empty comment; nothing else moves', () => {
  const sheet = filled(FRENCH, [row('4711', 1_237), row('4712', 1_237), row('4713', 900), row('9999', 800)]);
  const lines = sheet.text.split('\r\n');
  expect(lines[0]).toBe(FRENCH.split('\r\n')[0]);
  expect(lines[1]).toBe(
    '"Participant 4711","Roux, Camille","Remis pour évaluation",12.5,"20,00","Oui","-","Gondole (sur 20) : BC02 12,5, BC03 NE, BC04 NE"',
  );
  expect(lines[2]).toBe(
    '"Participant 4712","Petit ""Dom"" D.","Remis",62.5,"100,00","Oui","-","déjà\nécrit"',
  );
  expect(lines.slice(3)).toEqual(FRENCH.split('\r\n').slice(3));
  expect(sheet).toMatchObject({ filled: 2, locked: ['4713'], order: ['4711', '4712', '4713', '4714'] });
  expect(sheet.absent.map(({ id }) => id)).toEqual(['9999']);
});

test('an assignment without a maximum cannot be graded: nothing moves', () => {
  for (const most of ['', '-', '0,00']) {
    const sheet = FRENCH.replace(',,"20,00","Oui"', `,,"${most}","Oui"`);
    expect(filled(sheet, [row('4711', 1_200)])).toMatchObject({ text: sheet, filled: 0, locked: ['4711'] });
  }
});

test('no grade for a copy that is not true, nor for one that is not evaluated', () => {
  expect(filled(FRENCH, [row('4711', 1_500, 'edited'), row('4712', null)]).text).toBe(FRENCH);
  expect(filled(FRENCH, []).text).toBe(FRENCH);
});

describe('whatever the language, the separator and the end', () => {
  const head = 'Identifier,Full name,Grade,Maximum Grade,Grade can be changed,Feedback comments';
  test.each([
    ['English', `${head}\nParticipant 1,A,,100.00,Yes,\n`, 'Participant 1,A,50,100.00,Yes,'],
    ['semicolons', `${head}\nParticipant 1,A,,20,Yes,\n`.replaceAll(',', ';'), 'Participant 1;A;10;20;Yes;'],
    [
      'tabs, no last end of line',
      `${head}\nParticipant 1,A,,20,Yes,`.replaceAll(',', '\t'),
      'Participant 1\tA\t10\t20\tYes\t',
    ],
  ])('%s', (_, text, expected) => {
    expect(filled(text, [row('1', 1_000)]).text.split('\n')[1]).toContain(expected);
  });
});

test('another file says which columns it lacks', () => {
  expect(fillWorksheet('nom;note\nA;12\n', [], 50)).toEqual({ missing: ['identifiant', 'note maximale'] });
  expect(fillWorksheet('', [], 50)).toEqual({ missing: ['identifiant', 'note', 'note maximale'] });
});
