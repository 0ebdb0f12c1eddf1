// What makes two scenarios the same game. Texts, the guide and the past already played do not count; nor does the order of lists
// whose items have an id, since an id keys all luck and all ties.
import { byId, canonicalJson, hashCanonical } from '../kernel/index.ts';
import type { Scenario } from './format/index.ts';

/** Keys whose values only people read. A test compares this list with the format. */
export const TEXT_KEYS: ReadonlySet<string> = new Set([
  'title',
  'trade',
  'story',
  'label',
  'name',
  'role',
  'icon',
  'signs',
  'reason',
  'say',
  'look',
  'gives',
  'takes',
  'message',
  'facts',
  'outcome',
  'text',
]);

/** Keys of objects whose own keys are ids: nothing inside is left out by its name. */
export const RECORD_KEYS: ReadonlySet<string> = new Set([
  'affinity',
  'direct',
  'habits',
  'orderMode',
  'orderRules',
  'goods',
  'inputs',
  'lines',
  'weights',
]);

/** Identity of the rules: 16 hexadecimal digits, the same for two scenarios that play the same game. */
export function rulesHash(scenario: Scenario): string {
  const { guide: _, voices, rubric, ...rest } = scenario;
  // What people say decides nothing; a dilemma does, and only a store that has some is another game for it.
  const dilemmas = voices?.dilemmas ?? [];
  const asked = dilemmas.length > 0 ? { voices: { dilemmas } } : {};
  return hashCanonical(canonical({ ...rest, ...asked, ...marking(rubric), past: withoutData(scenario) }));
}

/** What changes marks; how far luck moves them was measured, and changes none. */
function marking(rubric: Scenario['rubric']): Pick<Scenario, 'rubric'> | undefined {
  if (!rubric) return undefined;
  const { standardError: _, ...rest } = rubric;
  const changes = Object.values(rest).some((part) => Object.keys(part).length > 0);
  return changes ? { rubric: rest } : undefined;
}

/**
 * Identity of what determines the past: everything that counts in the rules, except how long the game lasts, what the
 * scenario is called and what begins with the first morning. The past already played is kept as long as this does not
 * change, and scenarios of one store share it.
 */
export function pastKey(scenario: Scenario): string {
  const { days: _, ...calendar } = scenario.calendar;
  const { id: __, ...rest } = beforeHandover(scenario);
  return hashCanonical(canonical({ ...rest, calendar, past: withoutData(scenario) }));
}

/** The scenario without what is only there from the first morning on, what the class is asked and how it is marked included. */
export function beforeHandover(scenario: Scenario): Scenario {
  const { guide, handover, session, voices, assignments, reasons, rubric, ...rest } = scenario;
  const { absences: _, ...team } = scenario.team;
  return { ...rest, team };
}

function withoutData(scenario: Scenario): Omit<Scenario['past'], 'data'> {
  const { data: _, ...past } = scenario.past;
  return past;
}

/** The canonical text of what counts, written in one go: a copy of the scenario without its texts would cost as much. */
function canonical(value: unknown): string {
  const out: string[] = [];
  write(value, false, out);
  return out.join('');
}

function write(value: unknown, ownKeysAreIds: boolean, out: string[]): void {
  if (Array.isArray(value)) {
    const items = value.every(hasId) ? [...value].sort(byId) : value;
    out.push('[');
    for (let i = 0; i < items.length; i += 1) {
      if (i > 0) out.push(',');
      write(items[i], false, out);
    }
    out.push(']');
  } else if (typeof value === 'object' && value !== null) {
    const fields = value as Readonly<Record<string, unknown>>;
    let before = '{';
    for (const key of Object.keys(fields).sort()) {
      if ((!ownKeysAreIds && TEXT_KEYS.has(key)) || fields[key] === undefined) continue;
      out.push(before, JSON.stringify(key), ':');
      write(fields[key], !ownKeysAreIds && RECORD_KEYS.has(key), out);
      before = ',';
    }
    out.push(before === '{' ? '{}' : '}');
  } else if (typeof value === 'number' && Number.isFinite(value)) out.push(String(value));
  else out.push(canonicalJson(value));
}

function hasId(item: unknown): item is { readonly id: string } {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';
}
