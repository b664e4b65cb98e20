/** Every exhibit of the app over one dataset, as the screens make them. SYNTHETIC data only. */
import { buildIndex, openIndex } from '../src/bulk/dataset-index.ts';
import type { DrawnExhibit, Exhibit } from '../src/charts/exhibit/exhibit.ts';
import { tileGrid } from '../src/charts/tile-grid/data.ts';
import { actualsOf, judgeRow } from '../src/domain/progress/actuals.ts';
import { settledDates } from '../src/domain/progress/answers.ts';
import { fingerprintOf } from '../src/domain/dataset/fingerprint.ts';
import { matrixExhibit } from '../src/charts/compare-matrix/exhibit.ts';
import { nearestExhibit } from '../src/charts/nearest/exhibit.ts';
import { nearestPairs } from '../src/domain/compare/nearest.ts';
import { keptExhibit } from '../src/charts/kept/exhibit.ts';
import { benchmarkExhibit } from '../src/charts/benchmark/exhibit.ts';
import { benchmarkOf, peersOf } from '../src/domain/compare/benchmark.ts';
import { historyExhibit } from '../src/charts/history/exhibit.ts';
import { historiesOf } from '../src/domain/compare/history.ts';
import { keptOf } from '../src/domain/compare/kept.ts';
import { multiplesExhibit } from '../src/charts/compare-multiples/exhibit.ts';
import { matrixOf } from '../src/domain/compare/matrix.ts';
import { comparisonOf, indexTopics } from '../src/domain/compare/comparison.ts';
import { paceExhibit } from '../src/charts/pace/exhibit.ts';
import { pacesOf } from '../src/domain/compare/paths.ts';
import { panelExhibit } from '../src/charts/compare-panel/exhibit.ts';
import { tilesExhibit as valueTilesExhibit } from '../src/charts/value-tiles/exhibit.ts';
import { valueTiles } from '../src/charts/value-tiles/data.ts';
import { dotsOf } from '../src/charts/dot-range/data.ts';
import { timelineExhibit, timelineIn } from '../src/charts/deadline-timeline/exhibit.ts';
import { yearsExhibit } from '../src/charts/deadline-years/exhibit.ts';
import { gridChart } from '../src/charts/deadline-grid/exhibit.ts';
import { documentsExhibit } from '../src/features/documents/list-exhibit.ts';
import { documentGroups } from '../src/features/documents/list-model.ts';
import { notesExhibit } from '../src/features/notes/list-exhibit.ts';
import { yearColumns } from '../src/charts/year-columns/data.ts';
import { themeExhibit } from '../src/charts/count-bars/exhibit.ts';
import { tilesExhibit } from '../src/charts/tile-grid/exhibit.ts';
import { yearExhibit } from '../src/charts/year-columns/exhibit.ts';
import { dueModel, overviewModel } from '../src/features/overview/model.ts';
import { monitorExhibit } from '../src/features/progress/monitor-exhibit.ts';
import { monitorModel } from '../src/features/progress/monitor-model.ts';
import { atOnce } from '../src/domain/collections/steps.ts';
import { deadlineModel, followedRows } from './at-once.ts';
import { progressExhibit } from '../src/features/progress/progress-exhibit.ts';
import { listExhibit } from '../src/features/targets/list-exhibit.ts';
import { commitmentExhibit } from '../src/features/targets/panel/commitment-exhibit.ts';
import type { Dataset } from '../src/domain/dataset/schema.ts';
import type { DatasetView } from '../src/domain/dataset/view.ts';
import type { Lang } from '../src/i18n/index.ts';
import { createI18n } from './i18n.ts';
import type { Note } from '../src/storage/note.ts';
import type { Observation } from '../src/storage/observation.ts';
import { monitorCodec } from '../src/url/monitor.ts';
import { notesCodec } from '../src/url/notes.ts';
import { targetsCodec } from '../src/url/targets.ts';

