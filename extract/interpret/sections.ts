/** Walks the blocks of an article and knows for each paragraph which headings and leads stand over it. */
import { LOOKING_AHEAD, LOOKING_BACK, REPORT_ENDINGS } from '../lexicon/headings.ts';
import { anyOf, endsIn, pattern } from '../lexicon/words.ts';
import type { RawArticle } from '../segment/articles.ts';
import type { Block, Paragraph, Table } from '../segment/blocks.ts';
import { scan } from '../recognise/scan.ts';
import type { Recognised } from '../recognise/types.ts';
import type { ArticleFacts } from './article.ts';
import type { Lead, ParagraphContext } from './context.ts';
import { ConditionList } from './fate/condition-list.ts';
import { frames, governs, leadingDate, wordsOf } from './deadline.ts';
import { isDate, sentencesOf, type Sentence } from './sentence.ts';

export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly items: readonly Recognised[];
  readonly context: ParagraphContext;
}
export interface ReadTable {
  readonly table: Table;
  readonly lead: Lead | undefined;
  readonly observed: boolean;
  readonly topic: string;
}
export type ReadBlock = ReadParagraph | ReadTable;

interface Level {
  depth: number;
  text: string;
  observed: boolean;
  lead: Lead | undefined;
}

const REACHED = pattern`${LOOKING_BACK}`;
/** 第一章 发展基础与形势: a heading of nothing but such nouns. */
const SITUATION =
  /^(?:第?[一二三四五六七八九十\d]+[章节、.]?|（[一二三四五六七八九十]+）)?(?:发展|规划|编制|工作)?(?:基础|形势|现状|环境|背景|成效|成就|机遇|挑战|问题)(?:(?:与|和|及|、)(?:发展|面临的?)?(?:基础|形势|现状|环境|背景|成效|成就|机遇|挑战|问题))*$/;
const AHEAD = pattern`${LOOKING_AHEAD}`;
const SETS_GOALS = /目标|到|展望|任务|安排|工作|要点|重点/;
/** 一、2023年计划执行情况; but 通报进展情况 and a heading that also names next year's tasks do not report. */
const REPORTS = pattern`^(?!.*(?:加强|强化|通报|督查|监督|考核|跟踪|调度))(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)?(?:[^和及、，]|国民经济和社会|经济和社会){0,30}${REPORT_ENDINGS}。?$`;
const endsInReport = endsIn(`${anyOf(REPORT_ENDINGS)}。?`);
/** 2023年工作回顾, 今后五年目标任务, without a number: a part that holds numbered sections. */
const PART_BY_YEAR =
  /^(?:20\d\d年|过去[一五]年|今后五年|未来五年)[^，。；：]{0,18}(?:回顾|总结|情况|安排|任务|目标|要求|打算)$/;
/** A paragraph's first sentence is its run-in heading up to this length. */
const MAX_RUN_IN = 36;

/**
 * The blocks of an article in order, each with what stands over it; one at a time, since nobody needs the sentences of
 * a block that has been interpreted.
 */
export function* readArticle(
  raw: RawArticle,
  blocks: readonly Block[],
  facts: ArticleFacts,
): Generator<ReadBlock, void, undefined> {
  const reference = { reference: facts.issueDate?.value ?? null };
  const walker = new Walker(facts);
  for (let i = raw.first; i < raw.end; i += 1) {
    const block = blocks[i];
    if (!block || (i >= raw.titleBlock && i < raw.bodyFirst)) continue;
    const part = i >= raw.note[0] && i < raw.note[1] ? 'note' : 'body';
    if (block.kind === 'table') yield walker.table(block);
    else yield walker.paragraph(block, scan(block.flow, reference), part);
  }
}

/** Most headings are refused by their end alone. */
const reportsThePast = (heading: string): boolean => endsInReport(heading) && REPORTS.test(heading);
const looksBack = (heading: string): boolean =>
  reportsThePast(heading) || REACHED.test(heading) || SITUATION.test(heading);
const looksAhead = (heading: string): boolean => AHEAD.test(heading) && !reportsThePast(heading);

/** 到2027年主要目标: the date that a heading sets for its goals. */
function framingLead(heading: string, text: string, items: readonly Recognised[]): Lead | undefined {
  const dates = items.filter(isDate).filter(({ end }) => end <= heading.length);
  if (dates.length === 0 || !SETS_GOALS.test(heading) || looksBack(heading)) return undefined;
  const date =
    dates.find((item) => governs(item, text)) ??
    (looksAhead(heading)
      ? dates.find(({ form, type }) => form === 'absolute' && type === 'date')
      : undefined);
  return date && { date, text: wordsOf(date, text), basis: 'heading' };
}

/** 第八条（引进赛事） 对…: the bracket names what the clause is about. */
const clauseTitle = (text: string): string | undefined =>
  text.startsWith('第') ? CLAUSE_TITLE.exec(text)?.[1] : GRANT_TITLE.exec(text)?.[1];
const CLAUSE_TITLE = /^第[一二三四五六七八九十百]+条[（【]([^）】]{2,14})[）】]/;
/** 3.物流补贴：… */
const GRANT_TITLE =
  /^(?:（[一二三四五六七八九十\d]+）|\d{1,2}[.、]|[一二三四五六七八九十]+、)([\u4e00-\u9fa5]{2,14}(?:奖励|补贴|补助|扶持|奖补|资助))[：:]/;

