import { expect, test } from 'vitest';
import { findRows, searchColumns } from '../../../src/bulk/search.ts';
import { openIndex, buildIndex } from '../../../src/bulk/dataset-index.ts';
import { rowTexts } from '../../../src/domain/search/row-texts.ts';
import { createI18n } from '../../i18n.ts';
import { syntheticDataset } from '../../synthetic.ts';

const region = { code: '330000', name: '浙江省', level: 'province' } as const;
const view = openIndex(
  buildIndex(
    syntheticDataset([
      { indicator: '沿海园区海水淡化规模', region, value: 300_000, unit: '元', due: '2027' },
      { indicator: 'DCMM贯标企业', region, value: 50, unit: '家', comparator: '<=', due: '2030' },
    ]),
    'v',
    { themes: [], families: [] },
  ),
);
const columns = searchColumns(view.rows, rowTexts(view, createI18n('zh-CN').format.quantity));
const title = view.documents[0]?.articles[0]?.title ?? '';

test.each([
  ['海水', [1, 0]],
  ['园区 淡化', [1, 0]],
  ['淡化 企业', [0, 0]],
  ['ｄｃｍｍ', [0, 1]],
  ['30万', [1, 0]],
  ['不超过', [0, 1]],
  ['2027', [1, 0]],
  ['浙江', [1, 1]],
  [title, [1, 1]],
])('%s', (query, found) => expect([...(findRows(columns, query) ?? [])]).toEqual(found));

test('a query without a word leaves all', () => expect(findRows(columns, ' 　')).toBeUndefined());
