import { expect, test } from 'vitest';
import { forgetsInAWeek } from './saves.ts';
import { DEFAULTS, valid } from './settings.ts';

test('settings that are no choice become the default, the others stay', () => {
  expect(valid({ text: 130, motion: 'reduced', sound: true, speed: 'fast' })).toEqual({
    text: 130,
    motion: 'reduced',
    sound: true,
    speed: 'fast',
  });
  for (const raw of [null, 3, 'x', [], { text: '130', motion: 'wild', sound: 'yes', speed: 7 }])
    expect(valid(raw)).toEqual(DEFAULTS);
  expect(DEFAULTS.sound).toBe(false);
});

// Tracking prevention of WebKit: seven days without a visit, then everything scripts have kept is erased.
test.each([
  [
    'Safari on a Mac',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15',
    true,
  ],
  [
    'Safari on an iPad',
    'Mozilla/5.0 (iPad; CPU OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Mobile/15E148 Safari/604.1',
    true,
  ],
  [
    'Chrome',
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    false,
  ],
  [
    'Edge',
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
    false,
  ],
  ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', false],
])('%s: forgets in a week, or not', (_, agent, forgets) => {
  expect(forgetsInAWeek(agent)).toBe(forgets);
});
