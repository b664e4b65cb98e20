/** Theme, family and common name of a record as words in a form, and back. Pure. */
import type { Amended } from '../../domain/curation/amend.ts';
import type { Target } from '../../domain/dataset/schema.ts';

/** Ids, empty: none; the common name as it is written. */
export interface Terms {
  readonly theme: string;
  readonly family: string;
  readonly indicatorKey: string;
}

export const termsOf = ({ theme, family, indicatorKey }: Target): Terms => ({
  theme: theme?.id ?? '',
  family: family?.id ?? '',
  indicatorKey: indicatorKey ?? '',
});

const assigned = (id: string): Target['theme'] => (id === '' ? null : { id, by: 'person' });

/** What the person says otherwise than the record; a common name that is emptied is not said. */
export function differingTerms(terms: Terms, original: Target): Amended {
  const before = termsOf(original);
  const key = terms.indicatorKey.trim();
  return {
    ...(terms.theme === before.theme ? {} : { theme: assigned(terms.theme) }),
    ...(terms.family === before.family ? {} : { family: assigned(terms.family) }),
    ...(key === '' || key === before.indicatorKey ? {} : { indicatorKey: key }),
  };
}
