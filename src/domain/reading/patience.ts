/** How much one file may ask of the machine, in the page as on the command line: bytes, and how long it is waited for. */

/** Bytes. */
export const MAX_BYTES = 50 * 1024 * 1024;

/**
 * Seconds of reading without a step forward (a page, an article), and in all. Honest files take a few even on slow
 * machines; hostile ones never end.
 */
export const IDLE_SECONDS = 60;
const TOTAL_IN_IDLE = 10;

/** Told once a second; a machine that slept in between has lost none. */
export class Patience {
  private idle = 0;
  private all = 0;

  private readonly seconds: number;
  /** @param seconds without a step forward; ten times as many in all */
  constructor(seconds: number) {
    this.seconds = seconds;
  }

  /** The reading has come a step forward. */
  step(): void {
    this.idle = 0;
  }

  /** A second has passed. @returns whether that was too many */
  tick(): boolean {
    this.idle += 1;
    this.all += 1;
    return this.idle > this.seconds || this.all > this.seconds * TOTAL_IN_IDLE;
  }
}
