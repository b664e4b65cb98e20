/** How much one file may ask of the machine, in the page as on the command line. */

/** Bytes. */
export const MAX_BYTES = 50 * 1024 * 1024;
