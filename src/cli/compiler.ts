/** What the command asks of the compiler of V8. */
import { setFlagsFromString } from 'node:v8';

/**
 * Lets the compiler put larger functions inside those that call them. A day is a few functions as large as a stop in front
 * of a fixture, called at every step: in one piece they run 4 % faster, and take a few milliseconds more to compile, which
 * a game of a day would not give back. Nothing but speed depends on it.
 */
export function expectLongGames(): void {
  setFlagsFromString('--max-inlined-bytecode-size=1500');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=3000');
}

/**
 * Lets the compiler wait six times as long before it works on a function. Each thread compiles the program for itself, some
 * seconds of processor beside its work, much of it on functions whose work is soon over: a class of twenty copies takes a
 * third less time with two threads. Nothing but speed depends on it.
 */
export function expectThreads(): void {
  setFlagsFromString('--interrupt-budget=400000');
}
