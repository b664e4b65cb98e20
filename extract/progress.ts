/** How far a long run has come. */

/** A run is silent for so long, and then speaks this seldom. */
const MILLISECONDS_BETWEEN = 5000;

/** Calls `say` now and then with how many documents are read, how fast, and how long the rest will take. */
export class Progress {
  private readonly start: number;
  private said: number;
  private done = 0;
  private bytes = 0;

  constructor(
    private readonly total: number,
    private readonly now: () => number,
    private readonly say: (line: string) => void,
  ) {
    this.start = now();
    this.said = this.start;
  }

  /** @param bytes of the document that is read */
  add(bytes: number): void {
    this.done += 1;
    this.bytes += bytes;
    const now = this.now();
    if (now - this.said < MILLISECONDS_BETWEEN || this.done === this.total) return;
    this.said = now;
    this.say(progressLine(this.done, this.total, this.bytes, (now - this.start) / 1000));
  }
}

/** 1234 of 10000 documents, 9.8 MB/s, about 2 min left */
export function progressLine(done: number, total: number, bytes: number, seconds: number): string {
  const left = (seconds / done) * (total - done);
  const rest = left < 90 ? `${Math.ceil(left)} s` : `${Math.ceil(left / 60)} min`;
  return `${done} of ${total} documents, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s, about ${rest} left`;
}
