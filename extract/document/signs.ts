/** What a text shows of itself before any figure is read, each sign found once: kind and time are told by them. */
import {
  ADDRESS_TITLE,
  EXPLAINING_TITLE,
  LAW_TITLE,
  REPORT_TITLE,
  STATISTICS_TITLE,
  WORK_REPORT_TITLE,
} from '../lexicon/title-kinds.ts';
import type { RawArticle } from '../segment/articles.ts';
import { textOf, type Block } from '../segment/blocks.ts';
import { SALUTATION, SPEECH } from '../segment/titles.ts';
import { withArabicDates } from './written-years.ts';

/** Words that show something, with the line on which they stand. */
export interface Sign {
  /** Id of the row. */
  readonly row: string;
  readonly text: string;
  readonly line: number;
}

export const isOfTitle = ({ row }: Sign): boolean => row.startsWith('title.') && row !== 'title.none';

/** A line of the text that stands alone, or a heading. */
interface TextLine {
  readonly text: string;
  readonly line: number;
}

/** A paragraph longer than this is none of the lines by which a text names itself. */
const MAX_HEAD_LINE = 120;
const HEAD_LINES = 12;
const MAX_KEPT = 40;
/** Fewer paragraphs are no share of a text. */
const MIN_SHARE = 3;

/** Signs of the title; several may hold. */
const OF_TITLE: readonly (readonly [row: string, holds: (title: string) => boolean])[] = [
  ['title.none', (title) => title === ''],
  ['title.work-report', (title) => WORK_REPORT_TITLE.test(title)],
  ['title.statistics', (title) => STATISTICS_TITLE.test(title)],
  [
    'title.report',
    (title) => REPORT_TITLE.test(title) && !WORK_REPORT_TITLE.test(title) && !ADDRESS_TITLE.test(title),
  ],
  ['title.address', (title) => ADDRESS_TITLE.test(title)],
  ['title.ahead', (title) => /方案|意见|措施|计划|规划|纲要|要点|任务|安排|行动|清单/.test(title)],
  ['title.plan', (title) => /规划|纲要/.test(title)],
  ['title.action-plan', (title) => /行动|方案|计划|要点|任务|安排|目标|攻坚|实事|清单/.test(title)],
  [
    'title.measures',
    (title) => /措施|政策|扶持|奖励|奖补|补贴|补助|资助|激励|支持|十条|细则|办法/.test(title),
  ],
  ['title.opinions', (title) => /意见/.test(title)],
  ['title.notice', (title) => /(?:通知|通告|公告|批复|函|决定)(?:（[^）]*）)*$/.test(title)],
  ['title.law', (title) => LAW_TITLE.test(title)],
  ['title.support', (title) => /扶持|奖励|资助|支持|补助|补贴|激励|奖补/.test(title)],
];

/** Signs of the first lines. */
const OF_HEAD: readonly (readonly [row: string, words: RegExp])[] = [
  ['head.speech', SPEECH],
  ['head.salutation', SALUTATION],
  ['head.address', /代表.{2,20}(?:政府|国务院).{0,12}(?:报告|审议)|请予审议|向大会报告/],
  ['head.number', /[〔[［【]\d{4}[〕\]］】](?:第)?\d+号/],
  ['head.addressees', /^(?:各|有关)[^。]{2,90}：$/],
];

/** Signs of headings and of other short lines in the whole text. */
const OF_HEADINGS: readonly (readonly [row: string, words: RegExp])[] = [
  [
    'heading.review',
    /20\d\d年.{0,8}(?:工作)?(?:回顾|总结)|20\d\d年[^，。]{0,24}(?:完成|执行|开展|进展)情况|(?:过去|上)一?年.{0,6}回顾|工作回顾/,
  ],
  [
    'heading.year-ahead',
    /20\d\d年.{0,14}(?:安排|任务|目标|重点|打算|部署|举措|要求|思路|工作)(?!.*(?:回顾|总结|情况|成效))|今年.{0,8}(?:任务|工作|目标)/,
  ],
  ['heading.self', /政府自身建设|自身建设/],
  ['heading.goals', /(?:主要|发展|总体|工作|预期)目标|总体要求|指导思想/],
  ['heading.support', /(?:扶持|奖励|支持|补贴|补助|资助|优惠)(?:政策|标准|措施|内容|对象|条件|范围)?$/],
  ['heading.chapters', /^第[一二三四五六七八九十]+[章篇]/],
];

