/** Synthetic records and decisions of a review. */
import type { Decision } from '../../../../src/domain/proposal/decision.ts';
import type { Ledger, PolicyDocument, Target } from '../../../../src/domain/dataset/schema.ts';

export const TEXT =
  '海东县行动计划\n到2026年，培育企业30家。到2027年，产值达到120亿元。其中8项由市里考核。\n';

export const DOCUMENT: PolicyDocument = {
  id: 'd-0123456789ab',
  file: '计划.txt',
  sha256: '0123456789ab'.padEnd(64, '0'),
  title: '海东县行动计划',
  articles: [
    {
      id: 'd-0123456789ab-1',
      title: '海东县行动计划',
      region: { code: '110000', name: '北京市', level: 'province' },
      status: 'issued',
      lines: [1, 2],
    },
  ],
};

export function target(change: Partial<Target> & { readonly at?: string } = {}): Target {
  const { at = '30家', ...fields } = change;
  const valueStart = TEXT.indexOf(at);
  const start = TEXT.lastIndexOf('到', valueStart);
  const end = TEXT.indexOf('。', valueStart) + 1;
  return {
    id: 't-1',
    kind: 'target',
    region: { code: '110000', name: '北京市', level: 'province' },
    indicator: '企业',
    scope: '',
    value: 30,
    valueMax: null,
    unit: '家',
    comparator: '=',
    measure: 'level',
    direction: 'up',
    frequency: null,
    deadline: { value: '2026', basis: 'sentence', text: '2026年' },
    baseline: null,
    certainty: 'committed',
    binding: null,
    theme: null,
    family: null,
    confidence: 0.9,
    inferred: ['indicator'],
    flags: [],
    mentions: [
      {
        documentId: DOCUMENT.id,
        articleId: `${DOCUMENT.id}-1`,
        part: 'body',
        line: 2,
        start,
        end,
        valueStart,
        valueEnd: valueStart + at.length,
        valueText: at,
        quote: TEXT.slice(start, end),
      },
    ],
    ...fields,
  };
}

export const SECOND = target({ id: 't-2', at: '120亿元', indicator: '产值', value: 120e8, unit: '元' });

export function decision(record: string, change: Partial<Decision> = {}): Decision {
  return {
    record,
    verdict: 'accepted',
    corrections: {},
    added: null,
    splitFrom: null,
    relation: { kind: 'new' },
    at: 1000,
    ...change,
  };
}

export const LEDGER: Ledger = {
  documentId: DOCUMENT.id,
  numbers: [
    { line: 2, start: 9, end: 14, text: '2026年', fate: { reason: 'date' }, rows: ['date'] },
    ...[target(), SECOND].map(({ id, mentions: [mention] }) => ({
      line: 2,
      start: mention?.valueStart ?? 0,
      end: mention?.valueEnd ?? 0,
      text: mention?.valueText ?? '',
      fate: { target: id },
      rows: ['sentence'],
    })),
    {
      line: 2,
      start: TEXT.indexOf('8项'),
      end: TEXT.indexOf('8项') + 1,
      text: '8',
      fate: { reason: 'structure' },
      rows: ['structure'],
    },
  ],
};
