/** Walks the blocks of an article and knows for each paragraph which headings and leads stand over it. */
import type { Section } from '../../src/domain/dataset/schema.ts';
import type { RawArticle } from '../segment/articles.ts';
import type { Block, Paragraph, Table } from '../segment/blocks.ts';
import { scan } from '../recognise/scan.ts';
import type { Recognised } from '../recognise/types.ts';
import { ConditionList } from '../structure/condition-list.ts';
import type { Heading } from '../structure/heading.ts';
import { Outline, type Level } from '../structure/outline.ts';
import { sectionRecords } from '../structure/record.ts';
import { looksBack, type Stretch } from '../structure/role.ts';
import type { ArticleFacts } from '../document/facts.ts';
import { clockOf, referenceOf } from '../sentence/clock.ts';
import type { Lead, ParagraphContext, TableContext } from '../sentence/context.ts';
import { dueOn, governs, isCompared, leadingDate } from '../sentence/governing-date.ts';
import { frames } from '../fields/deadline.ts';
import { isDate, sentencesOf } from '../sentence/sentence.ts';

export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly items: readonly Recognised[];
  readonly context: ParagraphContext;
}
export type ReadBlock = ReadParagraph | TableContext;

const SETS_GOALS = /目标|到|展望|任务|安排|工作|要点|重点/;

/** An article that is read block by block. */
export interface ArticleReading {
  /**
   * The blocks in order, each with what stands over it; one at a time, since nobody needs the sentences of a block that
   * has been interpreted.
   */
  readonly blocks: Iterable<ReadBlock>;
  /** The sections with their roles, once the blocks have been read. */
  readonly sections: () => Section[];
}

export function readArticle(raw: RawArticle, blocks: readonly Block[], facts: ArticleFacts): ArticleReading {
  const outline = new Outline(raw, blocks, clockOf(facts), rootStretch(facts), facts.kind === 'work-report');
  return {
    blocks: walk(raw, blocks, facts, outline),
    sections: () => sectionRecords(outline.close(raw.end), blocks),
  };
}

function* walk(
  raw: RawArticle,
  blocks: readonly Block[],
  facts: ArticleFacts,
  outline: Outline,
): Generator<ReadBlock, void, undefined> {
  const reference = { reference: referenceOf(facts) };
  const walker = new Walker(facts, outline);
  for (let i = raw.first; i < raw.end; i += 1) {
    const block = blocks[i];
    if (!block || (i >= raw.titleBlock && i < raw.bodyFirst)) continue;
    const part = i >= raw.note[0] && i < raw.note[1] ? 'note' : 'body';
    if (block.kind === 'table') yield walker.table(block);
    else yield walker.paragraph(block, i, scan(block.flow, reference), part);
  }
}

const PLANS = /方案|意见|措施|办法|计划|规划|纲要|政策|要点|通知|细则|条例|规定/;

/** What an article is there for before a heading tells. */
const rootStretch = ({ genre, title }: ArticleFacts): Stretch => ({
  role: genre === 'statistics' ? 'review' : PLANS.test(title) ? 'tasks' : 'other',
  era: undefined,
  basis: 'title',
});

/** An editor's note has no sections. */
const NOTE: Stretch = { role: 'other', era: undefined, basis: 'title' };

/** 到2027年主要目标: the date that a heading sets for its goals. */
function framingLead(heading: string, text: string, items: readonly Recognised[]): Lead | undefined {
  const dates = items.filter(isDate).filter(({ end }) => end <= heading.length);
  if (dates.length === 0 || !SETS_GOALS.test(heading)) return undefined;
  const date =
    dates.find((item) => governs(item, text)) ??
    dates.find((item) => item.form === 'absolute' && item.type === 'date' && !isCompared(item, text));
  return date && dueOn(date, text, 'heading');
}

/** 第八条（引进赛事） 对…: the bracket names what the clause is about. */
const clauseTitle = (text: string): string | undefined =>
  text.startsWith('第') ? CLAUSE_TITLE.exec(text)?.[1] : GRANT_TITLE.exec(text)?.[1];
const CLAUSE_TITLE = /^第[一二三四五六七八九十百]+条[（【]([^）】]{2,14})[）】]/;
/** 3.物流补贴：… */
const GRANT_TITLE =
  /^(?:（[一二三四五六七八九十\d]+）|\d{1,2}[.、]|[一二三四五六七八九十]+、)([\u4e00-\u9fa5]{2,14}(?:奖励|补贴|补助|扶持|奖补|资助))[：:]/;

