/** A synthetic row: made for tests, no commitment of anybody. */
import type { DocumentResult } from '../../../src/domain/progress/result-links.ts';
import type { Vantage } from '../../../src/domain/time/due.ts';
import type { TargetRow } from '../../../src/domain/dataset/target-index.ts';

export function row(change: Partial<TargetRow>): TargetRow {
  return {
    id: 't-1',
    kind: 'target',
    region: { code: '110000', name: '北京市', level: 'province' },
    indicator: '指标',
    indicatorKey: change.indicator ?? '指标',
    scope: '',
    value: 1,
    valueMax: null,
    unit: '家',
    comparator: '=',
    measure: 'level',
    direction: 'up',
    frequency: null,
    average: false,
    cumulative: false,
    deadline: { value: '2025', basis: 'sentence', text: '2025年' },
    baseline: null,
    certainty: 'committed',
    binding: null,
    theme: null,
    family: null,
    confidence: 0.9,
    inferred: [],
    flags: [],
    documentId: 'd0',
    articleId: 'd0-a1',
    line: 1,
    part: 'body',
    mentionCount: 1,
    said: [],
    ...change,
  };
}

/** Seen from a day on which nothing is recorded. */
export const seenFrom = (asOf: string): Vantage => ({ asOf, results: new Map() });

/** A synthetic result that a document reports. */
export function documentResult(change: Partial<DocumentResult>): DocumentResult {
  return {
    id: 'o',
    regionCode: '110000',
    indicator: '指标',
    indicatorKey: change.indicator ?? '指标',
    scope: '',
    measure: 'level',
    unit: '家',
    value: 1,
    valueMax: null,
    comparator: '=',
    direction: null,
    average: false,
    period: '2025',
    part: 'year',
    isFlagged: false,
    inference: null,
    documentId: 'd',
    articleId: 'a',
    line: 1,
    quote: '一句',
    ...change,
  };
}
