/** What the headings of a person's table say. Columns are counted from 0. */
import { words } from '../text/table-words.ts';

export interface HeadingRule<F> {
  /** Null: an office's heading that says nothing which is read here, so that no other rule takes it. */
  readonly field: F | null;
  /** Whole headings, without blanks and brackets behind. */
  readonly names: ReadonlySet<string>;
  /** What else a heading of the field has in it; asked where no whole heading fits. */
  readonly like: RegExp | null;
}

/** `names`: between blanks. */
export const rule = <F>(field: F | null, names: string, like: RegExp | null = null): HeadingRule<F> => ({
  field,
  names: new Set(names === '' ? [] : words(names)),
  like,
});

const LONGEST = 40;

/** 单 位 → 单位, 完成值（万元） → 完成值, Commitment id → commitmentid; 2028年（目标） stays. */
function plainHeading(heading: string): string {
  const plain = widthless(heading)
    .replaceAll(/[\s*]+/gu, '')
    .toLowerCase();
  return plain.replace(/(.)\((?!目标|预期|基[数期准]|现状)[^()]*\)$/u, '$1');
}

const YEAR = /((?:19|20)\d{2})(?:年[底末度]?|(?=\s*$|\s*\)))/u;
const widthless = (heading: string): string => heading.slice(0, 2 * LONGEST).normalize('NFKC');

/** 2020年基数, 基期值（2020年）→ 2020; null where a heading says no year. */
export const yearOfHeading = (heading: string): string | null => YEAR.exec(widthless(heading))?.[1] ?? null;

/** 2020年基数 → 基数; null where a heading says no year. */
export const withoutYear = (heading: string): string | null =>
  yearOfHeading(heading) === null ? null : widthless(heading).replace(YEAR, '').trim();

type Rules<F> = readonly HeadingRule<F>[];

/** What is read of the tables of one use: its columns, and how they are found. */
export interface TableUse<F extends string> {
  /** The fields in the order in which a person chooses their columns. */
  readonly fields: readonly F[];
  readonly rules: Rules<F>;
  /** What the headings say beside each other and below what stands above them, after each was asked alone. */
  readonly together?: (mapping: Map<F, number>, headings: readonly string[], above: Rows) => Map<F, number>;
}

type Rows = readonly (readonly string[])[];

/** Column (0-based) of each field that is there. */
export type Columns<F> = ReadonlyMap<F, number>;

const named = <F>(heading: string, rules: Rules<F>): Rules<F> =>
  rules.filter(({ names }) => names.has(heading));
const alike = <F>(heading: string, rules: Rules<F>): Rules<F> =>
  named(heading, rules).length > 0 ? [] : rules.filter(({ like }) => like?.test(heading) === true);

/** Which column says what, by the headings of a table. */
export const columnsOf = <F extends string>(
  { rules, together }: TableUse<F>,
  headings: readonly string[],
  above: Rows = [],
): Map<F, number> => {
  const mapping = guessColumns(headings, rules);
  return together?.(mapping, headings, above) ?? mapping;
};

const LEVEL = /^[一二三四](?=级指标)/u;
const levelOf = (heading: string): number => '一二三四'.indexOf(LEVEL.exec(widthless(heading))?.[0] ?? '无');

/** Of 一级指标 and 二级指标 the deepest is the indicator. */
export function deepest<F extends string>(
  field: F,
  mapping: Map<F, number>,
  headings: readonly string[],
): Map<F, number> {
  const column = mapping.get(field) ?? -1;
  if (levelOf(headings[column] ?? '') < 0) return mapping;
  const depths = headings.map(levelOf);
  return mapping.set(field, depths.indexOf(Math.max(...depths)));
}

/** The columns of the levels above it, the nearest first: they name the row where its own cell is blank. */
export function levelsOver(headings: readonly string[], column = -1): readonly number[] {
  const own = levelOf(headings[column] ?? '');
  return [...headings.keys()]
    .filter((at) => levelOf(headings[at] ?? '') >= 0 && levelOf(headings[at] ?? '') < own)
    .toSorted((a, b) => levelOf(headings[b] ?? '') - levelOf(headings[a] ?? ''));
}

/**
 * Which column says what: a whole heading goes before a word in one, so that 指标类别 does not take the place of
 * 指标名称; of two alike the first.
 */
export function guessColumns<F>(headings: readonly string[], rules: Rules<F>): Map<F, number> {
  const mapping = new Map<F, number>();
  for (const fitting of [named, alike])
    headings.forEach((heading, column) => {
      const fits = fitting(plainHeading(heading), rules);
      const found = fits.find(({ field }) => field === null || !mapping.has(field));
      if (found !== undefined && found.field !== null) mapping.set(found.field, column);
    });
  return new Map([...mapping].toSorted(([, a], [, b]) => a - b));
}

/** How many cells of a row are headings of a use. What says 单位：万元 is no heading but a word to the reader. */
export const knownTo =
  ({ rules }: { readonly rules: Rules<unknown> }) =>
  (row: readonly string[]): number =>
    row.filter((cell) => {
      const heading = plainHeading(cell);
      if (heading === '' || cell.length > LONGEST || /[:：]\s*\S/u.test(cell)) return false;
      return named(heading, rules).length + alike(heading, rules).length > 0;
    }).length;