/** （一）牧业稳步发展。…: the heading that a paragraph itself begins with goes before those above it. */
const topicOf = (text: string, heading: Heading | undefined, above: string): string =>
  clauseTitle(text) ?? (heading?.runsIn ? heading.text : above);

/** The end of the years that a section or paragraph speaks of, as the date that governs it. */
const eraLead = ({ era, basis }: Stretch): Lead | undefined =>
  era?.side === 'ahead' && era.last !== undefined
    ? { value: String(era.last), basis, text: era.text }
    : undefined;

class Walker {
  /** The dates that headings set, by the section. */
  private readonly leads = new WeakMap<Level, Lead>();
  /** The lead of the paragraph before, which holds if items follow. */
  private pending: { lead: Lead; depth: number | undefined; colon: boolean } | undefined;
  private active: { lead: Lead; minDepth: number } | undefined;
  private readonly conditions = new ConditionList();

  constructor(
    private readonly facts: ArticleFacts,
    private readonly outline: Outline,
  ) {}

  table(table: Table): TableContext {
    const { current, text } = this.outline.innermost;
    return {
      table,
      lead: this.pending?.lead ?? this.active?.lead ?? this.headingLead(current),
      stretch: current,
      topic: text,
    };
  }

  paragraph(
    paragraph: Paragraph,
    index: number,
    items: readonly Recognised[],
    part: 'note' | 'body',
  ): ReadParagraph {
    const isNote = part === 'note';
    const { text } = paragraph.flow;
    this.close(paragraph.depth);
    const parent = this.outline.innermost;
    const opened = isNote ? undefined : this.outline.enter(index);
    if (opened) this.frame(opened, paragraph, items);
    const level = this.outline.innermost;
    const stretch = isNote ? NOTE : this.outline.read(paragraph, index);
    const context: ParagraphContext = {
      facts: this.facts,
      part,
      heading: level.text,
      outer: this.outline.open.at(-2)?.text ?? '',
      topic: topicOf(text, this.outline.headingAt(index), level.text || parent.text),
      stretch,
      lead: this.active?.lead ?? this.headingLead(stretch),
      conditions: this.conditions.holds,
      tense: this.outline.tenseAt(index),
      wholeTense: this.outline.tense,
      sentences: items.every(({ type }) => type === 'label') ? [] : sentencesOf(paragraph.flow, items),
    };
    this.conditions.announce(text, paragraph.depth);
    this.remember(paragraph, context);
    this.frameGoals(paragraph, context);
    return { paragraph, items, context };
  }

  /** Closes the leads that a block of this depth stands outside of. */
  private close(depth: number | undefined): void {
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

  /** A heading with one date sets it for its section; one with two leaves it to the paragraphs. */
  private frame(level: Level, paragraph: Paragraph, items: readonly Recognised[]): void {
    if (paragraph.heading) this.active = undefined;
    if (level.stretches.length > 1 || looksBack(level.current)) return;
    const lead = framingLead(level.text, paragraph.flow.text, items);
    if (lead) this.leads.set(level, lead);
  }

  /** The innermost heading's date, unless the paragraphs below it have turned to another time. */
  private headingLead(stretch: Stretch): Lead | undefined {
    if (looksBack(stretch)) return undefined;
    if (stretch.basis === 'paragraph') return eraLead(stretch);
    for (const level of this.outline.open.toReversed()) {
      const lead = this.leads.get(level);
      if (lead) return lead;
      if (level.stretches.some(({ era }) => era)) break;
    }
    return eraLead(stretch);
  }

  /** 主要目标 over paragraphs without marks: 到2027年，算力方面…。存储方面…: the date of one frames those behind it. */
  private frameGoals(paragraph: Paragraph, context: ParagraphContext): void {
    const level = this.outline.innermost;
    const [first] = context.sentences;
    if (paragraph.heading || paragraph.depth !== undefined || !first || !level.text.includes('目标')) return;
    const date = leadingDate(first);
    if (date && frames(date, context)) this.leads.set(level, dueOn(date, paragraph.flow.text, 'heading'));
  }

  /** A date in the paragraph's last sentence leads the items that follow it. */
  private remember({ heading, depth, flow: { text } }: Paragraph, { sentences }: ParagraphContext): void {
    if (heading || !sentences.some(({ dates }) => dates.length > 0)) return;
    const colon = /[：:]$/.test(text);
    const candidates = colon ? sentences : sentences.slice(-2);
    for (const sentence of candidates.toReversed()) {
      const date = leadingDate(sentence);
      if (!date) continue;
      this.pending = { lead: dueOn(date, text, 'heading'), depth, colon };
      return;
    }
  }
}