export const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
export const AS_OF = '2026-11-21';

/** Whether as its table: an exhibit is drawn or said and a table, or a table alone. */
export const formsOf = ({ drawing, statement }: Exhibit): readonly boolean[] =>
  drawing === null && statement === undefined ? [true] : [false, true];

/** A dataset and what of it is looked at. */
export interface Sample {
  readonly source: Dataset;
  readonly dataset: DatasetView;
  /** Key of an indicator of which there is a panel. */
  readonly topics: readonly string[];
  /** Codes of the regions that are compared; the first is mine. */
  readonly regions: readonly string[];
}

export function sampleOf(source: Dataset, topics: Sample['topics'], regions: Sample['regions']): Sample {
  const dataset = openIndex(buildIndex(source, 'v-test', { themes: [], families: [] }));
  return { source, dataset, topics, regions };
}

function firstOf<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined) throw new Error('nothing there');
  return first;
}

export const uuid = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const note = (n: number, subject: Note['subject'], text: string): Note => ({
  id: uuid(n),
  subject,
  text,
  tags: [],
  status: null,
  office: '',
  links: [],
  createdAt: n,
  updatedAt: n,
  revision: 0,
});
/** The commitment of the first was another when the note was written. */
export const notesOn = ({ dataset }: Sample): readonly Note[] => [
  note(
    1,
    {
      kind: 'target',
      id: 't-synthetic-0',
      fingerprint: fingerprintOf({ ...firstOf(dataset.rows), value: 80 }, undefined, ''),
    },
    '**核对** 口径',
  ),
  note(2, { kind: 'none' }, '无所针对'),
];

const OBSERVED: Observation = {
  id: '00000000-0000-4000-8000-000000000001',
  targetId: 't-synthetic-0',
  fingerprint: {
    kind: 'target',
    region: '370000',
    policy: '',
    indicator: '',
    scope: '',
    measure: 'level',
    frequency: null,
    value: 90,
    unit: '吨',
    deadline: '2028',
    quote: '',
  },
  role: 'actual',
  date: '2025',
  value: 40.5,
  unit: '吨',
  source: '=HYPERLINK("x")',
  comment: '',
  revision: 1,
  createdAt: 0,
  updatedAt: 0,
};

