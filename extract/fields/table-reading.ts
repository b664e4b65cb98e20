/** A goal of a table as a reading. */
import { isInside, placeAt } from '../recognise/region.ts';
import { sourceOffset, sourceRange } from '../../src/domain/text/flow.ts';
import type { TableRow } from '../segment/tables.ts';
import type { ArticleFacts } from '../document/facts.ts';
import { flagsOf, flagsOfFigure } from './evidence.ts';
import { saysAverage } from './frequency.ts';
import type { Reading } from './reading.ts';
import type { TableFinding } from './table/finding.ts';

/** A row's place becomes the region where it lies inside the article's, else it stays in the scope. */
export function tableReading(finding: TableFinding, facts: ArticleFacts, articleIndex: number): Reading {
  const named = finding.place === '' ? undefined : placeAt(finding.place, 0);
  const place = named && isInside(named.region, facts.region) ? named : undefined;
  return {
    kind: 'target',
    articleIndex,
    part: 'body',
    region: place?.region ?? facts.region,
    indicator: finding.indicator,
    scope: place ? '' : finding.place,
    value: finding.value,
    valueMax: finding.valueMax,
    unit: finding.unit,
    comparator: finding.comparator,
    measure: measureOf(finding),
    direction: directionOf(finding),
    frequency: null,
    deadline: finding.deadline,
    period: null,
    average: finding.average || saysAverage(finding.indicator),
    cumulative: finding.cumulative,
    baseline: finding.baseline,
    certainty: 'committed',
    binding: finding.binding,
    inferred: inferredFields(finding, facts),
    flags: [...flagsOf(facts), ...flagsOfFigure(hasTwoScales(finding) ? DOUBTED : finding.amount)],
    rows: ['table.indicators'],
    chance: null,
    nameChance: null,
    valueRange: sourceRange(finding.cell, finding.amount.start, finding.amount.end),
    quoteRange: rowRange(finding.row),
    display: displayOf(finding.row),
  };
}

const DOUBTED = { writing: 'odd' } as const;

/** 3亿 in a column of 亿元. */
const hasTwoScales = ({ cell, amount, value }: TableFinding): boolean =>
  amount.unit === '' &&
  value !== amount.value &&
  /[十百千万亿]/.test(cell.text.slice(amount.start, amount.end));

/** A header's or title's date that is not said to be the goal's, and a place that the body shows against the title. */
function inferredFields({ deadline }: TableFinding, facts: ArticleFacts): Reading['inferred'] {
  return [
    ...(deadline.value === null || deadline.basis === 'sentence' ? [] : (['deadline'] as const)),
    ...(facts.regionInferred ? (['region'] as const) : []),
  ];
}

/** What shall fall by its nature, whatever its figures: 失业率, PM2.5浓度. */
const FALLS = /能耗|能源消耗|排放|死亡|失业|降低|下降|降幅|浓度|PM/;

/** ≤5.5 is a ceiling and ≥4.2 a floor; 失业率 and -3% fall; 120 after a baseline of 150 falls. */
function directionOf(finding: TableFinding): Reading['direction'] {
  const { comparator, indicator, value, baseline } = finding;
  if (comparator === '<' || comparator === '<=') return 'down';
  if (FALLS.test(indicator) || finding.falls || value < 0) return 'down';
  if (comparator === '>' || comparator === '>=') return 'up';
  return baseline !== null && baseline.unit === finding.unit && value < baseline.value ? 'down' : 'up';
}

/** [220] is what comes in over the years; 年均增速 is growth; all else is told by unit and name. The first that holds. */
const MEASURES: readonly (readonly [Reading['measure'], (finding: TableFinding) => boolean])[] = [
  ['growth', ({ cumulative, unit }) => cumulative && unit === '%'],
  ['increment', ({ cumulative }) => cumulative],
  // 用户规模（亿）: counted, although no unit is written.
  ['level', ({ unit, indicator }) => unit === '' && /(?:规模|数|量|人次)$/.test(indicator)],
  ['growth', ({ growth }) => growth],
  ['growth', ({ unit, indicator }) => unit === '%' && /增长|增速|下降|降低|涨幅/.test(indicator)],
  ['share', ({ unit }) => unit === '%'],
  ['increment', ({ unit }) => unit === '个百分点'],
  ['multiple', ({ unit }) => unit === '倍'],
  ['index', ({ unit, indicator }) => unit === '' || /指数|PUE/.test(indicator)],
  ['increment', ({ indicator }) => /^(?:新增|净增|新建|累计新增)/.test(indicator)],
];

const measureOf = (finding: TableFinding): Reading['measure'] =>
  MEASURES.find(([, holds]) => holds(finding))?.[0] ?? 'level';

const displays = new WeakMap<TableRow, string>();

/** The cells side by side; made once for all figures of a row, so that they share its memory. */
function displayOf(row: TableRow): string {
  const display = displays.get(row) ?? row.cells.map((cell) => cell.text).join(' | ');
  displays.set(row, display);
  return display;
}

/** From the first to the last cell with text. */
function rowRange(row: TableRow): readonly [number, number] {
  const cells = row.cells.filter((cell) => cell.text !== '');
  const last = cells.at(-1);
  return [cells[0] ? sourceOffset(cells[0], 0) : 0, last ? sourceRange(last, 0, last.text.length)[1] : 0];
}
