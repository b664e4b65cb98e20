import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { comparisonBrief } from '../../../../src/charts/brief/comparison.ts';
import { dueIn } from '../../../../src/charts/brief/sections.ts';
import type { Brief, NotedRun } from '../../../../src/domain/brief/brief.ts';
import { writeDocx } from '../../../../src/platform/docx/write-docx.ts';
import { comparedIn, contextOf, INDICATOR, targetsOf, viewOf } from '../../../briefs.ts';
import { processorTime } from '../../../processor-time.ts';
import { syntheticView } from '../../../synthetic.ts';
import { NATIONWIDE } from '../../../nationwide.ts';

const { dataset } = NATIONWIDE;
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
    const first = ['一、总体情况', '二、指标对照', '（一）主要指标', '（二）各地数值'];
    expect(headings(nationwide(null))).toEqual(first);
    expect(headings(nationwide('370000'))).toEqual([...first, '三、本地区所处位置']);
    expect(headings(nationwide(null, 'en'))[0]).toBe('1. In general');
  });

  it('has the picture of mine with its table; of many indicators the table alone', () => {
    const picture = { svg: '', width: 1, height: 1, alt: '', caption: '虚构图' };
    const kindsOf = (most: number) => {
      const names = Array.from({ length: most }, (_, n) => `虚构指标${n}规模`);
      const some = syntheticView(names.flatMap((indicator) => targetsOf('5 6 7', { indicator })));
      const topic = names.map((name) => `indicator:${name}` as const);
      const compared = { ...comparedIn(some, { topic, mine: '110000' }), pictures: [picture] };
      return comparisonBrief(compared, contextOf(some)).blocks.map(({ kind }) => kind);
    };
    expect(kindsOf(2).slice(-3)).toEqual(['heading', 'table', 'picture']);
    expect(kindsOf(9).slice(-3)).toEqual(['heading', 'table', 'table']);
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

  it('has a sheet that is turned for more columns than an upright one holds, and names what it leaves out', () => {
    const names = Array.from({ length: 9 }, (_, n) => `虚构指标${n}规模`);
    const many = syntheticView(names.flatMap((indicator) => targetsOf('5 6 7', { indicator })));
    const topic = names.map((name) => `indicator:${name}` as const);
    const brief = comparisonBrief(comparedIn(many, { topic }), contextOf(many));
    const table = brief.blocks.at(-1);
    expect(table).toMatchObject({ kind: 'table', isWide: true, caption: '表1　指标对照（2026年）' });
    expect(said(brief).join('')).toContain('其余 7 项指标的数值见“指标对照（2026年）”');
    const { matrix, ...rest } = comparedIn(many, { topic });
    const less = comparisonBrief({ ...rest, matrix: { ...matrix, more: 4 } }, contextOf(many));
    expect(tablesOf(less)[0]?.note).toBe('注：另有 4 项指标未列入，见“区域对比”。');
  });

  it.each([
    [3, 3, 0, '3 项已列入“某表”'],
    [3, 0, 1, '有 3 项，最早的期限是2026年。'],
    [9, 1, 1, '1 项已列入“某表”'],
    [20, 0, 0, '20 项未在本简报列出'],
    [20, 18, 1, '18 项已列入“某表”'],
  ])('%i due, of which %i stand in another table: %i more blocks', (all, tabled, blocks, words) => {
    const some = viewOf(`5*${all}`);
    const ids = new Set(some.rows.slice(0, tabled).map(({ id }) => id));
    const due = dueIn(some.rows, { table: '某表', ids }, contextOf(some));
    expect(due.words).toContain(words);
    expect(due.section.blocks).toHaveLength(blocks);
  });

  it('says nothing of results that were not read', () => {
    const small = viewOf('5*3 6', { due: '2025' });
    const known = { linked: new Map(), recorded: new Map(), dataset: small };
    const topic = [`indicator:${INDICATOR}`] as const;
    const read = comparisonBrief(comparedIn(small, { known, topic }), contextOf(small));
    expect(said(read).join('')).toContain(
      '所列地区2025年到期、写明数值的目标有 4 项，都未查到可以对照的结果',
    );
    const unread = comparisonBrief(comparedIn(small, { topic }), contextOf(small));
    expect(headings(unread).join('')).not.toContain('结果');
  });
});

describe('writeDocx', () => {
  it('writes headings, a caption, a repeated head and endnotes of 31 provinces within three seconds', async () => {
    let file = new Uint8Array();
    const write = async (): Promise<void> => {
      file = await writeDocx(nationwide('370000'), async () => new Uint8Array());
    };
    expect(await processorTime(write)).toBeLessThan(3000);
    const parts = unzipSync(file);
    const xml = (name: string): string => strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array());
    const body = xml('document');
    expect(body).toContain('<w:cols w:space="400" w:num="2"/>');
    expect(body).not.toContain('landscape');
    for (const style of ['Title', 'Heading1', 'Heading2', 'Caption', 'Body', 'Cell', 'TableNote'])
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

  it('turns the sheet of a large table, and only that', async () => {
    const wide = nationwide('370000');
    const blocks = wide.blocks.map((block) => (block.kind === 'table' ? { ...block, isWide: true } : block));
    const parts = unzipSync(await writeDocx({ ...wide, blocks }, async () => new Uint8Array()));
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const sheets = [...body.matchAll(/w:orient="(?<orient>\w+)"/gu)].map(({ groups }) => groups?.['orient']);
    expect(sheets).toEqual(['portrait', 'landscape', 'portrait', 'landscape', 'landscape']);
  });
});
