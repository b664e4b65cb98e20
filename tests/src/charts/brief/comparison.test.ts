import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { comparisonBrief } from '../../../../src/charts/brief/comparison.ts';
import type { Brief, NotedRun } from '../../../../src/domain/brief/brief.ts';
import { writeDocx } from '../../../../src/platform/docx/write-docx.ts';
import { comparedIn, contextOf, INDICATOR, viewOf } from '../../../briefs.ts';
import { createI18n } from '../../../i18n.ts';
import { NATIONWIDE } from '../../../nationwide.ts';

const { dataset } = NATIONWIDE;
const zh = createI18n('zh-CN');
const nationwide = (mine: string | null, lang: 'zh-CN' | 'en' = 'zh-CN'): Brief =>
  comparisonBrief(
    comparedIn(dataset, { mine, known: { linked: new Map(), recorded: new Map(), dataset } }),
    contextOf(dataset, lang),
  );

const wordsIn = (runs: readonly NotedRun[]): string => runs.map(({ text }) => text).join('');
const said = ({ blocks }: Brief): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [wordsIn(block.runs)] : []));
const tablesOf = ({ blocks }: Brief) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
const headings = ({ blocks }: Brief): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

describe('comparisonBrief', () => {
  it('has only the sections that say something, numbered as in an office paper', () => {
    expect(headings(nationwide(null))).toEqual(['一、总体情况', '二、指标对照', '三、十二个月内到期的目标']);
    expect(headings(nationwide('370000'))).toEqual([
      '一、总体情况',
      '二、指标对照',
      '三、本地区所处位置',
      '（一）高于其他地区中位数的',
      '四、十二个月内到期的目标',
    ]);
    expect(headings(nationwide(null, 'en'))[0]).toBe('1. In general');
  });

  it('every figure of its tables is one of the dataset, of that place and indicator', () => {
    const [table] = tablesOf(nationwide(null));
    const amounts = new Set(
      dataset.rows.map(
        (row) => `${row.indicatorKey} ${row.region.name.slice(0, 2)} ${zh.format.signed(row) ?? ''}`,
      ),
    );
    const names = (table?.head ?? []).map((head) => head.split(' ')[0]);
    const figures = (table?.rows ?? []).flatMap(([place, ...cells]) =>
      cells.flatMap(({ text }, at) => {
        const [figure = ''] = text.replace('≠', '').split(/[• ]/u);
        return /\d/u.test(figure) ? [`${names[at + 1]} ${place?.text.slice(0, 2)} ${figure}`] : [];
      }),
    );
    expect(figures.length).toBeGreaterThan(150);
    expect(figures.filter((figure) => !amounts.has(figure))).toEqual([]);
  });

  it('every figure of its sentences is one of the dataset, a median of it, a count or a date', () => {
    const amounts = dataset.rows.flatMap((row) => zh.format.quantity(row) ?? []);
    const numbers = new Set(amounts.flatMap((amount) => amount.match(/[\d.]+/gu) ?? []));
    const computed = /中位数[为 ]*[\d.]+|\d{4}年\d*月?\d*日?|[\d ]+(?:省|地|个|项|处|条)|第 \d+|n=\d+/gu;
    const left = said(nationwide('370000')).flatMap((words) =>
      (words.replaceAll(computed, '').match(/[\d.]+/gu) ?? []).filter((number) => !numbers.has(number)),
    );
    expect(left).toEqual([]);
  });

  it('names each figure of a sentence with its own place and indicator', () => {
    const names = [...new Set(dataset.rows.map(({ indicatorKey }) => indicatorKey))];
    const figures = new Set(
      dataset.rows.map((row) => `${row.indicatorKey} ${row.region.name} ${zh.format.quantity(row) ?? ''}`),
    );
    // 甲 2026年：…最高6%（内蒙古）；…: the figure before a bracket is that of every place in it.
    const [general = ''] = said(nationwide('370000')).slice(1);
    const claims = general.split('。').flatMap((sentence) => {
      const indicator = names.find((name) => sentence.startsWith(name));
      const ends = sentence.matchAll(
        /(?:最高|最低)(?:不超过|不低于)?(?<amount>[^（；]+)（(?<places>[^）省]+)）/gu,
      );
      return [...ends].flatMap(({ groups: { amount = '', places = '' } = {} }) =>
        places.split('、').map((place) => ({ indicator, place, amount })),
      );
    });
    expect(claims.length).toBeGreaterThan(8);
    const isTrue = ({ indicator, place, amount }: (typeof claims)[number]): boolean =>
      dataset.rows.some(
        ({ region: { name }, indicatorKey }) =>
          indicatorKey === indicator &&
          name.startsWith(place) &&
          figures.has(`${indicatorKey} ${name} ${amount}`),
      );
    expect(claims.filter((claim) => !isTrue(claim))).toEqual([]);
  });

  it('has a note for each policy, numbered as they are first named', () => {
    const brief = nationwide('370000');
    const numbers = brief.blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return block.runs.flatMap(({ notes }) => notes);
      return block.kind === 'table' ? block.rows.flat().flatMap(({ notes }) => notes) : [];
    });
    expect([...new Set(numbers)]).toEqual(brief.sources.notes.map((_, at) => at + 1));
    expect(brief.sources.notes[0]).toMatch(/^《.+》.*第 [\d、]+ 行$/u);
  });

  it('counts what falls due where it is too much for a table', () => {
    expect(tablesOf(nationwide(null)).map(({ caption }) => caption.slice(0, 3))).toEqual(['表1　']);
    const small = viewOf('5*3 6');
    const brief = comparisonBrief(comparedIn(small), contextOf(small));
    expect(brief.title).toBe('虚构再生水利用率区域对比简报');
    expect(tablesOf(brief).at(-1)?.rows).toHaveLength(4);
  });

  it('says nothing of results that were not read', () => {
    const small = viewOf('5*3 6', { due: '2025' });
    const known = { linked: new Map(), recorded: new Map(), dataset: small };
    const topic = [`indicator:${INDICATOR}`] as const;
    const read = comparisonBrief(comparedIn(small, { known, topic }), contextOf(small));
    expect(said(read).join('')).toContain('2025年到期、写明数值的目标有 4 项，都未查到可以对照的结果');
    const unread = comparisonBrief(comparedIn(small, { topic }), contextOf(small));
    expect(headings(unread).join('')).not.toContain('结果');
  });
});

describe('writeDocx', () => {
  it('writes headings, a caption, a repeated head and endnotes of 31 provinces within three seconds', async () => {
    const started = performance.now();
    const parts = unzipSync(await writeDocx(nationwide('370000'), async () => new Uint8Array()));
    expect(performance.now() - started).toBeLessThan(3000);
    const xml = (name: string): string => strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array());
    const body = xml('document');
    for (const style of ['Title', 'Heading1', 'Heading2', 'Caption', 'Body'])
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(body).toContain('<w:tblHeader/>');
    expect(body).toMatch(/<w:fldSimple w:instr="SEQ Table [^"]*"><w:r><w:t[^>]*>1<\/w:t>/u);
    expect(body).toContain('<w:pgMar w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"');
    const marks = [...body.matchAll(/<w:endnoteReference w:id="(?<id>\d+)"/gu)].map(
      ({ groups }) => groups?.id,
    );
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks).toHaveLength(nationwide('370000').sources.notes.length);
    expect(xml('endnotes')).toContain('虚构刊物');
    expect(xml('fontTable')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋');
  });
});
