/** The aligned table in words: its headings, its cells with their chips, its drawing. */
import type { I18n } from '../../i18n/index.ts';
import { cellsOf, type Matrix, type MatrixColumn, type MatrixRow } from './matrix.ts';
import { keyName, shortRegionName } from '../../i18n/shown-names.ts';
import { cellSaid } from './cell-words.ts';

/** 地区生产总值增速（年均） · of what no two regions name alike: 示范试点（口径各异） */
export function columnName(
  { name, isRest, counting }: MatrixColumn,
  labels: ReadonlyMap<string, string>,
  i18n: I18n,
): string {
  if (isRest) return i18n.t('compare.matrix.rest', { family: labels.get(name) ?? name });
  const said = keyName(name, i18n);
  return counting === 'single'
    ? said
    : i18n.t('compare.matrix.counted', { name: said, counting: i18n.t(`compare.period.${counting}`) });
}

/** 北京 of 北京市: the page says provinces as a map does; of others the whole name. */
export const rowName = ({ code, name }: MatrixRow, i18n: I18n): string =>
  shortRegionName({ code, name: name ?? code }, i18n);

/** 地区生产总值增速 2026年: of what leaves the table the heading says the year once. */
export function columnTitle(column: MatrixColumn, labels: ReadonlyMap<string, string>, i18n: I18n): string {
  const name = columnName(column, labels, i18n);
  return column.year === null ? name : `${name} ${i18n.format.date(String(column.year))}`;
}

/** 11 个地区未见所列指标：吉林、浙江… Their names, since no row has them. */
export function silentWords(silent: readonly MatrixRow[], i18n: I18n): string[] {
  if (silent.length === 0) return [];
  const names = i18n.list(silent.map((row) => rowName(row, i18n)));
  return [i18n.labelled(i18n.t('compare.matrix.silent', { n: silent.length }), names)];
}

/** What the star of the table means, where there is one. */
export function starWords({ columns, rows }: Matrix, i18n: I18n): string[] {
  const mark = i18n.t('inferred.mark');
  const hasStar = ({ cell, column }: ReturnType<typeof cellsOf>[number]): boolean =>
    cellSaid(cell, column, i18n).due === mark;
  return rows.some((row) => cellsOf(row, columns).some(hasStar)) ? [i18n.t('compare.matrix.star')] : [];
}

/** Reasons that are written out; the data has all. */
const SAID_REASONS = 12;

/** 福建 粮食产量：适用范围不同 不限范围 ≠ 农村. Of what is left of a family the cells say it themselves. */
export function unlikeWords(
  { columns, rows }: Matrix,
  labels: ReadonlyMap<string, string>,
  i18n: I18n,
): string[] {
  const all = rows.flatMap((row) =>
    cellsOf(row, columns).flatMap(({ cell, column }) =>
      cell.kind === 'value' && cell.reasons.length > 0 && column.reference !== null
        ? [{ row, cell, column }]
        : [],
    ),
  );
  const said = all.slice(0, SAID_REASONS).map(({ row, cell, column }) =>
    i18n.t('compare.matrix.unlike', {
      region: rowName(row, i18n),
      column: columnName(column, labels, i18n),
      why: i18n.list(cellSaid(cell, column, i18n).chips.map(({ why }) => why)),
    }),
  );
  const rest = all.length - said.length;
  return rest === 0 ? said : [...said, i18n.t('compare.matrix.unlikeMore', { n: rest })];
}
