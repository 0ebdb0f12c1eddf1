import { expect, test } from 'vitest';
import { grocery } from '../../../../tests/support/grocery.ts';
import { LAW } from './rules.ts';

// The rule: the table, the defaults of the scenario and the law say the same.

const { law } = grocery().team;
const threshold = (id: string) => LAW.find((rule) => rule.id === id)!.threshold;

test('thresholds of the table are those a scenario starts from', () => {
  expect([threshold('TT02'), threshold('TT03'), threshold('TT03-average')]).toEqual([
    law.dayMinutes,
    law.weekMinutes,
    law.averageMinutes,
  ]);
  expect([threshold('TT04'), threshold('TT06')]).toEqual([law.dailyRestMinutes, law.breakMinutes]);
  expect(threshold('TT04-span')).toBe(24 * 60 - law.dailyRestMinutes);
  expect([threshold('TP01'), threshold('TP05')]).toEqual([law.partTime.minimumMinutes, law.notice.days]);
  expect([threshold('TP04'), threshold('TP04-length')]).toEqual([
    law.partTime.interruptions,
    law.partTime.interruptionMinutes,
  ]);
  expect(threshold('TT07')).toBe(law.overtime.firstBp);
  expect(threshold('SU01')).toBe(13 * 60);
});

test('every rule has an id of its own, plain words, an article, and what to do unless it is about pay', () => {
  expect(new Set(LAW.map(({ id }) => id)).size).toBe(LAW.length);
  for (const { article, code, id, of, remedy, title, what } of LAW) {
    expect(code).toBe(of === 'roster' ? `law-${id}` : '');
    expect(what, id).toMatch(/^[A-ZÀÉ].{20,}\.$/);
    expect(title, id).toMatch(/^[A-Z].{3,}[^.]$/);
    expect(article, id).toMatch(/art\. [LR]\d{4}-\d+|IDCC \d{4}/);
    expect(remedy, id).toMatch(of === 'pay' ? /^$/ : /^[A-ZÔ].{10,}\.$/);
  }
});

test('every switch of a scenario is a rule, and every rule has its switch', () => {
  expect([...new Set(LAW.map(({ number }) => number))].sort()).toEqual(Object.keys(law.rules).sort());
});
