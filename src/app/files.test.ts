import { describe, expect, test } from 'vitest';
import { LARGEST_BYTES, look, what } from './files.ts';

// Rule guarded here: whatever is dropped on the page, it is told apart by what it holds, not by its name.

const SAVE = '{"format":1,"kind":"gondole-save","log":[]}';
const file = (content: BlobPart, name = 'partie.gondole.json'): File => new File([content], name);

test.each([
  ['a save, whatever its name', SAVE, 'notes.txt', 'save'],
  ['a scenario', '{"format":1,"id":"x","catalogue":{}}', 'x.json', 'scenario'],
  ['a scenario that extends another', '{"format":1,"extends":"y.json"}', 'x.json', 'scenario'],
  ['a save of a format to come', '{"format": 12,"kind":"gondole-save"}', 'x.json', 'newer'],
  ['a save cut short goes to the reader, which says where', '{"for', 'x.gondole.json', 'save'],
  ['another JSON', '{"eggs":3}', 'x.json', 'not-ours'],
  ['prose', 'Chère Madame,', 'lettre.txt', 'not-ours'],
])('%s', (_, text, name, kind) => {
  expect(what(text, name)).toMatchObject({ kind, name });
});

describe('bytes', () => {
  test('of a text are read', async () => {
    expect(await look(file(SAVE))).toEqual({ kind: 'save', name: 'partie.gondole.json', text: SAVE });
  });

  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['a null byte', new Uint8Array([0x7b, 0, 0x7d])],
    ['nothing at all', new Uint8Array()],
  ])('of %s are no text', async (_, bytes) => {
    expect((await look(file(bytes))).kind).toBe('not-text');
  });

  test('too many are not even read', async () => {
    const huge = file('');
    Object.defineProperty(huge, 'size', { value: LARGEST_BYTES + 1 });
    Object.defineProperty(huge, 'arrayBuffer', { value: () => expect.fail('read') });
    expect(await look(huge)).toMatchObject({ kind: 'too-big', bytes: LARGEST_BYTES + 1 });
  });
});
