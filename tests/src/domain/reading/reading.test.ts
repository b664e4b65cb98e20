import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blockAt, joinOf, readingBlocks, type ReadingBlock } from '../../../../src/domain/reading/reading.ts';
import { searchBlocks, searchIndex } from '../../../../src/domain/reading/reading-search.ts';

/** The block as it is read. */
function read(text: string, { kind, pieces }: ReadingBlock): string {
  return pieces
    .map((piece, index) => {
      const before = pieces[index - 1];
      const join = before === undefined ? '' : kind === 'row' ? ' | ' : joinOf(text, before, piece);
      return join + text.slice(...piece);
    })
    .join('');
}
const readAll = (text: string): string[] => readingBlocks(text).map((block) => read(text, block));
const kinds = (text: string): string[] => readingBlocks(text).map(({ kind }) => kind);

const LONG = '推动培育数据合规咨询、质量评估、资产评估、数据交付、国';

describe('readingBlocks', () => {
  test('a page break in mid-sentence is healed, with the page’s number set aside', () => {
    expect(readAll(`${LONG}\n\n- 12 -\n\n际数据经纪、离岸数据服务等。`)).toEqual([
      `${LONG}际数据经纪、离岸数据服务等。`,
      '- 12 -',
    ]);
    expect(kinds(`${LONG}\n12\n际数据经纪，等。`)).toEqual(['paragraph', 'page-number']);
  });

  test.each([
    ['a full stop', `${LONG}。\n\n新的一段，开始。`],
    ['a heading', `${LONG}\n\n二、保障措施`],
    ['a numbered item', `${LONG}\n\n（三）加强组织领导，落实责任。`],
    ['a short line', `推进数据要素，\u2003改革\n\n为贯彻落实，制定本方案。`],
    ['an address without a comma', '编辑地址 贵阳市观山湖区长岭南路160号高科一号大楼三层东侧\n\n新媒体'],
    ['an entry of the contents', `${LONG}\n\n05 上海市行动方案`],
  ])('%s ends a paragraph', (_, text) => expect(readAll(text)).toHaveLength(2));

  test('a comma at the end of a line is no end', () => {
    expect(readAll('一方面，\n\n另一方面。')).toEqual(['一方面，另一方面。']);
  });

  test('Latin words keep their blank across the break', () => {
    const text = 'Promote economic progress in all regions, and empower\n\neconomic stability, too.';
    expect(readAll(text)).toEqual([text.replace('\n\n', ' ')]);
  });

  test('Markdown’s marks are left out, headings and items are told', () => {
    const text = '## 编者按\n- 第一项\n**重点**任务是创新';
    expect(readAll(text)).toEqual(['编者按', '第一项', '重点任务是创新']);
    expect(kinds(text)).toEqual(['heading', 'item', 'paragraph']);
  });

  test('rows of both kinds of tables have their cells', () => {
    expect(readAll('| 指标 | 2025年 |\n|---|:--|\n| 规模 |  |\n甲\t乙')).toEqual([
      '指标 | 2025年',
      '规模 | ',
      '甲 | 乙',
    ]);
  });

  test('lines are counted as editors count them, whatever the break', () => {
    expect(readingBlocks('一\r\n\r\n二\r三').map(({ line }) => line)).toEqual([1, 3, 4]);
  });

  test('pieces are in order, never overlap, and hold every letter and figure', () => {
    const char = fc.constantFrom(
      '据',
      '，',
      '。',
      ' ',
      '\n',
      '\r\n',
      '1',
      'a',
      '|',
      '\t',
      '#',
      '-',
      '*',
      '、',
    );
    fc.assert(
      fc.property(fc.array(char, { maxLength: 120 }), (chars) => {
        const text = chars.join('');
        const spans = readingBlocks(text)
          .flatMap(({ pieces }) => [...pieces])
          .toSorted(([a], [b]) => a - b);
        let end = 0;
        for (const [from, to] of spans) {
          expect(from).toBeGreaterThanOrEqual(end);
          end = to;
        }
        const shown = spans.map((span) => text.slice(...span)).join('');
        expect(shown.replaceAll(/[^据1a]/gu, '')).toBe(text.replaceAll(/[^据1a]/gu, ''));
      }),
    );
  });
});

describe.each(readdirSync('data/text'))('%s', (name) => {
  const text = readFileSync(`data/text/${name}`, 'utf8');
  const blocks = readingBlocks(text);

  test('shows every digit', () => {
    const shown = blocks.flatMap(({ pieces }) => pieces.map((piece) => text.slice(...piece))).join('');
    expect(shown.match(/\d/gu)?.length).toBe(text.match(/\d/gu)?.length);
  });

  test('heals some paragraphs and swallows no page', () => {
    const healed = blocks.filter(({ kind, pieces }) => kind === 'paragraph' && pieces.length > 1);
    expect(healed.length).toBeGreaterThan(5);
    const longest = Math.max(...blocks.map((block) => read(text, block).length));
    expect(longest).toBeLessThan(2000);
  });
});

test('blockAt finds the block of an offset, in a gap the one before', () => {
  const blocks = readingBlocks('甲。\n\n乙。');
  expect([0, 1, 3, 4, 5].map((offset) => blockAt(blocks, offset))).toEqual([0, 0, 0, 1, 1]);
});

const find = (text: string, query: string): string[][] => {
  const blocks = readingBlocks(text);
  return searchBlocks(searchIndex(text, blocks), blocks, query).map(({ spans }) =>
    spans.map((span) => text.slice(...span)),
  );
};

describe('search', () => {
  test('finds across a page break', () => {
    expect(find(`${LONG}\n\n际数据经纪，等。`, '国际数据')).toEqual([['国', '际数据']]);
  });

  test.each([
    ['到 2025 年', '2025年', ['2025 年']],
    ['ＤＣＭＭ贯标', 'dcmm', ['ＤＣＭＭ']],
    ['数据，数据', '数据', ['数据', '数据']],
    ['数据', '  ', []],
    ['.*', '(', []],
  ])('%s: %s', (text, query, found) => expect(find(text, query).flat()).toEqual(found));
});