/** （一）提升…能级。…: the first sentence of a numbered paragraph where it is short and more follows. */
function runInHeading(
  { heading, depth }: Paragraph,
  [first, second]: readonly Sentence[],
): string | undefined {
  const runsIn = !heading && depth !== undefined && first && second && first.text.length <= MAX_RUN_IN;
  // 国家级示范企业，最高奖励20万元。…: a grant is no heading.
  if (runsIn && first.amounts.some(({ unitKind }) => unitKind === 'money')) return undefined;
  return runsIn ? first.text : undefined;
}

class Walker {
  private levels: Level[] = [];
  /** The lead of the paragraph before, which holds if items follow. */
  private pending: { lead: Lead; depth: number | undefined; colon: boolean } | undefined;
  private active: { lead: Lead; minDepth: number } | undefined;
  private readonly conditions = new ConditionList();

  private readonly facts: ArticleFacts;
  constructor(facts: ArticleFacts) {
    this.facts = facts;
  }

  table(table: Table): ReadTable {
    const lead = this.pending?.lead ?? this.active?.lead ?? this.headingLead();
    return {
      table,
      lead,
      observed: this.levels.at(-1)?.observed ?? false,
      topic: this.levels.at(-1)?.text ?? '',
    };
  }

  paragraph(paragraph: Paragraph, items: readonly Recognised[], part: 'note' | 'body'): ReadParagraph {
    const sentences = Walker.isAsked(paragraph, items) ? sentencesOf(paragraph.flow, items) : [];
    const { text } = paragraph.flow;
    this.enter(paragraph.depth);
    const runIn = runInHeading(paragraph, sentences);
    const parent = this.levels.at(-1);
    if (paragraph.heading) this.open(paragraph, text, items);
    else if (runIn !== undefined && (paragraph.depth ?? 9) <= 4) this.open(paragraph, runIn, items);
    const level = this.levels.at(-1);
    const context: ParagraphContext = {
      facts: this.facts,
      part,
      heading: level?.text ?? '',
      topic: clauseTitle(text) ?? runIn ?? level?.text ?? parent?.text ?? '',
      observed: part === 'body' && (level?.observed ?? false),
      lead: this.active?.lead ?? this.headingLead(),
      conditions: this.conditions.holds,
      sentences,
    };
    this.conditions.announce(text, paragraph.depth);
    this.remember(paragraph, context);
    this.frameGoals(paragraph, context);
    return { paragraph, items, context };
  }

  /** Only amounts, dates and run-in headings ask for sentences. */
  private static isAsked({ heading, depth }: Paragraph, items: readonly Recognised[]): boolean {
    return (!heading && depth !== undefined) || items.some((item) => item.type !== 'label');
  }

  /** Closes levels and leads that a block of this depth stands outside of. */
  private enter(depth: number | undefined): void {
    const pending = this.pending;
    this.pending = undefined;
    this.conditions.enter(depth);
    if (this.active && (depth === undefined || depth < this.active.minDepth)) this.active = undefined;
    if (
      pending &&
      depth !== undefined &&
      (pending.depth === undefined ? depth === 6 || pending.colon : depth > pending.depth)
    ) {
      this.active = { lead: pending.lead, minDepth: depth };
    }
  }

  private open(paragraph: Paragraph, text: string, items: readonly Recognised[]): void {
    const depth = paragraph.depth ?? (PART_BY_YEAR.test(text) ? 0 : 1);
    this.levels = this.levels.filter((level) => level.depth < depth);
    const inherited = this.levels.at(-1)?.observed ?? false;
    const observed = !looksAhead(text) && (inherited || looksBack(text));
    this.levels.push({ depth, text, observed, lead: framingLead(text, paragraph.flow.text, items) });
    if (paragraph.heading) this.active = undefined;
  }

  private headingLead(): Lead | undefined {
    return this.levels.findLast((level) => level.lead !== undefined)?.lead;
  }

  /** 主要目标 over paragraphs without marks: 到2027年，算力方面…。存储方面…: the date of one frames those behind it. */
  private frameGoals(paragraph: Paragraph, context: ParagraphContext): void {
    const level = this.levels.at(-1);
    const [first] = context.sentences;
    if (paragraph.heading || paragraph.depth !== undefined || !first || !level?.text.includes('目标')) return;
    const date = leadingDate(first);
    if (date && frames(date, context))
      level.lead = { date, text: wordsOf(date, paragraph.flow.text), basis: 'heading' };
  }

  /** A date in the paragraph's last sentence leads the items that follow it. */
  private remember({ heading, depth, flow: { text } }: Paragraph, { sentences }: ParagraphContext): void {
    if (heading || !sentences.some(({ dates }) => dates.length > 0)) return;
    const colon = /[：:]$/.test(text);
    const candidates = colon ? sentences : sentences.slice(-2);
    for (const sentence of candidates.toReversed()) {
      const date = leadingDate(sentence);
      if (!date) continue;
      this.pending = { lead: { date, text: wordsOf(date, text), basis: 'heading' }, depth, colon };
      return;
    }
  }
}
