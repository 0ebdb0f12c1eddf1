// Which seed serves what. In training one seed serves everything. In an exam the people and their tastes are those
// that were prepared, but what happens each day comes from the code that the teacher gives at the start of a round.

/**
 * A seed, which serves what lasts the whole game (households, tastes, the past), and in an exam the rounds: from day
 * `fromDay` (0 = first day of the game) daily draws come from `code`.
 */
export type SeedSchedule = {
  readonly base: string;
  readonly rounds: readonly { readonly fromDay: number; readonly code: string }[];
};

/**
 * The seed of what is drawn on one day (weather, visits, absences): the code of the round in force, which is the one
 * with the latest `fromDay` not after `day` (the last listed if two begin together), or the base seed before the
 * first round and in training. What spans several rounds is to be drawn day by day.
 */
export function seedOfDay(schedule: SeedSchedule, day: number): string {
  let from = Number.NEGATIVE_INFINITY;
  let seed = schedule.base;
  for (const round of schedule.rounds) {
    if (round.fromDay <= day && round.fromDay >= from) {
      from = round.fromDay;
      seed = round.code;
    }
  }
  return seed;
}
