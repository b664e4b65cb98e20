import { describe, expect, it } from 'vitest';
import { citationLine, citationOf, citationWithLines, dataDateLine } from '../../../src/charts/citation.ts';
import type { PolicyRef } from '../../../src/domain/dataset/view.ts';
import { policyTitle } from '../../../src/i18n/shown-names.ts';
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

it('says no more than the document gives, and of a title that others have too whose it is', () => {
  const { issuer: _, documentNumber: __, ...article } = REF.article;
  const { issueDate: ___, ...document } = REF.document;
  expect(cited({ document, article }, [3], zh)).toBe('济南市《虚构规划》，转引自《虚构动态》第7期，第 3 行');
  const named = { ...article, title: '济南市虚构规划' };
  expect(cited({ document, article: named }, [3], zh)).toMatch(/^《济南市虚构规划》/u);
});

it('a document that is one policy is not cited in itself', () => {
  const own = { ...REF, document: { ...REF.document, title: REF.article.title } };
  expect(cited(own, [3], zh)).toBe('《虚构规划》，某市人民政府，某政发〔2024〕7号，第 3 行');
});

it('a title that another text stands under is not cited, nor its issuer and number, and that is said', () => {
  const regionEvidence = [
    { kind: 'body' as const, text: '海口市 ×9', region: '海口市', weight: 12 },
    { kind: 'title' as const, text: '虚构规划', region: '济南市', weight: 5 },
  ];
  const region = { code: '460100', name: '海口市', level: 'city' } as const;
  const mistitled = { ...REF, article: { ...REF.article, region, regionEvidence } };
  expect(cited(mistitled, [12], zh)).toBe(
    '讲海口市的一篇正文（刊出时所冠标题与正文不符，故不引标题），转引自《虚构动态》第7期（2024年3月1日），第 12 行',
  );
  const own = { ...mistitled, document: { ...REF.document, title: REF.article.title } };
  expect(cited(own, [12], en)).not.toContain('虚构规划');
  expect(cited(own, [12], en)).toContain('d.txt, line 12');
  expect(policyTitle(mistitled.article, zh)).toBe('标题与正文不符：虚构规划');
  // Evidence that the title says the same is none against it.
  const agreeing = { ...REF.article, regionEvidence: regionEvidence.slice(1) };
  expect(cited({ ...REF, article: agreeing }, [12], zh)).toContain('《虚构规划》，某市人民政府');
});

it('names several lines of one policy once', () => {
  expect(cited(REF, [12, 3, 12], zh)).toMatch(/，第 3、12 行$/u);
  expect(cited(REF, [12, 3], en)).toMatch(/, lines 3, 12$/u);
});

describe('the date line', () => {
  const issued = (...dates: readonly (string | null)[]) => [
    {
      articles: dates.map((value) => ({
        ...(value !== null && { issueDate: { value, basis: 'document' as const } }),
      })),
    },
  ];
  const lineOf = (dataDate: string | null, dates: readonly (string | null)[], i18n = zh): string =>
    dataDateLine({ dataDate, version: 'abcd', documents: issued(...dates) as never }, i18n);

  it.each([
    ['the data’s own', '2024-03-01', ['2026-01-15'], '数据截至 2024年3月1日，数据版本 abcd'],
    ['of one month', null, ['2026-01-15', '2026-01-20'], '文件日期 2026年1月，数据版本 abcd'],
    ['of months', null, ['2026-02-03', '2026-01-20', null], '文件日期 2026年1—2月，数据版本 abcd'],
    ['of two years', null, ['2025-11', '2026-02-03'], '文件日期 2025年11月—2026年2月，数据版本 abcd'],
    ['of years', null, ['2025', '2026-02-03'], '文件日期 2025—2026年，数据版本 abcd'],
    ['of none', null, [null], '所收文件没有载日期，数据版本 abcd'],
  ] as const)('%s', (_, dataDate, dates, line) => {
    expect(lineOf(dataDate, dates)).toBe(line);
  });

  it('in English', () => {
    expect(lineOf(null, ['2026-02-03', '2026-01-20'], en)).toBe('Documents of Jan–Feb 2026, dataset abcd');
    expect(lineOf(null, ['2025-11', '2026-02-03'], en)).toBe('Documents of Nov 2025–Feb 2026, dataset abcd');
  });
});
