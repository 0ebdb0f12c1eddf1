/** Choices of the person at the screen, kept by the browser: they change no game. */
import { effect, signal } from '@preact/signals';

export interface Settings {
  /** Size of all texts, in hundredths. */
  readonly text: 100 | 115 | 130;
  /** `system` follows the computer's own setting. */
  readonly motion: 'system' | 'reduced' | 'full';
  readonly sound: boolean;
  /** Speed at which a day first plays. */
  readonly speed: 'slow' | 'play' | 'fast' | 'faster';
}

export const DEFAULTS: Settings = { text: 100, motion: 'system', sound: false, speed: 'play' };

/** What each choice may be; the first is the default. */
export const CHOICES = {
  text: [100, 115, 130],
  motion: ['system', 'reduced', 'full'],
  speed: ['play', 'slow', 'fast', 'faster'],
} as const;

const KEY = 'gondole-settings';

export const settings = signal<Settings>(remembered());

function remembered(): Settings {
  try {
    return valid(JSON.parse(globalThis.localStorage?.getItem(KEY) ?? '{}'));
  } catch {
    return DEFAULTS;
  }
}

/** Settings from anywhere: what is not a choice becomes the default. */
export function valid(raw: unknown): Settings {
  const said = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  const pick = <K extends keyof typeof CHOICES>(key: K): Settings[K] =>
    (CHOICES[key] as readonly unknown[]).includes(said[key]) ? (said[key] as Settings[K]) : DEFAULTS[key];
  return { text: pick('text'), motion: pick('motion'), sound: said.sound === true, speed: pick('speed') };
}

export function change(some: Partial<Settings>): void {
  settings.value = { ...settings.value, ...some };
  try {
    globalThis.localStorage?.setItem(KEY, JSON.stringify(settings.value));
  } catch {
    // Storage forbidden: the choice lasts as long as the page.
  }
}

const still = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');
const systemStill = signal(still?.matches ?? false);
still?.addEventListener('change', () => {
  systemStill.value = still.matches;
});

/** Should things move as little as possible? */
export const reducedMotion = (): boolean => {
  const { motion } = settings.value;
  return motion === 'reduced' || (motion === 'system' && systemStill.value);
};

/** Puts on the page what the style sheets read. Call it once. */
export function applySettings(): void {
  effect(() => {
    document.documentElement.dataset.text = String(settings.value.text);
  });
}
