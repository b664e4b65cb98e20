/**
 * `npm run build -- --only 浙江省 --only 2026`: a page of the documents of some places or years, where all of them would be
 * more than one page bears. Documents stay or go whole, so that each text keeps all of its figures. Pure.
 */
import type { Article, Observation, PolicyDocument } from '../domain/dataset/schema.ts';
import { PLACES } from '../domain/region/places.ts';
import { NATION } from '../domain/region/provinces.ts';
import { chainOf } from '../domain/region/region-chain.ts';
import { yearsOf } from '../domain/time/years.ts';

/** Names what is kept: words of `--only`, with blanks between them. */
export const ONLY = 'POLICY_TARGETS_ONLY';

export interface Only {
  /** Codes; none: of every place. The nation is itself alone, any other place is all that lies in it. */
  readonly places: readonly string[];
  /** Of issue, or within the period of the plan; none: of every year. */
  readonly years: readonly number[];
}

const CODES = new Map([...PLACES].map(([code, name]) => [name, code]));

function placeOf(word: string): string {
  const code = word === '全国' ? NATION : (CODES.get(word) ?? word);
  if (/^\d{6}$/u.test(code)) return code;
  throw new Error(
    `--only wants a year, a code of GB/T 2260 or the full name of a province or city, not ${word}`,
  );
}

const isYear = (word: string): boolean => /^\d{4}$/u.test(word);

/** @throws Error in words where one is neither a place nor a year */
export function onlyOf(words: string): Only {
  const all = words.split(/\s+/u).filter(Boolean);
  return {
    places: all.filter((word) => !isYear(word)).map(placeOf),
    years: all.filter(isYear).map(Number),
  };
}

function isKept({ region, issueDate, planPeriod }: Article, { places, years }: Only): boolean {
  const chain = chainOf(region.code);
  const issued = issueDate && yearsOf(issueDate.value);
  return (
    (places.length === 0 ||
      places.some((code) => (code === NATION ? region.code === code : chain.includes(code)))) &&
    (years.length === 0 ||
      years.some(
        (year) =>
          issued?.first === year ||
          (planPeriod && Number(planPeriod.start) <= year && year <= Number(planPeriod.end)),
      ))
  );
}

interface Cut {
  readonly documents: readonly PolicyDocument[];
  /** The records of these documents, as far as they speak of them. */
  readonly of: <T extends Pick<Observation, 'mentions'>>(records: Iterable<T>) => Iterable<T>;
}

/** Documents of which a policy is kept, with their records; all where it is not said. */
export function cut(all: readonly PolicyDocument[], only: Only | undefined): Cut {
  if (only === undefined) return { documents: all, of: (records) => records };
  const documents = all.filter(({ articles }) => articles.some((one) => isKept(one, only)));
  const ids = new Set(documents.map(({ id }) => id));
  return {
    documents,
    *of(records) {
      for (const record of records) {
        const mentions = record.mentions.filter(({ documentId }) => ids.has(documentId));
        if (mentions.length > 0) yield { ...record, mentions };
      }
    },
  };
}
