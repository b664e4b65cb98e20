/** Whether a record is the one of a fingerprint: so ids are kept, corrections follow, and notes find a new home. */
import type { Fingerprint } from '../dataset/schema.ts';
import { diceOf, wordingOf, type Wording } from '../text/text-similarity.ts';
import { ranked, type Match, type Matching, type Part } from './match.ts';

/** A fingerprint whose wordings are made ready once, where it is compared with many. */
export interface Print {
  readonly of: Fingerprint;
  readonly indicator: Wording;
  readonly quote: Wording;
  readonly policy: Wording;
}

export const printOf = (of: Fingerprint): Print => ({
  of,
  indicator: wordingOf(of.indicator),
  quote: wordingOf(of.quote),
  policy: wordingOf(of.policy),
});

const wording = (field: 'indicator' | 'quote' | 'policy', weight: number): Part<Print> => [
  field,
  weight,
  (a, b) => diceOf(a[field], b[field]),
];
const equal = (field: keyof Fingerprint, weight: number): Part<Print> => [
  field,
  weight,
  (a, b) => Number(a.of[field] === b.of[field]),
];

/** From here on a changed record is the old one. */
export const SAME_RECORD: Omit<Matching<Print>, 'keys'> = {
  may: ({ of: a }, { of: b }) => a.kind === b.kind && (a.unit === b.unit || a.kind === 'milestone'),
  parts: [
    wording('indicator', 0.3),
    wording('quote', 0.25),
    equal('value', 0.15),
    equal('deadline', 0.12),
    wording('policy', 0.1),
    equal('scope', 0.04),
    equal('measure', 0.04),
  ],
  least: 0.62,
};

/** Asks to be looked at by a person. The first load of the page has no sentences: all else weighs as much as all. */
export const WORTH_A_LOOK: typeof SAME_RECORD = {
  ...SAME_RECORD,
  parts: SAME_RECORD.parts.filter(([field]) => field !== 'quote'),
  least: 0.5,
};

/** Records of its kind and place that are like it, the likeliest first. */
export const likeFingerprint = <
  T extends { readonly kind: string; readonly region: { readonly code: string } },
>(
  matching: typeof SAME_RECORD,
  fingerprint: Fingerprint,
  records: readonly T[],
  fingerprintOf: (record: T) => Fingerprint,
): Match<T>[] =>
  ranked(
    matching,
    printOf(fingerprint),
    records
      .filter(({ kind, region }) => kind === fingerprint.kind && region.code === fingerprint.region)
      .map((record) => ({ record, ...printOf(fingerprintOf(record)) })),
  ).map(({ of: { record }, likeness }) => ({ of: record, likeness }));