/** A third of all paragraphs. */
const MOSTLY = 1 / 3;

/** Signs of paragraphs, with how many, or what share of all, make one of them count. */
const OF_BODY: readonly (readonly [row: string, words: RegExp, least: number])[] = [
  ['body.provisions', /^第[一二三四五六七八九十百]+条/, 5],
  ['body.grants', /(?:给予|予以|奖励|补助|补贴|资助)[^。]{0,30}[万亿]?元/, 3],
  ['body.growth', /同比(?:增长|下降|提高|增加)|比上年(?:增长|下降)/, MOSTLY],
  ['body.by-date', /(?:^|[，。；])到20\d\d年/, 2],
  ['body.this-plan', /本(?:行动)?(?:计划|方案|规划|行动)(?!生)/, 1],
  ['body.these-measures', /本(?:办法|措施|政策|细则|意见|规定|通知)/, 1],
  [
    'body.applies',
    /(?:自(?:印发|发布|公布)之日起|20\d\d年\d{1,2}月\d{1,2}日起)(?:施行|实施|执行)|有效期(?:为|至)?/,
    1,
  ],
  ['body.fines', /罚款|违法所得|依法追究/, 2],
];

/** All that an article shows. */
export function signsOf(raw: RawArticle, blocks: readonly Block[]): Sign[] {
  const title = { text: raw.title, line: blocks[raw.titleBlock]?.firstLine ?? 1 };
  const lines = blocks.slice(raw.first, raw.end).flatMap((block): TextLine[] => {
    const text = withArabicDates(textOf(block));
    return text === '' ? [] : [{ text, line: block.firstLine }];
  });
  const texts = lines.filter(({ text }) => text.includes('。'));
  const head = lines.slice(0, HEAD_LINES).filter(({ text }) => text.length <= MAX_HEAD_LINE);
  const headings = blocks
    .slice(raw.bodyFirst, raw.end)
    .flatMap((block): TextLine[] =>
      block.kind === 'paragraph' && block.heading
        ? [{ text: withArabicDates(block.flow.text), line: block.firstLine }]
        : [],
    );
  return [
    ...titleRows(raw.title).map((row) => ({ row, ...title })),
    ...OF_HEAD.flatMap(([row, words]) => firstOf(row, words, head, 1)),
    ...OF_HEADINGS.flatMap(([row, words]) => firstOf(row, words, headings, 1)),
    ...yearOpenings(lines),
    ...OF_BODY.flatMap(([row, words, least]) =>
      firstOf(row, words, lines, least < 1 ? Math.max(MIN_SHARE, Math.ceil(least * texts.length)) : least),
    ),
  ];
}

/** 《某市行动方案》解读 is none of the kinds of what it explains. */
const titleRows = (title: string): string[] =>
  EXPLAINING_TITLE.test(title)
    ? ['title.report']
    : OF_TITLE.flatMap(([row, holds]) => (holds(title) ? [row] : []));

/** 2023年，我们…; 2024年是…的一年: paragraphs that open with a year, one for each year. */
function yearOpenings(lines: readonly TextLine[]): Sign[] {
  const found = new Map<string, Sign>();
  for (const { text, line } of lines) {
    const words = YEAR_OPENING.exec(text)?.[0];
    if (words !== undefined && !found.has(words))
      found.set(words, { row: 'body.year-opening', text: words, line });
  }
  return [...found.values()];
}
const YEAR_OPENING = /^20\d\d年(?=，?是|，|全)/;

/** The first of the lines with the words, where there are enough of them. */
function firstOf(row: string, words: RegExp, lines: readonly TextLine[], least: number): Sign[] {
  const found: TextLine[] = [];
  for (const line of lines) {
    if (words.test(line.text)) found.push(line);
    if (found.length === least) break;
  }
  const [first] = found;
  if (!first || found.length < least) return [];
  const at = words.exec(first.text);
  return [{ row, text: at?.[0].slice(0, MAX_KEPT) || first.text.slice(0, MAX_KEPT), line: first.line }];
}
