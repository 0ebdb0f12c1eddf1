/** Light of the hour: the paper around the store follows the sky, and a closed store is dim. Pure. */
import { mix } from './draw/colours.ts';
import type { PaperTones } from './draw/ground.ts';

/** Sunrise and sunset by month in legal time, minutes: the middle of France. */
const SUN: readonly (readonly [number, number])[] = [
  [520, 1040],
  [480, 1085],
  [425, 1130],
  [420, 1235],
  [370, 1275],
  [350, 1305],
  [365, 1300],
  [405, 1260],
  [445, 1200],
  [490, 1140],
  [475, 1025],
  [510, 1010],
];
/** Minutes from full light to dark. */
const TWILIGHT = 55;
/** Steps of light: the paper is painted again only from one to the next. */
const STEPS = 14;

const DAY: PaperTones = { middle: '#f9f0de', edge: '#e5d2b0' };
const DUSK: PaperTones = { middle: '#f4dcc0', edge: '#d7ab8c' };
const NIGHT: PaperTones = { middle: '#b4b0bf', edge: '#8687a6' };

export interface Light {
  /** 0 by day … STEPS by night. */
  readonly step: number;
  /** How dim the store itself is: 0 when it is open. */
  readonly dim: number;
}

/** 0 by day, 1 by night. */
function darkness(minute: number, month: number): number {
  const [rise, set] = SUN[month % 12]!;
  const dawn = (rise - minute) / TWILIGHT + 0.5;
  const dusk = (minute - set) / TWILIGHT + 0.5;
  return Math.min(1, Math.max(0, dawn, dusk));
}

/**
 * Light at a minute of the day.
 * @param month 0 for January
 * @param openMinute, closeMinute opening hours; equal when the store is closed all day
 */
export function lightAt(minute: number, month: number, openMinute: number, closeMinute: number): Light {
  const dark = darkness(minute, month);
  const closedFor = Math.max(openMinute - minute, minute - closeMinute, 0);
  const shut = closeMinute <= openMinute ? 1 : Math.min(1, closedFor / 4);
  return {
    step: Math.round(dark * STEPS),
    dim: Math.round(shut * (0.06 + 0.16 * dark) * 50) / 50,
  };
}

/** Is the store open to customers at this minute? */
export const isOpen = (minute: number, openMinute: number, closeMinute: number): boolean =>
  minute >= openMinute && minute < closeMinute;

/** Colours of the paper at a step of light. */
export function paperAt(step: number): PaperTones {
  const t = step / STEPS;
  const [from, to, share] = t < 0.5 ? [DAY, DUSK, t * 2] : [DUSK, NIGHT, t * 2 - 1];
  return { middle: mix(from.middle, to.middle, share), edge: mix(from.edge, to.edge, share) };
}
