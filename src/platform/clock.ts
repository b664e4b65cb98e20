/** The only place that asks what time it is. */
import { formatISO } from 'date-fns/formatISO';

export function now(): number {
  return Date.now();
}

/** Today in the reader's time zone, `YYYY-MM-DD`. */
export function today(): string {
  return formatISO(Date.now(), { representation: 'date' });
}
