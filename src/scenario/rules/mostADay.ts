/** Most customers, or preparations of click and collect, that a day is built for, wherever they come from. */
export const MOST_A_DAY = 20_000;
