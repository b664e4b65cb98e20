/** Web pages: visible text in lines, tables as rows, hostile pages in words. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../extract/segment/lines.ts';
import { blocksOf } from '../../../extract/segment/blocks.ts';
import { emptyRegister } from '../../../extract/merge/ids.ts';
import { extract } from '../../../extract/in-memory.ts';
import { readSource } from '../../../extract/read/read-source.ts';
import { tables } from '../support.ts';
import { bytesOf, encodedAs, reasonOf, unicode } from './support.ts';

const page = (body: string) => ({
  name: 'page.html',
  bytes: new TextEncoder().encode(`<!doctype html><title>t</title><body>${body}`),
});
const linesIn = async (body: string): Promise<string[]> => (await readSource(page(body))).text.split('\n');

describe('blocks become lines', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', '<p>甲</p><p>乙', ['甲', '乙']],
    ['line breaks', '甲<br>乙<br/>丙', ['甲', '乙', '丙']],
    ['blanks and breaks of the source', '<p>  甲\n  乙 <b>丙</b>丁</p>', ['甲 乙 丙丁']],
    ['text as it was typed', '<pre>甲\n  乙</pre>', ['甲', '乙']],
    ['headings', '<h2>一、发展目标</h2><p>甲', ['## 一、发展目标', '甲']],
    ['a sentence in the dress of a heading', '<h2>到2025年，建成30个。</h2>', ['到2025年，建成30个。']],
    ['items', '<ul><li>甲<li>乙<p>丙</ul><ol><li>丁</ol>', ['- 甲', '- 乙', '丙', '- 丁']],
    ['entities', '<p>&lt;1.3&nbsp;&ge;5&#37; &amp;', ['<1.3\u00a0≥5% &']],
    [
      'powers',
      '<p>10<sup>8</sup>元，3×10<sup>-2</sup>，m<sup>2</sup>，20km<sup>2</sup>，5万公里<sup>2</sup>，s<sup>-1</sup>',
      ['10⁸元，3×10⁻²，m²，20km²，5万公里²，s⁻¹'],
    ],
    [
      'signs of notes beside figures and words',
      '<p>100<sup>1</sup>家，企业<sup>[2]</sup>200家<sup>3,4</sup>，10<sup>1</sup>家，<sup>①</sup>30<sup>*</sup>座<sup>（注1）</sup>',
      ['100家，企业200家，10家，30座'],
    ],
    [
      'what may be a figure itself, or a part of one',
      '<p>达到<sup>30</sup>亿元，1<sup>2</sup>3家，3<sup>1</sup>/<sub>2</sub>家，1<sup>st</sup>，<b>十</b><sup>百家</sup>',
      ['达到³⁰亿元，1²3家，3¹/₂家，1st，十百家'],
    ],
    ['a note itself', '<p><sup>1</sup>数据为初步数', ['¹数据为初步数']],
    [
      'lowered digits',
      '<p>CO<sub>2</sub>排放，PM<sub>2.5</sub>浓度，CO<sub>2</sub>100吨，100<sub>1</sub>家',
      ['CO2排放，PM2.5浓度，CO₂100吨，100₁家'],
    ],
    ['signs that no text has', '<p>1\ufdd02\ufdd2家', ['12家']],
    [
      'what a page hides inside a figure',
      '<style>.x, p.y{color:red;display : none!important}/*.z{display:none}*/@media print{.z{display:none}}#w{visibility:hidden}</style>' +
        '<p><span style="display:none">9</span>2<span hidden>8</span>0<span style="visibility:hidden">7</span><b class="a x">6</b><b style="font-size:0">5</b><b id=w>4</b><b style="opacity: 0">3</b>家<b class=z>甲</b><b class=y>乙</b><p class=y>丙',
      ['20家甲乙'],
    ],
    [
      'nothing that is not seen',
      '<nav>1</nav><p hidden>2<p style="color:red; display: none">3<script>4</script><style>5</style><!--6--><select><option>7</select><del>8</del><template>9</template><p>甲',
      ['甲'],
    ],
    ['tags that were text', '<p>&lt;script&gt;alert(1)&lt;/script&gt;', ['<script>alert(1)</script>']],
  ])('%s', async (_, body, lines) => {
    expect(await linesIn(body)).toEqual(lines);
  });
});

