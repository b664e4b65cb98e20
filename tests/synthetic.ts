/** A whole dataset of SYNTHETIC commitments, for tests only: no figure here stands in any document. */
import { buildIndex, openIndex, rowsOf } from '../src/bulk/dataset-index.ts';
import type { TargetRow } from '../src/domain/dataset/target-index.ts';
import type { DatasetView } from '../src/domain/dataset/view.ts';
import {
  SCHEMA_VERSION,
  type Basis,
  type Dataset,
  type Region,
  type Target,
} from '../src/domain/dataset/schema.ts';

export interface SyntheticTarget {
  readonly region: Region;
  readonly indicator: string;
  readonly value: number | null;
  readonly unit?: string;
  readonly due?: string | null;
  readonly basis?: Basis;
  readonly comparator?: Target['comparator'];
  readonly frequency?: Target['frequency'];
  /** Of all else what is not as in most. */
  readonly more?: Partial<Target>;
}

function targetOf(synthetic: SyntheticTarget, index: number): Target {
  const { region, indicator, value, unit = '吨', due = '2028', basis = 'sentence' } = synthetic;
  return {
    id: `t-synthetic-${index}`,
    kind: value === null ? 'milestone' : 'target',
    region,
    indicator,
    scope: '',
    value,
    valueMax: null,
    unit,
    comparator: synthetic.comparator ?? '=',
    measure: 'level',
    direction: 'up',
    frequency: synthetic.frequency ?? null,
    deadline: { value: due, basis: due === null ? 'none' : basis, text: due === null ? '' : `${due}年` },
    baseline: null,
    certainty: 'committed',
    binding: null,
    theme: null,
    family: null,
    confidence: 1,
    inferred: [],
    flags: [],
    mentions: [
      {
        documentId: 'd-synthetic',
        articleId: `a-${region.code}`,
        part: 'body',
        line: index + 1,
        start: 0,
        end: 4,
        valueStart: 0,
        valueEnd: 2,
        valueText: '虚构',
        quote: '虚构数据',
      },
    ],
    ...synthetic.more,
  };
}

/** One newsletter with one policy per region; document and policies are named as invented. */
export function syntheticDataset(synthetics: readonly SyntheticTarget[]): Dataset {
  const regions = new Map(synthetics.map(({ region }) => [region.code, region]));
  return {
    schemaVersion: SCHEMA_VERSION,
    documents: [
      {
        id: 'd-synthetic',
        file: 'synthetic.txt',
        sha256: '0'.repeat(64),
        title: '虚构刊物（仅供测试）',
        issue: '第0期',
        issueDate: '2024-01-01',
        articles: [...regions.values()].map((region) => ({
          id: `a-${region.code}`,
          title: `${region.name}虚构规划（仅供测试）`,
          region,
          status: 'issued' as const,
          lines: [1, 9] as [number, number],
        })),
      },
    ],
    targets: synthetics.map(targetOf),
  };
}

const indexOf = (synthetics: readonly SyntheticTarget[]) =>
  buildIndex(syntheticDataset(synthetics), 'test', { themes: [], families: [] });

/** As the page opens it. */
export const syntheticView = (synthetics: readonly SyntheticTarget[]): DatasetView =>
  openIndex(indexOf(synthetics));

export const syntheticRows = (synthetics: readonly SyntheticTarget[]): readonly TargetRow[] =>
  rowsOf(indexOf(synthetics));
