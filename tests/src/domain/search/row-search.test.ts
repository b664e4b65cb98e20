import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../../src/domain/dataset/target-index.ts';
import { viewOf } from '../../../../src/domain/dataset/view.ts';
import { findRows, searchOf } from '../../../../src/domain/search/row-search.ts';
import { normalise, queryWords } from '../../../../src/domain/search/query.ts';
import { atOnce } from '../../../../src/domain/collections/sliced.ts';
import { createI18n } from '../../../i18n.ts';
import { syntheticCorpus } from '../../../synthetic-corpus.ts';

const { format } = createI18n('zh-CN');
const corpusView = (count: number) =>
  viewOf(buildIndex(syntheticCorpus(count), 'v', { themes: [], families: [] }));
const view = corpusView(3000);
const search = atOnce(searchOf(view, format.quantity));

/** Row by row, everything in one text: what the columns must agree with. */
function naive(query: string): string[] {
  const words = queryWords(query);
  return view.rows
    .filter((row) => {
      const article = view.policyById.get(row.articleId)?.article;
      const text = normalise(
        [
          row.indicator,
          row.scope,
          row.region.name,
          article?.title,
          article?.issuer,
          article?.documentNumber,
          format.quantity(row),
          row.deadline.value,
        ].join('\n'),
      );
      return words.every((word) => text.includes(word));
    })
    .map(({ id }) => id);
}

describe('search by columns', () => {
  test.each([
    '绿色',
    '氢能 企业',
    '第3市 2027',
    '不超过',
    '每家企业',
    '虚构〔2023〕',
    '5%',
    'ＡＢ',
    '没有这个词',
    '１２',
  ])('%s finds what a search row by row finds', (query) => {
    const found = findRows(search, query);
    expect(view.rows.filter((_, at) => found?.[at] === 1).map(({ id }) => id)).toEqual(naive(query));
  });

  test('a query without a word leaves all', () => expect(findRows(search, ' 　')).toBeUndefined());

  test('a figure is written once per distinct one, however many rows have it', () => {
    const written = (count: number): number => {
      let calls = 0;
      const dataset = corpusView(count);
      atOnce(
        searchOf(dataset, (row) => {
          calls += 1;
          return format.quantity(row);
        }),
      );
      return calls;
    };
    expect(written(6000)).toBeLessThan(written(3000) * 2);
    expect(written(6000)).toBeLessThan(6000 * 0.7);
  });
});
