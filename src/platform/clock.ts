/** The only place that asks what time it is. */
export function now(): number {
  return Date.now();
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** Today in the reader's time zone, `YYYY-MM-DD`. */
export function today(): string {
  const date = new Date();
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
