import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../extract/recognise/alone.ts';
import { flowOf } from '../../../src/domain/text/flow.ts';

const mentions = (text: string) => {
  const flow = flowOf(text, [[0, text.length]]);
  return mentionsIn(flow, { reference: '2024-03-15' }).map((item) => ({
    ...item,
    text: flow.text.slice(item.start, item.end),
  }));
};

describe('a number that stands alone', () => {
  it.each<[string, string, number, string]>([
    ['四百五', '四百五', 450, ''],
    ['一共两千四百五。', '两千四百五', 2450, ''],
    ['一百五十二', '一百五十二', 152, ''],
    ['合计一万零三十', '一万零三十', 10_030, ''],
    ['大约九万四。', '九万四', 94_000, ''],
    ['四万万', '四万万', 4e8, ''],
    ['5万4千6百', '5万4千6百', 54_600, ''],
    ['4.78萬億', '4.78萬億', 4.78e12, ''],
    ['十万柒仟', '十万柒仟', 107_000, ''],
    ['肆佰陆拾', '肆佰陆拾', 460, ''],
    ['负三十二', '负三十二', -32, ''],
    ['负10000', '负10000', -10_000, ''],
    ['增速为，-5.6%', '-5.6%', -5.6, '%'],
    ['百分之3,000', '百分之3,000', 3000, '%'],
    ['打九折', '九折', 90, '%'],
    ['八五折优惠', '八五折', 85, '%'],
    ['对折', '对折', 50, '%'],
    ['七成半', '七成半', 75, '%'],
    ['8成', '8成', 80, '%'],
    ['一点五', '一点五', 1.5, ''],
    ['半数', '半数', 50, '%'],
    ['全年减负300亿元', '300亿元', 3e10, '元'],
    ['占比达到三分之二', '三分之二', 66.67, '%'],
    ['五分之一', '五分之一', 0.2, ''],
    ['三又二分之一', '三又二分之一', 3.5, ''],
    ['负一又四分之一', '负一又四分之一', -1.25, ''],
    ['7/8', '7/8', 0.875, ''],
    ['1 3/5', '13/5', 1.6, ''],
    ['3e4', '3e4', 30_000, ''],
    ['2^-2', '2^-2', 0.25, ''],
    ['.75', '.75', 0.75, ''],
    ['约25k', '25k', 25_000, ''],
    ['三打', '三打', 36, ''],
    ['四双', '四双', 8, ''],
    ['六十對', '六十對', 120, ''],
    ['半百', '半百', 50, ''],
    ['百六', '百六', 160, ''],
    ['三兆五亿', '三兆五亿', 3_000_500_000_000, ''],
    ['三十几万', '三十几万', 300_000, ''],
    ['二百余萬', '二百余萬', 2_000_000, ''],
    ['負四十', '負四十', -40, ''],
    ['拾万零八', '拾万零八', 100_008, ''],
    ['壹千零陆', '壹千零陆', 1006, ''],
    ['三千万点二五', '三千万点二五', 30_000_000.25, ''],
    ['百分之7k', '百分之7k', 7000, '%'],
    ['6.5折', '6.5折', 65, '%'],
    ['半成', '半成', 5, '%'],
    ['百分之负三', '百分之负三', -3, '%'],
    ['６，７８９', '6，789', 6789, ''],
    ['十余万', '十余万', 100_000, ''],
    ['十五', '十五', 15, ''],
    ['二', '二', 2, ''],
    ['培育八十的目标', '八十', 80, ''],
  ])('%s', (text, words, value, unit) => {
    expect(mentions(text)).toMatchObject([{ text: words, value, unit }]);
  });

  it.each([
    '一带一路',
    '三农',
    '十四五',
    '统一',
    '一体化',
    '五一、三八',
    '党的二十大',
    '三九健康',
    '万一',
    '千万要记住',
    '第十二',
    '双十一',
    '三十六计',
    '不管三七二十一',
    '大陆一带',
    '队伍十分整齐',
    '收拾一下',
    '三点二十开会',
    '两折叠',
    '百年树人',
    '万',
    '十二、完善保障',
    '（十五）加强监管',
    '隐患清零',
  ])('%s is none', (text) => {
    expect(mentions(text)).toEqual([]);
  });

  it.each<[string, number, number]>([
    ['二十到三十', 20, 30],
    ['5—10', 5, 10],
    ['一百至两百', 100, 200],
  ])('%s is a range', (text, value, valueMax) => {
    expect(mentions(text)).toMatchObject([{ type: 'range', text, value, valueMax, comparator: '=' }]);
  });

  it('is said with its bound, and beside what counts something', () => {
    expect(mentions('不少于三百二，共5家')).toMatchObject([
      { value: 320, comparator: '>=' },
      { value: 5, unit: '家' },
    ]);
  });
});

const DIGITS = '零一二三四五六七八九';
const SMALL = ['', '十', '百', '千'];

/** Below 10,000, as it is written in full: 一千零五. */
function section(number: number): string {
  const places = Array.from(String(number), Number);
  return places
    .map((digit, i) => (digit === 0 ? '零' : `${DIGITS.charAt(digit)}${SMALL[places.length - 1 - i]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
}

/** Up to 10¹²: 三亿零五十万. */
function inChinese(number: number): string {
  if (number < 1e4) return section(number);
  const size = number < 1e8 ? 1e4 : 1e8;
  const rest = number % size;
  const gap = rest > 0 && rest < size / 10 ? '零' : '';
  return `${inChinese(Math.floor(number / size))}${size === 1e4 ? '万' : '亿'}${gap}${rest === 0 ? '' : inChinese(rest)}`;
}

const FORMAL = '零壹贰叁肆伍陆柒捌玖拾佰仟萬億';
const PLAIN = '零一二三四五六七八九十百千万亿';
const formal = (text: string): string => Array.from(text, (c) => FORMAL.charAt(PLAIN.indexOf(c))).join('');

describe('what is written in Chinese reads back', () => {
  const numbers = fc.oneof(
    fc.integer({ min: 10, max: 99_999 }),
    fc.integer({ min: 1e5, max: 999_999_999_999 }),
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1e2, 1e3, 1e4, 1e7))
      .map(([n, scale]) => n * scale),
  );
  it('in plain and in formal numerals, with a sign and without', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom(inChinese, (n: number) => formal(inChinese(n))),
        fc.boolean(),
        (n, write, isLess) => {
          fc.pre(n > 10);
          const text = `${isLess ? '负' : ''}${write(n)}`;
          expect(mentions(text)).toMatchObject([{ text, value: isLess ? -n : n }]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('and a range from the less to the more', () => {
    fc.assert(
      fc.property(numbers, numbers, fc.constantFrom('至', '到', '—'), (a, b, dash) => {
        fc.pre(a !== b && a > 10 && b > 10);
        const [value, valueMax] = [Math.min(a, b), Math.max(a, b)];
        const text = `${inChinese(value)}${dash}${inChinese(valueMax)}`;
        expect(mentions(text)).toMatchObject([{ type: 'range', value, valueMax }]);
      }),
      { numRuns: 1000 },
    );
  });
});
