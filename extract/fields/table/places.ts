/** Tables whose rows are places: 设区市 | 新造林（万亩） | 占比. */
import { pattern } from '../../lexicon/words.ts';
import type { ArticleFacts } from '../../document/facts.ts';
import type { ReadTable } from '../../interpret/sections.ts';
import { firstAmount, splitName } from './cell.ts';
import { dueBy, plainFinding, type TableFinding } from './finding.ts';

const PLACE_HEADS = `
  设区市 地区 地市 各?市 市（州） 市州 区县 县（市、区） 县市区 县 区 各?城市 区域 省份
  责任地区 行政区`;
const PLACE_HEAD = pattern`^${PLACE_HEADS}$`;
/** The row that sums up the others speaks of the article's own place. */
const WHOLE = /^(?:合计|总计|全省|全市|全区|小计)$/;

/** Each cell is a goal of its row's place; undefined where the rows are no places. */
export function placeFindings({ table, lead }: ReadTable, facts: ArticleFacts): TableFinding[] | undefined {
  const [header, ...rows] = table.rows;
  if (!header || !PLACE_HEAD.test(header.cells[0]?.text ?? '')) return undefined;
  const names = header.cells.map((cell) => splitName(cell.text));
  const years = header.cells.map((cell) => /(20\d\d)年/.exec(cell.text)?.[1]);
  return rows.flatMap((row) =>
    row.cells.slice(1).flatMap((cell, i) => {
      const column = names[i + 1];
      const amount = firstAmount(cell);
      if (!column || !amount || /序号|备注|现状|基期/.test(column.name)) return [];
      const due = dueBy(years[i + 1], facts, lead);
      const place = row.cells[0]?.text ?? '';
      const finding = plainFinding(row, cell, amount, column.name, column.unitInName, due);
      return [{ ...finding, place: WHOLE.test(place) ? '' : place }];
    }),
  );
}
