import { describe, expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { start } from '../store/game.ts';
import { breachRefusal, LAW } from '../store/view.ts';
import { namesOf, refusalText } from './refusals.ts';

// Rule guarded here: a refused roster says who, when, what was found, what the law allows and where it says so.

const { model } = start(grocery());
const words = (rule: (typeof LAW)[number]['id'], found: number, limit: number, day = 9) =>
  refusalText(
    breachRefusal(model, { rule, employee: 'nadia', day, numbers: { found, limit } }),
    'fr',
    namesOf(model),
  );
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('in French', () => {
  test('a day too long', () => {
    const { remedy, what } = words('TT02', 630, 600);
    expect(plain(what)).toBe(
      'Nadia, le mercredi de la semaine 2 : 10 h 30 de travail ; la loi en permet 10 h par jour (C. trav., art. L3121-18).',
    );
    expect(remedy).toBe('Raccourcissez la journée, ou partagez-la avec quelqu’un d’autre.');
  });

  test('less than an hour is said in minutes', () => {
    expect(plain(words('MN01-night', 45, 0).what)).toContain('45 min de travail de nuit');
  });

  test('a notice of one day, a Sunday until some time', () => {
    expect(plain(words('TP05', 1, 7).what)).toContain('avec 1 jour ouvré de délai ; il en faut 7');
    expect(plain(words('TP05', 2, 7).what)).toContain('avec 2 jours ouvrés de délai');
    expect(plain(words('SU01', 795, 780, 6).what)).toContain(
      'le dimanche de la semaine 1 : travail du dimanche jusqu’à 13 h 15 ; ici, la loi s’arrête à 13 h',
    );
  });
});

test.each(LAW.filter(({ of }) => of === 'roster'))(
  '$id is said with its article, in both languages',
  ({ article, id, remedy }) => {
    const refusal = breachRefusal(model, {
      rule: id,
      employee: 'nadia',
      day: 1,
      numbers: { found: 700, limit: 660 },
    });
    const french = refusalText(refusal, 'fr');
    expect(plain(french.what)).toContain(`(${article}).`);
    expect(plain(french.remedy)).toBe(remedy);
    const english = refusalText(refusal, 'en');
    expect(english.what).toMatch(/^“nadia”, Tuesday of week 1: .+ \(French labour code, art\. [^é]+\)\.$/);
    expect(english.remedy.length).toBeGreaterThan(10);
  },
);
