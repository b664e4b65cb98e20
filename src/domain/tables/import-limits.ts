/** How much one file may ask of the machine, in the page as on the command line. */

/** Bytes. */
export const MAX_BYTES = 50 * 1024 * 1024;

/**
 * Seconds of reading without a step forward (a page, an article), and in all. Honest files take a few even on slow
 * machines; hostile ones never end.
 */
export const IDLE_SECONDS = 60;
export const TOTAL_IN_IDLE = 10;
