/**
 * `npm run -s score:headline -- DATASET HEADLINE.jsonl`: whether the aligned table has the figures that every report
 * names. A line of the file is a cell that a reader wrote down: document (name of the file without its ending), key,
 * horizon, value, valueMax, average. Of each the figure must stand in the table of its horizon, in its place's row, as
 * the cell's own figure, and all of one key and horizon in one column. Prints what is elsewhere, and ends with 1 where
 * there is something.
 */
import { readFileSync } from 'node:fs';
import { openIndex, buildIndex } from '../../src/bulk/dataset-index.ts';
import { readDataset } from '../../src/build/read-dataset.ts';
import { SCHEMA_VERSION, type Dataset } from '../../src/domain/dataset/schema.ts';
import { groupBy } from '../../src/domain/collections/group-by.ts';
import { matrixOf, type Cell } from '../../src/domain/compare/matrix.ts';
import { comparisonOf, indexTopics } from '../../src/domain/compare/comparison.ts';

interface Headline {
  readonly file: string;
  readonly key: string;
  readonly horizon: string;
  readonly value: number;
  readonly value_max: number | null;
  readonly average: boolean;
}

/** What the keys of such a file are called in documents. */
const NAMES: { readonly [key: string]: RegExp } = {
  'gdp-growth': /^地区生产总值增速$/u,
  'industry-growth': /^规模以上工业增加值增速$/u,
  'investment-growth': /固定资产投资/u,
  'retail-growth': /社会消费品零售/u,
  'trade-growth': /进出口/u,
  'fiscal-growth': /一般公共预算收入/u,
  'income-growth': /居民人均可支配收入/u,
  'new-jobs': /^城镇新增就业$/u,
  unemployment: /失业率/u,
  cpi: /居民消费价格/u,
  grain: /^粮食/u,
  urbanisation: /城镇化率/u,
  'rd-intensity': /研发经费/u,
  'life-expectancy': /预期寿命/u,
  pm25: /^PM2\.5/u,
  'non-fossil': /^非化石/u,
  forest: /^森林覆盖率/u,
};

const [folder = '', file = ''] = process.argv.slice(2);
const source = readDataset(folder);
const dataset: Dataset = {
  schemaVersion: SCHEMA_VERSION,
  documents: [...source.documents()],
  targets: [...source.targets()],
};
const view = openIndex(buildIndex(dataset, 'headline', { themes: [], families: [] }));
const index = indexTopics(view);
const regionOf = new Map(
  dataset.documents.map((one) => [one.file.replace(/\.\w+$/u, ''), one.articles[0]?.region.code ?? '']),
);
const covered = new Map([...view.regions].map(([code, { name }]) => [code, name]));
const headlines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Headline);

const shows = (cell: Cell | undefined, { value, value_max, average }: Headline): boolean =>
  cell?.kind === 'value' &&
  cell.row.value === value &&
  cell.row.valueMax === value_max &&
  (cell.row.average ?? false) === average;

let [right, wrong] = [0, 0];
for (const [said, cells] of groupBy(headlines, ({ key, horizon }) => `${key} ${horizon}`)) {
  const [{ key, horizon }] = cells as [Headline];
  const topic = index.topics.flatMap((one) =>
    one.kind === 'indicator' && NAMES[key]?.test(one.name) ? [one.key] : [],
  );
  const matrix = matrixOf(comparisonOf(index, { topic, region: [], mine: null }), {
    region: [],
    horizon: Number(horizon),
    mine: null,
    pin: [],
    covered,
    by: null,
    dir: 'asc',
  });
  const columns = new Map<string, number>();
  for (const headline of cells) {
    const row = matrix.rows.find(({ code }) => code === regionOf.get(headline.file));
    const at = row?.cells.findIndex((cell) => shows(cell, headline)) ?? -1;
    const column = matrix.columns[at]?.key;
    if (column === undefined) {
      wrong += 1;
      console.log(`✗ ${said} ${headline.file}: ${headline.value} is in no cell of its row`);
    } else {
      right += 1;
      columns.set(column, (columns.get(column) ?? 0) + 1);
    }
  }
  console.log(`${said}: ${[...columns].map(([name, n]) => `${name} (${n})`).join(', ')}`);
}
console.log(`${right} of ${right + wrong} cells`);
process.exitCode = wrong > 0 ? 1 : 0;
