/**
 * Why a number of a document is no commitment: the codes of the ledger. A test holds the list equal to what the
 * extractor can say; a ledger of another version may say more, which is shown as it stands.
 */
export const LEFT_OUT_REASONS = [
  // What the sentence means.
  'no-unit',
  'not-a-policy',
  'observed',
  'structure',
  'document-title',
  'name',
  'indefinite',
  'duration',
  'threshold',
  'penalty',
  'denominator',
  'describes-document',
  'baseline',
  'legal-text',
  'no-commitment-verb',
  'weighed',
  'unnamed',
  // How it is written.
  'odd-writing',
  // Digits that count nothing.
  'document-number',
  'ordinal',
  'phone',
  'name-with-digits',
  'list-number',
  'standard-number',
  'web-address',
  'ratio',
  'formula',
  'date',
  // Where it stands.
  'title',
  'outside-article',
  'page-furniture',
  'table-context',
  'table-without-borders',
  'table-row-too-large',
  'not-recognised',
  // What a person said.
  'rejected-by-person',
  'not-reviewed',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export function isKnownReason(reason: string): reason is LeftOutReason {
  return LEFT_OUT_REASONS.some((known) => known === reason);
}
