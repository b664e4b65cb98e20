/** Results that a person may link to a commitment by hand: of its place, and countable in its unit. Pure. */
import { ranked, type Matching } from '../match/match.ts';
import { matchesWords, queryWords } from '../search/query.ts';
import { searchable } from '../search/synonyms.ts';
import { dice } from '../text/text-similarity.ts';
import { yearsOf } from '../time/years.ts';
import { isCountable, type Promised } from './link.ts';
import type { DocumentResult } from './result-links.ts';

const searchText = ({ indicator, quote, period }: DocumentResult): string =>
  searchable([indicator, quote, period].join('\n'));

/** Those with a name most like the commitment's first, of these the nearest in time. `linked`: ids of what it has already. */
export function candidatesFor(
  target: Promised,
  results: readonly DocumentResult[],
  linked: ReadonlySet<string>,
  query: string,
): readonly DocumentResult[] {
  const words = queryWords(query);
  const due = target.deadline === null ? null : yearsOf(target.deadline).last;
  const distance = ({ period }: DocumentResult): number =>
    due === null ? -yearsOf(period).last : Math.abs(yearsOf(period).last - due);
  const ofPlace: Omit<Matching<Promised, DocumentResult>, 'keys'> = {
    may: ({ regionCode }, result) =>
      result.regionCode === regionCode &&
      isCountable(target, result) &&
      !linked.has(result.id) &&
      matchesWords(searchText(result), words),
    parts: [['name', 1, (a, b) => dice(a.indicatorKey, b.indicatorKey)]],
    least: 0,
  };
  const nearest = results.toSorted((a, b) => distance(a) - distance(b));
  return ranked(ofPlace, target, nearest).map(({ of }) => of);
}
