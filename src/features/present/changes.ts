/** What new data change on a slide, figure by figure. Pure. */
import type { StoredSlide } from '../../storage/presentation.ts';

export interface Change {
  /** `figure`: of a row, and of a column of it. `words`: of one commitment, or of a picture. */
  readonly kind: 'title' | 'figure' | 'words';
  /** 北京市; 北京市 · 2026年. Of words their place, from 1. */
  readonly what: string;
  /** Null: there was none, there is none. Missing is never zero. */
  readonly from: string | null;
  readonly to: string | null;
}

type Said = ReadonlyMap<string, string>;

const named = (...names: readonly string[]): string => names.filter((name) => name !== '').join(' · ');

function saidByChart({ categories, series, unit }: NonNullable<StoredSlide['chart']>): [string, string][] {
  return series.flatMap(({ name, values, upTo = [], around = [] }) =>
    categories.flatMap((category, at): [string, string][] => {
      const value = values[at] ?? null;
      if (value === null) return [];
      const { before = '', behind } = around[at] ?? {};
      const end = upTo[at] ?? null;
      const figure = `${before}${value}${end === null ? '' : `–${end}`}${behind ?? unit}`;
      return [[named(category, series.length > 1 ? name : ''), figure]];
    }),
  );
}

function saidByTable({ columns, rows }: NonNullable<StoredSlide['table']>): [string, string][] {
  return rows.flatMap(([name = '', ...cells]) =>
    cells.flatMap((cell, at): [string, string][] =>
      cell === '' ? [] : [[named(name, columns[at + 1]?.label ?? ''), cell]],
    ),
  );
}

/** Every figure of a slide by its name; of rows with one name each has its number. */
function saidBy({ chart, table, statement, altText }: StoredSlide): Said {
  const pairs: [string, string][] = [];
  if (statement !== undefined)
    pairs.push(
      ...[statement.figure, statement.quote, ...statement.standing].map((text, at): [string, string] => [
        `${at + 1}`,
        text,
      ]),
    );
  else if (chart !== null) pairs.push(...saidByChart(chart));
  else if (table !== null) pairs.push(...saidByTable(table));
  // Of a picture its words.
  else pairs.push(['1', altText]);
  const counts = new Map<string, number>();
  return new Map(
    pairs.map(([name, text]) => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [count === 1 ? name : named(name, String(count)), text];
    }),
  );
}

/** In the order of the old slide, then what is new; the title first. */
export function changesOf(before: StoredSlide, after: StoredSlide): Change[] {
  const [old, now] = [saidBy(before), saidBy(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const kind: Change['kind'] = before.chart === null && before.table === null ? 'words' : 'figure';
  const title = before.frame?.title ?? before.title;
  return [
    ...(title === after.title ? [] : [{ kind: 'title' as const, what: '', from: title, to: after.title }]),
    ...names
      .filter((name) => old.get(name) !== now.get(name))
      .map((what) => ({ kind, what, from: old.get(what) ?? null, to: now.get(what) ?? null })),
  ];
}
