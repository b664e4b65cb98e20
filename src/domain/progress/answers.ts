/** What answers which commitment: what documents report, what a person recorded, and what the person says of both. Pure. */
import type { LinkedResults } from './result-links.ts';

export { documentResultsOf, linkResults } from './link-results.ts';
export { linkOwn, seriesFacts } from './own.ts';
export { promisedOf } from './link-facts.ts';
export { settledDates } from './outcome-dates.ts';
export { withVerdicts } from './verdict.ts';

/** A person's own values first. */
export function joinedLinks(own: LinkedResults, told: LinkedResults): LinkedResults {
  if (own.size === 0) return told;
  const ids = new Set([...own.keys(), ...told.keys()]);
  return new Map([...ids].map((id) => [id, [...(own.get(id) ?? []), ...(told.get(id) ?? [])]]));
}
