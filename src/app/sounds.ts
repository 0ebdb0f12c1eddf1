/**
 * Sounds that say the state of the store, made on the spot: no file, off by default. Each one only repeats what the
 * screen already shows (its visual twin is named beside it), so that nobody needs to hear it.
 */
import { effect } from '@preact/signals';
import { waitingNow } from './figures.ts';
import type { Session } from './session.ts';
import { settings } from './settings.ts';

/** A note: pitch in Hz, when it starts and how long it lasts in s. */
type Note = readonly [pitch: number, at: number, length: number];

interface Sound {
  readonly notes: readonly Note[];
  readonly wave: OscillatorType;
  readonly volume: number;
}

const SOUNDS = {
  /** Somebody came in: the count of people above the picture. */
  door: {
    notes: [
      [880, 0, 0.09],
      [660, 0.09, 0.14],
    ],
    wave: 'sine',
    volume: 0.05,
  },
  /** A ticket: the takings in the header. */
  till: { notes: [[1320, 0, 0.05]], wave: 'square', volume: 0.025 },
  /** A long line: the warning beside the waiting time. */
  line: {
    notes: [
      [440, 0, 0.12],
      [440, 0.18, 0.12],
    ],
    wave: 'triangle',
    volume: 0.09,
  },
  /** A delivery: the lorry and its units above the picture. */
  delivery: {
    notes: [
      [196, 0, 0.22],
      [165, 0.2, 0.3],
    ],
    wave: 'sawtooth',
    volume: 0.04,
  },
  /** Somebody gave up: the bubble, the journal and the abandoned baskets. */
  gaveUp: {
    notes: [
      [330, 0, 0.12],
      [262, 0.12, 0.2],
    ],
    wave: 'triangle',
    volume: 0.09,
  },
  /** Time stops by itself: the card that says why. */
  stop: {
    notes: [
      [523, 0, 0.15],
      [659, 0.15, 0.15],
      [784, 0.3, 0.3],
    ],
    wave: 'sine',
    volume: 0.09,
  },
} as const satisfies Record<string, Sound>;

type Name = keyof typeof SOUNDS;

/** Real time before the same sound may be heard again: a rush is not a machine gun. */
const REST_MS = 350;
const LONG_LINE = 4;

/** Plays the sounds of a session as it goes; the answer stops them. */
export function soundAlong(session: Session): () => void {
  let audio: AudioContext | undefined;
  const heard = new Map<Name, number>();
  const play = (name: Name): void => {
    const now = performance.now();
    if (now - (heard.get(name) ?? Number.NEGATIVE_INFINITY) < REST_MS) return;
    heard.set(name, now);
    audio ??= new AudioContext();
    sing(audio, SOUNDS[name]);
  };
  let before = counts(session);
  const stopEffect = effect(() => {
    const { sound } = settings.value;
    const stop = session.stop.value;
    const now = counts(session);
    // Only what happens before one's eyes is heard: not a skip, not a look back.
    const live = sound && !session.behind.value && session.phase.value === 'open';
    const advanced = now.day === before.day && now.minute - before.minute < 30;
    if (live && stop && stop.minute !== before.stop) play('stop');
    else if (live && advanced) {
      if (now.line && !before.line) play('line');
      else if (now.gaveUp > before.gaveUp) play('gaveUp');
      else if (now.dock > before.dock) play('delivery');
      else if (now.tickets > before.tickets) play('till');
      else if (now.entered > before.entered) play('door');
    }
    before = now;
  });
  return () => {
    stopEffect();
    void audio?.close();
  };
}

function counts(session: Session) {
  const { view } = session;
  const day = session.day.value;
  return {
    day,
    minute: session.minute.value,
    stop: session.stop.value?.minute,
    entered: view.figure(day, 'entered'),
    tickets: view.figure(day, 'tickets'),
    gaveUp: view.figure(day, 'leftQueue'),
    dock: view.onDock(),
    line: waitingNow(view) >= LONG_LINE,
  };
}

function sing(audio: AudioContext, { notes, wave, volume }: Sound): void {
  for (const [pitch, at, length] of notes) {
    const start = audio.currentTime + at;
    const tone = audio.createOscillator();
    const level = audio.createGain();
    tone.type = wave;
    tone.frequency.value = pitch;
    // A soft start and end: a cut wave clicks.
    level.gain.setValueAtTime(0, start);
    level.gain.linearRampToValueAtTime(volume, start + 0.01);
    level.gain.linearRampToValueAtTime(0, start + length);
    tone.connect(level).connect(audio.destination);
    tone.start(start);
    tone.stop(start + length + 0.02);
  }
}
