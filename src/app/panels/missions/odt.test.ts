// Rule guarded here: a document opens in any word processor (OpenDocument 1.3, part 2, 3.3: the kind of file first, not
// compressed), and what a student typed is text in it, never markup.
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ODT, odt } from './odt.ts';

const BYTES = odt([
  { kind: 'title', text: 'Fiche d’activité' },
  { kind: 'heading', text: 'Constat' },
  { kind: 'text', text: 'Panier < 13 € & baisse\nDeuxième ligne' },
]);

test('the kind of file is read at a fixed place without unzipping', () => {
  expect(strFromU8(BYTES.subarray(30, 38))).toBe('mimetype');
  expect(strFromU8(BYTES.subarray(38, 38 + ODT.length))).toBe(ODT);
});

test('every part that the manifest names is there', () => {
  const parts = unzipSync(BYTES);
  const manifest = strFromU8(parts['META-INF/manifest.xml']!);
  for (const [, path] of manifest.matchAll(/full-path="([^"/][^"]*)"/g))
    expect(parts).toHaveProperty([path!]);
});

test('text is text: signs of markup are escaped, lines are paragraphs', () => {
  const content = strFromU8(unzipSync(BYTES)['content.xml']!);
  expect(content).toContain('>Panier &lt; 13 € &amp; baisse</text:p>');
  expect(content).toContain('>Deuxième ligne</text:p>');
});