export function exhibitsOf(sample: Sample, lang: Lang): ReadonlyMap<string, Exhibit> {
  const { source, dataset, topics, regions } = sample;
  const [mine = null] = regions;
  const first = firstOf(dataset.rows);
  const i18n = createI18n(lang);
  const vantage = { asOf: AS_OF, results: atOnce(settledDates(dataset, [OBSERVED], new Map(), AS_OF)) };
  const context = { asOf: AS_OF, dataset, i18n };
  const overview = overviewModel(dataset);
  const { undated } = dueModel(dataset.rows, vantage);
  const policies = [...dataset.policyById.values()].map(({ article }) => article);
  const grid = tileGrid(dataset.rows, policies, i18n);
  const topicIndex = indexTopics(dataset);
  const chosen = comparisonOf(topicIndex, { topic: topics, region: [], mine });
  const panel = firstOf(chosen.panels);
  const covered = new Map([...dataset.regions.values()].map(({ code, name }) => [code, name]));
  const scope = { horizon: null, by: null, dir: 'asc', region: [], mine: null, pin: [], covered } as const;
  const matrix = matrixOf(chosen, { ...scope, region: regions });
  const { horizon: _, ...places } = scope;
  const year = Number(first.deadline.value?.slice(0, 4));
  const known = { linked: new Map(), recorded: new Map([[first.id, [OBSERVED]]]), dataset };
  const kept = keptOf(chosen, { ...places, region: regions, year }, known);
  const code = mine ?? first.region.code;
  const benchmark = benchmarkOf(
    chosen,
    { code, peers: peersOf(code, regions, covered), year, covered, by: null, dir: 'asc' },
    known,
  );
  const wishes = {
    sort: 'value',
    pin: [],
    scale: 'auto',
    mine,
    per: null,
    year: null,
    asked: [],
  } as const;
  const per = {
    kind: 'head' as const,
    values: [{ region: '370000', year: 2025, value: 30_000, source: '虚构年鉴' }],
  };
  const deadlines = deadlineModel(dataset.rows, vantage, {
    region: [],
    theme: [],
    state: 'all',
    from: null,
    to: null,
  });
  const recorded = {
    linked: new Map<string, never>(),
    observations: new Map([['t-synthetic-0', [OBSERVED]]]),
    notes: new Map<string, never>(),
  };
  const monitored = monitorModel(
    followedRows(dataset, recorded, monitorCodec.defaults, AS_OF, null),
    monitorCodec.defaults,
    byCode,
  );
  const based = panel.members.map((row) =>
    row.id === first.id ? row : { ...row, baseline: { text: '2020年', value: 1, year: '2020' } },
  );
  const actuals = actualsOf(first, [OBSERVED], []);
  const judgement = judgeRow(first, [OBSERVED], actuals, dataset, AS_OF, 'compound');
  return new Map([
    ['tiles', tilesExhibit(grid, overview, context)],
    ['themes', themeExhibit(overview, context)],
    ['years', yearExhibit(yearColumns(dataset.rows, vantage, i18n), undated, context)],
    ['panel', panelExhibit(panel, wishes, null, context)],
    ['panel per head', panelExhibit(panel, { ...wishes, per }, null, context)],
    [
      'value tiles',
      valueTilesExhibit(
        valueTiles(dotsOf(panel.members, i18n), () => 'none-found', String, i18n),
        panelExhibit(panel, wishes, null, context),
        null,
        context,
      ),
    ],
    ['pace', paceExhibit(pacesOf({ ...panel, members: based }, dataset), null, context)],
    ['matrix', matrixExhibit(matrix, { mine, by: null }, context)],
    ['kept', keptExhibit(kept, mine, context)],
    ['nearest', nearestExhibit(nearestPairs(dataset.rows, topicIndex.comparableOf, mine), context)],
    ['benchmark', benchmarkExhibit(benchmark, regions, context)],
    ['history', historyExhibit(firstOf(historiesOf(chosen.all, code, known)), context)],
    ['multiples', multiplesExhibit(matrixOf(chosen, scope), { mine: null }, context)],
    [
      'timeline',
      timelineExhibit(
        deadlines,
        timelineIn(deadlines, { by: 'region', from: null, to: null }, context),
        context,
      ),
    ],
    ['deadline years', yearsExhibit(deadlines, context)],
    ['deadline grid', atOnce(gridChart(deadlines, 'region', null, context)).exhibit],
    [
      'progress',
      progressExhibit(
        first,
        judgement,
        { actuals, series: { fromYear: null, targets: [], results: [] } },
        context,
      ),
    ],
    ['monitor', monitorExhibit(monitored, monitorCodec.defaults, context)],
    ['list', listExhibit(dataset.rows, { ...targetsCodec.defaults, q: '水' }, context)],
    ['list by sentences', listExhibit(dataset.rows, { ...targetsCodec.defaults, q: '水' }, context, true)],
    [
      'commitment',
      commitmentExhibit(first, firstOf(source.targets), { recorded: [OBSERVED], linked: [] }, context),
    ],
    ['documents', documentsExhibit(documentGroups([...dataset.policyById.values()]), '', context)],
    [
      'notes',
      notesExhibit({ notes: notesOn(sample), total: 2, params: notesCodec.defaults, statuses: [] }, context),
    ],
  ]);
}

/** As an exhibit leaves where nobody wishes anything. */
export const plainPicture = (exhibit: DrawnExhibit) =>
  ({ exhibit, title: exhibit.title, footnote: '', theme: 'light', isTransparent: false }) as const;
