/** How long a file is waited for. Told once a second; a machine that slept in between has lost none. */
import { TOTAL_IN_IDLE } from './import-limits.ts';

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