describe('tables', () => {
  it.each<[string, string, string[]]>([
    ['rows', '<table><tr><th>甲<th>乙<tr><td>1<td><p>2</p><p>3</p></table>', ['| 甲 | 乙 |', '| 1 | 2 3 |']],
    ['a bar in a cell', '<table><tr><td>a|b<td>c<tr><td>1<td>2</table>', ['| a｜b | c |', '| 1 | 2 |']],
    ['a layout', '<table><tr><td><p>甲</p><p>乙</p></td></tr></table>', ['甲', '乙']],
    [
      'a layout around a table',
      '<table><tr><td>甲<table><tr><td>1<td>2<tr><td>3<td>4</table></table>',
      ['甲', '| 1 | 2 |', '| 3 | 4 |'],
    ],
    [
      'title and note',
      '<table><caption>表名</caption><tr><td colspan=2>表1<tr><td>甲<td>乙<tr><td>1<td>2<tr><td colspan=2>注：3</table>',
      ['表名', '表1', '| 甲 | 乙 |', '| 1 | 2 |', '注：3'],
    ],
    [
      'heads over heads, and a category beside its rows',
      '<table><tr><td rowspan=2>类别<td rowspan=2>指标<td colspan=2>目标值<tr><td>2025年<td>2030年' +
        '<tr><td rowspan=2>产业<td>规模（亿元）<td>5<td>9<tr><td>企业（家）<td>6<td>7<tr><td colspan=4>二、创新<tr><td>研发<td>投入<td colspan=2>8</table>',
      [
        '| 类别 | 指标 | 目标值 | 目标值 |',
        '| 类别 | 指标 | 2025年 | 2030年 |',
        '| 产业 | 规模（亿元） | 5 | 9 |',
        '| 产业 | 企业（家） | 6 | 7 |',
        '| 二、创新 |  |  |  |',
        '| 研发 | 投入 | 8 |  |',
      ],
    ],
    [
      'spans beyond all sense',
      '<table><tr><td colspan=99999>甲<td>乙<tr><td rowspan=99999>1<td>2</table>',
      [`| ${'甲 | '.repeat(100)}乙 |`, '| 1 | 2 |'],
    ],
  ])('%s', async (_, body, lines) => {
    expect(await linesIn(body)).toEqual(lines);
  });

  it('are read by the segmenter and by the table of indicators', async () => {
    const source = await readSource(
      page(
        '<h1>江苏省海洋经济发展规划（2026—2030年）</h1><table><tr><th>指标<th>2025年<th>2030年<tr><td>海洋牧场（个）<td>10<td>30</table>',
      ),
    );
    const { blocks } = blocksOf(source.text, linesOf(source.text));
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
    const { dataset } = extract([source], tables, emptyRegister());
    expect(dataset.targets).toMatchObject([
      { indicator: '海洋牧场', value: 30, unit: '个', deadline: { value: '2030' }, baseline: { value: 10 } },
    ]);
    const [mention] = dataset.targets[0]?.mentions ?? [];
    expect(source.text.slice(mention?.start, mention?.end)).toBe(mention?.quote);
  });
});

describe('encodings', () => {
  const head = (charset: string) =>
    Array.from(new TextEncoder().encode(`<html><meta charset="${charset}"><p>`));
  const GB = Array.from(bytesOf('bd ad cb d5 ca a1'));
  it.each([
    ['GBK that says so', [...head('gb2312'), ...GB], 'gb18030'],
    ['UTF-8 that says GBK', [...head('gbk'), ...new TextEncoder().encode('江苏省')], 'utf-8'],
    ['GBK that says nothing', [...new TextEncoder().encode('<html><p>'), ...GB], 'gb18030'],
    ['UTF-16', Array.from(unicode('<html><p>江苏省', 'little', true)), 'utf-16le'],
  ])('%s', async (_, bytes, encoding) => {
    const source = await readSource({ name: 'a.html', bytes: Uint8Array.from(bytes) });
    expect(source).toMatchObject({ text: '江苏省', encoding, format: 'html' });
  });

  it.each([
    ['big5', '江蘇省建成牧場30個'],
    ['big5-hkscs', '江蘇省建成牧場30個'],
    ['shift_jis', '千葉県は港を30か所つくる'],
    ['ks_c_5601-1987', '항만 30개'],
  ])('%s is read where the page names it', async (charset, text) => {
    const label = charset.startsWith('big5') ? 'big5' : charset === 'shift_jis' ? charset : 'euc-kr';
    const bytes = Uint8Array.from([...head(charset), ...encodedAs(label, text)]);
    expect(await readSource({ name: 'a.html', bytes })).toMatchObject({ text, encoding: label });
  });

  it('a name that the bytes belie is not believed', async () => {
    const text = '江苏省建成海洋牧场30个';
    for (const charset of ['big5', 'shift_jis', 'iso-8859-1', 'nonsense', 'utf-8']) {
      const bytes = Uint8Array.from([...head(charset), ...encodedAs('gb18030', text)]);
      expect(await readSource({ name: 'a.html', bytes })).toMatchObject({ text, encoding: 'gb18030' });
    }
    const bytes = Uint8Array.from([...head('euc-kr'), ...bytesOf('ff fe ff')]);
    expect(await reasonOf(readSource({ name: 'a.html', bytes }))).toEqual({ code: 'unknown-encoding' });
  });
});

describe('hostile pages', () => {
  it.each([
    ['nested without end', '<div>'.repeat(200_000)],
    ['nested without end in what is hidden', '<p hidden>'.repeat(5) + '<div>'.repeat(200_000)],
    [
      'formatting that is opened anew in every block',
      `<p>${Array.from({ length: 900 }, (_, i) => `<font a=${i}>`).join('')}${'</p><p>1'.repeat(3000)}`,
    ],
  ])('%s', async (_, body) => {
    expect(await reasonOf(readSource(page(body)))).toMatchObject({ code: 'too-large', of: 'elements' });
  });

  it.each([
    ['comments', '/*'],
    ['blocks', '@a{'],
    ['selectors', '.a'],
    ['rules', '.a{display:none}'],
    ['names', '@@@;'],
  ])('a style sheet of %s without end takes no time', async (_, unit) => {
    const style = `<style>${unit.repeat(1_000_000 / unit.length)}</style>`;
    const start = process.cpuUsage();
    const lines = await linesIn(`${style}${'<p class=b>1</p>'.repeat(2000)}`);
    expect(lines).toHaveLength(2000);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });

  it('a page of nothing is empty', async () => {
    expect(await reasonOf(readSource(page('<script>1</script> &nbsp;')))).toEqual({ code: 'empty' });
  });
});
