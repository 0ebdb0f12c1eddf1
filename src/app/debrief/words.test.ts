import { describe, expect, test } from 'vitest';
import { type Anchors, DEFAULT_RUBRIC, type LineMark } from '../../marks/index.ts';
import { looksAtTruth, scaleRows, silenceText, valueText } from './words.ts';

const { lines } = DEFAULT_RUBRIC;
const relative = lines.filter(({ scale }) => 'anchored' in scale);
const hidden = relative.filter(looksAtTruth);
const open = relative.filter((line) => !looksAtTruth(line));

const VALUES = [100_000, 400_000, 700_000];
const anchorsOf = ({ scale }: LineMark['line']): Anchors => {
  const [nothing, prudent, expert] =
    'anchored' in scale && scale.anchored.better === 'less' ? VALUES.toReversed() : VALUES;
  return { nothing, prudent, expert };
};

/** The scale of a line that tells people apart, then the sentence of one that does not. */
const told = (line: LineMark['line'], over: boolean): string[] => {
  const silent: LineMark = {
    line,
    observed: { state: 'measured', value: 250_000 },
    points: undefined,
    silence: 'no-spread',
  };
  const anchors = anchorsOf(line);
  return [scaleRows(line, anchors, over).flat().join(' '), silenceText(silent, anchors, over)!];
};

describe('what the reference managers obtained', () => {
  test('some lines look at what is hidden, others do not', () => {
    expect(hidden.length).toBeGreaterThan(0);
    expect(open.length).toBeGreaterThan(0);
  });

  test.each(hidden.map((line) => [line.id, line] as const))('is told of %s at the end only', (_, line) => {
    for (const value of VALUES) {
      for (const text of told(line, false)) expect(text).not.toContain(valueText(line, value));
      for (const text of told(line, true)) expect(text).toContain(valueText(line, value));
    }
    expect(told(line, false)[1]).toContain('faute d’écart');
  });

  test.each(open.map((line) => [line.id, line] as const))('is told of %s at once', (_, line) => {
    for (const value of VALUES)
      for (const text of told(line, false)) expect(text).toContain(valueText(line, value));
  });
});
