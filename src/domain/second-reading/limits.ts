/** Signs of an answer. */
export const LONGEST_ANSWER = 5_000_000;
