/** Two begins at 2 in French: 0 and 1,5 are singular. */
export const plural = (n: number, one: string, many: string): string => (n < 2 ? one : many);
