/** What a way of showing people is told of a frame, and how it answers. */
import type { Pose } from './actor.ts';

export interface Frame {
  /** Time of the store. */
  readonly ms: number;
  /** Real time since the last frame, and since the floor opened. */
  readonly realMs: number;
  readonly nowMs: number;
  /** Simulated ms per real ms, 0 when time stands still. */
  readonly speed: number;
  readonly reducedMotion: boolean;
}

/** Shows somebody in this frame: key (visit, or −1 − employee) and pose. */
export type Show = (key: number, pose: Pose) => void;
