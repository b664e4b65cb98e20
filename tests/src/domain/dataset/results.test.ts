/** Results as the page loads them: with the document that is read, and never among what is loaded first. */
import { describe, expect, it } from 'vitest';
import { datasetFiles } from '../../../../src/build/dataset-files.ts';
import { openDataset } from '../../../../src/bulk/open-dataset.ts';
import { joinLocal, localLedger, localPart } from '../../../../src/domain/dataset/local-dataset.ts';
import { isResultId, localResults, type DocumentResults } from '../../../../src/domain/dataset/results.ts';
import type { Dataset, Observation, Section } from '../../../../src/domain/dataset/schema.ts';
import { syntheticDataset } from '../../../synthetic.ts';
import { SHANDONG } from '../compare/comparables.ts';

const synthetic = syntheticDataset([{ region: SHANDONG, indicator: '充电桩', value: 6000 }]);
const [first] = synthetic.documents;
const article = first?.articles[0];
if (first === undefined || article === undefined) throw new Error('no document');

const REVIEW: Section = {
  title: '一、工作回顾',
  level: 1,
  lines: [3, 9],
  role: 'review',
  period: { value: '2025', basis: 'heading', text: '2025年' },
};
const home = { ...first, articles: [{ ...article, sections: [REVIEW] }] };
const away = { ...first, id: 'd-bbbbbbbbbbbb', articles: [{ ...article, id: 'd-bbbbbbbbbbbb-1' }] };
const dataset: Dataset = { ...synthetic, documents: [home, away] };

const mention = {
  documentId: home.id,
  articleId: article.id,
  part: 'body' as const,
  line: 4,
  start: 0,
  end: 12,
  valueStart: 6,
  valueEnd: 11,
  valueText: '300亿元',
  quote: '渔业产值突破300亿元',
};
const result: Observation = {
  id: 'o-0123456789',
  region: article.region,
  indicator: '渔业产值',
  scope: '',
  value: 3e10,
  valueMax: null,
  unit: '元',
  comparator: '>',
  measure: 'level',
  direction: 'up',
  average: false,
  period: { value: '2025', basis: 'heading', text: '2025年' },
  baseline: null,
  theme: null,
  family: null,
  confidence: 0.9,
  inferred: ['period'],
  flags: [],
  mentions: [mention, { ...mention, documentId: away.id, articleId: 'd-bbbbbbbbbbbb-1' }],
};

const { indexPath, files } = datasetFiles({
  documents: () => dataset.documents,
  targets: () => dataset.targets,
  observations: () => [result],
  version: '0123abcd',
  themes: undefined,
  families: undefined,
  texts: new Map(),
  ledgers: new Map(),
});
const index = files.get(indexPath)?.() ?? '';
const opened = (text = '') => openDataset(new Blob([text]).stream());
const view = await opened(index);
const ofDocument = (id: string): DocumentResults =>
  JSON.parse(files.get(`data/results/${id}.json`)?.() ?? '{}') as DocumentResults;

describe('the files of the page', () => {
  it('bring results and sections with each document that speaks of them', () => {
    expect(ofDocument(home.id)).toEqual({
      documentId: home.id,
      observations: [result],
      sections: [{ articleId: article.id, sections: [REVIEW] }],
      facts: [{ articleId: article.id }],
    });
    expect(ofDocument(away.id)).toMatchObject({ observations: [{ id: result.id }], sections: [] });
  });

  it('load neither first, but how many there are', () => {
    expect(index).not.toContain('渔业产值');
    expect(index).not.toContain('工作回顾');
    expect([...view.resultCounts]).toEqual([[article.id, 1]]);
  });

  it('hold no result among commitments', () => expect(view.rowById.has(result.id)).toBe(false));

  it('are made of a dataset without results too', async () => {
    const plain = datasetFiles({
      documents: () => dataset.documents,
      targets: () => dataset.targets,
      observations: () => [],
      version: 'v',
      themes: undefined,
      families: undefined,
      texts: new Map(),
      ledgers: new Map(),
    });
    expect((await opened(plain.files.get(plain.indexPath)?.())).resultCounts.size).toBe(0);
  });
});

describe('an imported document', () => {
  const read = { ...home, id: 'd-cccccccccccc', articles: [{ ...article, id: 'd-cccccccccccc-1' }] };
  const own = { ...result, mentions: [{ ...mention, documentId: read.id, articleId: 'd-cccccccccccc-1' }] };
  const part = localPart(
    {
      id: 'l-cccccccccccc',
      document: read,
      targets: [],
      families: [],
      decisions: [],
      results: [['d-cccccccccccc-1', 1]],
    },
    () => false,
  );
  const id = 'l-cccccccccccc-o-0123456789';

  it('has its results under local ids, in ledger and list alike', () => {
    const [local] = localResults(part.document, [own]).observations;
    expect(local).toMatchObject({
      id,
      mentions: [{ documentId: 'l-cccccccccccc', articleId: 'l-cccccccccccc-1' }],
    });
    const entry = { line: 4, start: 6, end: 11, text: '300亿元', rows: ['result'] };
    const ledger = { documentId: read.id, numbers: [{ ...entry, fate: { observation: result.id } }] };
    expect(localLedger(part, ledger, '').numbers).toEqual([{ ...entry, fate: { observation: id } }]);
  });

  it('is counted without review, and not as a commitment', () => {
    const joined = joinLocal(view, [part]);
    expect(joined.resultCounts.get('l-cccccccccccc-1')).toBe(1);
    expect(joined.rows).toHaveLength(view.rows.length);
  });

  it.each([
    [id, true],
    ['o-0123456789', true],
    ['t-0123456789', false],
    ['l-cccccccccccc-t-0123456789', false],
  ])('knows by its id what is a result: %s', (one, expected) => expect(isResultId(one)).toBe(expected));
});
