import { expect, it } from 'vitest';
import { citationLine, citationOf, citationWithLines, dataDateLine } from '../../../src/charts/citation.ts';
import type { PolicyRef } from '../../../src/domain/dataset/view.ts';
import type { I18n } from '../../../src/i18n/index.ts';
import { en, zh } from './fixtures.ts';

const REF: PolicyRef = {
  document: {
    id: 'd',
    file: 'd.txt',
    title: '虚构动态',
    issue: '第7期',
    issueDate: '2024-03-01',
    articles: [],
  },
  article: {
    id: 'd-a',
    title: '虚构规划',
    issuer: '某市人民政府',
    documentNumber: '某政发〔2024〕7号',
    region: { code: '370100', name: '济南市', level: 'city' },
    status: 'issued',
    lines: [1, 9],
  },
};

const cited = (policy: PolicyRef, lines: readonly number[], i18n: I18n): string =>
  citationWithLines(citationLine(citationOf(policy, i18n), i18n), lines, i18n);

it('cites as planners do', () => {
  expect(cited(REF, [12], zh)).toBe(
    '《虚构规划》，某市人民政府，某政发〔2024〕7号，转引自《虚构动态》第7期（2024年3月1日），第 12 行',
  );
  expect(cited(REF, [12], en)).toBe(
    '《虚构规划》, 某市人民政府, 某政发〔2024〕7号; Cited from 虚构动态, 第7期 (1 Mar 2024), line 12',
  );
});

it('says no more than the document gives', () => {
  const { issuer: _, documentNumber: __, ...article } = REF.article;
  const { issueDate: ___, ...document } = REF.document;
  expect(cited({ document, article }, [3], zh)).toBe('《虚构规划》，转引自《虚构动态》第7期，第 3 行');
});

it('a document that is one policy is not cited in itself', () => {
  const own = { ...REF, document: { ...REF.document, title: REF.article.title } };
  expect(cited(own, [3], zh)).toBe('《虚构规划》，某市人民政府，某政发〔2024〕7号，第 3 行');
});

it('names several lines of one policy once', () => {
  expect(cited(REF, [12, 3, 12], zh)).toMatch(/，第 3、12 行$/u);
  expect(cited(REF, [12, 3], en)).toMatch(/, lines 3, 12$/u);
});

it('dates the data', () => {
  expect(dataDateLine('2024-03-01', 'abcd', zh)).toBe('数据截至 2024年3月1日，数据版本 abcd');
  expect(dataDateLine(null, 'abcd', zh)).toBe('数据版本 abcd');
});
