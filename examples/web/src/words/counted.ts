/** A count with its noun. */
export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** A date that may not exist, as it was typed. */
export const dotted = (date: string): string => date.split("-").reverse().join(".");
