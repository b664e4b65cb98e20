import type { TargetRow } from '../dataset/target-index.ts';
import type { DatasetView } from '../dataset/view.ts';
import { PROVINCES } from '../region/provinces.ts';

/**
 * Whose words a text is: the commitment's, its policy's, or either's. The parts of what is typed in one word must stand in
 * one of them: 数据 in a policy's title and 市场 in a commitment's name are no 数据市场.
 */
type Owner = 'commitment' | 'policy' | 'either';

/** What is searched of a row. */
export interface RowText {
  readonly of: Owner;
  readonly read: (row: TargetRow) => string;
  /** Also by the first letters of its characters. */
  readonly byInitials?: boolean;
  /** Names, among which a misspelt word is answered. */
  readonly isName?: boolean;
}

/** What is the same for rows of one key is made once. */
function remembered(keyOf: (row: TargetRow) => string, make: (row: TargetRow) => string) {
  const known = new Map<string, string>();
  return (row: TargetRow): string => {
    const key = keyOf(row);
    const text = known.get(key) ?? make(row);
    known.set(key, text);
    return text;
  };
}

const lines = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');

export interface Shown {
  /** A row's figure and deadline as the list shows them; null: none. */
  readonly quantityOf: (row: TargetRow) => string | null;
  readonly deadlineOf: (row: TargetRow) => string | null;
  /** What a place or an indicator is called in English; undefined where that is not known, or not yet. */
  readonly english: (kind: 'place' | 'indicator', id: string) => string | undefined;
}

/**
 * By what a person may remember of a commitment, except its sentence, which is not loaded with the list: also by its
 * indicator in other words, by the name of its family, and by the English names of it, its place, theme and family.
 */
export function rowTexts(
  { policyById, keys, labels }: DatasetView,
  { quantityOf, deadlineOf, english }: Shown,
): readonly RowText[] {
  const wordings = new Map(keys.map((key) => [key.name, key.wordings]));
  const provinces = new Map(PROVINCES.map(({ code, en, letters }) => [code, `${en}\n${letters}`]));
  return [
    { of: 'commitment', read: ({ indicator }) => indicator, byInitials: true, isName: true },
    { of: 'commitment', read: ({ scope }) => scope, byInitials: true },
    {
      of: 'commitment',
      isName: true,
      read: ({ indicator, indicatorKey }) => {
        const own = indicatorKey === indicator ? undefined : indicatorKey;
        return lines([own, ...(wordings.get(indicatorKey) ?? []), english('indicator', indicatorKey)]);
      },
    },
    {
      of: 'commitment',
      read: remembered(
        ({ theme, family }) => `${theme?.id} ${family?.id}`,
        ({ theme, family }) =>
          lines([
            ...[theme, family].map((term) => term?.id && labels.en.get(term.id)),
            family?.id && labels.zh.get(family.id),
          ]),
      ),
    },
    {
      of: 'either',
      read: ({ region: { code, name } }) => lines([name, provinces.get(code), english('place', code)]),
      byInitials: true,
      isName: true,
    },
    {
      of: 'either',
      read: remembered(
        ({ deadline: { value, text } }) => `${value} ${text}`,
        (row) => lines([row.deadline.value ?? '', deadlineOf(row) ?? '']),
      ),
    },
    {
      of: 'policy',
      read: remembered(
        ({ articleId }) => articleId,
        ({ articleId }) => {
          const article = policyById.get(articleId)?.article;
          return lines([article?.title, article?.issuer, article?.documentNumber]);
        },
      ),
    },
    {
      of: 'either',
      read: remembered(
        ({ value, relation, valueMax, unit, comparator, measure, frequency }) =>
          `${value ?? relation?.text} ${valueMax} ${unit} ${comparator} ${measure} ${frequency}`,
        (row) => quantityOf(row) ?? '',
      ),
    },
  ];
}
