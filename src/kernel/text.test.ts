import { describe, expect, test } from 'vitest';
import { compareText } from './text.ts';

describe('compareText', () => {
  test('by code unit: capitals first, accents last, no locale', () => {
    expect(['été', 'b', 'a', 'Z', '10', '9', ''].sort(compareText)).toEqual([
      '',
      '10',
      '9',
      'Z',
      'a',
      'b',
      'été',
    ]);
    // U+FB33 comes before U+1F600 by code point, after it by code unit (RFC 8785, 3.2.3).
    expect(compareText('\u{1f600}', '\ufb33')).toBeLessThan(0);
    expect(compareText('x', 'x')).toBe(0);
  });
});
